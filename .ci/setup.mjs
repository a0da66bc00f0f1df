// Set-up before `npm start` and `npm test`, in plain Node so that it runs before anything is installed.
// `tests` as argument: a browser is needed too.
import { execSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
installPackages()
checkNode()
if (process.argv.includes('tests')) ensureBrowser()

function installPackages() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  console.log('Installing packages (npm ci) …')
  // The npm that called us, on the Node it runs on; not the one inside node_modules, which is about to go.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  const result = npm && node ? spawnSync(node, [npm, 'ci'], { stdio: 'inherit' }) : spawnSync('npm ci', { stdio: 'inherit', shell: true })
  if (result.status !== 0) stop('The packages could not be installed. Run "npm ci" and read what it says.')
}

/** TypeScript runs without a build step from Node 22.18 on; npm brings 26 for most machines. */
function checkNode() {
  const version = execSync('node -p process.versions.node', { encoding: 'utf8' }).trim()
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return
  stop(
    `Node ${version} is too old, and no newer one came with the packages (${process.platform} ${process.arch}).\n` +
      'Install Node 22.18 or later from https://nodejs.org and try again.',
  )
}

function ensureBrowser() {
  if (findBrowser()) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing chromium for the browser tests …')
    const run = (command) =>
      spawnSync(command, { stdio: 'inherit', shell: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    run('apt-get update -qq')
    run('apt-get install -y -qq --no-install-recommends chromium')
  }
  if (!findBrowser())
    stop('The browser tests need Chromium, Chrome or Edge. Install one, or name one: CHROME_PATH=/path/to/chrome npm test')
}

function stop(words) {
  console.error(`\n${words}\n`)
  process.exit(1)
}

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sirv from 'sirv'
import { pagePolicy } from './page-policy.ts'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')
const firstPort = 4173

/** What is being served, and how to stop. */
export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves the build on this machine alone, with the page's policy as a header. Port 0 takes any that is free. */
export async function serve(port: number): Promise<Served> {
  const files = sirv(dist, {
    etag: true,
    single: true,
    setHeaders(response, pathname) {
      response.setHeader('Content-Security-Policy', pagePolicy)
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Referrer-Policy', 'no-referrer')
      response.setHeader('Cache-Control', pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404
      response.end()
    }),
  )
  await listen(server, port)
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1))
      else reject(error)
    })
    server.listen(port, 'localhost', resolve)
  })
}

/** Whether anything the build is made of is newer than the build. */
function isStale(): boolean {
  const page = path.join(dist, 'index.html')
  if (!existsSync(page)) return true
  const built = statSync(page).mtimeMs
  const below = (folder: string) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))
  const made = ['index.html', 'vite.config.ts', 'package-lock.json', ...['src', 'story', 'seeds', 'public'].flatMap(below)]
  return made.some((file) => statSync(path.join(root, file)).mtimeMs > built)
}

async function start(): Promise<void> {
  if (isStale()) {
    console.log('Building …')
    const built = spawnSync('vite', ['build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    if (built.status !== 0) {
      console.error('\nThe build failed; nothing is served.')
      process.exitCode = 1
      return
    }
  }
  const { address } = await serve(firstPort)
  console.log(`\nThreshold is at ${address}  (stop with Ctrl+C)`)
}

if (process.argv[1] === import.meta.filename) await start()

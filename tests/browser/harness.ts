import { existsSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { browserFlags, findBrowser } from '../../.ci/browser.mjs'
import { serve, type Served } from '../../src/serve.ts'

/** The screens that every page has to work on: laptop, projector, phone, and a laptop at four times the size. */
export const viewports = {
  laptop: { width: 1280, height: 720 },
  projector: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
  magnified: { width: 320, height: 256 },
} as const

export interface VisitOptions {
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly reducedMotion?: boolean
  readonly darkScheme?: boolean
  /** A phone or tablet: touch instead of a mouse, and the page's own idea of its width. */
  readonly touch?: boolean
  /** Below the address that is served, such as `#/play`. */
  readonly at?: string
  /** Settings of the player, by the names of `src/ui/settings.ts`. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Lets the page keep itself for use without a network. Else no worker stands between a test and the server. */
  readonly worker?: boolean
  /** Takes something away, or refuses it, before the page opens. */
  readonly before?: (page: Page) => Promise<unknown>
  /** What may go wrong, because the test takes something away. */
  readonly allows?: readonly RegExp[]
}

/** A page, and everything that went wrong on it. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors, page errors, refusals of the page's policy, and anything asked of another machine. */
  readonly problems: readonly string[]
}

/** The built product, served, and a browser to look at it. */
export interface Bench {
  readonly address: string
  readonly browser: Browser
  visit(options?: VisitOptions): Promise<Visit>
  close(): Promise<void>
}

/** Serves the build on a free port and starts a browser. Throws in plain words if either is missing. */
export async function openBench(): Promise<Bench> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('There is no browser: npm test installs or asks for one')
  if (!existsSync(path.resolve(import.meta.dirname, '../../dist/index.html')))
    throw new Error('There is no build: run "npm run build" first')
  const served: Served = await serve(0)
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] })
  return {
    address: served.address,
    browser,
    visit: (options = {}) => visit(browser, served.address, options),
    async close() {
      await browser.close()
      await served.close()
    },
  }
}

async function visit(browser: Browser, address: string, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.viewport ?? viewports.laptop,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    colorScheme: options.darkScheme ? 'dark' : 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    serviceWorkers: options.worker ? 'allow' : 'block',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const problems: string[] = []
  const note = (problem: string) => {
    if (!options.allows?.some((allowed) => allowed.test(problem))) problems.push(problem)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => note(`page: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !/^(data|blob|about):/.test(url)) note(`asked elsewhere: ${url}`)
  })
  await page.exposeFunction('reportRefusal', (refusal: string) => note(`policy: ${refusal}`))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { reportRefusal } = globalThis as unknown as { reportRefusal: (refusal: string) => void }
      reportRefusal(`${event.effectiveDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`)
    })
  })
  // What the page changes itself outlives a reload.
  if (options.settings)
    await page.addInitScript((settings) => {
      const shelf = 'threshold-settings'
      if (localStorage.getItem(shelf) === null) localStorage.setItem(shelf, JSON.stringify(settings))
    }, options.settings)
  await options.before?.(page)
  await page.goto(new URL(options.at ?? '', address).href)
  return { page, context, problems }
}

/** What axe finds against WCAG 2.2 AA and its own best practices: a line a rule, with the places. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // The page has no frames: one run in it is all, and much quicker.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map((one) => `${one.id}: ${one.help} (${one.nodes.map((node) => node.target.join(' ')).join('; ')})`)
}

/** Moves by Tab until something has the focus, and acts with keys alone. Throws if Tab never gets there. */
export function byKeyboardOnly(page: Page) {
  const reach = async (target: Locator, most = 80) => {
    await target.waitFor()
    for (let presses = 0; presses <= most; presses++) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${most} presses of Tab do not reach ${String(target)}`)
  }
  return {
    reach,
    /** Reaches it and presses Enter. */
    async choose(target: Locator) {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    /** Reaches it and presses the space bar, as for a box to tick. */
    async tick(target: Locator) {
      await reach(target)
      await page.keyboard.press('Space')
    },
  }
}

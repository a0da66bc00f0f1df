import type { Page } from 'playwright-core'

/** How far the page itself can be scrolled sideways, and what sticks out. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    const over = document.documentElement.scrollWidth - width
    if (over <= 0) return []
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      for (let box = one.parentElement; box && box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflowX !== 'visible') return false
      return one.getBoundingClientRect().right > width + 1
    })
    return [
      `scrolls sideways by ${over} px: ${out
        .slice(0, 3)
        .map((one) => one.outerHTML.slice(0, 90))
        .join(' ')}`,
    ]
  }, page.viewportSize()?.width ?? 0)
}

/** What can be pressed and is too small for a finger, or for the main thing to do; links within a sentence may be as high as it. */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const primary = '.button:not(.ghost), .option-press, .option-confirm, .look, .pick, .start, .tap, .hud-way, .case-way'
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role="button"]')].flatMap(
      (one) => {
        // A box to tick is pressed by its label, which is the larger of the two.
        const target = (one instanceof HTMLInputElement && one.closest('label')) || one
        const { width, height } = target.getBoundingClientRect()
        const seen =
          target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          !target.matches('.unseen, .leap') &&
          !target.closest('[inert]')
        const inSentence = one.matches('p > a:not(.button, .case-way), li > a:not([class]), .link')
        const least = target.matches(primary) ? 44 : 24
        if (!seen || inSentence || (Math.round(width) >= least && Math.round(height) >= least)) return []
        return [`${Math.round(width)} × ${Math.round(height)} of ${least}: ${target.outerHTML.slice(0, 100)}`]
      },
    )
  })
}

/** Text that is wider or higher than the box that hides what does not fit, or that stands beside the screen. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((width) => {
    return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((one) => {
      const owned = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      const hidden = !one.checkVisibility({ visibilityProperty: true }) || one.closest('.unseen, .leap, svg, [aria-hidden="true"], [inert]')
      if (!owned || hidden) return []
      const box = one.getBoundingClientRect()
      for (let around: HTMLElement | null = one; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const over = around.getBoundingClientRect()
        if (/auto|scroll/.test(overflowX + overflowY)) return []
        const clips = /hidden|clip/.test(overflowX + overflowY)
        if (
          clips &&
          (box.right > over.right + 1 || box.left < over.left - 1 || box.bottom > over.bottom + 1 || one.scrollWidth > one.clientWidth + 1)
        )
          return [`hidden in part: ${one.outerHTML.slice(0, 100)}`]
      }
      return box.left < -1 || box.right > width + 1 ? [`beside the screen: ${one.outerHTML.slice(0, 100)}`] : []
    })
  }, page.viewportSize()?.width ?? 0)
}

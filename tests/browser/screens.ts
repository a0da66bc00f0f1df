import type { Page } from 'playwright-core'
import type { Moment } from '../../src/core/moment.ts'
import type { Playthrough } from '../../src/playthrough.ts'
import { scoringWords } from '../../src/ui/scoring/words.ts'
import { recordWords } from '../../src/ui/debrief/record-words.ts'
import type { DebriefStep } from '../../src/ui/debrief/screen.tsx'
import { replayWords } from '../../src/ui/debrief/replay-words.ts'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { reasons, shelf, words } from '../../src/ui/words.ts'
import type { PanelName, PaperName } from '../../src/ui/route.ts'
import { bringOnce, childZ, choiceOf, choicesFrom, goTo, openRun, playthroughOf, reading, turnToChildZ } from './playing.ts'

/** A screen of the product, and how to get there from the title. */
export interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<unknown>
}

const whole = choicesFrom('whole', 'strong')
const story = playthroughOf('whole', whole).moments

/** The run at the first moment that is as wanted. */
function first(wanted: (moment: Moment) => boolean): Playthrough {
  const at = story.findIndex(wanted)
  if (at < 0) throw new Error('There is no such moment')
  return playthroughOf('whole', whole.slice(0, at))
}

const has = (moment: Moment, ...kinds: readonly string[]) => kinds.every((kind) => moment.offered.some((one) => one.kind === kind))
const options = first((moment) => moment.offered.filter((one) => one.kind === 'option').length > 3 && has(moment, 'ask'))
const looks = first((moment) => has(moment, 'look', 'go'))
const paper = first((moment) => moment.lines.some((line) => line.document !== undefined))
// Within a list nothing is kept yet, so that only its beginning is a place to come back to.
const note = first((moment) => has(moment, 'pick') && moment.slots === undefined && moment.lines.length > 0)
const diary = first((moment) => moment.slots !== undefined)
const late = first((moment) => moment.chapter === 4 && has(moment, 'option'))
const chapterEnd = first((moment) => moment.events.some((event) => event.kind === 'chapter-ends'))
// The route on which little goes well shows the most, and somebody has said how sure they were.
const ended = playthroughOf('whole', choicesFrom('whole', 'as-reviewed'))
for (const [i, { choice }] of ended.moments.entries()) {
  const decision = childZ.evidence.decisions.find((one) => one.options.some((option) => option.id === choice))
  if (decision)
    ended.note({ at: i - 1, decision: decision.id, reason: reasons[i % reasons.length]?.[0] ?? 'rule', confidence: 1 + (i % 5) })
}

const heading = (page: Page, name: string, level = 1) => page.getByRole('heading', { level, name }).waitFor()

const plain = (
  name: string,
  address: 'saves' | 'settings' | 'about' | 'scoring' | 'support' | 'accessibility' | 'out',
  title: string,
): Screen => ({
  name,
  open: async (page) => {
    await goTo(page, { page: address })
    await heading(page, title)
  },
})

async function openPanel(page: Page, panel: PanelName, head: string): Promise<void> {
  await openRun(page, late)
  await goTo(page, { page: 'play', run: late.run.id, panel })
  await page.getByRole('dialog', { name: head }).waitFor()
}

const panel = (name: string, of: PanelName, head: string, then?: (page: Page) => Promise<unknown>): Screen => ({
  name,
  open: async (page) => {
    await openPanel(page, of, head)
    await then?.(page)
  },
})

const press = (name: string) => (page: Page) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

/** Opens the debrief at one of its steps, by the way a player has to go. */
export async function openDebrief(page: Page, step: DebriefStep): Promise<void> {
  await bringOnce(page, ended)
  await goTo(page, { page: 'debrief', run: ended.run.id })
  const names = debriefWords.steps
  const to = (name: string) => page.getByRole('navigation', { name: names.label }).getByRole('button', { name, exact: true })
  if (step !== 'breath' && step !== 'rate' && !(await to(names[step]).isEnabled())) {
    await to(names.rate).click()
    await page.getByRole('button', { name: debriefWords.rate.decline }).click()
  }
  await to(names[step]).click()
  await heading(page, names[step])
}

/** The steps in their order, which is that of their names. */
export const debriefSteps = Object.keys(debriefWords.steps).filter((one): one is DebriefStep => one !== 'label')

async function openPaper(page: Page, paper: PaperName, name: string): Promise<void> {
  await openDebrief(page, 'record')
  await goTo(page, { page: 'debrief', run: ended.run.id, paper })
  await heading(page, name)
}

const [, , third = shelf[0]] = shelf
const { evidence } = childZ
const titleOf = (id: string) => evidence.decisions.find((one) => one.id === id)?.title ?? ''

/** Every screen that there is. What breaks the page comes last. */
export const screens: readonly Screen[] = [
  { name: 'title', open: (page) => heading(page, words.product) },
  {
    name: 'prebrief',
    open: async (page) => {
      await page.getByRole('link', { name: `${words.title.open} ${third.title}` }).click()
      await heading(page, words.prebrief.page(evidence.title))
      await page.getByRole('radio', { name: words.prebrief.chapter(2, evidence.chapters[1]?.title ?? '') }).check()
    },
  },
  { name: 'play-options', open: (page) => openRun(page, options) },
  { name: 'play-looks', open: (page) => openRun(page, looks) },
  { name: 'play-paper', open: (page) => openRun(page, paper) },
  { name: 'play-note', open: (page) => openRun(page, note) },
  { name: 'play-diary', open: (page) => openRun(page, diary) },
  {
    name: 'play-chosen',
    open: async (page) => {
      await openRun(page, late)
      await choiceOf(page, late.moment.offered.find((one) => one.kind === 'option')?.id ?? '').click()
    },
  },
  {
    name: 'play-reason',
    open: async (page) => {
      await openRun(page, options)
      await choiceOf(page, options.moment.offered.find((one) => one.kind === 'option')?.id ?? '').click()
      await page.getByRole('button', { name: words.play.confirm, exact: true }).click()
      await heading(page, words.reason.head, 2)
    },
  },
  panel('file', 'file', words.file.head),
  panel('file-papers', 'file', words.file.head, press(words.file.papers)),
  panel('file-promises', 'file', words.file.head, press(words.file.promises)),
  panel('glossary', 'file', words.file.head, press(words.file.glossary)),
  panel('ladder', 'ladder', words.ladder.head),
  panel('calendar', 'calendar', words.calendar.head),
  panel('map', 'map', words.map.head),
  panel('map-table', 'map', words.map.head, press(words.map.asTable)),
  {
    name: 'map-dark',
    open: async (page) => {
      // Where there is little room, the panel leaves this to the settings.
      await goTo(page, { page: 'settings' })
      await page.getByRole('group', { name: words.settings.map }).getByText(words.settings.maps.dark).click()
      await openPanel(page, 'map', words.map.head)
    },
  },
  panel('menu', 'menu', words.menu.head),
  {
    name: 'chapter-end',
    open: async (page) => {
      await openRun(page, chapterEnd, reading(chapterEnd).indexOf('chapter-end'))
      await heading(page, words.chapterEnd.head(1, evidence.chapters[0]?.title ?? ''))
    },
  },
  ...debriefSteps.map((step): Screen => ({ name: `debrief-${step}`, open: (page) => openDebrief(page, step) })),
  {
    name: 'debrief-opened',
    open: async (page) => {
      await openDebrief(page, 'questions')
      await page.locator('.debrief-body details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
    },
  },
  {
    name: 'debrief-disagree',
    open: async (page) => {
      await openDebrief(page, 'cards')
      await page.locator('.card-disagree > summary').first().click()
      await page.getByLabel(debriefWords.disagree.label).first().fill('Nobody had shown him the form.')
      await heading(page, debriefWords.disagree.heading, 3)
    },
  },
  { name: 'paper-debrief', open: (page) => openPaper(page, 'paper', recordWords.paper.title(evidence.title)) },
  { name: 'paper-record', open: (page) => openPaper(page, 'record', recordWords.title) },
  {
    name: 'debrief-other-way',
    open: async (page) => {
      await openDebrief(page, 'replay')
      await page.getByRole('button', { name: replayWords.ofCard(replayWords.take, titleOf('z-d9')) }).click()
      await page.getByRole('group', { name: replayWords.otherWay }).getByRole('button').last().click()
      await page.getByRole('heading', { name: replayWords.scenes }).waitFor()
    },
  },
  plain('saves', 'saves', words.saves.page),
  plain('settings', 'settings', words.settings.page),
  plain('support', 'support', words.support.page),
  plain('about', 'about', words.title.about),
  plain('scoring', 'scoring', words.title.scoring),
  {
    name: 'scoring-key',
    open: async (page) => {
      await openDebrief(page, 'timelines')
      await goTo(page, { page: 'scoring' })
      await turnToChildZ(page)
      const { number, title } = evidence.chapters[0] ?? { number: 0, title: '' }
      const decisions = evidence.decisions.filter((one) => one.chapter === number)
      await page.getByText(scoringWords.answer.chapter(number, title, decisions.length)).click()
      await heading(page, decisions[0]?.title ?? '', 3)
    },
  },
  plain('accessibility', 'accessibility', words.title.accessibility),
  plain('out', 'out', words.out.page),
  {
    name: 'failure',
    open: async (page) => {
      await openPanel(page, 'map', words.map.head)
      await breakListsOfNames(page)
      await press(words.map.asTable)(page)
      await heading(page, words.failure.head)
    },
  },
]

/** From here on whatever writes out a list of names throws, as a fault in a component would; gives back what mends it. */
export async function breakListsOfNames(page: Page): Promise<() => Promise<void>> {
  const whole = await page.evaluateHandle(() => {
    const format: unknown = Reflect.get(Intl.ListFormat.prototype, 'format')
    Intl.ListFormat.prototype.format = () => {
      throw new Error('A fault made for this test')
    }
    return format
  })
  return () => page.evaluate((format) => void Reflect.set(Intl.ListFormat.prototype, 'format', format), whole)
}

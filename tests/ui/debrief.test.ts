// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { choiceCodes, suspend } from '../../src/core/suspend.ts'
import type { Aside, Review, Run } from '../../src/core/run.ts'
import type { Case } from '../../src/playthrough.ts'
import { debriefSteps, DebriefScreen, type DebriefStep } from '../../src/ui/debrief/screen.tsx'
import { debriefWords as words } from '../../src/ui/debrief/words.ts'
import { runOf, tiny } from '../core/tiny.ts'
import { open, settle, type Screen } from './screen.ts'

const late = ['t1-book-visit', 't2-wait', 't2-note-nothing']
const rated: Review = { ratings: 'declined' }

/** The debrief of a run of the tiny case, at a step. */
function debriefAt(
  step: DebriefStep | undefined,
  more: Partial<Run> = {},
  of: Case = tiny,
  choices: readonly string[] = late,
): Promise<Screen> {
  const review = { ...rated, ...more.review, ...(step === undefined ? {} : { step }) }
  return open('#/debrief/r1', { saved: [runOf(choices, { ...more, review })], ports: { Debrief: DebriefScreen }, of })
}

const current = (screen: Screen) => screen.texts('.debrief-steps [aria-current="step"]')[0]
const text = (screen: Screen) => screen.root.textContent ?? ''

async function write(screen: Screen, label: string, words: string): Promise<void> {
  const field = [...screen.root.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))?.querySelector('textarea')
  if (!field) throw new Error(`There is no field ${label}`)
  await act(() => {
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await settle()
}

afterEach(() => vi.restoreAllMocks())

describe('the order', () => {
  test('is the nine steps of the debrief', () => {
    expect(debriefSteps.map((one) => one.id)).toEqual(Object.keys(words.steps).filter((one) => one !== 'label'))
    expect(debriefSteps).toHaveLength(9)
  })

  test('shows nothing measured before the rating is given or declined, wherever the run says that it was left', async () => {
    const review: Review = { step: 'cards' }
    const screen = await open('#/debrief/r1', { saved: [runOf(late, { review })], ports: { Debrief: DebriefScreen } })
    expect(current(screen)).toBe(words.steps.breath)
    const closed = [...screen.root.querySelectorAll<HTMLButtonElement>('.debrief-steps button:disabled')].map((one) => one.textContent)
    expect(closed).toEqual(debriefSteps.slice(2).map((one) => words.steps[one.id]))
    await screen.click(words.next)
    expect(current(screen)).toBe(words.steps.rate)
    expect(screen.find(words.next)?.hasAttribute('disabled')).toBe(true)
    for (const band of [...Object.values(words.bands), ...Object.values(words.statusWords)]) expect(text(screen)).not.toContain(band)
    await screen.click(words.rate.decline)
    await screen.click(words.next)
    expect(current(screen)).toBe(words.steps.timelines)
  })

  test('is left at any step and come back to: the step is kept with the run', async () => {
    const screen = await debriefAt('questions')
    expect(current(screen)).toBe(words.steps.questions)
    await screen.click(words.steps.conditions)
    expect((await screen.run()).review.step).toBe('conditions')
    await screen.click(words.stop)
    expect(location.hash).toBe('#/')
    await act(() => void (location.hash = '#/debrief/r1'))
    await settle()
    expect(current(screen)).toBe(words.steps.conditions)
  })

  test.each(debriefSteps.map((one) => one.id))('has the support list one press away at %s', async (step) => {
    const screen = await debriefAt(step)
    expect(current(screen)).toBe(words.steps[step])
    expect(screen.texts('.debrief-foot button')).toContain(words.support)
  })

  test('ends with one thing to do and a respectful line', async () => {
    const screen = await debriefAt('record')
    expect(screen.texts('.debrief-close label span')[0]).toBe(words.close.notes)
    expect(screen.texts('.respect')).toEqual([words.close.respect])
  })
})

describe('questions', () => {
  test('are at least three, each with what it rests on, and an answer that stays with the run and out of what an LMS is given', async () => {
    const screen = await debriefAt('questions')
    expect(screen.texts('.questions > .question-list .question-text')).toHaveLength(3)
    expect(screen.texts('.question-text')[0]).toContain('School told of the missed visit')
    await write(screen, words.questions.answer, 'There was a visit at ten.')
    const run = await screen.run()
    expect(run.review.notes).toEqual({ 'question not-done ring-school': 'There was a visit at ten.' })
    expect(suspend(run, choiceCodes(tiny.story))).not.toContain('visit at ten')
  })

  test('lead to the card of their decision', async () => {
    const screen = await debriefAt('questions')
    await screen.click(words.questions.card('At the door'))
    expect(current(screen)).toBe(words.steps.cards)
    expect(document.activeElement?.textContent).toBe('At the door')
  })
})

describe('how sure', () => {
  const sure = (n: number): Aside[] =>
    ['t-d1', 't-d2', 't-d3'].slice(0, n).map((decision, at) => ({ at, decision, confidence: 5 - 2 * at }))

  test('is not shown where fewer than three confidences were given', async () => {
    expect((await debriefAt('questions', { asides: sure(2) })).root.querySelector('.calibration')).toBeNull()
  })

  test('is shown in words, as dots and as a table that says the same', async () => {
    const screen = await debriefAt('questions', { asides: sure(3) })
    expect(text(screen)).toContain('When you were fairly sure or sure, 0 of 1 choice was strong or defensible on the facts held.')
    expect(screen.root.querySelectorAll('.calibration-picture .other circle')).toHaveLength(2)
    expect(screen.root.querySelectorAll('.calibration-picture .sound circle')).toHaveLength(1)
    expect(screen.texts('.calibration tbody tr')).toEqual([
      'At the doorSureWeak on the facts held',
      'The call before Good FridayIn two mindsWeak on the facts held',
      'A note to the landlordGuessingStrong on the facts held',
    ])
  })
})

describe('conditions', () => {
  test('say where each pressed, what was done, and what was open', async () => {
    const done = await debriefAt('conditions', {}, tiny, ['t1-ring-school', 't1-also-no', 't2-assess', 't2-note-nothing'])
    expect(done.texts('.condition h3')).toEqual(['No cover over the holiday'])
    const [pressed, did, left] = done.texts('.condition ul')
    expect(pressed).toBe('At the door (30 March 2015)The call before Good Friday (2 April 2015)')
    expect(did).toBe('Start an assessment today (2 April 2015)')
    expect(left).toBe('And tell your manager (30 March 2015)')
  })

  test('tell could not from did not', async () => {
    const none = structuredClone(tiny.evidence)
    none.conditions = none.conditions.map((one) => ({ ...one, answered: ['t1-also-manager'] }))
    expect(text(await debriefAt('conditions', {}, { ...tiny, evidence: none }))).toContain(words.conditions.couldNot)
    expect(text(await debriefAt('conditions'))).toContain(words.conditions.nothing)
  })

  test('are said to be none on a path that met none, and a case without any still opens', async () => {
    const skipped = ['skip:t1-door', 'skip:t2-call', 't2-note-nothing']
    expect(text(await debriefAt('conditions', {}, tiny, skipped))).toContain(words.conditions.none)
    const bare = { ...tiny, evidence: { ...tiny.evidence, conditions: [] } }
    expect(text(await debriefAt('conditions', {}, bare))).toContain(words.reported.heading)
  })
})

describe('a decision card', () => {
  const card = (screen: Screen, n = 0) => [...screen.root.querySelectorAll('.card')][n]?.textContent ?? ''

  test('holds the choice, the reason, what was known, what pulled and missed, what is reported, both rules and the sources', async () => {
    const screen = await debriefAt('cards', {
      asides: [{ at: 0, decision: 't-d1', reason: 'time', confidence: 4, text: 'Ten was taken.' }],
    })
    for (const expected of [
      'Book another visit for next week',
      'Your reason: The time there was',
      'Ten was taken.',
      words.cards.confidence('Fairly sure'),
      'A visit was missed on Friday.',
      'It keeps the door open.',
      'Six working days with a bank holiday in them.',
      'Ring the school from the car',
      'It takes two minutes.',
      'The invented review reports that nobody was told.',
      'Share what others need in order to see a child (2015 guidance).',
      'The same holds in the guidance of 2018.',
      words.cards.documented,
      words.cards.judgement.evidence,
    ])
      expect(card(screen)).toContain(expected)
    const addresses = [...screen.root.querySelectorAll('.card .sources a')].map((one) => one.getAttribute('href'))
    expect(addresses).toContain('https://www.gov.uk/')
    // What only an option rests on is cited too.
    expect(card(screen)).toContain("The authors' judgement")
  })

  test('marks what is contested', async () => {
    const evidence = structuredClone(tiny.evidence)
    for (const option of evidence.decisions[0]?.options ?? []) option.bands = [{ band: 'contested' }]
    const screen = await debriefAt('cards', {}, { ...tiny, evidence })
    expect(card(screen)).toContain(words.bands.contested)
    expect(card(screen)).toContain(words.cards.contested)
    expect(card(screen, 1)).not.toContain(words.cards.contested)
  })

  test('says where the outcome and the choice came apart, both ways, and nothing where they did not', async () => {
    const apart = await debriefAt('cards', {}, tiny, ['t1-book-visit', 't2-assess', 't2-note-nothing'])
    expect(card(apart, 0)).toContain(words.cards.apart.well)
    expect(card(apart, 1)).toContain(words.cards.apart.badly)
    expect(card(apart, 2)).not.toContain(words.cards.outcome)
    const together = await debriefAt('cards', {}, tiny, ['t1-book-visit', 't2-enquiry', 't2-note-nothing'])
    expect(card(together, 1)).not.toContain(words.cards.outcome)
  })
})

describe('I disagree', () => {
  test('is kept with the run, and given as a file or a copy with the decision, the key and the story', async () => {
    const screen = await debriefAt('cards')
    expect(screen.root.querySelector('.disagreements')).toBeNull()
    await write(screen, words.disagree.label, 'The school was closed.')
    expect((await screen.run()).review.notes).toEqual({ 'disagree t-d1': 'The school was closed.' })
    const files: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob)
      return 'blob:test'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    await screen.click(words.disagree.save)
    const saved = await files[0]?.text()
    for (const expected of [
      't-d1 (At the door)',
      't1-book-visit',
      `Key version: ${tiny.evidence.keyVersion}`,
      `Story version: ${tiny.storyVersion}`,
    ])
      expect(saved).toContain(expected)
    expect(saved).toContain('The school was closed.')
    const copied: string[] = []
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (words: string) => Promise.resolve(copied.push(words)) },
    })
    await screen.click(words.disagree.copy)
    expect(copied).toEqual([saved])
    expect(screen.live()).toBe(words.disagree.copied)
  })

  test('says so where the browser does not copy', async () => {
    const screen = await debriefAt('cards', { review: { notes: { 'disagree t-d1': 'No.' } } })
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })
    await screen.click(words.disagree.copy)
    expect(text(screen)).toContain(words.disagree.notCopied)
  })
})

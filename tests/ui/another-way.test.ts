// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { follow, forkOf } from '../../src/core/counterfactual.ts'
import { startingPoint, type Run } from '../../src/core/run.ts'
import { sideBySide } from '../../src/core/side-by-side.ts'
import { differences } from '../../src/ui/debrief/differences.ts'
import { openSaves } from '../../src/save.ts'
import { DebriefScreen } from '../../src/ui/debrief/screen.tsx'
import { replayWords as say } from '../../src/ui/debrief/replay-words.ts'
import { debriefWords } from '../../src/ui/debrief/words.ts'
import { debriefedFrom } from '../../src/ui/scoring/debriefed.ts'
import { typeset } from '../../src/ui/typeset.ts'
import { words } from '../../src/ui/words.ts'
import { played } from '../routes/route.ts'
import { open, settle, type Screen } from './screen.ts'

const { of, moments, found, run } = played('child-z', 'as-reviewed')
const first: Run = { ...run, id: 'first', review: { ratings: 'declined', step: 'replay' } }
const fork = found.cards.find((one) => one.id === 'z-d9')?.moment ?? -1
const path = (own: readonly string[]) => follow(of.story, startingPoint(of.evidence, 'whole'), moments, fork, own)

const openDebrief = (saved: readonly Run[] = [first], id = 'first') =>
  open(`#/debrief/${id}`, { saved, of, ports: { Debrief: DebriefScreen } })

/** Opens a run where its choices end, and reads on to the end of its chapter. */
async function openPlay(saved: readonly Run[], id: string): Promise<Screen> {
  const screen = await open(`#/play/${id}`, { saved, of, ports: { Debrief: DebriefScreen } })
  for (let pages = 0; pages < 60 && screen.texts('.chapter-end h1').length === 0; pages++) await screen.click(words.play.goOn)
  await settle()
  return screen
}

async function openDebriefAgain(screen: Screen): Promise<Screen> {
  const saved = (await screen.ports.saves.list()).map((one) => one.run)
  const state: unknown = history.state
  return open(location.hash, { saved, of, ports: { Debrief: DebriefScreen }, state })
}

async function takeAnother(screen: Screen, decision: string, option: string): Promise<void> {
  await screen.click(say.ofCard(say.take, decision))
  await screen.click(option)
}

test('another option is followed by the own choices, and both paths stand side by side in words', async () => {
  const screen = await openDebrief()
  await takeAnother(screen, 'The call about the arrest', 'Refer to the MASH tonight')
  expect(screen.texts('.replay-mark')).toEqual([say.mark])
  expect(screen.texts('.followed p')[0]).toMatch(/later choices of yours were followed/)
  expect(screen.texts('.followed p')[1]).toContain(say.why['not-offered'])
  expect(screen.texts('.differ h5')).toEqual(['Delay', 'Escalation', 'Information sharing', say.visible])
  expect(screen.texts('.differ li').join(' ')).toContain('3 rungs higher on the other path')
  expect(screen.texts('.dial-table thead th')).toEqual([say.thisRun, say.other])
  expect(screen.texts('.scene-table .differs')[0]).toContain('Refer to the MASH tonight')
  expect(screen.texts('.chart figcaption').length).toBeGreaterThan(1)
  expect((await screen.ports.saves.list()).map((one) => one.run.id)).toEqual(['first'])
})

test('what the other path asks and the run never answered is answered here, and can be taken back', async () => {
  const strong: Run = { ...played('child-z', 'strong').run, id: 'strong', review: { ratings: 'declined', step: 'replay' } }
  const screen = await openDebrief([strong], 'strong')
  await takeAnother(screen, 'The call about the arrest', 'Wait for a charge')
  expect(screen.texts('.asked legend')).toEqual([say.asks])
  expect(screen.texts('.differ')).toEqual([])
  expect(screen.texts('.scene-table tbody tr').at(-1)).toContain(say.notReached)
  await screen.click('Send the referral now')
  expect(screen.texts('.asked')).toEqual([])
  expect(screen.texts('.differ').length).toBeGreaterThan(0)
  await screen.click(say.undo)
  expect(screen.texts('.asked legend')).toEqual([say.asks])
})

test('what is asked first decides nothing: the decision stays open, the own option among the others', async () => {
  const screen = await openDebrief()
  const ask = moments[fork]?.offered.find((one) => one.kind === 'ask')
  await takeAnother(screen, 'The call about the arrest', typeset(ask?.text ?? ''))
  expect(screen.texts('.asked legend')).toEqual([say.otherWay])
  expect(screen.texts('.asked').join()).toContain('Leave the referral with the police')
  expect(screen.texts('.followed')).toEqual([])
})

test('playing on from the other path opens a marked replay, kept apart', async () => {
  const screen = await openDebrief()
  await takeAnother(screen, 'The call about the arrest', 'Refer to the MASH tonight')
  await screen.click(say.playOn)
  const saved = await screen.ports.saves.list()
  const replay = saved.find((one) => one.run.id !== 'first')?.run
  expect(replay?.parent).toEqual({ run: 'first', at: fork })
  expect(replay?.choices).toEqual(path(['z-d9-refer']).choices)
  expect(location.hash).toBe(`#/play/${replay?.id}`)
  const kept = saved.find((one) => one.run.id === 'first')?.run
  expect(kept?.choices).toEqual(first.choices)
  location.hash = '#/saves'
  await settle()
  expect(screen.texts('.save').filter((one) => one.includes(words.saves.replay))).toHaveLength(1)
})

test('the key is opened by first runs alone', async () => {
  const rated = { chapter: 4, at: '2016-06-16T18:00', started: '', saved: '', ended: true }
  const from = (runs: readonly Run[]) => {
    const saves = { list: () => Promise.resolve(runs.map((one) => ({ run: one, ...rated }))), trouble: null }
    return debriefedFrom({ ...openSaves('key'), ...saves }, 'child-z')
  }
  expect(await from([first])).toEqual(['whole'])
  expect(await from([{ ...first, parent: { run: 'first', at: fork } }])).toEqual([])
})

test('a replay that was played stands beside its run, from both debriefs', async () => {
  const other = path(['z-d9-refer'])
  const replay: Run = { ...first, id: 'again', parent: { run: 'first', at: fork }, choices: other.choices, review: {} }
  const screen = await openDebrief([first, replay])
  await settle()
  await screen.click(say.ofCard(say.see, 'The call about the arrest'))
  expect(screen.texts('.differ h5')).toContain(say.visible)
})

test('where a replay ends a chapter, a link leads to its first run, with both paths open side by side', async () => {
  const other = path(['z-d9-refer'])
  const replay: Run = { ...first, id: 'again', parent: { run: 'first', at: fork }, choices: other.choices, review: {} }
  const rated: Run = { ...first, review: { ratings: 'declined', step: 'cards' } }
  const screen = await openPlay([rated, replay], 'again')
  expect(screen.texts('.chapter-end h1')).toHaveLength(1)
  await screen.click(words.chapterEnd.beside)
  await settle()
  expect(location.hash).toBe('#/debrief/first')
  const see = screen.find(say.ofCard(say.see, 'The call about the arrest'))
  expect(see?.getAttribute('aria-expanded')).toBe('true')
  expect(document.activeElement).toBe(see)
  expect(screen.texts('.kept .differ h5')).toContain(say.visible)
  // Asked for once: whoever goes on and comes back is where they went.
  await screen.click(debriefWords.steps.cards)
  const again = await openDebriefAgain(screen)
  expect(again.texts('.debrief-steps [aria-current]')).toEqual([debriefWords.steps.cards])
})

test('a first run ends its chapter without that link, and so does a replay whose first run is gone', async () => {
  const choices = path(['z-d9-refer']).choices
  const alone = await openPlay([{ ...first, choices, review: {} }], 'first')
  expect(alone.texts('.chapter-end h1')).toHaveLength(1)
  expect(alone.find(words.chapterEnd.beside)).toBeUndefined()
  const orphan: Run = { ...first, id: 'orphan', parent: { run: 'nowhere', at: fork }, choices, review: {} }
  const left = await openPlay([orphan], 'orphan')
  expect(left.texts('.chapter-end h1')).toHaveLength(1)
  expect(left.find(words.chapterEnd.beside)).toBeUndefined()
})

test('a replay that has not come to the end of its chapter can be played on, and is not compared', async () => {
  const replay: Run = { ...first, id: 'again', parent: { run: 'first', at: fork }, choices: path([]).choices, review: {} }
  const screen = await openDebrief([first, replay])
  await settle()
  expect(screen.texts('.kept')[0]).toContain(say.notYet)
  expect(screen.find(say.ofCard(say.goOn, 'The call about the arrest'))?.getAttribute('href')).toBe('#/play/again')
})

test('a replay names its earlier run, or says that it is gone', async () => {
  const whole: Run = { ...first, id: 'again', parent: { run: 'first', at: fork } }
  const both = await openDebrief([first, whole], 'again')
  await settle()
  expect(both.texts('.kept')[0]).toContain(say.parent)
  expect(both.find(say.ofCard(say.see, say.parent))).toBeDefined()
  await both.click(say.toParent)
  expect(location.hash).toBe('#/debrief/first')
  const alone = await openDebrief([{ ...whole, id: 'orphan', parent: { run: 'nowhere', at: fork } }], 'orphan')
  await settle()
  expect(alone.texts('.kept')[0]).toContain(say.noParent)
  expect(alone.find(say.toParent)).toBeUndefined()
})

test('a choice that is contested on one path is said not to be scored, and never that it was not called for', () => {
  const { of, moments, found } = played('child-v', 'as-reviewed')
  const card = found.cards.find((one) => one.id === 'v-d1')
  const contested = card?.options.find((option) => option.band === 'contested')
  const at = forkOf(moments, card?.moment ?? 0)
  const other = follow(of.story, startingPoint(of.evidence, 'whole'), moments, at, [contested?.id ?? ''])
  expect(other.state).toBe('complete')
  const [said] = differences(of.evidence, sideBySide(of.evidence, moments, other.moments, at)).escalation
  expect(said).toContain(card?.title)
  expect(said).toContain(`${say.other}: ${debriefWords.bands.contested.toLowerCase()}`)
})

test.each(['child-z', 'child-v', 'family-u'])('%s: no sentence of any comparison says that somebody would have been saved', (name) => {
  const { of, moments, found } = played(name, 'as-reviewed')
  const sentences = found.cards.flatMap((card) => {
    const at = forkOf(moments, card.moment)
    return card.options
      .filter((option) => !option.chosen && moments[at]?.offered.some((one) => one.id === option.id))
      .slice(0, 1)
      .flatMap((option) => {
        const other = follow(of.story, startingPoint(of.evidence, 'whole'), moments, at, [option.id])
        if (other.state !== 'complete') return []
        const differ = differences(of.evidence, sideBySide(of.evidence, moments, other.moments, at))
        return [...differ.delay, ...differ.escalation, ...differ.sharing, ...differ.visible]
      })
  })
  expect(sentences.length).toBeGreaterThan(20)
  expect(sentences.filter((one) => /would have|saved|undefined|NaN|\(\)|: \.|\s{2}/i.test(one))).toEqual([])
})

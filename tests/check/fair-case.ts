import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

// A made-up case that nobody can game: 24 decisions, eight for each dial, whose best option is as often first, longest, quickest,
// highest or most cautious as any other. A bias takes that away in one respect, so that one player is bound to be found out.

export type Bias =
  | 'first'
  | 'last'
  | 'longest'
  | 'shortest'
  | 'most-escalating'
  | 'least-escalating'
  | 'share-everything'
  | 'quickest'
  | 'slowest'
  | 'caution'

type Dial = 'delay' | 'escalation' | 'sharing'

/** One option; 0 is the strong one of its decision. Places, lengths, hours and words of caution run from 0 to 3. */
interface Option {
  readonly id: string
  readonly place: number
  readonly length: number
  readonly caution: number
  readonly hours: number
  readonly rung: number
  readonly tells: readonly ('colleague' | 'neighbour')[]
  readonly band: string
}

interface Decision {
  readonly id: string
  readonly dial: Dial
  readonly needed: boolean
  readonly options: readonly Option[]
}

const careful = ['check', 'record', 'review']
const careless = ['chalk', 'ribbon', 'marble']
const names = ['Iris', 'Maeve', 'Sandra', 'Barbara']

function decisionsOf(bias: Bias | undefined): Decision[] {
  return (['delay', 'escalation', 'sharing'] as const).flatMap((dial) => Array.from({ length: 8 }, (_, i) => decisionOf(dial, i, bias)))
}

function decisionOf(dial: Dial, i: number, bias: Bias | undefined): Decision {
  const id = `${dial}-${i}`
  const half = i >> 1
  const needed = dial === 'sharing' && (i % 2 === 0 || bias === 'share-everything')
  const strongRung = bias === 'most-escalating' ? 4 : bias === 'least-escalating' ? 1 : half + 1
  const turned = (by: number) => (role: number) => (role + by) % 4
  const place = bias === 'first' ? turned(0) : bias === 'last' ? turned(3) : turned(dial === 'sharing' ? half : i)
  const length = bias === 'longest' ? turned(3) : bias === 'shortest' ? turned(0) : turned(half + 1)
  const caution = bias === 'caution' ? turned(3) : turned(3 * half + 2)
  const hours = bias === 'quickest' ? turned(0) : bias === 'slowest' ? turned(3) : turned(half + 2)
  const telling: Option['tells'][] = needed
    ? [['colleague'], ['neighbour'], ['colleague', 'neighbour'], []]
    : [[], ['neighbour'], ['colleague', 'neighbour'], ['colleague']]
  const options = [0, 1, 2, 3].map((role): Option => {
    const rung = ((strongRung - 1 + role) % 4) + 1
    const tells = dial === 'sharing' ? (telling[role] ?? []) : []
    const tooFar = dial === 'escalation' ? rung > strongRung : tells.includes('neighbour')
    const poor = tooFar ? 'over-reach' : 'weak'
    const harmless = dial === 'sharing' && !needed && role === 3
    return {
      id: `${id}-${'abcd'[role] ?? ''}`,
      place: place(role),
      length: length(role),
      caution: caution(role),
      hours: dial === 'delay' ? hours(role) : 0,
      rung,
      tells,
      band: role === 0 ? 'strong' : harmless ? 'defensible' : poor,
    }
  })
  return { id, dial, needed, options }
}

/** Words of caution and words that are none are equally long, so that a text is as long as its name. */
function textOf(option: Option): string {
  const [one, two, three] = careless.map((word, i) => (i < option.caution ? (careful[i] ?? '') : word))
  return `Go to ${names[option.length] ?? ''} with the ${one ?? ''}, the ${two ?? ''} and the ${three ?? ''}`
}

const snake = (id: string) => id.replaceAll('-', '_')

function storyOf(decisions: readonly Decision[]): string {
  const scenes = decisions.map((decision, i) => {
    const next = decisions[i + 1]
    const onward = next ? `-> ${snake(next.id)}` : '-> close'
    const choices = [...decision.options]
      .sort((a, b) => a.place - b.place)
      .map((option) =>
        [
          `* [${textOf(option)} # id:${option.id}]`,
          ...option.tells.map((who) => `    ~ tell(${who}, fact_${snake(decision.id)})`),
          ...(option.hours > 0 ? [`    ~ hours(${option.hours})`] : []),
          `    ${onward}`,
        ].join('\n'),
      )
    const scene = [`=== ${snake(decision.id)} ===`, `~ scene(-> ${snake(decision.id)})`, `~ learn(fact_${snake(decision.id)})`]
    return [...scene, 'The next thing. # q: What now?', ...choices, '= skip', 'It was seen to.', onward].join('\n')
  })
  return [
    '=== chapter_1 ===',
    '~ chapter(1)',
    '~ seat(worker)',
    '~ at("2015-04-13", "09:00")',
    '~ place(office)',
    '~ present(colleague_iris, neutral)',
    'A desk with four things on it.',
    `-> ${snake(decisions[0]?.id ?? '')}`,
    ...scenes,
    '=== close ===',
    '~ ending(done)',
    'That was the day.',
    '~ chapter_ends()',
    '-> END',
    '',
  ].join('\n')
}

function mainOf(decisions: readonly Decision[]): string {
  return [
    '// Fair: nobody can game it.',
    '-> chapter_1',
    'INCLUDE ../shared/vocabulary.ink',
    'INCLUDE ../shared/lists.ink',
    'INCLUDE cast.ink',
    'INCLUDE chapter-1.ink',
    'LIST seats = worker',
    'LIST others = colleague, neighbour',
    'LIST people = colleague_iris',
    'LIST places = office',
    `LIST facts = ${decisions.map(({ id }) => `fact_${snake(id)}`).join(', ')}`,
    'LIST endings = done',
    'VAR whole_case = true',
    '',
  ].join('\n')
}

const cast = `=== who_is ===
-> DONE
= of_colleague_iris
# name: Iris
# role: colleague
-> DONE

=== where_is ===
-> DONE
= at_office
# name: Office
# sentence: A small office with one desk and a window.
-> DONE
`

function evidenceOf(decisions: readonly Decision[], bias: Bias | undefined): string {
  const sharing = decisions.filter(({ dial }) => dial === 'sharing')
  const finding = {
    id: 'f',
    text: 'The invented review found that things were left lying.',
    sources: ['S'],
    dials: ['delay', 'escalation', 'sharing'],
  }
  const pairs = (who: string, of: readonly Decision[]) => of.map(({ id }) => ({ fact: `fact-${id}`, who }))
  const evidence = {
    case: 'fair',
    title: 'Fair',
    keyVersion: '1',
    lead: 'A desk and a day.',
    content: 'Nothing that needs a warning.',
    status: 'Invented for tests.',
    sources: [{ id: 'S', title: 'An invented review', kind: 'review', from: '2017-06-01' }],
    findings: [finding],
    timeline: [],
    holders: [
      { id: 'worker', label: 'Worker', kind: 'seat', icon: 'desk' },
      { id: 'colleague', label: 'Colleague', kind: 'agency', icon: 'desk' },
      { id: 'neighbour', label: 'Neighbour', kind: 'public', icon: 'house' },
    ],
    facts: decisions.map(({ id }) => ({
      id: `fact-${id}`,
      label: `What is known of ${id}`,
      short: id,
      holder: 'worker',
      from: '2015-04-01',
    })),
    clocks: [],
    carry: [],
    chapters: [
      {
        number: 1,
        title: 'The day',
        dates: 'April 2015',
        summary: 'One day at a desk.',
        content: 'Nothing that needs a warning.',
        minutes: [1, 2],
        starts: [{ id: 'beginning', label: 'From the beginning', carry: {} }],
      },
    ],
    endings: [{ id: 'done', title: 'Done', text: 'That was the day.' }],
    actions: decisions
      .filter(({ dial }) => dial === 'delay')
      .map(({ id, options }) => ({
        id: `action-${id}`,
        label: `Seeing to ${id}`,
        chapter: 1,
        openedBy: [`fact-${id}`],
        duty: ['worker'],
        doneBy: [options[0]?.id],
        limit: { kind: 'target', days: 1, why: "An authors' target." },
        reported: { words: 'Not stated.', precision: 'not-stated' },
        findings: ['f'],
      })),
    needs: sharing
      .filter(({ needed }) => needed)
      .map(({ id }) => ({
        id: `need-${id}`,
        chapter: 1,
        fact: `fact-${id}`,
        who: 'colleague',
        by: { decision: id, within: 1, unit: 'days' },
        from: ['worker'],
        rule: 'Share what others need.',
        findings: ['f'],
      })),
    harmless: [
      ...pairs(
        'colleague',
        sharing.filter(({ needed }) => !needed),
      ),
      ...(bias === 'share-everything' ? pairs('neighbour', sharing) : []),
      ...pairs(
        'colleague',
        decisions.filter(({ dial }) => dial === 'escalation'),
      ),
    ],
    unsafe: [],
    decisions: decisions.map(({ id, dial, options }, i) => ({
      id,
      chapter: 1,
      scene: id,
      date: '2015-04-13',
      seat: 'worker',
      title: `About ${id}`,
      ...(dial === 'escalation' && options[0]?.rung === 1
        ? { status: 'composite', composite: { kind: 'not-yet', why: 'The invented review does not speak of it.' } }
        : { status: 'mixed' }),
      dials: [dial],
      knownThen: ['It lies on the desk.'],
      happened: `Not in the invented review, number ${i + 1}: a composite scene.`,
      findings: ['f'],
      rule: 'Do what is next.',
      sources: ['S'],
      judgement: 'evidence',
      ...(dial === 'escalation'
        ? { ladder: 'threshold', supported: [{ min: options[0]?.rung, max: options[0]?.rung }] }
        : { ladder: 'none' }),
      options: options.map((option) => ({
        id: option.id,
        bands: [{ band: option.band }],
        ...(dial === 'escalation' ? { rung: option.rung } : {}),
        attractive: 'It is there.',
        missed: 'There was more.',
        sources: ['S'],
      })),
    })),
    revisions: [],
  }
  // JSON is YAML; one key a line, so that a slip has a line of its own.
  return JSON.stringify(evidence, null, 1)
}

/** Gives `use` the root of the fair case, or of one with a bias. */
export async function withFairCase<T>(bias: Bias | undefined, use: (root: string) => T | Promise<T>): Promise<T> {
  const root = mkdtempSync(path.join(tmpdir(), 'threshold-fair-'))
  try {
    const decisions = decisionsOf(bias)
    cpSync(path.join(import.meta.dirname, '../../story/shared'), path.join(root, 'story/shared'), { recursive: true })
    mkdirSync(path.join(root, 'story/fair'))
    mkdirSync(path.join(root, 'seeds'))
    for (const [file, text] of [
      ['story/fair/main.ink', mainOf(decisions)],
      ['story/fair/cast.ink', cast],
      ['story/fair/chapter-1.ink', storyOf(decisions)],
      ['seeds/fair.yaml', evidenceOf(decisions, bias)],
    ] as const)
      writeFileSync(path.join(root, file), text)
    return await use(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

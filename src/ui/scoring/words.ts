import type { Dial } from '../../core/evidence.ts'
import { count, joined } from '../words.ts'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 })

/** "221,014". */
export const figure = (n: number): string => whole.format(n)

/** The part of the catalogue of interface words that belongs to *About the scoring*. */
export const scoringWords = {
  lead: 'How a choice is judged, how it is counted, and how far to trust the result.',
  keyHead: 'The key, and who has checked it',
  key: 'The key says, for each option, how well it fits the facts held that day. The authors wrote it. Each line names its source, or says that it is the authors’ own judgement.',
  use: 'It is for practice alone. Never use it for hiring, appraisal, capability, or any pass or fail.',

  judgedHead: 'How a decision is judged',
  judged: [
    ['By what that chair could know that day.', 'How things turned out plays no part.'],
    ['By the law and guidance of that date.', 'Today’s rules are shown afterwards.'],
    ['Both ways.', 'Doing too much counts as well as doing too little.'],
    ['“Could not” is not “did not”.', 'What nobody had the time or the right to do is left out.'],
    ['Changing your mind on new facts counts in full.', 'The days already lost stay counted.'],
    ['Your reasons are never marked.', 'Nor is how sure you were.'],
    [
      'Where the sources carry no judgement, there is none.',
      'Nor where practitioners who rated it do not agree. The choice is marked as contested and left out.',
    ],
  ],

  dialsHead: 'Three dials, never added up',
  dialsLead: 'Each has two sides. You see days, steps and facts: no pass mark, no table of who did best.',
  dials: {
    delay: {
      unit: 'Working days',
      text: 'From the day your chair could know enough to the day something protective was done. Where a child may be exposed tonight, hours count, nights and weekends too.',
    },
    escalation: {
      unit: 'Steps of a ladder',
      text: 'The step you took, beside what the facts of that day called for. And how far you took a disagreement, and when.',
    },
    sharing: {
      unit: 'Facts, and who needed them',
      text: 'Each fact that somebody needed: in time, late or never. And each fact that went to somebody who did not need it.',
    },
  } satisfies Record<Dial, { unit: string; text: string }>,

  figures: {
    head: (title: string) => `${title}: what the checks found`,
    which: 'Case',
    lead: 'The story and its key are checked by a machine each time they change. This is what it found.',
    version: (story: string, key: string) => `Story version ${story}, key version ${key}.`,
    opening: 'Fetching the figures…',
    away: 'The figures could not be loaded. There may be no network, or they are not kept on this device yet. All that stands above holds without them.',
    again: 'Try again',
    counts: {
      words: 'words of story',
      decisions: 'decisions',
      scored: 'of them scored',
      options: 'options in them',
      endings: 'endings',
      states: 'states of the story',
    },
  },

  gaming: {
    head: 'Can it be gamed?',
    lead: (plays: number) =>
      `Made-up players try it. Each follows one simple rule and knows nothing of the work. Each plays the whole case up to ${figure(plays)} times, with the options in another order each time. Beside them stands the reference route: the one that the key holds to be best.`,
    about:
      'These are scores out of 100 for made-up players, used to test the key. They say something about the method and nothing about you. No person who plays is ever given one.',
    bands: (limit: number) =>
      `The low band ends at ${limit / 2}, the top band begins at ${limit}. A dial is shown in bands where its figures would say more than they know (see “If it were scored another way”).`,
    verdict: {
      noneTop: 'None of them reaches the top band in any dial.',
      top: (name: string, dials: readonly string[]) => `“${name}” reaches the top band in ${joined(dials)}.`,
      noneAbove: (points: number) => `None beats random play by more than ${points} points of 100 on the mean of the dials.`,
      above: (names: readonly string[], points: number) =>
        `${joined(names.map((one) => `“${one}”`))} ${names.length === 1 ? 'beats' : 'beat'} random play by more than ${points} points of 100 on the mean of the dials.`,
      fails: 'So this case does not yet keep to its own limits, and its scores can be gamed in this way.',
    },
    summary: (dial: string, all: number, top: number, reference: string) =>
      `${dial}: ${count(all, 'made-up player', 'made-up players')}, ${top === 0 ? 'none' : top} in the top band; the reference route: ${reference}. The table below says the same.`,
    table: 'The same as a table',
    caption: 'Made-up players and the reference route, by dial',
    player: 'Player',
    rule: 'Rule',
    topBand: 'top band',
    nothing: 'none',
    levels: { low: 'low', middle: 'middle', top: 'top' },
    reference: 'The reference route',
    referenceRule: 'Plays by the key.',
    players: {
      random: ['At random', 'Anything on the page, each as likely as the next.'],
      first: ['First on the page', 'The first thing on the page.'],
      last: ['Last on the page', 'The last thing on the page.'],
      'first-as-written': ['First as written', 'The first option in the order of the story, not shuffled.'],
      'last-as-written': ['Last as written', 'The last option in the order of the story, not shuffled.'],
      longest: ['Longest option', 'The option with the most letters.'],
      shortest: ['Shortest option', 'The option with the fewest letters.'],
      'most-escalating': ['Climbs the most', 'The highest step of the ladder.'],
      'least-escalating': ['Climbs the least', 'The lowest step of the ladder.'],
      'share-everything': ['Shares everything', 'Whatever tells most people most.'],
      'share-nothing': ['Shares nothing', 'Whatever tells fewest people least.'],
      quickest: ['Quickest', 'Whatever takes the least time. Asks nothing.'],
      slowest: ['Slowest', 'Whatever takes the most time. Asks everything.'],
      caution: ['Careful words', 'The option with the most words that sound careful.'],
    } as Readonly<Record<string, readonly [string, string]>>,
  },

  proof: {
    head: 'What was proved of the story',
    everyState: (states: number) => `Every state that the story can be in was visited: ${figure(states)} of them. Nothing was sampled.`,
    notEvery: (states: number) => `${figure(states)} states of the story were visited. There are more, which were not.`,
    deadEnds: (n: number) => (n === 0 ? 'No path leads to a dead end.' : `${count(n, 'state is a dead end', 'states are dead ends')}.`),
    unreached: (n: number) =>
      n === 0
        ? 'Every choice, scene, paper and ending can be reached.'
        : `${count(n, 'choice, scene, paper or ending', 'choices, scenes, papers or endings')} can never be reached.`,
    save: (characters: number, most: number) =>
      `The longest run takes ${figure(characters)} characters to save. The strictest course systems keep ${figure(most)}.`,
    reopened: (n: number) => `${figure(n)} saves on the way were opened again. Each led back to the same place.`,
  },

  options: {
    head: 'What the options give away',
    longest: (rate: number, chance: number) =>
      `The longest option is the best one in ${percent.format(rate)} of decisions. By chance it would be ${percent.format(chance)}.`,
    length: (apart: number) =>
      Math.abs(apart) < 0.005
        ? 'The best options are as long as the others, on average.'
        : `The best options are ${percent.format(Math.abs(apart))} ${apart > 0 ? 'longer' : 'shorter'} than the others, on average.`,
    place: (p: number) =>
      p >= 0.05
        ? `Options are shuffled in each run. The best one stands in no place more often than chance allows (p = ${p.toFixed(2)}).`
        : `Options are shuffled in each run. Even so the best one stands in some places more often than chance allows (p = ${p.toFixed(3)}).`,
    notYet: (n: number) =>
      n === 0
        ? 'In no decision is it strong not to act yet.'
        : `In ${count(n, 'decision', 'decisions')} it is strong not to act yet. Acting at once is not always the answer.`,
  },

  sensitivity: {
    head: 'If it were scored another way',
    lead: (runs: number, rules: number) =>
      `${figure(runs)} random runs were put in order by their scores, then scored again by ${rules === 3 ? 'three' : rules} other rules. Where another rule gives another order, a number would say more than it knows.`,
    firm: (dial: string) => `${dial}: the order stays the same under every rule. Figures are shown.`,
    changes: (dial: string, changed: number, all: number) =>
      `${dial}: the order changes under ${changed === all ? 'every rule' : `${changed} of ${all} rules`}. Bands are shown, not figures.`,
    table: 'How far the order changes, in figures',
    caption: 'How far the order of runs stays the same (Spearman’s rho; 1 is the same order)',
    rule: 'Rule',
    limit: (rho: number) => `Below ${rho} the order counts as changed.`,
    order: (rho: number | null, keeps: boolean) =>
      rho === null ? 'never varies' : `${keeps ? 'same order' : 'changed'} (${(Math.floor(rho * 100) / 100).toFixed(2)})`,
    rules: {
      'equal-bands': 'By bands alone, in equal steps',
      distance: 'By distance from the target, in a straight line',
      dichotomous: 'On target or not, with nothing between',
    } as Readonly<Record<string, string>>,
  },

  answer: {
    head: (title: string) => `The key of ${title}`,
    lead: 'Every decision with its options, how each is judged, and the sources. Opening a chapter gives its decisions away.',
    closed: (title: string) =>
      `It is not shown yet, because it would give the choices away. It opens here once you have been through the debrief of ${title} on this device, as far as your own rating. You may decline the rating.`,
    blocked:
      'It is not shown here. This browser does not let us keep anything, so we cannot tell whether you have been through the debrief. In the debrief itself you see how each option is judged.',
    opening: 'Fetching the key…',
    away: 'The key could not be loaded. There seems to be no network, and it is not kept on this device yet.',
    chapter: (n: number, title: string, decisions: number) => `Chapter ${n}, ${title}: ${count(decisions, 'decision', 'decisions')}`,
    unplayed: 'You have not been through the debrief of this chapter on this device.',
    when: {
      held: (facts: readonly string[]) => `this chair knew: ${joined(facts)}`,
      lacking: (facts: readonly string[]) => `this chair did not know: ${joined(facts)}`,
      picked: (texts: readonly string[]) => `also chosen: ${joined(texts)}`,
      unpicked: (texts: readonly string[]) => `not chosen: ${joined(texts)}`,
      only: (parts: readonly string[]) => `If ${parts.join('; ')}.`,
      otherwise: 'Otherwise.',
    },
    sources: 'Sources of this chapter',
    from: (codes: readonly string[]) => `Sources: ${codes.join(', ')}`,
  },
} as const

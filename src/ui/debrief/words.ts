import type { Band, Dial, Ladder, PanelCounts, Precision } from '../../core/evidence.ts'
import type { Measured } from '../../core/delay.ts'
import type { Met } from '../../core/sharing.ts'
import { capital, count } from '../words.ts'

export const workingDays = (n: number): string => count(n, 'working day', 'working days')
const ofThem = (sound: number, all: number) =>
  `${sound === all ? (all === 1 ? 'the one choice was' : `all ${all} choices were`) : `${sound} of ${count(all, 'choice', 'choices')} ${sound === 1 || all === 1 ? 'was' : 'were'}`} strong or defensible on the facts held`
export const hours = (n: number): string => count(n, 'hour', 'hours')

/**
 * How far a key is to be trusted, on every screen that shows a judgement: not validated until enough practitioners have rated
 * enough of it to count; then how many did, and how far they agree. Rule P4.
 */
function keyStanding(panel?: PanelCounts | null): string {
  const source = "Authors' key, drawn from a published summary of the review"
  if (!panel) return `${source}; not validated. No practitioner panel has rated it yet.`
  const raters = count(panel.raters, 'practitioner has', 'practitioners have')
  if (panel.rated === 0) return `${source}; not validated. ${raters} rated it so far; ${panel.needed} are needed for an option to count.`
  const agreed = panel.rated - panel.contested
  const rest = panel.contested === 0 ? '' : ` Where they differ (${panel.contested}), it is marked as contested and not scored.`
  return `${source}. ${raters} rated it, and agree on ${agreed} of ${count(panel.rated, 'option', 'options')}.${rest}`
}

/** The debrief's part of the catalogue of interface words. */
export const debriefWords = {
  title: (name: string) => `Debrief: ${name}`,
  replayMark: 'This is a replay. It is never counted with first runs.',
  key: keyStanding,
  /** Enough of the story's version to tell it from any other. */
  versions: (story: string, key: string) => `Story ${story.slice(0, 7)}, key ${key}.`,
  begunUnder: (story: string, key: string) => `Begun under story ${story.slice(0, 7)}, key ${key}.`,
  steps: {
    label: 'Steps of the debrief',
    breath: 'A breath',
    rate: 'Your rating',
    timelines: 'Timelines',
    knowledge: 'Who knew what',
    cards: 'Decisions',
    questions: 'Questions',
    conditions: 'Conditions',
    replay: 'Another way',
    record: 'Your record',
  },
  next: 'Go on',
  back: 'Back',
  support: 'Support list',
  stop: 'Stop here for now',
  notesHint: 'It stays on this device.',
  stopNote: 'Your place is kept. You can come back to this debrief from the title page.',
  breath: {
    heading: 'Stop here a moment',
    text: 'You have been in some difficult rooms. Before anything is looked at, take a breath. Nothing is scored on this page.',
    question: 'How are you, after that?',
    hint: 'A word or a line, or nothing. It stays on this device.',
    support: 'If any of this is close to home, the support list is one press away, on every page.',
    ended: 'How it ended',
    choices: ['Steady', 'Tired', 'Unsettled', 'Angry', 'Sad', 'Thinking'],
  },
  rate: {
    heading: 'Rate yourself first',
    text: 'Three dials, each with two sides. Where do you think you were? Nobody sees this but you.',
    decline: 'I would rather not',
    declined: 'You chose not to rate yourself. That is fine.',
    sides: {
      delay: ['drifting', 'leaning to drift', 'as soon as it was safe', 'leaning to haste', 'hasty'],
      escalation: ['under', 'leaning under', 'in proportion', 'leaning over', 'over'],
      sharing: ['holding back', 'leaning to hold back', 'enough, and no more', 'leaning to leak', 'leaking'],
    } satisfies Record<Dial, readonly string[]>,
    need: 'Rate all three, or say that you would rather not, to go on.',
    rated: 'Rated. You can go on.',
  },
  dials: {
    delay: 'Delay',
    escalation: 'Escalation',
    sharing: 'Information sharing',
  } satisfies Record<Dial, string>,
  dialSides: {
    delay: ['late or not done', 'in time', 'hasty'],
    escalation: ['below', 'in proportion', 'above'],
    sharing: ['late or never', 'in time', 'not needed'],
  } satisfies Record<Dial, readonly [string, string, string]>,
  yours: (word: string) => `You said: ${word}.`,
  delay: {
    lead: (inTime: number, all: number) => `${inTime} of ${count(all, 'protective action', 'protective actions')} done in time.`,
    split: (target: number, guidance: number) =>
      `Avoidable, all actions together: ${workingDays(guidance)} beyond limits of guidance, ${workingDays(target)} beyond authors' targets.`,
    exposed: (n: number) =>
      `For ${n < 48 ? hours(n) : count(Math.round(n / 24), 'day and night', 'days and nights')}, people who could have acted had not been told.`,
    none: 'No protective action was called for on this path.',
  },
  escalation: {
    threshold: 'Thresholds',
    challenge: 'Challenge',
    lead: (off: number, all: number) =>
      all === 0
        ? 'No step of a ladder was called for on this path.'
        : `${all - off} of ${all} steps were those that the facts of the day supported.`,
  },
  sharing: {
    lead: (inTime: number, all: number) =>
      all === 0
        ? 'Nothing had to travel on this path.'
        : `${inTime} of ${count(all, 'needed fact', 'needed facts')} reached the person who needed it in time.`,
    rest: (late: number, never: number, spilt: number) =>
      `${late} late, ${never} never. ${count(spilt, 'fact', 'facts')} given to somebody who did not need ${spilt === 1 ? 'it' : 'them'}.`,
    unsafe: 'unsafe',
  },
  charts: {
    heading: 'Two timelines',
    you: 'You',
    reported: 'As reported (published summary or press); placed on the ladder by the authors',
    limit: 'Limit',
    guidanceLimit: 'Limit of guidance',
    targetLimit: "Authors' target",
    supported: 'Supported by the facts of the day',
    ladders: 'Steps taken, by ladder',
    actions: 'Protective actions',
    stays: 'How long each fact stayed with one holder',
    all: 'All',
    chapter: (n: number) => `Chapter ${n}`,
    zoom: 'Show',
    hoursOrDays: (n: number) => (n < 48 ? hours(Math.round(n)) : count(Math.round(n / 24), 'day and night', 'days and nights')),
    byTheHour: 'Hours of one day',
    notByTheHour: 'Not by the hour',
    within: 'Within the limit',
    beyondLimit: 'Beyond the limit',
    thisRun: 'This run',
    otherPath: 'The other path',
    whose: 'Whose',
    asReported: 'As reported',
    noStep: 'no step taken',
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    stepRead: (who: string, n: number, when: string, title: string, step: string, supported: string) =>
      `${who}, ${n}. ${when}. ${title}. Step: ${step}. Supported by the facts of the day: ${supported}.`,
    reportedRead: (when: string, text: string) => `As reported, ${when}. ${text}`,
    /** Broken between dates alone. */
    limitPosts: (when: readonly string[]) =>
      `${when.length === 1 ? 'Limit' : 'Limits'}\u00a0${when.map((date) => date.replaceAll(' ', '\u00a0')).join(', ')}`,
    limitRead: (when: string, what: string) => `Limit of guidance, ${when}: ${what}.`,
    undated: (texts: readonly string[]) => `Reported without a date, so not drawn: ${texts.join(' ')}`,
    actionRead: (what: string, opened: string, status: string, taken: string, limit: string, allowed: string) =>
      `${what}. Called for ${opened}: ${status}. Taken: ${taken}. ${limit}: ${allowed}.`,
    asReportedIs: (text: string) => `As reported: ${text}.`,
    onPath: (path: string, text: string) => `${path}: ${text}`,
    over: (status: string, by: string) => `${status}, ${by} beyond the limit`,
    stayRead: (fact: string, label: string, holder: string, until: string) =>
      `${fact}: ${label}. First with: ${holder}. Until somebody else knew: ${until}.`,
    reportedElsewhere: (who: string, when: string) => `As reported, ${who} knew, from ${when}.`,
    reader: (title: string) => `Read one by one: ${title}`,
    readHint: (n: number) => `${count(n, 'mark', 'marks')}. Point at one, or go from one to the next.`,
    asTable: 'The same as a table',
    summaryOfActions: (all: number, inTime: number) =>
      `${count(all, 'protective action', 'protective actions')} over time, ${inTime} done in time. The table below says the same in words.`,
    summaryOfStays: (all: number, alone: number) =>
      `${count(all, 'fact', 'facts')} over time; ${alone} stayed with the first holder to the end. The table below says the same in words.`,
    summaryOfSteps: (all: number, off: number) =>
      `${count(all, 'step', 'steps')} over time, ${off} away from what the facts of the day supported. The table below says the same in words.`,
    notReached: 'nobody else, by the end',
    opened: 'Opened',
    done: 'Done',
    taken: 'Taken',
    beyond: 'Beyond the limit',
    event: 'Event',
    when: 'When',
    step: 'Step',
    what: 'What',
    fact: 'Fact',
    holder: 'First holder',
    until: 'Until somebody else knew',
    none: 'Nothing to show for this part.',
    notDone: 'not done',
  },
  statusWords: {
    'in-time': 'in time',
    late: 'late',
    hasty: 'done without a check',
    'not-done': 'not done',
    skipped: 'summed up, not counted',
    'not-reached': 'not offered on this path, not counted',
  } satisfies Record<Measured['status'], string>,
  needWords: {
    'in-time': 'in time',
    late: 'late',
    never: 'never',
    skipped: 'summed up, not counted',
    'not-reached': 'not reached on this path, not counted',
    'could-not': 'could not: nobody with the duty had it, not counted',
  } satisfies Record<Met['status'], string>,
  knowledge: {
    heading: 'Who knew what',
    text: 'In play you saw from one chair at a time. Here is everybody, at a date you choose: this run on one side, what is reported on the other. Where the reports do not say, neither do we.',
    mine: 'In this run',
    theirs: 'As reported',
    at: (date: string) => `On ${date}`.replace(/^On (?=\D|\d{4}$)/, 'In '),
    of: (n: number, all: number) => `${n} of ${count(all, 'day on which something changed', 'days on which something changed')}`,
    slider: 'Date',
    play: 'Play',
    pause: 'Pause',
    earlier: 'Earlier',
    later: 'Later',
    asMap: 'Map',
    asTable: 'Table',
    allFacts: 'All facts',
    windows: 'Each house has a window for every fact, in the order of the list. Choose one fact to read who had it, and since when.',
    beginning: 'what was held when it began.',
    nothingNew: 'Nobody came to know anything new.',
    nothingReported: 'Nothing is dated here.',
    runEnded: 'This run had ended.',
    cameToKnow: (time: string, who: string, what: string, how: string) =>
      `${time === '' ? capital(who) : `${time}, ${who}`} came to know of: ${what}${how === '' ? '' : ` (${how})`}.`,
    reportedToKnow: (who: string, what: string, when: string) => `${capital(who)} knew of: ${what} (${when}).`,
    held: (what: string) => `knew: ${what}`,
    heldNothing: 'knew none of it',
    nothingStated: 'not stated',
    withinDate: (date: string) => `from some day in ${date}`,
    knew: 'knew',
    not: 'did not know',
    notPlayed: 'not in what was played',
    states: {
      knew: 'knew',
      within: 'came to know about now',
      'reported-not-to': 'reported not to have been told',
      'not-stated': 'not stated',
    },
    pick: 'Choose a fact',
    fact: 'Fact',
    holders: 'Who',
    nobody: 'Nobody yet.',
    since: (date: string) => `since ${date}`,
    toldBy: (who: string) => `told by ${who}`,
  },
  bands: {
    strong: 'Strong on the facts held',
    defensible: 'Defensible on the facts held',
    weak: 'Weak on the facts held',
    'over-reach': 'More than the facts supported',
    unsafe: 'Unsafe or unlawful',
    ordinary: 'Reasonable on what was known; not scored',
    contested: 'Contested; not scored',
  } satisfies Record<Band, string>,
  cards: {
    heading: 'Your decisions',
    text: 'Judged on what that chair could know that day, never on what came after.',
    openAll: 'Open every card',
    readOn: 'What was known, why it pulled, what is reported',
    chose: 'You chose',
    also: 'And also',
    reason: 'Your reason',
    confidence: (word: string) => `How sure: ${word.toLowerCase()}`,
    knownThen: 'What this chair knew that day',
    pull: 'Why it pulled',
    missed: 'What it cost or missed',
    others: 'The other options',
    happened: 'What is reported',
    rule: 'The rule of the date',
    now: 'The rule now',
    sources: 'Sources',
    finding: 'Finding',
    reportedFact: 'Reported fact',
    composite: 'A composite scene, not in the review.',
    mixed: 'The core is reported; the detail is composite.',
    documented: 'Reported in the summary of the review.',
    judgement: {
      evidence: 'The key rests on what the summary reports.',
      guidance: 'The key rests on the guidance of the day.',
      authors: "The key is the authors' judgement.",
    },
    contested: 'The sources do not support a judgement.',
    contestedByPanel: 'Practitioners who rated it do not agree.',
    revised: 'You revised this later on new facts, so it left the count. The days between stay in Delay.',
    off: (n: number) =>
      n === 0
        ? 'In proportion to the facts of the day.'
        : `${count(Math.abs(n), 'step', 'steps')} ${n < 0 ? 'below' : 'above'} what the facts of the day supported.`,
    /** Apart from the band, which weighs more than the step. */
    onLadder: (off: string) => `On its ladder: ${off.charAt(0).toLowerCase()}${off.slice(1)}`,
    replay: 'Play again from here',
    ofCard: (what: string, title: string) => `${what}: ${title}`,
    replayNote: 'Opens a marked replay. This run is kept.',
    filter: 'Show',
    all: 'All decisions',
    skipped: 'Summed up, so not scored:',
    none: 'No scored decision was taken on this path.',
    status: 'About this scene',
    outcome: 'How it turned out',
    apart: {
      well: 'That things went well does not make the choice sounder on what was known that day.',
      badly: 'That things went badly does not make the choice poorer on what was known that day.',
    },
  },
  disagree: {
    open: 'I disagree',
    text: 'The key is the work of its authors. Say what it misses.',
    label: 'What does the key get wrong here?',
    written: 'You wrote that you disagree.',
    heading: 'Where you disagree',
    take: (n: number) =>
      `You wrote something on ${count(n, 'decision', 'decisions')}. You can give it to the authors: nothing is sent from here.`,
    save: 'Save it as a text file',
    copy: 'Copy it',
    saved: 'The file is saved.',
    copied: 'Copied.',
    notCopied: 'This browser does not let us copy. Save the file instead.',
    file: {
      title: 'A learner disagrees with the key',
      key: 'Key version',
      story: 'Story version',
      decision: 'Decision',
      chosen: 'Chosen',
      band: 'In the key',
    },
  },
  questions: {
    heading: 'Questions from your own choices',
    text: 'Each begins with something in this run. None has a right answer, and nobody marks what you write.',
    answer: 'Your answer, if you like',
    rests: 'What it rests on',
    dates: 'Dates',
    facts: 'Facts',
    more: (n: number) => (n === 1 ? 'One more question' : `${n} more questions`),
    card: (title: string) => `The decision: ${title}`,
  },
  calibration: {
    heading: 'How sure you were',
    text: 'This says something only over the whole run. One choice says nothing.',
    sure: (sound: number, all: number) =>
      all === 0 ? 'You were never fairly sure, or sure.' : `When you were fairly sure or sure, ${ofThem(sound, all)}.`,
    unsure: (sound: number, all: number) =>
      all === 0 ? 'You were never guessing, or unsure.' : `When you were guessing or unsure, ${ofThem(sound, all)}.`,
    sound: 'Strong or defensible on the facts held',
    other: 'Weak, too much, or unsafe',
    decision: 'Decision',
    how: 'How sure',
    key: 'In the key',
    summary: (n: number) =>
      `${count(n, 'decision', 'decisions')}, each a dot: by how sure you were, and whether it was strong or defensible on the facts held. The table below says the same in words.`,
  },
  conditions: {
    heading: 'What pressed on you',
    text: 'Conditions of the system around the decisions. They explain, and do not excuse. They can be named, and something can be done about them.',
    none: 'None of them pressed on a decision of this path.',
    pressed: 'Where it pressed',
    did: 'What you did about it',
    nothing: 'Nothing that this path shows.',
    couldNot: 'Nothing on this path offered a way to answer it.',
    left: 'What was also open',
    rests: 'What it rests on',
    away: 'Not met on this path:',
    question: 'Which of these is there where you work or learn? Who needs to hear of it from you?',
  },
  record: {
    heading: 'A copy of this run',
    text: 'It is a small file. It opens again on any device that has this product.',
    export: 'Save this run as a file',
  },
  reported: {
    heading: 'The path that you did not play',
    other: 'What you played was one path of an invented case. Of the real one, this is reported.',
    summary: 'The published summary reports',
    press: 'Press reports of the review state',
    findings: 'The published summary reports that the review found',
    pressFindings: 'Facts from press reports of the review, held by the authors',
  },
  close: {
    heading: 'Before you go',
    talk: 'Talk about it with somebody you trust at work: one choice you would make again, and one you would not.',
    respect: 'Real children, and people around them, stand behind this case. They are not these people. They are why it was written.',
    notes: 'One thing to do within seven days',
    validated: 'A legal read, and a reading of the full review by a safeguarding lead, have not yet happened.',
    done: 'To the title page',
  },
  precision: {
    day: 'on the day',
    month: 'in the month',
    year: 'in the year',
    range: 'between these dates',
    'not-stated': 'date not stated',
  } satisfies Record<Precision, string>,
  ladders: {
    threshold: 'Thresholds for a child',
    between: 'Between agencies',
    inside: 'Inside one agency',
  } satisfies Record<Ladder, string>,
} as const

/** Every word of the interface. Words of the cases come from their stories and evidence files. British English, short. */

const rules = new Intl.PluralRules('en-GB')
const list = new Intl.ListFormat('en-GB')

/** "1 day", "2 days". */
export function count(n: number, one: string, other: string): string {
  return `${n} ${rules.select(n) === 'one' ? one : other}`
}

/** "a, b and c". */
export function joined(parts: readonly string[]): string {
  return list.format(parts)
}

/** A word as it stands at the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The reasons offered after a decision: id, words. Ids are kept in the run. */
export const reasons = [
  ['safest', 'Safest for a child'],
  ['trust', 'Keeps trust'],
  ['rule', 'What the rules ask'],
  ['know-more', 'I need to know more'],
  ['time', 'The time there was'],
  ['others', 'Not mine to decide'],
] as const

/** How sure, 1 to 5. */
export const confidences = ['Guessing', 'Unsure', 'In two minds', 'Fairly sure', 'Sure'] as const

/** The three cases as the title names them, in the order of the doors. */
export const shelf = [
  { id: 'family-u', title: 'Family U', lead: 'Many small concerns, over many years.' },
  { id: 'child-v', title: 'Child V', lead: 'Two people read one file. One was the manager.' },
  { id: 'child-z', title: 'Child Z', lead: 'A young man moved. What was known did not.' },
] as const

export const words = {
  product: 'Threshold',
  tag: 'Three families. What was known, who knew it, and how long it took someone to act.',
  noteLead: 'Before you start.',
  note: 'These cases are adapted from published reviews. They involve harm to children. Harm is never shown. You can pause or leave at any point.',
  skipToText: 'Skip to the text',
  skipToChoices: 'Skip to the choices',
  opening: 'Opening…',
  back: 'Back',
  backToTitle: 'Back to the title',
  close: 'Close',

  title: {
    cases: 'Cases',
    notYet: 'Not here yet',
    minutes: (from: number, to: number) => `${from}–${to} min`,
    open: 'Open',
    goOn: 'Continue',
    debrief: 'Debrief',
    inPlay: (chapter: number) => `Chapter ${chapter}`,
    finished: 'Played',
    saves: 'Your saves',
    settings: 'Sound, text and motion',
    about: 'About the reviews',
    scoring: 'About the scoring',
    support: 'Support list',
    accessibility: 'Accessibility',
  },

  prebrief: {
    page: (title: string) => `Before you start: ${title}`,
    purposeHead: 'What this is for',
    purpose:
      'Practice. You sit in the chair of people who had to decide with part of the facts, on a working day, with other work waiting. Afterwards you see how your choices compare with what a published review reports.',
    purposeMore: 'It is not a test. There is no pass mark, no clock in seconds and no league table.',
    contentHead: 'What it touches on',
    contentMore:
      'Nothing graphic is shown or described. Children are seen at a distance, never in distress. Any scene can be summed up instead of played, and it costs nothing.',
    recordedHead: 'What is recorded',
    recorded:
      'Your choices, and the reasons you give if you give any. They stay on this device. No account, no name, no tracking. Nobody is sent anything unless you send it yourself.',
    outHead: 'How to step out',
    out: 'Press “Step out”, or the key 0, at any time (in most screen readers, leave browse mode first). A plain page of opening hours takes the place of this one, and your place is kept. “Sum this scene up” tells the scene in a few lines. “Text only”, in the settings, leaves the pictures out.',
    fictionHead: 'Who is in it',
    fiction:
      'Every family, professional, council and place in the play is invented. Please do not guess at, or search for, real people. The real review is spoken of only in the debrief, and only as its published summary reports it.',
    keyHead: 'How far to trust the marking',
    keyMore: 'A legal read, and a reading of the full reviews by a safeguarding lead, have not yet happened.',
    useHead: 'What it must not be used for',
    use: 'Hiring, appraisal, capability or any pass or fail. Your results are yours.',
    confidentialHead: 'In a group, and afterwards',
    confidential:
      'What people say in the room stays in the room, with one limit: if somebody tells of a child or an adult at risk now, local safeguarding procedures come first. If something here touches your own life, you may stop; the support list works offline.',
    where: 'Where to start',
    whole: 'The whole case',
    wholeNote: (chapters: number, minutes: string) => `${count(chapters, 'chapter', 'chapters')}, ${minutes}`,
    minutes: (from: number, to: number) => `${from} to ${to} minutes`,
    chapter: (n: number, title: string) => `Chapter ${n}: ${title}`,
    startsFrom: 'Starting from',
    start: 'Start',
    textOnly: 'Text only',
    sound: 'Sound',
    reducedMotion: 'Less motion',
    allSettings: 'All settings',
    contentOfChapter: 'In this chapter',
  },

  hud: {
    label: 'Today',
    youAre: 'You are',
    promises: 'You said you would',
    noPromises: 'Nothing promised',
    by: (date: string) => `by ${date}`,
    was: (date: string) => `was due ${date}`,
    more: (n: number) => `and ${n} more, in the case file`,
    file: 'Case file',
    ladder: 'Ladder',
    calendar: 'Calendar',
    map: 'Who knows what',
    menu: 'Menu',
    stepOut: 'Step out',
  },

  play: {
    page: (title: string, chapter: number) => `${title}, chapter ${chapter}`,
    said: 'What is said',
    you: 'You',
    wrote: 'You put down',
    nothingWritten: 'You put down nothing.',
    summedUp: 'You had this scene summed up.',
    onPhone: 'on the telephone',
    earlier: 'Earlier in this scene',
    backLabel: 'Back: read what was said before',
    forward: 'Forward',
    toNow: 'To now',
    whereNow: 'Where you are',
    notices: 'Look at',
    findOutMore: 'Find out more',
    choices: 'What you can do',
    whatNow: 'What now?',
    confirm: 'Confirm',
    chosen: (text: string) => `Chosen: ${text}. Press again to confirm, Escape to let go.`,
    letGo: 'Nothing is chosen.',
    today: 'Today',
    takesLead: (n: number) => (n === 0 ? ', ' : ', takes '),
    takes: (n: number) => (n === 0 ? 'Today' : count(n, 'working day', 'working days')),
    sumUp: 'Sum this scene up',
    sumUpAsk: 'Sum this scene up? A few lines tell what happened. Its decisions are left out, and it costs nothing.',
    sumUpYes: 'Sum it up',
    stay: 'Stay in the scene',
    paper: 'A paper',
    saidBy: (name: string, text: string) => `${name}: ${text}`,
    picture: 'The picture',
    pictureLoading: 'The picture is on its way.',
    pictureFailed: 'The picture could not be shown. Everything is in the text; play on.',
    goOn: 'Go on',
    passed: {
      hours: 'Later the same day',
      day: 'The next day',
      days: (n: number) => `${count(n, 'day', 'days')} later`,
      weeks: (n: number) => `${count(n, 'week', 'weeks')} later`,
      months: (n: number) => `${count(n, 'month', 'months')} later`,
    },
  },

  composer: {
    note: 'Your note',
    diary: 'What goes in',
    help: 'Tick what goes in. Then choose what to do with it.',
    room: (n: number) => `Room for ${n}`,
    full: 'There is no more room. Take something out first.',
    more: 'Tick something to go on.',
    moreRoom: (n: number) => `Room for ${n} more. Tick another to go on.`,
    isFull: 'There is no room for more.',
    ways: (n: number) => (n === 1 ? 'One way on follows.' : `${['No', 'One', 'Two', 'Three', 'Four', 'Five'][n] ?? n} ways on follow.`),
  },

  reason: {
    head: 'Before you see what happens',
    chosen: 'You chose',
    why: 'Why this one?',
    own: 'Or a line of your own',
    sure: 'How sure are you?',
    unmarked: 'Never marked. It stays on this device and comes back in the debrief.',
    done: 'Go on',
    skip: 'Skip',
    cancel: 'Choose again',
  },

  chapterEnd: {
    page: (n: number) => `Chapter ${n} ends`,
    head: (n: number, title: string) => `Chapter ${n}, “${title}”, ends here`,
    facts: 'What happened',
    open: 'Still promised',
    noneOpen: 'Nothing is left promised.',
    next: (n: number, title: string) => `Go on to chapter ${n}, “${title}”`,
    toDebrief: 'Go on to the debrief',
    beside: 'See both paths side by side',
    besideNote: 'This is a replay. The debrief of the run that it began from shows this path beside that one.',
    stop: 'Stop here',
    kept: 'Your place is kept. You can come back at any time.',
    breath: 'Take a breath. There is no hurry.',
    support: 'Support list',
    nothing: 'Nothing was written down.',
  },

  file: {
    head: 'Case file',
    note: 'What this chair knows. Other chairs have their own.',
    chronology: 'Chronology',
    papers: 'Papers',
    promises: 'Promises',
    glossary: 'Words',
    empty: 'Nothing yet.',
    learn: (fact: string) => `Learnt: ${fact}`,
    youTell: (to: string, fact: string) => `From you to ${to}: ${fact}`,
    tellsYou: (by: string, fact: string) => `From ${by} to you: ${fact}`,
    tells: (by: string, to: string, fact: string) => `From ${by} to ${to}: ${fact}`,
    promise: (what: string, due: string) => `Promised: ${what}, by ${due}`,
    kept: (what: string) => `Kept: ${what}`,
    step: (rung: string) => `Formal step: ${rung}`,
    paper: (title: string) => `A paper: ${title}`,
    due: (date: string) => `by ${date}`,
    overdue: (date: string) => `was due ${date}`,
    done: (date: string) => `kept ${date}`,
    find: 'Find a word',
    noWord: 'No such word here.',
    avoid: 'Not:',
  },

  ladder: {
    head: 'Ladders',
    note: 'Three ladders. They are never one.',
    now: 'The formal step now',
    since: (date: string) => `since ${date}`,
    unknown: 'No formal step is known to this chair.',
  },

  calendar: {
    head: 'Calendar',
    before: 'Month before',
    after: 'Month after',
    weekend: 'weekend',
    bankHoliday: 'bank holiday',
    today: 'today',
    due: (what: string) => `Due: ${what}`,
    nothing: 'Nothing is noted in this month.',
    noted: 'something noted',
    isDue: 'something due',
    key: 'Shaded: not a working day',
    inMonth: 'This month',
  },

  map: {
    head: 'Who knows what',
    note: 'Only what this chair has learnt, whom it told, and what it saw told. Others may know more; you cannot see it from here.',
    asMap: 'Map',
    asTable: 'Table',
    light: 'Light map',
    dark: 'Dark map',
    held: (n: number, all: number) => `Known to ${n} of ${all}, as far as you know.`,
    you: 'You',
    facts: 'What you know',
    none: 'You have learnt nothing yet.',
    nobody: 'You have told nobody.',
    since: (date: string) => `since ${date}`,
    told: (date: string) => `told ${date}`,
    heard: (date: string) => `told you ${date}`,
    othersTold: (by: string, date: string) => `told by ${by}, ${date}`,
    notTold: 'Not told, as far as you know',
    knows: 'knows',
    fact: 'Fact',
    table: 'Who has been told what, as far as this chair knows',
    picture: (facts: number, holders: number) =>
      `A map of houses, one for each of ${count(holders, 'agency', 'agencies')}, with a lit window for each of ${count(facts, 'fact', 'facts')} you know they hold. The table says the same in words.`,
    others: 'Others, as far as you know',
  },

  menu: {
    head: 'Menu',
    title: 'Leave for now',
    titleNote: 'Your place is kept.',
    keys: 'Keys',
    keysText: '1 to 9 choose, the same key or Enter confirms, Escape lets go, goes back from a question, or opens this menu, 0 steps out.',
    keysOff: 'The number keys are turned off in the settings.',
    take: 'Take this run with you (file)',
  },

  settings: {
    page: 'Settings',
    kept: 'Kept on this device.',
    notKept: 'This browser does not let us keep settings. They hold until you close the page.',
    sound: 'Sound',
    soundNote: 'Rooms, not music. Off until you turn it on.',
    volume: 'How loud',
    motion: 'Motion',
    motions: { system: 'As my system says', full: 'Full', reduced: 'Less' },
    text: 'Text size',
    textOnly: 'Text only',
    textOnlyNote: 'No pictures. Nothing else changes.',
    reasons: 'Ask for my reasons',
    reasonsNote: 'After a decision: why, and how sure. Never marked.',
    keys: 'Number keys choose',
    keysNote: '1 to 9 choose, 0 steps out. Turn off if you speak your commands.',
    map: '“Who knows what” on',
    maps: { light: 'Light, low glare', dark: 'Dark' },
    spacing: 'Spacing of letters and lines',
    spacings: { normal: 'Normal', wide: 'Wide' },
    stageFailed: 'The picture could not be started on this device. The game goes on in text.',
  },

  saves: {
    page: 'Your saves',
    none: 'Nothing is saved yet.',
    started: (when: string, time: string) => `Started ${when} at ${time}`,
    named: (title: string, where: string, when: string, time: string) => `${title}, ${where}, started ${when} at ${time}`,
    saved: (when: string) => `last played ${when}`,
    at: (chapter: number, date: string) => `Chapter ${chapter}, ${date}`,
    ended: 'Played to the end',
    replay: 'A replay from a decision',
    whole: 'Whole case',
    part: (chapter: number) => `Chapter ${chapter} on its own`,
    goOn: 'Continue',
    debrief: 'Debrief',
    take: 'Take with you (file)',
    forget: 'Delete',
    forgetAsk: 'Delete this save? It cannot be brought back.',
    forgetYes: 'Delete it',
    keepIt: 'Keep it',
    bring: 'Bring in a run (file)',
    bringNote: 'A file that ends in .threshold.json, taken from here or from another device.',
    brought: 'The run is here. It is in the list.',
    taken: 'Saved as a file.',
    forgotten: 'Deleted.',
    older: 'From an older version. Kept as it was.',
    trouble: {
      blocked:
        'This browser does not let us keep your place (a private window, perhaps). You can play on; take the run with you as a file before you close the page.',
      full: 'This device has no room left, so your place is not being kept. You can play on; take the run with you as a file before you close the page.',
    },
    dismiss: 'Understood',
    problems: {
      'not-a-run': 'This file is not a run of Threshold. A run ends in .threshold.json.',
      damaged: 'This file is damaged: part of it is missing or was changed. Try the original again.',
      newer: 'This run comes from a newer version of Threshold than this one. Open it there, or update this one.',
      'unknown-case': 'This run belongs to a case that is not here.',
      'too-big': 'This file is far too big to be a run of Threshold.',
    },
    lostHead: 'The story has changed since you played',
    lost: (what: string, when: string) =>
      `On ${when} you chose ${what}. That choice is no longer offered. Everything before it is here; play on from there. The older save is kept as it was.`,
    lostChoice: (title: string) => `an answer at “${title}”`,
    lostUnknown: (id: string) => `“${id}”`,
    elsewhere: 'This run is open in another tab. Play on in one of the two, or close the other.',
    apart:
      'This run was played on in another tab. That one is kept as it was; what you do here is kept as a save of its own, and you find it under “Your saves”.',
    unfinished: 'This run is not finished',
    unfinishedNote: 'The debrief opens at the end: it tells how the case goes on. Your place is kept.',
    missing: 'There is no such run on this device.',
    missingNote: 'It may have been deleted, or it was played in another browser or in a private window.',
  },

  away: {
    page: 'This case could not be opened',
    plain: 'This page could not be opened',
    text: 'It is not kept on this device yet, and there seems to be no network. Nothing of yours is lost. When the network is back, try again.',
    again: 'Try again',
  },

  failure: {
    page: 'Something went wrong',
    head: 'Something went wrong here, not with you',
    text: 'This part of Threshold stopped. Your choices are below; copy them if you want to be safe. What was saved is still saved.',
    what: 'What happened',
    run: 'Your run',
    copy: 'Copy the run',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Mark the text and copy it yourself.',
    again: 'Try again',
    title: 'To the title',
    text_only: 'Go on in text only',
  },

  support: {
    page: 'Support list',
    lead: 'If something here stays with you, talk to somebody you trust. This list works offline. Stopping costs nothing.',
    check: 'Each number is verified at release; look at the service’s own site if one does not answer.',
    noNumber:
      'Where no number stands, none has been verified yet. If you cannot open that service’s site now, begin with a number that is here: Samaritans answer day and night.',
    call: (name: string, number: string) => `Ring ${name}, ${number}`,
    england: 'Threshold is about England. Elsewhere, helplines and law differ.',
  },

  out: {
    page: 'Opening hours',
    back: 'Back to where I was',
  },
} as const

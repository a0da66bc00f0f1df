import type { Dial } from '../../core/evidence.ts'
import type { Clause } from '../../core/record.ts'
import { count, joined } from '../words.ts'

/** A published page: its name, and where it is. */
export interface Reference {
  readonly title: string
  readonly address: string
}

const chapterName = (number: number, title: string) => `Chapter ${number}, ${title}`

/** The words of the learning record and of the debrief on paper. */
export const recordWords = {
  heading: 'Your learning record',
  title: 'Learning record (draft)',
  lead: 'A draft in the fields of the regulator’s form. What the run knows is filled in, and you can change it. What only you can write is left open.',
  kept: 'It stays on this device, with the run, until you take it with you.',
  names: 'Name nobody: no child, family, colleague or employer.',
  claim:
    'One play-through is one activity. Social Work England asks for at least two different pieces of learning in each year of registration, at least one of them with peer reflection, by 30 November. Nothing here says that this has been met: look up what is asked now.',
  replay: 'This record is of a replay, not of a first run.',
  audience: {
    legend: 'Who is it for?',
    registered: 'A registered social worker',
    student: 'A student',
    supervisor: 'A manager or practice supervisor',
    other: 'Somebody else',
  },
  fields: {
    type: 'Type of activity',
    title: 'Title',
    date: 'Date',
    description: 'What it was',
    relevance: 'Why it matters in my work',
    learnt: 'What I learnt',
    practice: 'What it changes in my practice',
    people: 'What it changes for the people I work with',
    peer: 'What I learnt from talking it over',
  },
  prompts: {
    type: [],
    title: [],
    date: [],
    description: [],
    relevance: ['Where in your work do you meet delay, disagreement, or a doubt about what may be shared?'],
    learnt: [
      'Which decision would you take again, and which not?',
      'What did you know that day, and what did you take for granted?',
      'Where did the outcome and the quality of the choice come apart?',
    ],
    practice: ['Name one thing that you will do another way, and by when.', 'How will you notice that you have done it?'],
    people: ['What would a child, a parent or a young person notice?', 'What would a colleague in another agency notice?'],
    peer: ['What did they see that you had not?', 'Did you change your mind about anything?'],
  },
  type: 'Simulation, on my own or in a group',
  activityTitle: (name: string, topics: readonly string[]) => `Threshold, ${name}: ${joined(topics.map((one) => one.toLowerCase()))}`,
  activityNoTopics: (name: string) => `Threshold, ${name}`,
  description: {
    what: (name: string) =>
      `An interactive simulation in child safeguarding, adapted from the published summary of a serious case review (${name}). Families, professionals and places are invented.`,
    played: (whole: boolean, chapters: readonly { readonly number: number; readonly title: string }[]) => {
      const names = chapters.map(({ number, title }) => chapterName(number, title)).join('; ')
      return whole ? `I played the whole case: ${names}.` : `I played part of the case: ${names}.`
    },
    decided: (n: number, seats: readonly string[]) =>
      n === 0 ? 'I took no decision that is scored.' : `I took ${count(n, 'decision', 'decisions')}, in these roles: ${joined(seats)}.`,
    summedUp: (n: number) => `${count(n, 'decision was', 'decisions were')} summed up instead of played.`,
    reasoned: (n: number) => `I gave reasons for ${n} of them before anything was revealed.`,
    topics: (topics: readonly string[]) => `Topics: ${joined(topics.map((one) => one.toLowerCase()))}.`,
    debrief: 'A structured debrief followed.',
    key: 'The simulation’s key is its authors’ own, drawn from a published summary; it is not validated.',
  },
  peer: {
    heading: 'Talk to a colleague',
    who: 'A peer can be another social worker registered in the UK, a manager, or another professional who knows your practice. It may be informal, or in a group. They need not approve what you write.',
    ask: 'You might ask:',
    questions: [
      'What would you have done with what I knew that day?',
      'Which rule would you have gone by?',
      'What in our own team would have made this hard?',
    ],
    leastSure: (title: string) => `You were least sure at “${title}”. You might begin there.`,
  },
  mapping: {
    heading: 'What it bears on',
    text: 'Drawn up by the authors from the decisions you took. Keep what is true for you, and take the rest away.',
    own: 'In the authors’ words. Wording and numbers change: check them at the address.',
    because: (titles: readonly string[]) =>
      titles.length > 3 ? `${titles.slice(0, 3).join('; ')}; and ${titles.length - 3} more` : titles.join('; '),
    decisions: 'Decisions',
    none: 'Nothing is kept.',
    look: 'To be found at',
  },
  take: {
    heading: 'Take it with you',
    text: 'Nothing is sent anywhere. The record holds what you played and what you wrote, and nothing that was measured.',
    print: 'Print, or save as PDF',
    word: 'Save as a Word file',
    wordComing: 'The Word file is being made.',
    wordSaved: 'Saved as a Word file.',
    wordFailed: 'The Word file could not be made. Print the record, or copy it as text.',
    copy: 'Copy as text',
    copied: 'Copied. You can paste it into a form.',
    copyFailed: 'This browser does not let us copy. Save it as text instead.',
    saveText: 'Save as text',
    textSaved: 'Saved as a text file.',
  },
  paper: {
    heading: 'The whole debrief on paper',
    text: 'Every step of it, with your own notes, in black on white, for A4. It holds what was measured: who sees it is up to you.',
    print: 'Print the whole debrief',
    title: (name: string) => `Debrief on paper: ${name}`,
    recordTitle: (name: string) => `Learning record: ${name}`,
    now: 'Print',
    back: 'Back to the debrief',
    hint: 'In the print window, “Save as PDF” makes a file that a screen reader can read.',
    about: 'About this run',
    played: 'Played',
    inStory: 'In the story',
    chapters: 'Chapters',
    versions: 'Versions',
    versionsOf: (story: string, key: string) => `story ${story}, key ${key}`,
    running: (name: string, story: string, key: string) => `${name}. Story ${story}, key ${key}. Authors’ key; not validated.`,
    page: 'Page',
    feeling: 'Afterwards I felt',
    notSaid: 'Not said.',
    fact: 'Fact',
    nobody: 'Nobody',
    yourRating: 'My own rating, before anything was shown',
    dial: 'Dial',
    own: 'Where I thought I was',
    support: 'Support list',
    sources: 'The sources of the decisions, by number',
  },
  blank: '(for you to write)',
  footer: (story: string, key: string) =>
    `Drafted with Threshold, story ${story}, key ${key}. Authors’ key, drawn from a published summary of the review; not validated. One play-through is one activity; nothing here says that a requirement is met.`,
} as const

/** The clauses in our own words (practice framework, section 10). */
export const clauseWords = {
  '1.2': 'Respect people’s rights, views and wishes, and weigh them against risk.',
  '1.7': 'Use the power of the role responsibly: what is needed, in proportion, and no more.',
  '2.6': 'Handle information about people as the law asks.',
  '3.4': 'Notice signs of harm, neglect or abuse, and know what they can mean.',
  '3.9': 'Make sure that colleagues and agencies who need to know of a risk do know.',
  '3.11': 'Keep records that show what was decided and why.',
  '3.12': 'Act quickly, and protectively, where a situation is dangerous.',
  '4': 'Keep up and record one’s own learning.',
  '6.1': 'Report and challenge practice that puts people at risk.',
  '6.2': 'Look at the working environment, and challenge practices and systems where that is needed.',
} satisfies Record<Clause, string>

/** Something outside the clauses that a case can bear on; with a dial, only where a decision of the run was about it. */
export interface Capability {
  readonly id: string
  readonly text: string
  readonly dial?: Dial
}

/** A published set of standards, and what of it a case can bear on. */
export interface Standards {
  readonly id: 'standards' | 'practitioner' | 'student-course' | 'capabilities' | 'supervisor'
  readonly of: Reference
  readonly note?: string
  readonly capabilities: readonly Capability[]
}

const professional: Standards = {
  id: 'standards',
  of: {
    title: 'Social Work England: professional standards (2019)',
    address: 'https://www.socialworkengland.org.uk/standards/professional-standards/',
  },
  capabilities: [],
}
const statements = 'https://www.gov.uk/government/publications/knowledge-and-skills-statements-for-child-and-family-social-work'

/** What is shown to whom, in order. Students are not registered, so the professional standards are not theirs yet. */
export const standardsFor = {
  registered: [
    professional,
    {
      id: 'practitioner',
      of: { title: 'Knowledge and skills statement for child and family practitioners', address: statements },
      note: 'In use until 31 March 2027; early career standards come after it. See which of its statements this bears on for you.',
      capabilities: [],
    },
  ],
  student: [
    {
      id: 'capabilities',
      of: {
        title: 'BASW professional capabilities framework (a copy of it)',
        address: 'https://studylib.net/doc/8178781/professional-capability-framework',
      },
      note: 'It has nine domains; these are the ones that this run comes nearest to.',
      capabilities: [
        { id: 'pcf-values', text: 'Values and ethics: privacy weighed against a child’s safety.', dial: 'sharing' },
        { id: 'pcf-analysis', text: 'Critical reflection and analysis: reasons given, and views revised.' },
        { id: 'pcf-skills', text: 'Skills and interventions: acting in time.', dial: 'delay' },
        { id: 'pcf-contexts', text: 'Contexts and organisations: other agencies, and disagreement within one’s own.', dial: 'escalation' },
      ],
    },
    {
      id: 'student-course',
      of: {
        title: 'Social Work England: knowledge, skills and behaviours (October 2024)',
        address: 'https://app-swe-ukw-prd-umbraco-01.azurewebsites.net/education-training/knowledge-skills-and-behaviours',
      },
      note: 'Ask your course which of its statements you record, and how.',
      capabilities: [],
    },
  ],
  supervisor: [
    professional,
    {
      id: 'supervisor',
      of: { title: 'Knowledge and skills statement for practice supervisors', address: statements },
      capabilities: [
        { id: 'kss-confident', text: 'Confident analysis and decision-making: from both chairs of a disagreement.', dial: 'escalation' },
        { id: 'kss-systems', text: 'Purposeful and effective systems: whose task it is, by when, and where it is written.', dial: 'delay' },
        { id: 'kss-culture', text: 'A culture of supervision: asking what was known, and what made the choice attractive.' },
      ],
    },
  ],
  other: [],
} as const satisfies Record<string, readonly Standards[]>

export type Audience = keyof typeof standardsFor

/** For those whose form is another. */
export const otherNote = 'Your regulator or employer has a form of its own; these fields are common to most of them.'

/** Where the demands on a record are published. */
export const requirements: readonly Reference[] = [
  { title: 'Social Work England: peer reflection', address: 'https://www.socialworkengland.org.uk/cpd/peer-reflection/' },
  {
    title: 'Research in Practice: the window for renewal (September 2025)',
    address: 'https://www.researchinpractice.org.uk/all/news-views/2025/september/social-work-cpd-renewal-window-open',
  },
]

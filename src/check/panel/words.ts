import { roleBands, yearsBands, type RatedBand } from '../../core/panel.ts'

/** What each band means, for whoever rates. The same five for every option; none is the right one for any. */
export const bandWords: Readonly<Record<RatedBand, string>> = {
  strong: 'what you would hope to see from a good colleague on that day',
  defensible: 'not what you would choose, but you could stand behind it',
  weak: 'too little, too late, or on too thin a ground',
  'over-reach': 'more than the facts of the day supported',
  unsafe: 'it leaves somebody at risk, or it is unlawful',
}

/** The words of the rating pack. Short, for people who were asked a favour. */
export const packWords = {
  product: 'Threshold',
  heading: (title: string) => `${title}: rating the options`,
  front: [
    [
      'What this is for',
      'Threshold is a training game about safeguarding decisions. Its scoring was made by its authors. We ask practitioners like you to say how good each option is. We compare your ratings with each other, and then with the scoring.',
      'You will not find the authors’ scoring here. Please do not look at it, or play the case to its end, before you have finished.',
    ],
    [
      'Rate alone',
      'Rate by yourself first. Please do not talk about it with other raters until all have finished. We want to know how far you differ.',
      'Afterwards, do talk.',
    ],
    [
      'How to rate',
      'Each block gives a decision, whose it is, and what that person knew on that day. Judge by that alone. Do not judge by what you think came next.',
      'The law and guidance are those of the date.',
      'Give each option one band. Any number of options can have the same band. More than one can be strong, or none.',
      'Say how sure you are, from 1 (a guess) to 5 (certain). Add a comment if you wish.',
      '“And also” options are added to another. Rate what they add.',
      'Where a list is to be filled, rate each way of closing it with the items you would put in.',
      'If you cannot judge an option, leave it blank. A blank is not held against anything.',
    ],
    [
      'About you',
      'We ask for your years in practice and your kind of role. We do not ask for your name, your employer or where you work. Please write no names in the comments, and nothing about real people.',
      'Your rater number is on the note that came with this. It keeps your answers together; it does not say who you are to those who read them.',
    ],
  ],
  bandsHead: 'The five bands',
  aboutRater: {
    'rater-number': 'Your rater number (it came with this pack)',
    'rater-years': `Years in practice: ${yearsBands.join(', ')}`,
    'rater-role': `Your role: ${roleBands.join(', ')}`,
  },
  booklet: {
    title: (title: string) => `${title}: rating booklet`,
    number: 'Rater number',
    years: 'Years in practice',
    role: 'Role',
    of: (decisions: number, options: number) => `${decisions} decisions, ${options} options. Stop, and go on another day, as you like.`,
    known: 'What this chair knew that day',
    canHold: 'The list can hold',
    added: 'What can be added to one of these',
    sure: 'sure',
    comment: 'Comment',
    drawn: (seed: number) => `The order of the options was drawn by lot (seed ${seed}).`,
    version: (story: string, key: string) => `Story ${story}, key ${key}`,
    chapter: (number: number) => `Chapter ${number}`,
    back: 'Send the booklet back to whoever gave it to you. They type the answers into the sheet beside the same ids.',
  },
  sheets: { first: 'Read this first', table: 'Ratings' },
  items: (items: readonly string[]) => `It can hold: ${items.map((item) => `“${item.replaceAll('"', '')}”`).join(', ')}.`,
  fromList: (values: readonly string[]) => `Please choose one of: ${values.join(', ')}.`,
  noTable: 'no row has the heads "id" and "answer"; send the sheet as it was exported, with its first row',
  unreadable: (reason: string) => `it cannot be read (${reason}); open it in a spreadsheet and save it again`,
  otherKind: 'only .csv, .xlsx and .ods can be read; save it as one of these',
} as const

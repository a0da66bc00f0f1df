/** Words of the field, in plain English (practice framework, section 6). `not`: what is no longer, or was never, a good word for it. */

export interface Term {
  readonly term: string
  readonly means: string
  readonly not?: string
}

export const glossary: readonly Term[] = [
  {
    term: 'ABE interview',
    means: 'Achieving Best Evidence: a planned, recorded interview with a child or vulnerable witness.',
    not: 'forensic interview',
  },
  {
    term: 'Allegation',
    means: 'What somebody says happened, told without taking sides. “The child told us” is best.',
    not: 'claimed, confessed',
  },
  { term: 'Allocated worker', means: 'The named social worker.', not: 'case officer' },
  { term: 'Assessment', means: 'Finding out what a child needs (section 17). After 2013, one single assessment.', not: 'investigation' },
  {
    term: 'Bail condition',
    means:
      'Something a person on police bail must or must not do. Before April 2017 such bail had no limit in law. Breaking it can lead to arrest; it is not an offence in itself.',
  },
  { term: 'Child in need', means: 'A child who needs services to stay well and develop well (section 17).', not: 'low-level case' },
  { term: 'Child looked after', means: 'A child in care, by agreement or by court order.', not: 'in the system' },
  { term: 'Child protection plan', means: 'The plan made by a conference when there is or may be significant harm.', not: 'case plan' },
  { term: 'Chronology', means: 'The events that matter, with their dates.', not: 'a log of contacts' },
  { term: 'Conference chair', means: 'The independent person who chairs a child protection conference.', not: 'judge' },
  { term: 'Core group', means: 'The people who carry out a child protection plan.' },
  { term: 'CSE', means: 'Sexual exploitation of a child.' },
  {
    term: 'DASH',
    means: 'A checklist of the risk to an adult from domestic abuse, done with the person alone. A score never stands in for judgement.',
  },
  {
    term: 'Designated safeguarding lead',
    means: 'The person in a school who leads on safeguarding. In the NHS: named and designated professionals.',
  },
  { term: 'Domestic abuse', means: 'Includes control and coercion.', not: 'a domestic, a volatile relationship' },
  { term: 'Drift', means: 'Time passing without purposeful change. A delay has a date; drift has none.' },
  { term: 'Early help', means: 'Help before section 17, with the family’s agreement.' },
  { term: 'Emergency duty team', means: 'Social workers who answer at night and at weekends.' },
  { term: 'Escalation', means: 'Taking a concern up a ladder.', not: 'whistleblowing' },
  { term: 'Family group conference', means: 'A meeting in which the wider family makes a plan.' },
  { term: 'Former relevant child', means: 'A care leaver of 18 or more to whom the authority still owes duties.' },
  { term: 'HSB', means: 'Harmful sexual behaviour by a child or young person.', not: 'young sex offender' },
  { term: 'IDVA', means: 'Independent domestic violence adviser.' },
  { term: 'IRO', means: 'Independent reviewing officer of a child looked after.' },
  { term: 'LADO', means: 'Deals with allegations against people who work with children.' },
  { term: 'LSCB', means: 'Local Safeguarding Children Board. Safeguarding partners took its place after 2018.' },
  {
    term: 'MAPPA',
    means: 'Arrangements to manage people who were convicted or cautioned for certain offences. Somebody on bail is mostly outside it.',
  },
  { term: 'MARAC', means: 'A meeting about adults at high risk of domestic abuse. It is not a child protection conference.' },
  {
    term: 'MASH',
    means: 'Multi-agency safeguarding hub: the front door, where police, health and social care sit together.',
    not: 'hotline',
  },
  { term: 'NFA', means: 'No further action. Say whose, and why.', not: 'cleared' },
  { term: 'Panel', means: 'Agrees a placement or money. It cannot allow a child to be removed.' },
  { term: 'Pathway plan', means: 'A care leaver’s plan: home, work, health, money, people.' },
  { term: 'Personal adviser', means: 'The worker of a care leaver.', not: 'personal assistant' },
  { term: 'Police protection', means: 'A power of the police for up to 72 hours. It is not an order of a court.' },
  {
    term: 'Professional curiosity',
    means: 'Asking and checking rather than taking things at face value. It is not suspicion of everyone.',
  },
  { term: 'Public Law Outline', means: 'The steps before and in care proceedings.' },
  { term: 'Red book', means: 'The health record of a small child, kept at home by the parents. Either of them may read it.' },
  {
    term: 'Restorative work',
    means: 'Work to mend a relationship. Where one person controls the other it can do harm, and needs great care.',
  },
  { term: 'Section 17', means: 'Children Act 1989: children in need.' },
  { term: 'Section 20', means: 'Children Act 1989: a child lives elsewhere with free agreement.' },
  { term: 'Section 31', means: 'Children Act 1989: care and supervision orders.' },
  { term: 'Section 47', means: 'Children Act 1989: the duty to make enquiries on reasonable cause to suspect significant harm.' },
  {
    term: 'Serious case review',
    means: 'How serious harm to a child was reviewed until 2018–19; since then, a child safeguarding practice review.',
    not: 'inquiry',
  },
  { term: 'Significant harm', means: 'The threshold of the law.', not: 'serious harm' },
  { term: 'Start-again syndrome', means: 'Treating each event as if it were the first.' },
  { term: 'Step up, step down', means: 'Moving to another level of help or protection. The plan and the history go along.' },
  { term: 'Strategy discussion', means: 'The meeting or call of social care, police and health about section 47.' },
  { term: 'Supported lodgings', means: 'A room in somebody’s home, with support, for a young person.' },
  { term: 'Team around the child', means: 'The people who give early help, and the family.' },
  { term: 'Voice', means: 'A child’s day as the child knows it.', not: '“voice captured”' },
  {
    term: 'Working day',
    means: 'Not a weekend, not a bank holiday. Where a child may be exposed tonight, hours count, nights and weekends too.',
  },
]

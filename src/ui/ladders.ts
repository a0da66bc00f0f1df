/** The three ladders in plain words (practice framework, sections 2 and 3). They are never merged. */

export interface Rung {
  readonly id: string
  readonly name: string
  readonly plain: string
}

export interface LadderWords {
  readonly id: 'threshold' | 'between' | 'inside'
  readonly name: string
  readonly about: string
  readonly rungs: readonly Rung[]
}

export const ladders: readonly LadderWords[] = [
  {
    id: 'threshold',
    name: 'Threshold',
    about: 'How much help or protection the law and guidance foresee for a child.',
    rungs: [
      { id: 'universal', name: 'Universal', plain: 'Ordinary need: school, health visitor, doctor.' },
      { id: 'early-help', name: 'Early help', plain: 'Some extra need, no suspicion of significant harm. Families agree to it.' },
      {
        id: 'child-in-need',
        name: 'Child in need (section 17)',
        plain: 'Without services a child is unlikely to stay well or develop well. A social worker leads; families mostly agree to it.',
      },
      {
        id: 'enquiry',
        name: 'Enquiry (section 47)',
        plain:
          'Reasonable cause to suspect that a child is suffering, or likely to suffer, significant harm. Suspicion, not proof. Police and health take part.',
      },
      {
        id: 'protection-plan',
        name: 'Child protection plan',
        plain: 'A conference judged that there is or may be significant harm. A core group carries out the plan.',
      },
      {
        id: 'pre-proceedings',
        name: 'Pre-proceedings',
        plain: 'The authority thinks of going to court if nothing changes. A letter, a meeting, legal help for parents.',
      },
      {
        id: 'accommodation',
        name: 'Accommodation (section 20)',
        plain: 'A child lives elsewhere because parents freely agree, or a young person of 16 or 17 does.',
      },
      { id: 'care-order', name: 'Care or supervision order (section 31)', plain: 'A court decides.' },
      { id: 'emergency', name: 'Emergency', plain: 'Immediate risk: an emergency protection order, or police protection.' },
    ],
  },
  {
    id: 'between',
    name: 'Between agencies',
    about: 'How a disagreement with another agency is taken up. The child is kept safe at every rung. Local policies set the days.',
    rungs: [
      {
        id: 'between-0',
        name: 'At once',
        plain: 'Anybody, when a child is in immediate danger: 999, the police, the emergency duty team.',
      },
      { id: 'between-1', name: 'Worker to worker', plain: 'Say what harm, to whom, by when. Write it down.' },
      { id: 'between-2', name: 'Line managers', plain: 'Both agencies’ managers, with reasons in writing.' },
      { id: 'between-3', name: 'Safeguarding leads', plain: 'Named or designated leads, service manager: an independent look.' },
      { id: 'between-4', name: 'Heads of service', plain: 'Heads of service, a detective chief inspector. A meeting with a minute.' },
      {
        id: 'between-5',
        name: 'The board’s chair',
        plain: 'The Local Safeguarding Children Board, later the partners: the last local decision.',
      },
    ],
  },
  {
    id: 'inside',
    name: 'Inside one agency',
    about: 'How somebody who is overruled takes it further at home.',
    rungs: [
      { id: 'inside-1', name: 'Ask why', plain: 'Ask for the reasons in writing.' },
      { id: 'inside-2', name: 'Put it on record', plain: 'Own view in supervision and on the file.' },
      {
        id: 'inside-3',
        name: 'A second opinion',
        plain: 'Another manager, a safeguarding adviser, the reviewing officer where there is one.',
      },
      { id: 'inside-4', name: 'Service manager', plain: 'In writing, with what is asked and by when.' },
      { id: 'inside-5', name: 'Head of service', plain: 'Or the principal social worker.' },
      { id: 'inside-6', name: 'Legal planning', plain: 'Where it is a question for a court.' },
      { id: 'inside-7', name: 'Director', plain: 'The last step at home.' },
    ],
  },
]

/** The plain name of a rung of the threshold ladder. */
export function rungName(id: string): string {
  for (const ladder of ladders) for (const rung of ladder.rungs) if (rung.id === id) return rung.name
  return id.replaceAll('-', ' ')
}

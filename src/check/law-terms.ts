import type { IsoDate } from '../core/moment.ts'

/**
 * A term of law or guidance, and the days on which somebody in a case could have used it. Source: the practice framework, by
 * section; where it gives a month or a year, its first day stands for it (its last, for an end).
 */
export interface LawTerm {
  readonly pattern: RegExp
  readonly name: string
  /** The first day; absent where the framework gives none. */
  readonly from?: IsoDate
  /** The last day. */
  readonly to?: IsoDate
  readonly source: string
}

const workingTogether = (year: number, from: IsoDate): LawTerm => ({
  name: `Working Together ${year}`,
  pattern: new RegExp(`\\bWorking Together(?: to Safeguard Children)?,? \\(?(?:of )?${year}\\b`, 'i'),
  from,
  source: 'section 1',
})

export const lawTerms: readonly LawTerm[] = [
  // Editions of the guidance
  workingTogether(1999, '1999-01-01'),
  workingTogether(2006, '2006-04-01'),
  workingTogether(2010, '2010-03-01'),
  workingTogether(2013, '2013-03-21'),
  workingTogether(2015, '2015-03-01'),
  workingTogether(2018, '2018-07-01'),
  workingTogether(2020, '2020-01-01'),
  workingTogether(2023, '2023-12-01'),
  // Assessments
  { name: 'initial assessment', pattern: /\binitial assessments?\b/i, to: '2013-04-14', source: 'section 1, C2' },
  { name: 'core assessment', pattern: /\bcore assessments?\b/i, to: '2013-04-14', source: 'section 1, C3' },
  { name: '35 working days for an assessment', pattern: /\b(?:35|thirty-five) working days\b/i, to: '2013-04-14', source: 'section 1, C3' },
  { name: 'single assessment', pattern: /\bsingle assessments?\b/i, from: '2013-04-15', source: 'section 1, C3' },
  {
    name: '45 working days for an assessment',
    pattern: /\b(?:45|forty-five) working days\b/i,
    from: '2013-04-15',
    source: 'section 1, C3',
  },
  // Court, leaving care, homelessness, bail
  { name: '26 weeks for care proceedings', pattern: /\b(?:26|twenty-six)[- ]weeks?\b/i, from: '2014-04-22', source: 'section 1, C11' },
  {
    name: 'adviser to 25 for all',
    pattern: /\badviser (?:until|to) (?:25|twenty-five)\b(?! in education)/i,
    from: '2017-04-27',
    source: 'section 1, C14',
  },
  { name: 'duty to refer', pattern: /\bduty to refer\b/i, from: '2018-10-01', source: 'section 1, C15' },
  { name: 'Homelessness Reduction Act', pattern: /\bHomelessness Reduction Act\b/i, from: '2017-04-27', source: 'section 1, C15' },
  {
    name: '28 days of bail',
    pattern: /\b(?:28|twenty-eight)[- ]days?\b[^.]*\bbail\b|\bbail\b[^.]*\b(?:28|twenty-eight)[- ]days?\b/i,
    from: '2017-04-03',
    source: 'section 1, C16',
  },
  {
    name: 'released under investigation',
    pattern: /\breleased under investigation\b/i,
    from: '2017-04-03',
    source: 'section 1, C16 (follows from the limit on bail)',
  },
  // Domestic abuse
  {
    name: 'coercive control as an offence',
    pattern: /\b(?:offence|crime) of (?:controlling|coerci)\w*|\bcoercive control (?:is|was) (?:a crime|an offence)\b/i,
    from: '2015-12-29',
    source: 'section 1, C18',
  },
  {
    name: 'coercion and control in the definition of domestic abuse',
    pattern: /\bdefinition of domestic (?:abuse|violence)\b[^.]*\b(?:coerc|control)|\bcontrolling or coercive behaviour\b/i,
    from: '2013-03-01',
    source: 'section 5',
  },
  { name: 'DASH', pattern: /\bDASH\b/, from: '2009-01-01', source: 'section 5' },
  {
    name: 'DVPN or DVPO',
    pattern: /\bDVP[NO]s?\b|\bDomestic Violence Protection (?:Notice|Order)s?\b/i,
    from: '2014-03-08',
    source: 'section 5',
  },
  {
    name: 'disclosure scheme',
    pattern: /\bdomestic violence disclosure scheme\b|\bClare['’]s Law\b/i,
    from: '2014-03-08',
    source: 'section 5',
  },
  {
    name: 'children as victims in their own right',
    pattern: /\bDomestic Abuse Act 2021\b|\bvictims? in (?:their|its|his|her) own right\b/i,
    from: '2021-01-01',
    source: 'section 5',
  },
  { name: 'Operation Encompass', pattern: /\bOperation Encompass\b/i, from: '2016-09-01', source: 'section 5' },
  // Sexual harm
  { name: 'Sexual Risk Order', pattern: /\bSexual Risk Orders?\b/i, from: '2015-03-08', source: 'section 2' },
  { name: 'CSE', pattern: /\bCSE\b|\bchild sexual exploitation\b/i, from: '2009-01-01', source: 'section 5' },
  { name: 'HSB framework', pattern: /\bHSB framework\b|\bharmful sexual behaviour framework\b/i, from: '2016-01-01', source: 'section 5' },
  { name: 'NICE NG55', pattern: /\bNG ?55\b/i, from: '2016-09-20', source: 'section 5' },
  {
    name: 'local HSB consultation',
    pattern: /\b(?:HSB|harmful sexual behaviour) consultation\b/i,
    from: '2017-10-01',
    source: 'section 5',
  },
  // Ways of working
  { name: 'Family Support Process', pattern: /\bFamily Support Process\b/i, from: '2016-01-01', source: 'section 5' },
  {
    name: 'Signs of Safety',
    pattern: /\bSigns of Safety\b/i,
    from: '2016-01-01',
    source: 'section 5 (use in 2013 to 2015 not established)',
  },
  {
    name: 'contextual safeguarding',
    pattern: /\bcontextual safeguarding\b/i,
    from: '2017-01-01',
    source: 'section 6 ("a later framework"; no day given, 2017 assumed)',
  },
  { name: 'invisible men', pattern: /\binvisible men\b/i, from: '2021-01-01', source: 'section 11' },
  // Sharing information
  { name: 'Data Protection Act 1998', pattern: /\bData Protection Act 1998\b/i, to: '2018-05-24', source: 'section 4' },
  { name: 'Data Protection Act 2018', pattern: /\bData Protection Act 2018\b/i, from: '2018-05-25', source: 'section 4' },
  { name: 'GDPR', pattern: /\b(?:UK )?GDPR\b|\bGeneral Data Protection Regulation\b/i, from: '2018-05-25', source: 'section 4' },
  { name: 'lawful basis', pattern: /\blawful bas[ie]s\b/i, from: '2018-05-25', source: 'section 4' },
  { name: 'Care Act 2014', pattern: /\bCare Act(?: 2014)?\b/, from: '2015-04-01', source: 'section 8a' },
  // Bodies and reviews
  { name: 'child protection register', pattern: /\bchild protection register\b/i, to: '2008-12-31', source: 'section 6' },
  { name: 'LSCB', pattern: /\bLSCBs?\b|\bsafeguarding children boards?\b/i, to: '2019-12-31', source: 'section 6 (replaced after 2018)' },
  {
    name: 'LSCP, safeguarding partners',
    pattern: /\bLSCPs?\b|\bsafeguarding partners\b|\bsafeguarding (?:children )?partnership\b/i,
    from: '2018-07-01',
    source: 'section 6',
  },
  {
    name: 'serious case review',
    pattern: /\bSCRs?\b|\bserious case reviews?\b/i,
    to: '2019-12-31',
    source: 'section 6 (until 2018 to 2019)',
  },
  {
    name: 'child safeguarding practice review',
    pattern: /\bCSPRs?\b|\bchild safeguarding practice reviews?\b/i,
    from: '2018-07-01',
    source: 'section 6',
  },
  { name: 'CADS', pattern: /\bCADS\b|\bchildren['’]s advice and duty service\b/i, from: '2018-10-17', source: 'section 11' },
  { name: 'GSCC', pattern: /\bGSCC\b|\bGeneral Social Care Council\b/i, to: '2012-12-31', source: 'section 10' },
  {
    name: 'HCPC',
    pattern: /\bHCPC\b|\bHealth and Care Professions Council\b/i,
    from: '2012-01-01',
    to: '2019-12-31',
    source: 'section 10',
  },
  { name: 'Social Work England', pattern: /\bSocial Work England\b/i, from: '2019-07-01', source: 'section 10' },
  { name: 'knowledge, skills and behaviours', pattern: /\bknowledge, skills and behaviours\b/i, from: '2024-10-01', source: 'section 10' },
]

/** Guidance, a law or a definition that is named by its year, whatever it is called. */
const byYear =
  /\b(?:(20\d\d) (?:[\w-]+ ){0,2}?(?:guidance|edition|advice|standards|definition|regulations)|(?:guidance|edition|advice|standards|definition|regulations|act) (?:of |\()?(20\d\d))\b/gi

/** What a text names that was not there yet on a day, or no longer. */
export function outOfTime(text: string, day: IsoDate): { readonly found: string; readonly before: boolean; readonly words: string }[] {
  const listed = lawTerms.flatMap(({ pattern, name, from, to, source }) => {
    const found = pattern.exec(text)?.[0]
    if (found === undefined) return []
    if (from !== undefined && day < from)
      return [{ found, before: true, words: `${name} dates from ${from} (practice framework, ${source})` }]
    if (to !== undefined && day > to) return [{ found, before: false, words: `${name} ended on ${to} (practice framework, ${source})` }]
    return []
  })
  const named = [...text.matchAll(byYear)].flatMap(([found, first, second]) => {
    const year = first ?? second ?? ''
    const covered = listed.some((one) => one.found.includes(year))
    return year > day.slice(0, 4) && !covered ? [{ found, before: true, words: `it is of ${year}` }] : []
  })
  return [...listed, ...named]
}

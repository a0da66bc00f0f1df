/**
 * A term of law or guidance, and the days on which somebody in a case could have used it. Source: the practice framework, by
 * section; where it gives a month or a year, its first day stands for it.
 */
export interface LawTerm {
  readonly pattern: RegExp
  readonly name: string
  /** The first day; absent where the framework gives none. */
  readonly from?: string
  /** The last day. */
  readonly to?: string
  readonly source: string
}

export const lawTerms: readonly LawTerm[] = [
  {
    name: 'Working Together 2010',
    pattern: /\bWorking Together(?: to Safeguard Children)? \(?2010\b/i,
    from: '2010-03-01',
    source: 'section 1',
  },
  {
    name: 'Working Together 2013',
    pattern: /\bWorking Together(?: to Safeguard Children)? \(?2013\b/i,
    from: '2013-03-21',
    source: 'section 1',
  },
  {
    name: 'Working Together 2015',
    pattern: /\bWorking Together(?: to Safeguard Children)? \(?2015\b/i,
    from: '2015-03-01',
    source: 'section 1',
  },
  {
    name: 'Working Together 2018',
    pattern: /\bWorking Together(?: to Safeguard Children)? \(?2018\b/i,
    from: '2018-07-01',
    source: 'section 1',
  },
  {
    name: 'Working Together 2023',
    pattern: /\bWorking Together(?: to Safeguard Children)? \(?2023\b/i,
    from: '2023-12-01',
    source: 'section 1',
  },
  { name: 'initial assessment', pattern: /\binitial assessments?\b/i, to: '2013-04-14', source: 'section 1, C2' },
  { name: 'core assessment', pattern: /\bcore assessments?\b/i, to: '2013-04-14', source: 'section 1, C3' },
  { name: 'single assessment', pattern: /\bsingle assessments?\b/i, from: '2013-04-15', source: 'section 1, C3' },
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
  {
    name: 'coercive control as an offence',
    pattern: /\b(?:offence|crime) of (?:controlling|coerci)\w*|\bcoercive control (?:is|was) (?:a crime|an offence)\b/i,
    from: '2015-12-29',
    source: 'section 1, C18',
  },
  { name: 'Sexual Risk Order', pattern: /\bSexual Risk Orders?\b/i, from: '2015-03-08', source: 'section 2' },
  { name: 'GDPR', pattern: /\b(?:UK )?GDPR\b|\bGeneral Data Protection Regulation\b/i, from: '2018-05-25', source: 'section 4' },
  { name: 'Data Protection Act 2018', pattern: /\bData Protection Act 2018\b/i, from: '2018-05-25', source: 'section 4' },
  { name: 'Data Protection Act 1998', pattern: /\bData Protection Act 1998\b/i, to: '2018-05-24', source: 'section 4' },
  { name: 'lawful basis', pattern: /\blawful bas[ie]s\b/i, from: '2018-05-25', source: 'section 4' },
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
  { name: 'HSB framework', pattern: /\bHSB framework\b|\bharmful sexual behaviour framework\b/i, from: '2016-01-01', source: 'section 5' },
  { name: 'NICE NG55', pattern: /\bNG ?55\b/i, from: '2016-09-20', source: 'section 5' },
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
  { name: 'child protection register', pattern: /\bchild protection register\b/i, to: '2008-12-31', source: 'section 6' },
  {
    name: 'LSCP, safeguarding partners',
    pattern: /\bLSCPs?\b|\bsafeguarding partners\b|\bsafeguarding (?:children )?partnership\b/i,
    from: '2018-07-01',
    source: 'section 6',
  },
  {
    name: 'child safeguarding practice review',
    pattern: /\bCSPRs?\b|\bchild safeguarding practice reviews?\b/i,
    from: '2018-07-01',
    source: 'section 6',
  },
  { name: 'Social Work England', pattern: /\bSocial Work England\b/i, from: '2019-07-01', source: 'the 2019 standards' },
]

/** A word that the glossary of the practice framework (section 6) asks authors to avoid, and what to write instead. */
export interface AvoidWord {
  readonly pattern: RegExp
  readonly instead: string
  /** Where it may stand: in what somebody says, as people do say it. */
  readonly inSpeech?: true
}

/**
 * The "avoid" column of the glossary and the rules of language beside it (sections 6 and 8), as far as a pattern can tell.
 * What only a reader can tell is left out: "delay" for drift, "LADO" for a care leaver, "LAC" or "strat" said to a family, a
 * diagnosis of optimism in other words.
 */
export const avoidWords: readonly AvoidWord[] = [
  // Allegation, disclosure
  { pattern: /\bclaim(?:s|ed|ing)? (?:that|to have|she|he|they|it)\b/i, instead: '"said", or "the child told us"' },
  { pattern: /\bconfess(?:es|ed|ing|ion)?\b/i, instead: '"said", or what was said' },
  { pattern: /\bforensic interviews?\b/i, instead: '"Achieving Best Evidence interview"' },
  // Workers and their work
  { pattern: /\bcase ?officers?\b/i, instead: '"allocated worker" or "social worker"' },
  { pattern: /\bcase ?workers?\b/i, instead: '"social worker"' },
  { pattern: /\bpersonal assistants?\b/i, instead: '"personal adviser"' },
  {
    pattern: /\b(?:section 47|s47|social (?:work|care|services)|child protection|safeguarding|assessment) investigat(?:ions?|ors?)\b/i,
    instead: '"assessment" or "section 47 enquiry"',
  },
  { pattern: /\b(?:section 47|s ?47)['’]?e?d\b/i, instead: '"section 47 enquiry"' },
  { pattern: /\bstrats?\b(?! discussion)/i, instead: '"strategy discussion"', inSpeech: true },
  { pattern: /\bhotlines?\b/i, instead: '"MASH" or "front door"' },
  { pattern: /\bcontact log\b/i, instead: '"chronology", where dated significant events are meant' },
  {
    pattern: /\bconference judges?\b|\bjudge (?:at|of|for) (?:the|a|this) (?:conference|review)\b/i,
    instead: '"conference chair" or "reviewing officer"',
  },
  {
    pattern: /\bpanel(?:['’]s)? (?:ruled|rules|ruling|verdict|sentence[ds]?|order(?:s|ed) (?:the )?removal|court)\b/i,
    instead: 'what the panel agreed: a placement or a resource; it is no court',
  },
  { pattern: /\bwhistle-?blow\w*/i, instead: '"escalation", unless a protected disclosure is meant' },
  // Thresholds and plans
  { pattern: /\blow[- ]level (?:case|family|concern)s?\b/i, instead: '"child in need", or the need' },
  { pattern: /\bcase plans?\b/i, instead: '"child in need plan", "child protection plan" or "pathway plan"' },
  { pattern: /\btier (?:two|2)(?: lite)?\b/i, instead: '"early help"' },
  { pattern: /\bchild protection register\b|\bat[- ]risk register\b/i, instead: '"child protection plan" (the register ended by 2008)' },
  { pattern: /\bserious harm\b/i, instead: '"significant harm", where the threshold is meant' },
  { pattern: /\bpolice protection orders?\b/i, instead: '"police protection", a power and not an order' },
  { pattern: /\bcalendar days?\b/i, instead: '"working days", or hours' },
  // Children, care leavers, parents
  { pattern: /\bin the (?:care )?system\b/i, instead: '"in care" or "looked after"', inSpeech: true },
  {
    pattern: /\b(?:an?|the|our|these|those) LACs?\b(?! review)|\bLAC (?:child|children|kids?|boys?|girls?)\b/,
    instead: '"child looked after"',
  },
  { pattern: /\bex-care (?:kid|child|children)s?\b/i, instead: '"care leaver"' },
  { pattern: /\bguilty parents?\b/i, instead: 'the finding of the court' },
  { pattern: /\bdisguised compliance\b/i, instead: 'the behaviour itself' },
  { pattern: /\b(?:mum|dad)s?\b/i, instead: '"mother" or "father" outside speech', inSpeech: true },
  {
    pattern: /\bthe (?:homeless|disabled|vulnerable|mentally ill)(?=[.,;:!?]|$| (?:are|is|were|who|and|or)\b)/i,
    instead: 'people before labels: "people who are …"',
  },
  { pattern: /\b(?:addict|alcoholic|junkie|druggie)s?\b(?! drink)/i, instead: 'people before labels: what somebody does', inSpeech: true },
  // Harm
  { pattern: /\bchild prostitut\w*/i, instead: '"sexual exploitation of a child"' },
  { pattern: /\bpromiscuous\b/i, instead: 'what was seen or said' },
  { pattern: /\b(?:young |juvenile )?sex offenders?\b/i, instead: '"harmful sexual behaviour" of a child or young person' },
  { pattern: /\b(?:a|another|the) domestic\b(?! (?:abuse|violence))/i, instead: '"domestic abuse", or what happened' },
  { pattern: /\bvolatile relationships?\b|\btoxic couples?\b/i, instead: '"domestic abuse", or what happened' },
  {
    pattern:
      /\bcleared of\b|\b(?:he|she|they|man|suspect|father|mother|parents?) (?:was|were|is|are|has been|have been|had been) cleared\b/i,
    instead: '"no further action", whose and why',
  },
  // Words about practice
  { pattern: /\bsuspicio(?:n|us) of everyone\b/i, instead: '"professional curiosity"' },
  {
    pattern: /\bvoices? (?:was |were |is |been )?captured\b|\bcaptur(?:e|ed|es|ing) (?:the|a|her|his|their) (?:child['’]s )?voices?\b/i,
    instead: 'what the child said or showed',
  },
  { pattern: /\brule of optimism\b/i, instead: 'what was believed, and on what' },
  {
    pattern:
      /\b(?:serious case|case|public|safeguarding) inquir(?:y|ies)\b|\bthe inquiry (?:found|finds|said|says|reported|reports|into)\b/i,
    instead: '"serious case review", or "child safeguarding practice review"',
  },
  // Feedback and outcomes
  { pattern: /\byou failed\b/i, instead: 'what made it attractive, and what it missed' },
  {
    pattern: /\b(?:child|children|she|he|they) (?:was|were|is|are) (?:spared|saved)\b|\b(?:saved|spared) (?:the|a|this|that) child\b/i,
    instead: 'what became visible sooner; no choice is said to have spared a child',
  },
  // British English
  {
    pattern: /\b(?:behavior|color|favorite|neighbor|counselor|center|defense|offense)s?\b|\bpediatric\w*/i,
    instead: 'the British spelling',
  },
]

/** A word that the glossary of the practice framework (section 6) asks authors to avoid, and what to write instead. */
export interface AvoidWord {
  readonly pattern: RegExp
  readonly instead: string
  /** Where it may stand: in what somebody says, as people do say it. */
  readonly inSpeech?: true
}

/**
 * The "avoid" column of the glossary, as far as a pattern can tell. Left out, because the same word is right elsewhere:
 * "investigation" (the police have them), "delay", "judge", "personal assistant" in full sentences about staff, "inquiry" into
 * something other than a review, "domestic" as an adjective, and "LAC to a child".
 */
export const avoidWords: readonly AvoidWord[] = [
  { pattern: /\bclaim(?:s|ed|ing)? (?:that|to have|she|he|they)\b/i, instead: '"said", or "the child told us"' },
  { pattern: /\bconfess(?:es|ed|ing|ion)?\b/i, instead: '"said", or what was said' },
  { pattern: /\bcase ?officers?\b/i, instead: '"allocated worker" or "social worker"' },
  { pattern: /\bcase ?workers?\b/i, instead: '"social worker"' },
  { pattern: /\bforensic interviews?\b/i, instead: '"Achieving Best Evidence interview"' },
  { pattern: /\bhotlines?\b/i, instead: '"MASH" or "front door"' },
  { pattern: /\blow[- ]level (?:case|family|concern)s?\b/i, instead: '"child in need", or the need' },
  { pattern: /\bcase plans?\b/i, instead: '"child in need plan", "child protection plan" or "pathway plan"' },
  { pattern: /\bin the (?:care )?system\b/i, instead: '"in care" or "looked after"', inSpeech: true },
  { pattern: /\bcontact log\b/i, instead: '"chronology", where dated significant events are meant' },
  { pattern: /\bchild prostitut\w*/i, instead: '"sexual exploitation of a child"' },
  { pattern: /\bpromiscuous\b/i, instead: 'what was seen or said' },
  { pattern: /\bdisguised compliance\b/i, instead: 'the behaviour itself' },
  { pattern: /\b(?:a|another|the) domestic\b(?! (?:abuse|violence))/i, instead: '"domestic abuse", or what happened' },
  { pattern: /\bvolatile relationship\b|\btoxic couple\b/i, instead: '"domestic abuse", or what happened' },
  { pattern: /\btier (?:two|2)(?: lite)?\b/i, instead: '"early help"' },
  { pattern: /\bwhistle-?blow\w*/i, instead: '"escalation", unless a protected disclosure is meant' },
  { pattern: /\bex-care (?:kid|child)s?\b/i, instead: '"care leaver"' },
  { pattern: /\bguilty parents?\b/i, instead: 'the finding of the court' },
  { pattern: /\b(?:young |juvenile )?sex offenders?\b/i, instead: '"harmful sexual behaviour" of a child or young person' },
  { pattern: /\bhe (?:was|is|has been) cleared\b/i, instead: '"no further action", whose and why' },
  { pattern: /\bpolice protection orders?\b/i, instead: '"police protection", a power and not an order' },
  { pattern: /\bsection 47['’]?d\b/i, instead: '"section 47 enquiry"' },
  { pattern: /\bstrats?\b(?! discussion)/i, instead: '"strategy discussion"', inSpeech: true },
  { pattern: /\bserious harm\b/i, instead: '"significant harm", where the threshold is meant' },
  { pattern: /\bcalendar days\b/i, instead: '"working days", or hours' },
  { pattern: /\bsuspicio(?:n|us) of everyone\b/i, instead: '"professional curiosity"' },
  { pattern: /\bvoice captured\b/i, instead: 'what the child said or showed' },
  { pattern: /\bchild protection register\b|\bat[- ]risk register\b/i, instead: '"child protection plan" (the register ended by 2008)' },
  { pattern: /\brule of optimism\b/i, instead: 'what was believed, and on what' },
  { pattern: /\b(?:mum|dad)s?\b/i, instead: '"mother" or "father" outside speech', inSpeech: true },
]

import type { Decision, Evidence, Option } from '../core/evidence.ts'
import { checkCitations } from './citations.ts'
import type { CompiledStory } from './compile.ts'
import { checkEvidenceDates } from './evidence-dates.ts'
import type { EvidencePath, LoadedEvidence } from './evidence.ts'
import type { ReasonOf } from './reasons.ts'
import type { Slip } from './slip.ts'

type Report = (at: EvidencePath, reason: ReasonOf<'evidence'>, words: string) => void
type Path = (string | number)[]

/** What a source of the day can be cited for only from its first day on; reviews are written afterwards. */
const datedKinds = ['guidance', 'law', 'tool']

/** Compares an evidence file with itself and with the compiled story; gives every slip at once. */
export function crossCheck(loaded: LoadedEvidence & { readonly evidence: Evidence }, story: CompiledStory): Slip[] {
  const { evidence, lineOf, file } = loaded
  const slips: Slip[] = []
  const report: Report = (at, reason, words) => slips.push({ file, line: lineOf(at), reason: `evidence/${reason}`, words })
  checkUnique(evidence, report)
  checkReferences(evidence, story, report)
  checkStory(evidence, story, report, slips)
  checkCarry(evidence, story, report)
  checkCitations(evidence, report)
  checkEvidenceDates(evidence, story.lastDay, report)
  checkConditions(evidence, report)
  for (const [i, decision] of evidence.decisions.entries()) {
    checkDates(evidence, decision, ['decisions', i], report)
    checkScale(decision, ['decisions', i], report)
    checkOutcomes(decision, ['decisions', i], report)
  }
  return slips
}

function checkUnique(evidence: Evidence, report: Report): void {
  const unique = (list: string, ids: readonly (string | number)[], below: Path = [list]) => {
    for (const [i, id] of ids.entries())
      if (ids.indexOf(id) < i) report([...below, i], 'duplicate-id', `"${id}" stands twice in ${list}; give one of them another id`)
  }
  for (const list of [
    'sources',
    'findings',
    'timeline',
    'holders',
    'facts',
    'clocks',
    'carry',
    'endings',
    'actions',
    'needs',
    'decisions',
    'conditions',
  ] as const)
    unique(
      list,
      evidence[list].map((one) => one.id),
    )
  unique(
    'chapters',
    evidence.chapters.map((one) => one.number),
  )
  for (const [i, chapter] of evidence.chapters.entries())
    unique(
      'starts',
      chapter.starts.map((one) => one.id),
      ['chapters', i, 'starts'],
    )
  const seen = new Map<string, string>()
  for (const [i, decision] of evidence.decisions.entries())
    for (const [j, option] of decision.options.entries()) {
      const other = seen.get(option.id)
      if (other) report(['decisions', i, 'options', j], 'duplicate-id', `the option "${option.id}" stands in ${other} too`)
      seen.set(option.id, decision.id)
    }
}

function checkReferences(evidence: Evidence, story: CompiledStory, report: Report): void {
  const known = {
    fact: new Set(evidence.facts.map((one) => one.id)),
    finding: new Set(evidence.findings.map((one) => one.id)),
    source: new Set(evidence.sources.map((one) => one.id)),
    clock: new Set(evidence.clocks.map((one) => one.id)),
    holder: new Set(evidence.holders.map((one) => one.id)),
    seat: new Set(evidence.holders.filter((one) => one.kind === 'seat').map((one) => one.id)),
    decision: new Set(evidence.decisions.map((one) => one.id)),
    choice: new Set(story.choices.map((one) => one.id)),
    scene: new Set(story.scenes),
    ending: new Set(evidence.endings.map((one) => one.id)),
    chapter: new Set(evidence.chapters.map((one) => String(one.number))),
  }
  const refer = (kind: keyof typeof known, at: Path, ids: string | readonly string[] | undefined) => {
    for (const [i, id] of [ids ?? []].flat().entries())
      if (!known[kind].has(id))
        report(
          Array.isArray(ids) ? [...at, i] : at,
          `unknown-${kind}`,
          `there is no ${kind} "${id}"${kind === 'choice' || kind === 'scene' ? ' in the story' : ''}; correct it, or add it`,
        )
  }
  const when = (at: Path, one: Option['bands'][number]['when']) => {
    refer('fact', [...at, 'held'], one?.held)
    refer('fact', [...at, 'lacking'], one?.lacking)
    refer('choice', [...at, 'picked'], one?.picked)
    refer('choice', [...at, 'unpicked'], one?.unpicked)
  }
  for (const list of ['findings', 'timeline', 'clocks'] as const)
    for (const [i, one] of evidence[list].entries()) refer('source', [list, i, 'sources'], one.sources)
  for (const [i, fact] of evidence.facts.entries()) {
    refer('holder', ['facts', i, 'holder'], fact.holder)
    for (const [j, one] of fact.reported.entries()) refer('holder', ['facts', i, 'reported', j, 'holder'], one.holder)
  }
  for (const [i, action] of evidence.actions.entries()) {
    const at = ['actions', i]
    refer('chapter', [...at, 'chapter'], String(action.chapter))
    refer('fact', [...at, 'openedBy'], action.openedBy)
    refer('fact', [...at, 'needs'], action.needs)
    refer('seat', [...at, 'duty'], action.duty)
    refer('choice', [...at, 'couldHaveFrom'], action.couldHaveFrom)
    refer('choice', [...at, 'doneBy'], action.doneBy)
    refer('finding', [...at, 'findings'], action.findings)
    if (action.limit.kind === 'guidance') refer('clock', [...at, 'limit', 'clock'], action.limit.clock)
    else if ((action.limit.days === undefined) === (action.limit.hours === undefined))
      report([...at, 'limit'], 'target-unit', `the target of "${action.id}" needs either days or hours`)
  }
  for (const [i, need] of evidence.needs.entries()) {
    const at = ['needs', i]
    refer('chapter', [...at, 'chapter'], String(need.chapter))
    refer('fact', [...at, 'fact'], need.fact)
    refer('holder', [...at, 'who'], need.who)
    refer('holder', [...at, 'from'], need.from)
    refer('decision', [...at, 'by', 'decision'], need.by.decision)
    refer('decision', [...at, 'next'], need.next)
    refer('finding', [...at, 'findings'], need.findings)
  }
  for (const list of ['harmless', 'unsafe'] as const)
    for (const [i, pair] of evidence[list].entries()) {
      refer('fact', [list, i, 'fact'], pair.fact)
      refer('holder', [list, i, 'who'], pair.who)
    }
  for (const [i, revision] of evidence.revisions.entries()) {
    refer('decision', ['revisions', i, 'early'], revision.early)
    refer('decision', ['revisions', i, 'later'], revision.later)
    refer('fact', ['revisions', i, 'fact'], revision.fact)
  }
  for (const [i, decision] of evidence.decisions.entries()) {
    const at = ['decisions', i]
    refer('chapter', [...at, 'chapter'], String(decision.chapter))
    refer('scene', [...at, 'scene'], decision.scene)
    refer('seat', [...at, 'seat'], decision.seat)
    refer('clock', [...at, 'clock'], decision.clock)
    refer('finding', [...at, 'findings'], decision.findings)
    refer('source', [...at, 'sources'], decision.sources)
    for (const [j, one] of decision.supported.entries()) when([...at, 'supported', j, 'when'], one.when)
    for (const [j, one] of decision.outcomes.entries()) refer('ending', [...at, 'outcomes', j, 'ending'], one.ending)
    for (const [j, option] of decision.options.entries()) {
      const here = [...at, 'options', j]
      refer('choice', [...here, 'id'], option.id)
      refer('choice', [...here, 'combines'], option.combines)
      const kind = story.choices.find((one) => one.id === option.id)?.kind ?? 'option'
      if (kind !== 'option' && kind !== 'send')
        report([...here, 'id'], 'other-kind', `"${option.id}" is tagged # ${kind} in the story; an option of a decision has no such tag`)
      refer('source', [...here, 'sources'], option.sources)
      for (const [k, one] of option.bands.entries()) when([...here, 'bands', k, 'when'], one.when)
    }
  }
  for (const [i, one] of evidence.conditions.entries()) {
    refer('finding', ['conditions', i, 'findings'], one.findings)
    refer('decision', ['conditions', i, 'pressed'], one.pressed)
    refer('choice', ['conditions', i, 'answered'], one.answered)
  }
  checkFindingsUsed(evidence, report)
}

function checkFindingsUsed(evidence: Evidence, report: Report): void {
  const used = new Set(
    [...evidence.decisions, ...evidence.actions, ...evidence.needs, ...evidence.conditions].flatMap((one) => one.findings),
  )
  for (const [i, finding] of evidence.findings.entries()) {
    if (!used.has(finding.id) && !finding.use)
      report(
        ['findings', i],
        'unused-finding',
        `no decision, action, need or condition cites "${finding.id}"; cite it, or say why it is context with use: {context: …}`,
      )
  }
}

/** Each list of the story against its list here, both ways, and each option of the story against the decisions. */
function checkStory(evidence: Evidence, story: CompiledStory, report: Report, slips: Slip[]): void {
  const both = (list: 'facts' | 'endings' | 'holders', here: readonly string[], ink: string, there: readonly string[] | undefined) => {
    for (const id of there ?? [])
      if (!here.includes(id)) report([list], 'not-here', `"${id}" of LIST ${ink} has no entry in ${list}; add it`)
    for (const id of here)
      if (!there?.includes(id))
        report(
          [list, evidence[list].findIndex((one) => one.id === id)],
          'not-in-story',
          `"${id}" is not in LIST ${ink} of the story; add it there, or take it out`,
        )
  }
  const seat = (wanted: boolean) => evidence.holders.filter((one) => (one.kind === 'seat') === wanted).map((one) => one.id)
  both(
    'facts',
    evidence.facts.map((one) => one.id),
    'facts',
    story.lists.facts,
  )
  both(
    'endings',
    evidence.endings.map((one) => one.id),
    'endings',
    story.lists.endings,
  )
  both('holders', seat(true), 'seats', story.lists.seats)
  both('holders', seat(false), 'others', story.lists.others)
  const listed = new Set(evidence.decisions.flatMap((decision) => decision.options.map((one) => one.id)))
  for (const choice of story.choices)
    // A list may be kept for the story's own sake, such as a log; what closes it is then no decision.
    if (choice.kind === 'option' && !listed.has(choice.id))
      slips.push({
        file: choice.file,
        line: choice.line,
        reason: 'evidence/unlisted-option',
        words: `no decision lists the option "${choice.id}"; list it, with the band ordinary where it is not judged`,
      })
}

function checkCarry(evidence: Evidence, story: CompiledStory, report: Report): void {
  const domains = new Map(evidence.carry.map((one) => [one.id, one.values]))
  for (const id of Object.keys(story.carry))
    if (!domains.has(id)) report(['carry'], 'not-here', `the story carries "${id}"; add it with its values`)
  for (const [i, { id, values }] of evidence.carry.entries()) {
    const domain = story.carry[id]
    if (!domain) report(['carry', i], 'not-in-story', `the story has no VAR carry_${id.replaceAll('-', '_')} with a LIST value`)
    else if ([...domain].sort().join() !== [...values].sort().join())
      report(
        ['carry', i, 'values'],
        'other-values',
        `in the story "${id}" is one of ${domain.join(', ')}; here it is one of ${values.join(', ')}`,
      )
  }
  for (const [i, chapter] of evidence.chapters.entries())
    for (const [j, start] of chapter.starts.entries())
      for (const [id, value] of Object.entries(start.carry))
        if (!domains.get(id)?.includes(value))
          report(['chapters', i, 'starts', j, 'carry', id], 'outside-domain', `"${value}" is not a value of the carried "${id}"`)
}

/** What a decision is judged by must have been there on its day. */
function checkDates(evidence: Evidence, decision: Decision, at: Path, report: Report): void {
  const clock = evidence.clocks.find((one) => one.id === decision.clock)
  if (clock && (clock.from > decision.date || (clock.to !== undefined && clock.to < decision.date)))
    report([...at, 'clock'], 'clock-not-in-force', `"${clock.id}" was not in force on ${decision.date}`)
  const later = (path: Path, codes: readonly string[]) => {
    for (const [i, code] of codes.entries()) {
      const source = evidence.sources.find((one) => one.id === code)
      if (source?.from && source.from > decision.date && datedKinds.includes(source.kind))
        report(
          [...path, i],
          'later-source',
          `"${code}" (${source.from}) is later than the decision of ${decision.date}; cite what was in force that day`,
        )
    }
  }
  // The sentence on the rule now may need a later source; nothing else about a decision may.
  if (!decision.now) later([...at, 'sources'], decision.sources)
  const laterFact = (path: Path, ids: readonly string[] | undefined) => {
    for (const [i, id] of (ids ?? []).entries()) {
      const fact = evidence.facts.find((one) => one.id === id)
      if (fact && fact.from > decision.date)
        report([...path, i], 'later-fact', `nobody could know "${id}" before ${fact.from}; the decision is of ${decision.date}`)
    }
  }
  const laterWhen = (path: Path, when: Option['bands'][number]['when']) => {
    laterFact([...path, 'held'], when?.held)
    laterFact([...path, 'lacking'], when?.lacking)
  }
  for (const [j, option] of decision.options.entries()) {
    later([...at, 'options', j, 'sources'], option.sources)
    for (const [k, one] of option.bands.entries()) laterWhen([...at, 'options', j, 'bands', k, 'when'], one.when)
  }
  for (const [j, one] of decision.supported.entries()) laterWhen([...at, 'supported', j, 'when'], one.when)
  for (const [i, need] of evidence.needs.entries()) {
    const fact = evidence.facts.find((one) => one.id === need.fact)
    if (need.by.decision === decision.id && fact && fact.from > decision.date)
      report(['needs', i, 'fact'], 'later-fact', `nobody could know "${fact.id}" before ${fact.from}; it is needed by ${decision.date}`)
  }
}

/** Bands and supported rungs: first match wins, so the last must always match, and only the last. */
function checkScale(decision: Decision, at: Path, report: Report): void {
  const ordered = (path: Path, lines: readonly { readonly when?: Option['bands'][number]['when'] }[]) => {
    const always = lines.findIndex((one) => one.when === undefined)
    if (always < 0) report(path, 'no-last-line', `the last line must hold always; leave its "when" out`)
    else if (always < lines.length - 1) report([...path, always + 1], 'never-reached', 'the line above it holds always')
  }
  if (decision.ladder === 'none') {
    if (decision.supported.length > 0) report([...at, 'supported'], 'no-ladder', 'supported rungs need a ladder')
  } else ordered([...at, 'supported'], decision.supported)
  for (const [j, one] of decision.supported.entries())
    if (one.min > one.max) report([...at, 'supported', j], 'min-over-max', 'min is above max')
  for (const [j, option] of decision.options.entries()) {
    ordered([...at, 'options', j, 'bands'], option.bands)
    if (decision.ladder === 'none' && option.rung !== undefined)
      report([...at, 'options', j, 'rung'], 'no-ladder', `"${option.id}" takes a rung, and "${decision.id}" has no ladder`)
  }
}

/** An outcome follows a choice of its own decision; anything else would be luck told in the wrong place. */
function checkOutcomes(decision: Decision, at: Path, report: Report): void {
  const own = decision.options.map((option) => option.id)
  for (const [j, { after }] of decision.outcomes.entries())
    for (const [k, id] of after.entries())
      if (!own.includes(id))
        report([...at, 'outcomes', j, 'after', k], 'outcome-elsewhere', `"${id}" is no option of "${decision.id}"; name one that is`)
}

/** A condition is the system's: what rests on somebody's act belongs on a decision. */
function checkConditions(evidence: Evidence, report: Report): void {
  for (const [i, { id, findings }] of evidence.conditions.entries())
    for (const [j, one] of findings.entries()) {
      const finding = evidence.findings.find((other) => other.id === one)
      if (finding && !finding.dials.includes('systemic'))
        report(
          ['conditions', i, 'findings', j],
          'not-systemic',
          `"${id}" rests on "${one}", which is not marked systemic; mark it, or cite it on a decision`,
        )
    }
}

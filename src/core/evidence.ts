import * as v from 'valibot'

/**
 * The evidence file: what a case's sources report, and what was expected of whom.
 * It states expectations; the core measures what a run did. One YAML file a case, in `seeds/`.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens'))
const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'some words'))
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2015-12-14'))
const partDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day, such as 2015-12'))
const code = v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Za-z0-9-]*$/, 'a source code such as S or DEV15'))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const ids = v.optional(v.array(id), [])
const codes = v.pipe(v.array(code), v.minLength(1, 'at least one source'))

export const dials = ['delay', 'escalation', 'sharing'] as const
export const bands = ['strong', 'defensible', 'weak', 'over-reach', 'unsafe', 'ordinary', 'contested'] as const
export const ladders = ['threshold', 'between', 'inside'] as const
const precisions = ['day', 'month', 'year', 'range', 'not-stated'] as const

/** What must hold of the deciding seat's facts, or of the list just sent, for a line to apply. Absent: always. */
const when = v.optional(v.strictObject({ held: ids, lacking: ids, picked: ids, unpicked: ids }))

const source = v.strictObject({
  id: code,
  title: text,
  /** Absent for sources that are never linked: press held by the authors. */
  address: v.optional(v.pipe(v.string(), v.url())),
  kind: v.picklist(['review', 'article', 'guidance', 'law', 'tool', 'knowledge', 'press', 'authors']),
  /** From when it could have been known; absent where it was in force, or written, all through the case. */
  from: v.optional(date),
  note: v.optional(text),
})

const finding = v.strictObject({
  id,
  text,
  sources: codes,
  dials: v.array(v.picklist([...dials, 'systemic'])),
  use: v.optional(v.strictObject({ context: text })),
})

const timelineEvent = v.strictObject({
  id,
  text,
  from: v.optional(partDate),
  to: v.optional(partDate),
  precision: v.picklist(precisions),
  sources: codes,
  ladder: v.optional(v.picklist(ladders)),
  rung: v.optional(count),
})

const fact = v.strictObject({
  id,
  label: text,
  short: text,
  holder: id,
  /** Who has it beside the first holder from the beginning: a young person knows their own bail. */
  alsoWith: ids,
  /** From when they have it. */
  from: date,
  reported: v.optional(
    v.array(
      v.strictObject({
        holder: id,
        state: v.picklist(['knew', 'reported-not-to', 'not-stated']),
        from: v.optional(partDate),
        note: v.optional(text),
      }),
    ),
    [],
  ),
})

const clock = v.strictObject({
  id,
  label: text,
  days: v.optional(count),
  from: date,
  to: v.optional(date),
  text,
  sources: codes,
})

const carryValue = v.strictObject({ id, values: v.pipe(v.array(id), v.minLength(2), v.maxLength(8)) })

const start = v.strictObject({ id, label: text, carry: v.record(id, id) })

const chapter = v.strictObject({
  number: count,
  title: text,
  dates: text,
  summary: text,
  content: text,
  minutes: v.tuple([count, count]),
  starts: v.pipe(v.array(start), v.minLength(1)),
})

const ending = v.strictObject({ id, title: text, text })

const holder = v.strictObject({
  id,
  label: text,
  /** How they are named within a sentence; absent where the label is a name. */
  said: v.optional(text),
  kind: v.picklist(['seat', 'agency', 'family', 'public']),
  icon: text,
  role: v.optional(text),
  /** From when anybody in the case could think of them; absent where always. The map in play gives nothing away. */
  from: v.optional(date),
})

const limit = v.variant('kind', [
  v.strictObject({ kind: v.literal('guidance'), days: count, clock: id }),
  v.strictObject({ kind: v.literal('target'), days: v.optional(count), hours: v.optional(v.number()), why: text }),
])

const action = v.strictObject({
  id,
  label: text,
  chapter: count,
  openedBy: v.pipe(v.array(id), v.minLength(1)),
  couldHaveFrom: ids,
  duty: v.pipe(v.array(id), v.minLength(1)),
  doneBy: v.pipe(v.array(id), v.minLength(1)),
  needs: ids,
  exposed: v.optional(v.boolean(), false),
  limit,
  reported: v.strictObject({
    words: text,
    from: v.optional(partDate),
    to: v.optional(partDate),
    precision: v.picklist(precisions),
  }),
  findings: ids,
  weight: v.optional(v.picklist([1, 2]), 1),
})

const need = v.strictObject({
  id,
  chapter: count,
  fact: id,
  who: id,
  by: v.strictObject({ decision: id, within: v.number(), unit: v.picklist(['days', 'hours']) }),
  next: v.optional(id),
  from: v.array(id),
  rule: text,
  findings: ids,
  weight: v.optional(v.picklist([1, 2]), 1),
})

const pair = v.strictObject({ fact: id, who: id })

const option = v.strictObject({
  id,
  bands: v.pipe(v.array(v.strictObject({ when, band: v.picklist(bands) })), v.minLength(1)),
  rung: v.optional(count),
  combines: ids,
  attractive: text,
  missed: text,
  sources: codes,
})

/** How a choice turned out in the story; the first line that applies. It is shown where it came apart from how sound the choice was. */
const outcome = v.strictObject({
  after: v.pipe(v.array(id), v.minLength(1)),
  /** Only where the run came to this ending; absent: whatever followed. */
  ending: v.optional(id),
  went: v.picklist(['well', 'badly']),
  text,
})

const decision = v.strictObject({
  id,
  chapter: count,
  /** The scene that holds it: the Ink knot, with hyphens. */
  scene: id,
  date,
  seat: id,
  title: text,
  status: v.picklist(['documented', 'mixed', 'composite']),
  composite: v.optional(v.strictObject({ kind: v.picklist(['not-yet']), why: text })),
  dials: v.pipe(v.array(v.picklist(dials)), v.minLength(1)),
  knownThen: v.pipe(v.array(text), v.minLength(1)),
  happened: text,
  findings: ids,
  rule: text,
  clock: v.optional(id),
  now: v.optional(text),
  sources: codes,
  judgement: v.picklist(['evidence', 'guidance', 'authors']),
  ladder: v.picklist([...ladders, 'none']),
  supported: v.optional(v.array(v.strictObject({ when, min: count, max: count })), []),
  weight: v.optional(v.picklist([1, 2]), 1),
  options: v.pipe(v.array(option), v.minLength(2)),
  outcomes: v.optional(v.array(outcome), []),
})

/** A condition of the system around the decisions: neither anybody's fault nor an excuse. */
const condition = v.strictObject({
  id,
  label: text,
  /** What it is, in plain words, dated as it is reported. */
  text,
  /** Each marked systemic. */
  findings: v.pipe(v.array(id), v.minLength(1)),
  /** The decisions on which it pressed. */
  pressed: v.pipe(v.array(id), v.minLength(1)),
  /** Choices of the story that did something about it. */
  answered: ids,
})

const revision = v.strictObject({ early: id, later: id, fact: id })

export const evidenceSchema = v.strictObject({
  case: id,
  title: text,
  keyVersion: text,
  lead: text,
  content: text,
  status: text,
  sources: v.array(source),
  findings: v.array(finding),
  timeline: v.array(timelineEvent),
  holders: v.array(holder),
  facts: v.array(fact),
  clocks: v.array(clock),
  carry: v.pipe(v.array(carryValue), v.maxLength(8)),
  chapters: v.array(chapter),
  endings: v.array(ending),
  actions: v.array(action),
  needs: v.array(need),
  harmless: v.array(pair),
  unsafe: v.array(pair),
  decisions: v.array(decision),
  revisions: v.array(revision),
  conditions: v.optional(v.array(condition), []),
})

/** How a panel of practitioners stands to a key, as far as they have rated it. Rules P1–P4. */
export interface PanelCounts {
  /** Practitioners who have rated at least one option. */
  readonly raters: number
  /** So many ratings an option needs before they count. */
  readonly needed: number
  /** Options that the key scores and that have so many. */
  readonly rated: number
  /** Those of them on which the panel does not agree: they are contested, whatever the key says. */
  readonly contested: number
}

export interface PanelStanding extends PanelCounts {
  readonly contestedOptions: readonly string[]
}

/** `panel` is no part of the file: it is there once practitioners have rated the case. */
export type Evidence = v.InferOutput<typeof evidenceSchema> & { readonly panel?: PanelStanding }
export type Decision = Evidence['decisions'][number]
export type Option = Decision['options'][number]
export type Action = Evidence['actions'][number]
export type Need = Evidence['needs'][number]
export type Finding = Evidence['findings'][number]
export type Source = Evidence['sources'][number]
export type Clock = Evidence['clocks'][number]
export type Band = (typeof bands)[number]
export type Dial = (typeof dials)[number]
export type Ladder = (typeof ladders)[number]
export type Precision = (typeof precisions)[number]
/** When a band or a supported range applies; absent means always. */
export type When = Option['bands'][number]['when']

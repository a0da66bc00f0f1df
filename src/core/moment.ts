/** What one step of a story shows and does. Everything else is derived from a list of these. */

/** A civil date, `YYYY-MM-DD`, as on an English calendar. */
export type IsoDate = string

/** A civil date and hour without a zone, `YYYY-MM-DDTHH:MM`. Sorts as text. */
export type Instant = string

/** Ids are kebab-case everywhere outside Ink, where the same names have underscores. */
export type ChoiceId = string
export type DecisionId = string
export type FactId = string
export type SeatId = string
/** A seat, or somebody else who can hold a fact. */
export type HolderId = string
export type PersonId = string
export type PlaceId = string
export type DocumentId = string
export type SceneId = string
export type EndingId = string

export const expressions = ['neutral', 'attentive', 'warm', 'concerned', 'guarded', 'frustrated', 'tired', 'resolute'] as const
export type Expression = (typeof expressions)[number]

export type Weather = 'dry' | 'rain' | 'snow'

/** Somebody in the picture, or on the telephone. Order is the order of arrival. */
export interface Presence {
  readonly person: PersonId
  readonly expression: Expression
  readonly via: 'room' | 'phone'
}

/** One line of the story: narration, speech (`speaker`), or a line of a paper (`document`). */
export interface Line {
  readonly text: string
  readonly speaker?: PersonId
  readonly expression?: Expression
  readonly document?: DocumentId
}

/**
 * How a choice is offered.
 * `option` a card; `look` something to notice in the scene; `ask` find out more;
 * `pick` an item of a note or a diary, chosen together with others; `send` closes such a list; `go` simply goes on.
 */
export type ChoiceKind = 'option' | 'look' | 'ask' | 'pick' | 'send' | 'go'

export interface Offered {
  readonly id: ChoiceId
  readonly text: string
  readonly kind: ChoiceKind
  /** Working days it takes, where the role would know; absent where it is not said. */
  readonly takes?: number
}

/** Something that happened, dated. `seat` is the chair that the player sat in. */
export type StoryEvent = { readonly at: Instant; readonly seat: SeatId } & (
  | { readonly kind: 'learn'; readonly fact: FactId }
  | { readonly kind: 'tell'; readonly by: HolderId; readonly to: HolderId; readonly fact: FactId }
  | { readonly kind: 'promise'; readonly id: string; readonly words: string; readonly due: IsoDate }
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'step'; readonly rung: string }
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'chapter'; readonly chapter: number }
  | { readonly kind: 'chapter-ends'; readonly chapter: number }
  | { readonly kind: 'ending'; readonly ending: EndingId }
)

/**
 * A stretch of a moment's lines in one place: a choice can end one scene and open the next.
 * `from` is the index of its first line; the rest is as it stood at its last line.
 */
export interface View {
  readonly from: number
  readonly scene: SceneId
  readonly seat: SeatId
  readonly place: PlaceId
  readonly weather: Weather
  readonly at: Instant
  readonly cast: readonly Presence[]
}

/** What one step gave: from a choice, or the beginning, to the next choice, or the end. */
export interface Moment {
  /** 0 for the beginning of the run, then one a choice. */
  readonly index: number
  /** The choice that led here; null at the beginning. A skipped scene reads `skip:<scene>`. */
  readonly choice: ChoiceId | null
  readonly chapter: number
  readonly scene: SceneId
  readonly seat: SeatId
  readonly place: PlaceId
  readonly weather: Weather
  readonly at: Instant
  readonly cast: readonly Presence[]
  readonly lines: readonly Line[]
  /** The places that the lines pass through, at least one; the last is where the choices are offered. */
  readonly views: readonly View[]
  readonly events: readonly StoryEvent[]
  /** The question above the choices; empty where the story asks none. */
  readonly question: string
  /** How many items of a list may be picked; absent where no list is offered. */
  readonly slots?: number
  readonly offered: readonly Offered[]
  /** Whether this scene can be summed up from here. */
  readonly canSkip: boolean
  /** True when the run has come to its end. */
  readonly ended: boolean
}

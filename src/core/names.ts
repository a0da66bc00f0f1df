import type { PersonId, PlaceId } from './moment.ts'

/** The words a case has for its people and places; read from the tags of its `cast.ink` when it is compiled. */
export interface Names {
  readonly people: Readonly<Record<PersonId, { readonly name: string; readonly role: string }>>
  /** `sentence` stands for the picture where there is no picture. */
  readonly places: Readonly<Record<PlaceId, { readonly name: string; readonly sentence: string }>>
}

import type { Moment, View } from '../../core/moment.ts'
import type { Playthrough } from '../../playthrough.ts'

/** What a panel shows of a run: as far as it has been read, from the chair of that text. */
export interface Seen {
  readonly playthrough: Playthrough
  readonly moments: readonly Moment[]
  readonly view: View
}

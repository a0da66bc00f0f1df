import type { PersonId } from '../../core/moment.ts'
import type { Look } from './look.ts'
import { peopleOfU } from './people-u.ts'
import { peopleOfV } from './people-v.ts'
import { peopleOfZ } from './people-z.ts'

/** Everybody in every case. */
export const people: Readonly<Record<PersonId, Look>> = { ...peopleOfZ, ...peopleOfV, ...peopleOfU }

import { headCoverings } from './head-coverings.ts'
import { keptHair } from './hair-kept.ts'
import { longHair } from './hair-long.ts'
import { shortHair } from './hair-short.ts'
import type { Haircut } from './haircut.ts'

export const haircuts = { ...shortHair, ...longHair, ...keptHair, ...headCoverings } as const satisfies Readonly<Record<string, Haircut>>

export type Hair = keyof typeof haircuts

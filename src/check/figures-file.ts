import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Figures } from '../core/figures.ts'
import type { CaseCheck } from './case-check.ts'
import { figureSlips, figuresFile, figuresText, publishedOf } from './published-figures.ts'
import type { Slip } from './slip.ts'

/** Writes the figures that are published with a case. */
export function publishFigures(root: string, figures: Figures): void {
  const file = path.join(root, figuresFile(figures.case))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, figuresText(figures))
}

/** A slip where the published figures of a case are not those computed now. */
export function staleFigures(root: string, figures: Figures): Slip[] {
  const file = path.join(root, figuresFile(figures.case))
  return figureSlips(existsSync(file) ? readFileSync(file, 'utf8') : undefined, figures)
}

/** A check, with a slip more where what is published of its case is stale; a case that was not checked whole has no figures. */
export function withPublished(root: string, check: CaseCheck): CaseCheck {
  const { build, paths, honesty, slips } = check
  if (!build.built || !paths || !honesty) return check
  return { ...check, slips: [...slips, ...staleFigures(root, publishedOf(build.built, honesty, paths.explored))] }
}

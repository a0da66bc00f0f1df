import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Evidence } from '../core/evidence.ts'
import type { CompiledStory } from './compile.ts'
import { lintContentNotes } from './content-notes.ts'
import type { LoadedEvidence } from './evidence.ts'
import { evidencePassages, inkPassages, interfacePassages, introductionOf } from './passages.ts'
import { wordsOf } from './reading-age.ts'
import type { Slip } from './slip.ts'
import { lintReadingAge, lintReadingOutliers, lintWords } from './text-lint.ts'
import { lintUnused } from './unused.ts'

type Seed = Pick<LoadedEvidence, 'file' | 'lineOf'>

/** The words of a case: those to avoid, those out of their time, what nobody reads, what is not announced, and who can read it. */
export function lintTexts(root: string, files: readonly string[], evidence: Evidence, story: CompiledStory, seed: Seed): Slip[] {
  const sources = sourcesOf(root, files)
  const told = passagesOf(sources, evidence)
  const introduction = introductionOf(evidence, seed.file, seed.lineOf)
  return [
    ...lintWords([...told, ...evidencePassages(evidence, seed.file, seed.lineOf), ...introduction]),
    ...lintReadingAge(introduction),
    ...lintReadingOutliers(told),
    ...lintContentNotes(told, evidence, seed),
    ...lintUnused(sources, evidence, story, seed),
  ]
}

/** How many words of a case a player can read in play. */
export function countWords(root: string, files: readonly string[], evidence: Evidence): number {
  return passagesOf(sourcesOf(root, files), evidence).reduce((sum, one) => sum + wordsOf(one.text).length, 0)
}

function sourcesOf(root: string, files: readonly string[]): Map<string, string> {
  return new Map(files.filter((file) => file.endsWith('.ink')).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
}

function passagesOf(sources: ReadonlyMap<string, string>, evidence: Evidence) {
  return [...sources].filter(([file]) => file.startsWith(`story/${evidence.case}/`)).flatMap(([file, text]) => inkPassages(file, text))
}

const filesOfWords = ['src/ui/words.ts', 'src/ui/debrief/words.ts', 'src/ui/debrief/question-words.ts']

/** The words of the interface: those to avoid, and instructions that ask for too old a reader. Nothing where there is no interface. */
export function lintInterface(root: string): Slip[] {
  const passages = filesOfWords
    .filter((file) => existsSync(path.join(root, file)))
    .flatMap((file) => interfacePassages(file, readFileSync(path.join(root, file), 'utf8')))
  return [...lintWords(passages), ...lintReadingAge(passages)]
}

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildCase } from './case.ts'
import { loadEvidence } from './evidence.ts'
import { fullEffort, honestyOf, lintInterface } from './honesty.ts'
import { panelReport } from './panel/report.ts'
import { loadRatings } from './panel/ratings.ts'
import { reportJson, reportOf } from './report-data.ts'
import { reportPage } from './report-page.ts'
import { listSlips } from './slip.ts'
import { typefaces } from './typefaces.ts'
import { caseNames } from './vite-plugin.ts'

// npm run report [-- case …]: writes reports/<case>.html and .json, on whether a case can be gamed and how far its marking can be trusted.

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'reports')

const named = process.argv.slice(2)
for (const name of named.length > 0 ? named : caseNames(root)) {
  const { built, compiled, files, slips } = buildCase(root, name)
  if (!built || !compiled) {
    console.error(`${name} cannot be built:\n${listSlips(slips)}`)
    process.exitCode = 1
    continue
  }
  const panel = panelReport(loadEvidence(root, name).evidence ?? built.evidence, built.storyVersion, loadRatings(root, name).ratings)
  const report = reportOf(built, compiled, honestyOf(root, built, compiled, files, fullEffort), fullEffort, panel)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.html`), reportPage(report, typefaces(root)))
  writeFileSync(path.join(folder, `${name}.json`), reportJson(report))
  console.log(`reports/${name}.html and .json: ${report.slips.length} limits passed`)
}
const instructions = lintInterface(root)
if (instructions.length > 0) console.log(listSlips(instructions))

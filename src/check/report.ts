import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { checkCases } from './check-cases.ts'
import { publishFigures } from './figures-file.ts'
import { loadEvidence } from './evidence.ts'
import { fullEffort, lintInterface } from './honesty.ts'
import { mapOf } from './map/case-map.ts'
import { panelReport } from './panel/report.ts'
import { loadRatings } from './panel/ratings.ts'
import { publishedOf } from './published-figures.ts'
import { reportJson, reportOf } from './report-data.ts'
import { reportPage } from './report-page.ts'
import { listSlips } from './slip.ts'
import { StoryTable } from './story-table.ts'
import { typefaces } from './typefaces.ts'
import { caseNames } from './vite-plugin.ts'

// npm run report [-- case …]: writes reports/<case>.html and .json, on whether a case can be gamed and how far its marking can be trusted;
// the map of its story, reports/<case>-map.svg and -map.txt; and what the product shows of the figures, public/scoring/<case>.json.

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'reports')

const named = process.argv.slice(2)
for (const { name, build, paths, honesty, slips } of await checkCases(root, named.length > 0 ? named : caseNames(root), fullEffort)) {
  if (!build.built || !build.compiled || !paths || !honesty) {
    console.error(`${name} cannot be played:\n${listSlips(slips)}`)
    process.exitCode = 1
    continue
  }
  const { built, compiled } = build
  publishFigures(root, publishedOf(built, honesty, paths.explored))
  const panel = panelReport(loadEvidence(root, name).evidence ?? built.evidence, built.storyVersion, loadRatings(root, name).ratings)
  const report = reportOf(built, compiled, { honesty, explored: paths.explored }, fullEffort, panel)
  const map = await mapOf(built, compiled, new StoryTable(built.story), fullEffort.plays)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}-map.svg`), map.svg)
  writeFileSync(path.join(folder, `${name}-map.txt`), map.text)
  writeFileSync(path.join(folder, `${name}.html`), reportPage(report, typefaces(root), map.section))
  writeFileSync(path.join(folder, `${name}.json`), reportJson(report))
  console.log(`reports/${name}.html and .json, -map.svg and -map.txt: ${report.slips.length} limits passed`)
}
const instructions = lintInterface(root)
if (instructions.length > 0) console.log(listSlips(instructions))

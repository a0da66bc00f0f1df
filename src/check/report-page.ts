import { dials, type Dial } from '../core/evidence.ts'
import type { Met } from './coverage.ts'
import { bandOfLoss, bandOfScore, bandsInWords, unsteadyDials } from './dial-bands.ts'
import { safe, section, table } from './page-parts.ts'
import { panelSection } from './panel/report.ts'
import type { Report } from './report-data.ts'
import { leastRho } from './sensitivity.ts'
import { fewestJudgements, mostAboveRandom, topBand, type StrategyRow } from './strategies.ts'

const dialNames: Readonly<Record<Dial, string>> = { delay: 'Delay', escalation: 'Escalation', sharing: 'Information sharing' }

/** A report as one page that needs nothing else. `fonts` are `@font-face` rules, `map` a section; both empty where there is none. */
export function reportPage(report: Report, fonts: string, map = ''): string {
  const { title, storyVersion, keyVersion } = report
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}: how far the marking can be trusted</title>
<style>${fonts}${style}</style>
</head>
<body>
<header><p>Threshold</p><h1>${safe(title)}: how far the marking can be trusted</h1>
<p>Story ${safe(storyVersion)}, key ${safe(keyVersion)}. ${safe(report.status)}</p></header>
<main>
${size(report)}
${panelSection(report.panel)}
${slips(report)}
${strategies(report)}
${options(report)}
${costs(report)}
${sensitivity(report)}
${coverage(report)}
${notes(report)}
${map}
</main>
</body>
</html>
`
}

function size({ counts }: Report): string {
  const row = (one: { name: string; value: number }) => `<div><dt>${safe(one.name)}</dt><dd>${one.value.toLocaleString('en-GB')}</dd></div>`
  return section('What there is', `<dl class="counts">${counts.map(row).join('')}</dl>`)
}

function slips({ slips: found }: Report): string {
  const reasons = new Map<string, number>()
  for (const { reason } of found) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  if (found.length === 0) return section('What fails', '<p>Nothing passes a limit.</p>')
  const list = found.map(
    (one) => `<li><code>${safe(`${one.file}:${one.line || 1}`)}</code> <strong>${safe(one.reason)}</strong> ${safe(one.words)}</li>`,
  )
  const summary = table(
    'Limits passed, by reason',
    ['Reason', 'Times'],
    [...reasons].map(([reason, times]) => [reason, String(times)]),
  )
  return section(
    'What fails',
    `${summary}<details><summary>All ${found.length}, with their places</summary><ul class="slips">${list.join('')}</ul></details>`,
  )
}

function strategies({ honesty }: Report): string {
  const unsteady = unsteadyDials(honesty.sensitivity)
  const cell = (row: StrategyRow, dial: Dial) => {
    const of = row.dials[dial]
    if (!of) return '–'
    const past = row.naive && of.mean >= topBand && (row.start === 'whole' || of.judgements >= fewestJudgements)
    if (unsteady.has(dial)) return mark(past, bandOfScore(of.mean))
    const spread = row.plays > 1 ? ` <small>± ${of.deviation.toFixed(0)}</small>` : ''
    return `${mark(past, of.mean.toFixed(0))}${spread}`
  }
  const starts = [...new Set(honesty.strategies.map((row) => row.start))]
  const tables = starts.map((start) => {
    const rows = [...honesty.strategies.filter((row) => row.start === start), ...honesty.routes.filter((row) => row.start === start)]
    const random = rows.find((row) => row.player === 'random')?.mean ?? null
    const lines = rows.map((row) => {
      const above = row.mean === null || random === null ? null : row.mean - random
      return [
        `<strong>${safe(row.player)}</strong><br><small>${safe(row.rule)}</small>`,
        row.exact ? (row.plays === 1 ? 'one run' : `all ${row.plays} runs`) : `${row.plays.toLocaleString('en-GB')} seeds`,
        ...dials.map((dial) => cell(row, dial)),
        row.mean === null ? '–' : row.mean.toFixed(0),
        above === null ? '–' : mark(row.naive && above > mostAboveRandom, signed(above)),
      ]
    })
    const heads = ['Player', 'Measured over', ...dials.map((dial) => dialNames[dial]), 'Mean', 'Above random']
    const caption = start === 'whole' ? 'The whole case' : `Chapter ${start.replace('/', ', from ')}`
    return table(caption, heads, lines, true)
  })
  const words = `<p>Mean report score (0 to 100) of players who know nothing of the matter. No such player may reach ${topBand} in a dial, nor lie more than ${mostAboveRandom} points above random on the mean of the dials. What passes a limit is set in bold and marked ✗.</p>`
  return section('Strategies', words + bandsNote(honesty, bandsInWords.score) + tables.join(''))
}

/** Which dials are shown in words, and why; nothing where none is. */
function bandsNote({ sensitivity: found }: Report['honesty'], bands: string): string {
  const unsteady = [...unsteadyDials(found)].map(([dial, rho]) => `${dialNames[dial]} (${rho.toFixed(2)})`)
  if (unsteady.length === 0) return ''
  return `<p>In words, not numbers: ${unsteady.join(', ')}: ${bands}. Scored by another rule, the same runs come in another order there: the least rank correlation is under ${leastRho}, so a number would say more than it knows. The file beside this page has the numbers.</p>`
}

function options({ honesty: { audit } }: Report): string {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  const places = (counts: Readonly<Record<number, readonly number[]>>) =>
    Object.entries(counts)
      .map(([of, row]) => `${of} options: ${row.join(', ')}`)
      .join('; ')
  const rows = [
    ['The longest option is best', percent(audit.longest.rate), `at most ${percent(audit.longest.chance + 0.1)} (chance and ten points)`],
    ['The shortest option is best', percent(audit.shortest.rate), `at most ${percent(audit.shortest.chance + 0.1)}`],
    [
      'Mean length of best and other options',
      `${audit.length.best.toFixed(0)} and ${audit.length.others.toFixed(0)} characters`,
      'within 10 %',
    ],
    ['Place of the best option on the page', `${places(audit.shuffled.counts)}; p = ${audit.shuffled.p.toFixed(2)}`, 'p > .05'],
    ['Place of the best option as written', `${places(audit.written.counts)}; p = ${audit.written.p.toFixed(2)}`, 'reported only'],
    ['Decisions in which “not yet” is strong', audit.notYet.join(', ') || 'none', 'one or more'],
  ].map((row) => row.map(safe))
  return section('Options', table('What can be told of the options without knowing the matter', ['What', 'Found', 'Limit'], rows))
}

function costs({ honesty }: Report): string {
  const unsteady = unsteadyDials(honesty.sensitivity)
  const points = (dial: Dial, lost: number | null) => (lost === null ? '–' : unsteady.has(dial) ? bandOfLoss(lost) : lost.toFixed(0))
  const rows = honesty.costs.map((one) => [
    safe(`${one.decision}: ${one.option}`),
    safe([...new Set(one.bands)].join(', ')),
    ...dials.map((dial) => `${points(dial, one.lost[dial])} / ${points(dial, one.lostAtRandom[dial])}`),
  ])
  const words =
    '<p>Points lost on each dial against the best option of the same decision: when all that follows is played by the key, and when it is played at random. A later decision may mend an earlier one; less than nothing means that the path then has more, or better, judgements.</p>'
  return section(
    'What each option costs',
    `${words}${bandsNote(honesty, bandsInWords.loss)}<details><summary>All options</summary>${table('By the key / at random', ['Option', 'Band', ...dials.map((dial) => dialNames[dial])], rows, true)}</details>`,
  )
}

function sensitivity({ honesty }: Report): string {
  const { rules, runs } = honesty.sensitivity
  const rows = rules.map((rule) => [
    `<strong>${safe(rule.id)}</strong><br><small>${safe(rule.words)}</small>`,
    ...dials.map((dial) => {
      const rho = rule.rho[dial]
      return rho === null ? '–' : mark(rho < leastRho, rho.toFixed(2))
    }),
  ])
  const words = `<p>Spearman’s rank correlation of the report scores of ${runs} random runs with their scores by other rules. Below ${leastRho} a number would say more than it knows; learners are shown units and words, never a number out of a hundred.</p>`
  return section(
    'Other ways to key the same runs',
    words + table('Rank correlation with the report score', ['Rule', ...dials.map((dial) => dialNames[dial])], rows, true),
  )
}

/** What the walks met beside what visiting every state met. */
function coverage({ honesty: { coverage: walked }, explored }: Report): string {
  if (!walked) return ''
  const share = (of: number, all: number, never: readonly string[]) =>
    `${of} of ${all}${never.length > 0 ? `; never ${never.join(', ')}` : ''}`
  const met = (name: string, { met: of, of: all, never }: Met, unreached: readonly string[]) => [
    name,
    share(of, all, never),
    share(all - unreached.length, all, unreached),
  ]
  const { choices, scenes, documents, endings } = walked
  const { unreached } = explored
  const missed = Object.entries(endings).filter(([, of]) => of === 0)
  const rows = [
    met('Choices taken', { ...choices, met: choices.taken }, unreached.choices),
    met('Scenes', scenes, unreached.scenes),
    met('Documents', documents, unreached.documents),
    met(
      'Endings',
      {
        met: Object.keys(endings).length - missed.length,
        of: Object.keys(endings).length,
        never: missed.map(([id]) => id),
      },
      unreached.endings,
    ),
    ...Object.entries(endings).map(([id, of]) => [
      `Ending ${id}`,
      `${(100 * of).toFixed(1)} % of walks`,
      unreached.endings.includes(id) ? 'never' : 'reached',
    ]),
    ['Ways from one scene to another', String(Object.keys(walked.passages).length), 'not counted'],
    [
      'Steps',
      walked.steps.toLocaleString('en-GB'),
      `${explored.edges.toLocaleString('en-GB')}, between ${explored.states.toLocaleString('en-GB')} states${explored.exhaustive ? ', which are all' : ''}`,
    ],
  ].map((row) => row.map(safe))
  const left = explored.notCovered.map((words) => `<p>Not covered: ${safe(words)}.</p>`).join('')
  return section(
    'What was reached',
    table(
      `${walked.walks.toLocaleString('en-GB')} seeded random walks of the whole case, beside a visit to every state from every start`,
      ['What', 'By random walks', 'By visiting every state'],
      rows,
    ) + left,
  )
}

function notes({ notes: all }: Report): string {
  return section('How it was measured', `<ul>${all.map((note) => `<li>${safe(note)}</li>`).join('')}</ul>`)
}

function mark(past: boolean, text: string): string {
  return past ? `<b>${text} <span aria-hidden="true">✗</span><span class="unseen"> past the limit</span></b>` : text
}

function signed(value: number): string {
  const whole = Math.round(value)
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : '0'
}

// The type and the colours of the product: src/ui/styles/tokens.css.
const style = `
:root { color-scheme: light; --ink: #12232e; --ink2: #2a3f4b; --line: #c9d3d3; --chalk: #f3f5f1; --lamp: #f5be4a; --delay: #96422f; --sharing: #1e5f66;
  --display: 'Besley Variable', Besley, Georgia, serif; --ui: 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Verdana, sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--chalk); color: var(--ink); font: 400 1.0625rem/1.5 var(--ui); }
header { background: var(--ink); color: #fff; border-bottom: 0.375rem solid var(--lamp); padding: 1.5rem max(1.5rem, calc(50vw - 32rem)); }
header p { margin: 0; max-width: 46rem; }
main { max-width: 64rem; margin: 0 auto; padding: 0.5rem 1.5rem 4rem; }
h1, h2, caption { font-family: var(--display); font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0.25rem 0 0.5rem; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 0.75rem; }
p, li { max-width: 46rem; }
small { font-size: 0.9375rem; color: var(--ink2); }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 1rem; margin: 0; }
.counts div { border-top: 3px solid var(--sharing); padding-top: 0.375rem; }
.counts dd { margin: 0; font: 600 1.625rem/1.2 var(--display); }
.scroll { position: relative; overflow-x: auto; margin: 1rem 0 2rem; background: #fff; border: 1px solid var(--line); border-radius: 0.375rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-size: 1.125rem; padding: 0.75rem 1rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem; border-top: 1px solid var(--line); }
tbody th { font-weight: 400; }
thead th { font-weight: 700; }
.numbers td, .numbers th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
b { color: var(--delay); }
details { margin: 1rem 0; }
summary { cursor: pointer; font-weight: 700; min-height: 2.75rem; display: list-item; padding: 0.5rem 0; }
.slips li { margin-bottom: 0.5rem; overflow-wrap: anywhere; }
code { font-size: 0.9375rem; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px var(--lamp); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { header { background: none; color: var(--ink); } details { display: block; } .scroll { overflow: visible; } }
`

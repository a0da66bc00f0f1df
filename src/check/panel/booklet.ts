import { ratedBands, roleBands, yearsBands } from '../../core/panel.ts'
import { safe } from '../page-parts.ts'
import type { Pack, PackDecision, PackOption } from './pack.ts'
import { bandWords, packWords } from './words.ts'

const words = packWords.booklet

/**
 * A rating pack as a booklet to print on A4 and fill in by hand: a front page, then a block a decision, none of which is split.
 * It stands alone. `fonts` are `@font-face` rules; empty where there are none.
 */
export function bookletOf(pack: Pack, fonts: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(words.title(pack.title))}</title>
<style>${fonts}${style}</style>
</head>
<body>
${front(pack)}
<main>
${pack.decisions.map(block).join('\n')}
</main>
</body>
</html>
`
}

function front(pack: Pack): string {
  const options = pack.decisions.reduce((sum, one) => sum + one.options.length + one.added.length, 0)
  const parts = packWords.front.map(
    ([head, ...texts]) => `<section><h2>${safe(head)}</h2>${texts.map((text) => `<p>${safe(text)}</p>`).join('')}</section>`,
  )
  const bands = ratedBands.map((band) => `<div><dt>${safe(band)}</dt><dd>${safe(bandWords[band])}</dd></div>`)
  return `<header class="front">
<p class="product">${safe(packWords.product)}</p>
<h1>${safe(packWords.heading(pack.title))}</h1>
<p>${safe(words.of(pack.decisions.length, options))}</p>
<div class="columns">${parts.join('')}
<section><h2>${safe(packWords.bandsHead)}</h2><dl class="bands">${bands.join('')}</dl></section></div>
<section class="rater">
<p><b>${safe(words.number)}</b> <span class="blank short"></span></p>
<p><b>${safe(words.years)}</b> ${boxes(yearsBands)}</p>
<p><b>${safe(words.role)}</b> ${boxes(roleBands)}</p>
</section>
<p class="small">${safe(words.back)} ${safe(words.drawn(pack.seed))} ${safe(words.version(pack.storyVersion, pack.keyVersion))}.</p>
</header>`
}

function block(one: PackDecision): string {
  const added = one.added.length === 0 ? '' : `<h3>${safe(words.added)}</h3><ol class="options">${one.added.map(optionBlock).join('')}</ol>`
  const items =
    one.items.length === 0
      ? ''
      : `<h3>${safe(words.canHold)}</h3><ul class="items">${one.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`
  return `<article class="decision" aria-labelledby="${safe(one.id)}">
<p class="small">${safe(one.id)} · ${safe(words.chapter(one.chapter))} · <time datetime="${safe(one.date)}">${safe(dateWords(one.date))}</time> · ${safe(one.chair)}</p>
<h2 id="${safe(one.id)}">${safe(one.title)}</h2>
<h3>${safe(words.known)}</h3>
<ul>${one.knownThen.map((known) => `<li>${safe(known)}</li>`).join('')}</ul>
${items}
${one.question === '' ? '' : `<p class="question">${safe(one.question)}</p>`}
<ol class="options">${one.options.map(optionBlock).join('')}</ol>
${added}
</article>`
}

function optionBlock({ code, text }: PackOption): string {
  return `<li><p class="option">${safe(text)} <span class="code">${safe(code)}</span></p>
<p class="answer">${boxes(ratedBands)}<span class="sure">${safe(words.sure)} ${boxes(['1', '2', '3', '4', '5'])}</span></p>
<p class="comment"><span class="small">${safe(words.comment)}</span><span class="blank"></span></p></li>`
}

function boxes(values: readonly string[]): string {
  return values.map((value) => `<span class="tick"><i></i>${safe(value)}</span>`).join(' ')
}

function dateWords(date: string): string {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
  const [year, month, day] = date.split('-').map(Number)
  return `${day} ${months[(month ?? 1) - 1]} ${year}`
}

// The longest block, with seven options, has to stand on one page of A4.
const style = `
:root { color-scheme: light; --ink: #12232e; --quiet: #46575f; --line: #8a979b; --lamp: #f5be4a;
  --display: 'Besley Variable', Besley, Georgia, serif; --ui: 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Verdana, sans-serif; }
@page { size: A4; margin: 14mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 178mm; background: #fff; color: var(--ink); font: 400 10.5pt/1.35 var(--ui); }
h1, h2 { font-family: var(--display); font-weight: 600; line-height: 1.15; text-wrap: balance; margin: 0 0 2mm; }
h1 { font-size: 22pt; }
h2 { font-size: 14pt; }
h3 { font-size: 10.5pt; margin: 2.5mm 0 1mm; }
p { margin: 0 0 1.5mm; }
ul { margin: 0 0 2mm; padding-left: 5mm; }
.small { font-size: 9pt; color: var(--quiet); }
.product { font-weight: 700; border-bottom: 1.5mm solid var(--lamp); padding-bottom: 1mm; margin-bottom: 5mm; }
.front { break-after: page; padding-top: 2mm; }
.front h2 { font-size: 12pt; margin: 0 0 1mm; }
.columns { columns: 2; column-gap: 9mm; }
.columns section { break-inside: avoid; padding-top: 4mm; }
.bands div { display: grid; grid-template-columns: 24mm 1fr; margin-bottom: 1mm; }
.bands dt { font-weight: 700; }
.bands dd, .bands { margin: 0; }
.rater { border: 0.4mm solid var(--ink); padding: 3mm; margin: 4mm 0; }
.decision { break-inside: avoid; border-top: 0.6mm solid var(--ink); padding: 3mm 0 5mm; }
.question { font-weight: 700; margin: 2mm 0; }
.items { columns: 2; }
.options { list-style: none; margin: 0; padding: 0; }
.options li { border-top: 0.25mm solid var(--line); padding: 1.5mm 0 0.5mm; break-inside: avoid; }
.option { margin: 0 0 1mm; }
.code { font-size: 8.5pt; color: var(--quiet); white-space: nowrap; }
.answer { display: flex; flex-wrap: wrap; gap: 1mm 4mm; margin: 0 0 1mm; font-size: 9.5pt; }
.sure { margin-left: auto; }
.tick { white-space: nowrap; margin-right: 1mm; }
.tick i { display: inline-block; width: 3.6mm; height: 3.6mm; border: 0.3mm solid var(--ink); margin-right: 1mm; vertical-align: -0.6mm; }
.comment { display: flex; gap: 2mm; margin: 0; }
.blank { flex: 1; border-bottom: 0.25mm dotted var(--line); min-height: 5mm; }
.blank.short { display: inline-block; width: 30mm; }
@media screen { body { padding: 8mm; max-width: 194mm; } }
`

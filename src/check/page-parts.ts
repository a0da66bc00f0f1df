/** A part of a report: a heading and HTML. */
export function section(title: string, body: string): string {
  return `<section><h2>${safe(title)}</h2>${body}</section>`
}

/** Cells are HTML; the first of a row is its head. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[], numbers = false): string {
  const head = heads.map((one) => `<th scope="col">${safe(one)}</th>`).join('')
  const body = rows.map(
    ([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  )
  const name = safe(caption)
  return `<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table${numbers ? ' class="numbers"' : ''}><caption>${name}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** Text as HTML. */
export function safe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

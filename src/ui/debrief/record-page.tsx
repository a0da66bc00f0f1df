import { recordWords as words, type Reference } from './record-words.ts'
import type { Sheet } from './record-sheet.ts'

/** The learning record as a page: what was written, and room to write where nothing was. */
export function RecordPage({ sheet, level = 2 }: { readonly sheet: Sheet; readonly level?: 2 | 3 }) {
  const Field = level === 2 ? 'h2' : 'h3'
  const Part = level === 2 ? 'h3' : 'h4'
  return (
    <div class="record-page">
      {sheet.lead.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {sheet.fields.map(({ id, name, text, prompts }) => (
        <section key={id} class={text ? 'record-answer' : 'record-answer open'}>
          <Field>{name}</Field>
          {text ? (
            text
              .split(/\n+/)
              .filter((line) => line.trim() !== '')
              .map((line, i) => <p key={i}>{line}</p>)
          ) : (
            <>
              <p class="record-open">{prompts.join(' ')}</p>
              <Lines />
            </>
          )}
        </section>
      ))}
      {sheet.mapping.standards.length > 0 && (
        <section>
          <Field>{sheet.mapping.heading}</Field>
          <p>{sheet.mapping.text}</p>
          {sheet.mapping.standards.map((one) => (
            <section key={one.of.title}>
              <Part>{one.of.title}</Part>
              <p class="record-address">
                {words.mapping.look} <Address of={one.of} />
              </p>
              {one.note !== undefined && <p>{one.note}</p>}
              <ul>
                {one.items.map(({ text, because }) => (
                  <li key={text}>
                    {text}{' '}
                    {because !== undefined && (
                      <span class="quiet">
                        {words.mapping.decisions}: {because}.
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
      <section class="record-claim">
        <p>{sheet.claim.text}</p>
        <ul>
          {sheet.claim.references.map((one) => (
            <li key={one.address}>
              {one.title}: <Address of={one} />
            </li>
          ))}
        </ul>
        <p>{sheet.footer}</p>
      </section>
    </div>
  )
}

/** Room to write by hand. */
export function Lines() {
  return (
    <div class="record-lines" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  )
}

/** On paper an address has to be read, so it is spelt out. */
function Address({ of }: { readonly of: Reference }) {
  return (
    <a href={of.address} rel="noreferrer noopener" target="_blank">
      {of.address}
    </a>
  )
}

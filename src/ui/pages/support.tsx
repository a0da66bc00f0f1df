import { helplines } from '../helplines.ts'
import { Icon } from '../icon.tsx'
import { Page } from '../page.tsx'
import { words } from '../words.ts'

const say = words.support

export function SupportPage() {
  return (
    <Page title={say.page} back={{ page: 'title' }}>
      <p class="lead">{say.lead}</p>
      <HelplineList />
      <p class="small">{say.check}</p>
      <p class="small">{say.noNumber}</p>
      <p class="small">{say.england}</p>
    </Page>
  )
}

/** The list itself; also shown where a chapter ends. */
export function HelplineList() {
  return (
    <ul class="helplines">
      {helplines.map((line) => (
        <li key={line.name}>
          <div>
            <strong>{line.name}</strong>
            <span>{line.for}</span>
          </div>
          {line.number ? (
            <a class="number" href={`tel:${line.number.replaceAll(' ', '')}`} aria-label={say.call(line.name, line.number)}>
              <Icon name="phone" />
              {line.number}
            </a>
          ) : (
            <span class="number none">{line.where}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

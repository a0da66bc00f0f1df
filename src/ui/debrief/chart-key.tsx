import type { ComponentChildren } from 'preact'
import { debriefWords as words } from './words.ts'

/** What the lines and bars of the charts mean. Each differs by its form, not by its colour alone. */
export function ChartKey() {
  return (
    <ul class="chart-key">
      <Entry name={words.charts.you}>
        <path class="key-line casing" d="M1 8H33" />
        <path class="key-line" d="M2 8H32" />
      </Entry>
      <Entry name={words.charts.reported}>
        <path class="reported" d="M2 4H32V12H2Z" />
      </Entry>
      <Entry name={words.charts.supported}>
        <path class="key-supported" d="M2 2H32V14H2Z" />
      </Entry>
      <Entry name={words.charts.within}>
        <path class="key-within" d="M2 3H32V13H2Z" />
      </Entry>
      <Entry name={words.charts.beyondLimit}>
        <path class="key-over" d="M2 3H32V13H2Z" />
      </Entry>
      <Entry name={`${words.charts.guidanceLimit}, ${words.charts.targetLimit.toLowerCase()}`}>
        <path class="limit guidance" d="M10 1V15" />
        <path class="limit target" d="M24 1V15" />
      </Entry>
    </ul>
  )
}

/** What the lines and bars of two paths mean. */
export function PathsKey() {
  return (
    <ul class="chart-key">
      <Entry name={words.charts.thisRun}>
        <path class="key-line casing" d="M1 8H33" />
        <path class="key-line" d="M2 8H32" />
      </Entry>
      <Entry name={words.charts.otherPath}>
        <path class="key-other casing" d="M1 8H33" />
        <path class="key-other" d="M2 8H32" />
      </Entry>
      <Entry name={words.charts.supported}>
        <path class="key-supported" d="M2 2H32V14H2Z" />
      </Entry>
    </ul>
  )
}

function Entry({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <li>
      <svg viewBox="0 0 34 16" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  )
}

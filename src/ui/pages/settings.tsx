import { Page } from '../page.tsx'
import { change, settingsKept, textSizes, useSettings } from '../settings.ts'
import { useStageTrouble } from '../stage-trouble.ts'
import { words } from '../words.ts'

const say = words.settings

export function SettingsPage() {
  const now = useSettings()
  const trouble = useStageTrouble()
  return (
    <Page title={say.page} back={{ page: 'title' }}>
      <p class="lead">{settingsKept() ? say.kept : say.notKept}</p>
      {trouble ? <p class="notice">{say.stageFailed}</p> : null}
      <div class="settings">
        <Tick label={say.sound} note={say.soundNote} on={now.sound} onChange={(sound) => change({ sound })} />
        <label class="setting range">
          <span>{say.volume}</span>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={now.volume}
            disabled={!now.sound}
            onInput={(event) => change({ volume: Number(event.currentTarget.value) })}
          />
        </label>
        <OneOf label={say.motion} name="motion" now={now.motion} of={entries(say.motions)} onChange={(motion) => change({ motion })} />
        <OneOf
          label={say.text}
          name="text"
          now={now.text}
          of={textSizes.map((size) => [size, `${size} %`] as const)}
          onChange={(text) => change({ text })}
        />
        <OneOf
          label={say.spacing}
          name="spacing"
          now={now.spacing}
          of={entries(say.spacings)}
          onChange={(spacing) => change({ spacing })}
        />
        <Tick label={say.textOnly} note={say.textOnlyNote} on={now.textOnly} onChange={(textOnly) => change({ textOnly })} />
        <Tick label={say.reasons} note={say.reasonsNote} on={now.reasons} onChange={(reasons) => change({ reasons })} />
        <Tick label={say.keys} note={say.keysNote} on={now.keys} onChange={(keys) => change({ keys })} />
        <OneOf label={say.map} name="map" now={now.map} of={entries(say.maps)} onChange={(map) => change({ map })} />
      </div>
    </Page>
  )
}

function entries<K extends string>(record: Readonly<Record<K, string>>): readonly (readonly [K, string])[] {
  return Object.entries(record) as [K, string][]
}

/** A setting that is on or off. */
export function Tick({ label, note, on, onChange }: { label: string; note?: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="setting tick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {note ? <small>{note}</small> : null}
      </span>
    </label>
  )
}

function OneOf<T extends string | number>(props: {
  label: string
  name: string
  now: T
  of: readonly (readonly [T, string])[]
  onChange: (value: T) => void
}) {
  return (
    <fieldset class="setting one-of">
      <legend>{props.label}</legend>
      <div class="segments">
        {props.of.map(([value, text]) => (
          <label key={value} class={value === props.now ? 'segment on' : 'segment'}>
            <input type="radio" name={props.name} checked={value === props.now} onChange={() => props.onChange(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

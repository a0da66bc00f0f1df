import { iconPaths, type IconName } from './icon-paths.ts'

/** A Phosphor icon, always beside a word. Its size follows the text. */
export function Icon({ name, large = false }: { name: IconName; large?: boolean }) {
  return (
    <svg class={large ? 'icon large' : 'icon'} viewBox="0 0 256 256" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}

/** The icon of a holder in the evidence file, by its name there; a house where there is none. */
export function holderIcon(name: string): IconName {
  const known: Record<string, IconName> = {
    health: 'heartbeat',
    doctor: 'stethoscope',
    police: 'police-car',
    hospital: 'hospital',
    school: 'graduation-cap',
    housing: 'key',
    key: 'key',
    talk: 'chat-text',
    desk: 'users-three',
    team: 'users-three',
    law: 'scales',
    people: 'users-three',
    house: 'house-line',
  }
  return name in iconPaths ? (name as IconName) : (known[name] ?? 'house-line')
}

/** A press that counts once: the second click of a double click does nothing. */
export function single(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail <= 1) act()
  }
}

/** A key that is held down presses a button once, not again and again. Put on what holds the buttons. */
export function unheld(event: KeyboardEvent): void {
  if (!event.repeat) return
  const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (event.key === 'Enter' || (event.key === ' ' && !writing)) event.preventDefault()
}

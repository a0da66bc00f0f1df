import { Page } from '../page.tsx'
import { words } from '../words.ts'

/** The accessibility statement, with what is known not to work. */
export function AccessibilityPage() {
  return (
    <Page title={words.title.accessibility} back={{ page: 'title' }}>
      <p class="lead">
        Threshold is made to be used in full without the pictures, without sound, without a mouse and without hurry. The aim is WCAG 2.2,
        level AA.
      </p>
      <h2>How it works</h2>
      <ul>
        <li>
          Everything in the pictures that matters is also in the text. “Text only”, in the settings, leaves the pictures out; choices and
          debrief stay the same.
        </li>
        <li>
          Keys: Tab and Enter reach everything. 1 to 9 choose, the same key or Enter confirms, Escape lets go or opens the menu, 0 steps
          out. The number keys can be turned off.
        </li>
        <li>New text is read out once by screen readers. The focus goes to the start of the new text.</li>
        <li>Nothing is timed. Nothing needs dragging. Back reads again what was said.</li>
        <li>Text can be made twice as large in the settings, and the page works at 400 % zoom and 320 pixels across.</li>
        <li>Less motion, by your system or in the settings: pictures stand still, panels do not slide.</li>
        <li>Colour never works alone. High contrast modes of the system are kept.</li>
        <li>Sound is off until you turn it on, and never carries anything that is not in the text.</li>
      </ul>
      <h2>Known limits</h2>
      <ul>
        <li>
          It was tested with automatic checks and by keyboard in Chromium. It has not yet been tested by people who use a screen reader
          every day.
        </li>
        <li>
          On a very large screen, browser zoom up to 150 % changes little, because the text already grows with the screen. Use the text size
          in the settings.
        </li>
        <li>The map of who knows what is a drawing; its table says the same and is easier to read aloud.</li>
        <li>There is no reading aloud of its own, no British Sign Language and no Easy Read version.</li>
      </ul>
      <h2>If something stands in your way</h2>
      <p>
        Tell whoever gave you Threshold: your tutor, your trainer, or the people named where you got it. Say what you were doing and what
        you use.
      </p>
    </Page>
  )
}

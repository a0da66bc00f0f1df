import { Page } from '../page.tsx'
import { Standings } from './standings.tsx'
import { Way } from '../way.tsx'
import { words } from '../words.ts'

/** What the cases rest on, what leaves the device, and what the product is made with. */
export function AboutPage() {
  return (
    <Page title={words.title.about} back={{ page: 'title' }}>
      <p class="lead">
        Three cases, adapted from published summaries of three English serious case reviews: Family U, Child V and Child Z (2018).
      </p>
      <h2>What is real</h2>
      <p>
        The people, councils and places in the play are invented. What happened in the real cases is spoken of only in the debrief, in the
        form “the published summary reports that…”, with its source. The full reviews were not read by the authors.
      </p>
      <p>Please do not look for the families. People who have told of sexual offences have a right in law to stay unknown for life.</p>
      <h2>How far to trust it</h2>
      <p>
        <strong>{words.prebrief.keyMore}</strong>
      </p>
      <Standings />
      <p>{words.prebrief.use} It must not be used for these.</p>
      <p>
        What is counted, how a decision is judged and how that was checked: <Way to={{ page: 'scoring' }}>{words.title.scoring}</Way>.
      </p>
      <h2>What leaves this device</h2>
      <p>
        Nothing, unless you send it. There is no account and no tracking. A course system that started Threshold for you is told that you
        finished.
      </p>
      <h2>Made with</h2>
      <p>
        Phaser, Preact, inkjs and idb (MIT licence); Phosphor icons (MIT licence, Phosphor Icons); the typefaces Besley and Atkinson
        Hyperlegible Next (SIL Open Font Licence 1.1).
      </p>
    </Page>
  )
}

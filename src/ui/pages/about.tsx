import { Page } from '../page.tsx'
import { Standings } from './standings.tsx'
import { words } from '../words.ts'

/** What the cases rest on, how the marking is made, and what it is worth. */
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
      <h2>What is counted</h2>
      <ul>
        <li>
          <strong>Delay:</strong> working days between the moment your chair could know enough and the day something protective was done.
          Where a child may be exposed tonight, hours, nights and weekends included. Too slow and too hasty are both shown.
        </li>
        <li>
          <strong>Escalation:</strong> the step you took beside the steps that the facts of that day supported, and how a disagreement was
          taken further. Too little and too much are both shown.
        </li>
        <li>
          <strong>Information sharing:</strong> each fact that somebody needed, in time, late or never; and each fact that went to somebody
          who did not need it.
        </li>
      </ul>
      <p>The three are never added up. There is no number out of a hundred, no pass mark and no table of who did best.</p>
      <h2>How a decision is judged</h2>
      <ul>
        <li>By what that chair could know that day. How things turned out plays no part.</li>
        <li>By the law and guidance of that date. Today’s rules are shown afterwards.</li>
        <li>Good practice under too little time is kept apart: “could not” is not “did not”.</li>
        <li>Changing your mind on new facts counts in full; the days already lost stay counted.</li>
        <li>Your reasons, and how sure you were, are never marked.</li>
        <li>
          Where the sources do not carry a judgement, or practitioners who rated it do not agree, it is marked as contested and left out.
        </li>
      </ul>
      <h2>How far to trust it</h2>
      <p>
        <strong>{words.prebrief.keyMore}</strong>
      </p>
      <Standings />
      <p>{words.prebrief.use} It must not be used for these.</p>
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

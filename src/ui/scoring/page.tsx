import '../styles/scoring.css'
import { useState } from 'preact/hooks'
import { dials } from '../../core/evidence.ts'
import { dialIcons } from '../debrief/own-rating.tsx'
import { debriefWords } from '../debrief/words.ts'
import { loaderOf } from '../desk.ts'
import { Icon } from '../icon.tsx'
import { Page } from '../page.tsx'
import { Standings } from '../pages/standings.tsx'
import { usePorts } from '../ports.ts'
import { shelf, words } from '../words.ts'
import { Answer } from './answer.tsx'
import { CaseFigures } from './case-figures.tsx'
import { scoringWords as say } from './words.ts'

/** How the score is made and how far it can be trusted: the method, what the checks found, and the key of what was debriefed here. */
export function ScoringPage({ of: asked }: { readonly of: string | undefined }) {
  const { cases } = usePorts()
  const here = shelf.filter((one) => loaderOf(cases, one.id))
  const [shown, setShown] = useState((here.find((one) => one.id === asked) ?? here[0])?.id)
  const of = here.find((one) => one.id === shown)
  return (
    <Page title={words.title.scoring} back={{ page: 'title' }} wide>
      <p class="lead">{say.lead}</p>
      <div class="scoring-pair">
        <Judged />
        <section class="content-card">
          <h2>{say.keyHead}</h2>
          <Standings />
          <p>{debriefWords.close.validated}</p>
          <p>{say.key}</p>
          <p>{say.use}</p>
        </section>
      </div>
      <DialCards />
      {here.length > 1 ? (
        <fieldset class="zoom">
          <legend>{say.figures.which}</legend>
          {here.map((one) => (
            <label key={one.id} class="chip">
              <input type="radio" name="scoring-case" checked={one.id === shown} onChange={() => setShown(one.id)} />
              <span>{one.title}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {of ? (
        <>
          <section class="scoring-case">
            <h2>{say.figures.head(of.title)}</h2>
            <p>{say.figures.lead}</p>
            <CaseFigures key={of.id} id={of.id} />
          </section>
          <Answer key={`key of ${of.id}`} id={of.id} title={of.title} />
        </>
      ) : null}
    </Page>
  )
}

function Judged() {
  return (
    <section>
      <h2>{say.judgedHead}</h2>
      <ul>
        {say.judged.map(([rule, more]) => (
          <li key={rule}>
            <strong>{rule}</strong> {more}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The three dials, each with what it counts in and its two sides. */
function DialCards() {
  return (
    <section>
      <h2>{say.dialsHead}</h2>
      <p>{say.dialsLead}</p>
      <div class="scoring-dials">
        {dials.map((dial) => (
          <section key={dial} class={`scoring-dial dial-${dial}`}>
            <h3>
              <Icon name={dialIcons[dial]} />
              {debriefWords.dials[dial]}
            </h3>
            <p class="unit">{say.dials[dial].unit}</p>
            <p>{say.dials[dial].text}</p>
            <ul class="sides">
              {debriefWords.dialSides[dial].map((side) => (
                <li key={side}>{side}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { dials } from '../../core/evidence.ts'
import type { Figures } from '../../core/figures.ts'
import { debriefWords } from '../debrief/words.ts'
import { usePorts } from '../ports.ts'
import { isFirm, keeps, rulesThatHold } from './levels.ts'
import { Players, Verdict } from './players.tsx'
import { figure, scoringWords } from './words.ts'

const say = scoringWords.figures

/** What the checks found of one case; says in plain words if its figures cannot be loaded. */
export function CaseFigures({ id }: { id: string }) {
  const { figures: fetchFigures } = usePorts()
  const [figures, setFigures] = useState<Figures | 'away' | null>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let left = false
    setFigures(null)
    fetchFigures(id).then(
      (found) => left || setFigures(found),
      () => left || setFigures('away'),
    )
    return () => {
      left = true
    }
  }, [id, fetchFigures, tries])
  if (figures === null) return <p role="status">{say.opening}</p>
  if (figures === 'away')
    return (
      <div class="notice" role="status">
        <p>{say.away}</p>
        <button type="button" class="button ghost" onClick={() => setTries(tries + 1)}>
          {say.again}
        </button>
      </div>
    )
  return <Found figures={figures} />
}

function Found({ figures }: { figures: Figures }) {
  return (
    <>
      <Counts figures={figures} />
      <section>
        <h3>{scoringWords.gaming.head}</h3>
        <div class="scoring-pair">
          <div class="scoring-text">
            <p>{scoringWords.gaming.lead(figures.plays)}</p>
            <p>
              <strong>{scoringWords.gaming.about}</strong>
            </p>
          </div>
          <Verdict figures={figures} />
        </div>
        <Players figures={figures} />
      </section>
      <div class="scoring-pair">
        <Proof figures={figures} />
        <Options figures={figures} />
      </div>
      <OtherRules figures={figures} />
    </>
  )
}

function Counts({ figures: { counts, visited, storyVersion, keyVersion } }: { figures: Figures }) {
  const all = [
    [visited.states, say.counts.states],
    [counts.words, say.counts.words],
    [counts.decisions, say.counts.decisions],
    [counts.scored, say.counts.scored],
    [counts.options, say.counts.options],
    [counts.endings, say.counts.endings],
  ] as const
  return (
    <>
      <dl class="scoring-counts">
        {all.map(([n, what]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{figure(n)}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{say.version(storyVersion, keyVersion)}</p>
    </>
  )
}

function Facts({ head, children }: { head: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{head}</h3>
      <ul>{children}</ul>
    </section>
  )
}

function Proof({ figures: { visited } }: { figures: Figures }) {
  const { proof } = scoringWords
  return (
    <Facts head={proof.head}>
      <li>{visited.everyState ? proof.everyState(visited.states) : proof.notEvery(visited.states)}</li>
      <li>{proof.deadEnds(visited.deadEnds)}</li>
      <li>{proof.unreached(visited.unreached)}</li>
      {visited.longestSave === null ? null : <li>{proof.save(visited.longestSave, visited.mostCharacters)}</li>}
      <li>{proof.reopened(visited.reopened)}</li>
    </Facts>
  )
}

function Options({ figures: { options } }: { figures: Figures }) {
  const words = scoringWords.options
  return (
    <Facts head={words.head}>
      <li>{words.longest(options.longestIsBest, options.byChance)}</li>
      <li>{words.length(options.lengthApart)}</li>
      <li>{words.place(options.placeP)}</li>
      <li>{words.notYet(options.notYet)}</li>
    </Facts>
  )
}

function OtherRules({ figures }: { figures: Figures }) {
  const words = scoringWords.sensitivity
  const { limits } = figures
  const { runs, rules } = figures.sensitivity
  return (
    <section>
      <h3>{words.head}</h3>
      <p>{words.lead(runs, rules.length)}</p>
      <ul>
        {dials.map((dial) => (
          <li key={dial}>
            {isFirm(figures, dial)
              ? words.firm(debriefWords.dials[dial])
              : words.changes(debriefWords.dials[dial], rules.length - rulesThatHold(figures, dial), rules.length)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.table}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={words.caption}>
          <table class="figures">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.rule}</th>
                {dials.map((dial) => (
                  <th key={dial} scope="col">
                    {debriefWords.dials[dial]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <tr key={rule.id}>
                  <th scope="row">{words.rules[rule.id] ?? rule.id.replaceAll('-', ' ')}</th>
                  {dials.map((dial) => (
                    <td key={dial}>{words.order(rule[dial], keeps(rule[dial], limits.rho))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="small">{words.limit(limits.rho)}</p>
      </details>
    </section>
  )
}

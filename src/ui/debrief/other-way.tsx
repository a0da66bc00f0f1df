import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { follow, forkOf, type OtherPath } from '../../core/counterfactual.ts'
import type { DecisionCard } from '../../core/debrief.ts'
import type { ChoiceId, Moment } from '../../core/moment.ts'
import { startingPoint } from '../../core/run.ts'
import { sideBySide } from '../../core/side-by-side.ts'
import type { Playthrough } from '../../playthrough.ts'
import { announce } from '../announcer.tsx'
import { typeset } from '../typeset.ts'
import { joined } from '../words.ts'
import { Beside, Scenes } from './beside.tsx'
import { instantWords } from './reported-dates.ts'
import { replayWords as say } from './replay-words.ts'

interface OtherWayProps {
  readonly playthrough: Playthrough
  readonly card: DecisionCard
  readonly onReplay: (at: number, instead?: readonly ChoiceId[]) => void
  readonly onBack: () => void
}

/** Another option at one decision, followed by the run's own choices; what it asks beyond them is answered here. */
export function OtherWay({ playthrough, card, onReplay, onBack }: OtherWayProps) {
  const { case: of, moments, run } = playthrough
  const at = forkOf(moments, card.moment)
  const [own, setOwn] = useState<readonly ChoiceId[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const path = useMemo(() => follow(of.story, startingPoint(of.evidence, run.start), moments, at, own), [of, moments, at, own])
  const answer = (next: readonly ChoiceId[]) => {
    setOwn(next)
    heading.current?.focus()
  }
  useEffect(() => {
    if (own.length > 0) announce(path.state === 'complete' ? say.differs(path.chapter) : deciding ? say.otherWay : say.asks)
  }, [path])
  // What is asked first, or put into a list, decides nothing yet.
  const kinds = new Map(path.moments.flatMap((moment) => moment.offered.map((one) => [one.id, one.kind] as const)))
  const deciding = own.every((id) => kinds.get(id) === 'ask' || kinds.get(id) === 'pick')
  const chosen = card.options.filter((option) => option.chosen).map((option) => typeset(option.text))
  return (
    <section class="other-way">
      <p>
        <button type="button" class="button ghost" onClick={onBack}>
          {say.back}
        </button>
      </p>
      <h3 tabIndex={-1} ref={heading}>
        {card.title}
      </h3>
      <p class="quiet">
        <time dateTime={card.at}>{instantWords(card.at)}</time>
      </p>
      <p>
        <b>{say.youChose}:</b> {joined(chosen)}
      </p>
      <p class="replay-mark">{say.mark}</p>
      <ByHand own={own} path={path} onUndo={() => answer(own.slice(0, -1))} />
      {path.state === 'asks' && (
        <Asked
          path={path}
          title={deciding ? say.otherWay : say.asks}
          not={own.length === 0 ? card.options.filter((option) => option.chosen).map((option) => option.id) : []}
          onAnswer={(id) => answer([...own, id])}
        />
      )}
      {!deciding && <Followed path={path} first={moments} />}
      {path.state === 'complete' ? (
        <Beside of={of} first={moments} other={path.moments} at={at} />
      ) : (
        !deciding && <Scenes of={of} rows={sideBySide(of.evidence, moments, path.moments, at).scenes} unfinished />
      )}
      {!deciding && !path.moments.at(-1)?.ended && (
        <p>
          <button type="button" class="button ghost" onClick={() => onReplay(at, path.choices.slice(at))}>
            {say.playOn}
          </button>{' '}
          <span class="quiet">{say.playOnNote}</span>
        </p>
      )}
    </section>
  )
}

function ByHand({ own, path, onUndo }: { own: readonly ChoiceId[]; path: OtherPath; onUndo: () => void }) {
  if (own.length === 0) return null
  const texts = new Map(path.moments.flatMap((moment) => moment.offered.map((one) => [one.id, one.text] as const)))
  return (
    <div class="by-hand">
      <h4>{say.byHand}</h4>
      <ol>
        {own.map((id) => (
          <li key={id}>{typeset(texts.get(id) ?? id)}</li>
        ))}
      </ol>
      <button type="button" class="button ghost" onClick={onUndo}>
        {say.undo}
      </button>
    </div>
  )
}

interface AskedProps {
  readonly path: OtherPath
  readonly title: string
  /** What the run itself chose here. */
  readonly not: readonly ChoiceId[]
  readonly onAnswer: (id: ChoiceId) => void
}

/** What the latest moment of the other path asks. */
function Asked({ path, title, not, onAnswer }: AskedProps) {
  const moment: Moment | undefined = path.moments.at(-1)
  if (!moment) return null
  const list = moment.offered.some((one) => one.kind === 'pick' || one.kind === 'send')
  // A list holds again what the run put into it; of options the one that was taken is left out.
  const offered = moment.offered.filter((one) => one.kind !== 'look' && (list || !not.includes(one.id)))
  return (
    <fieldset class="asked">
      <legend>{title}</legend>
      <p class="quiet">
        <time dateTime={moment.at}>{instantWords(moment.at)}</time>. {typeset(moment.question)}
      </p>
      {list && <p class="quiet">{say.otherList}</p>}
      <ul>
        {offered.map((one) => (
          <li key={one.id}>
            <button type="button" class={`button ${one.kind === 'send' ? '' : 'ghost'}`} onClick={() => onAnswer(one.id)}>
              {typeset(one.text)}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** How far the run's own choices led, and the first that could not be followed. */
function Followed({ path, first }: { path: OtherPath; first: readonly Moment[] }) {
  const [departure, ...more] = path.departures
  const textOf = ({ choice, offeredAt }: OtherPath['departures'][number]) =>
    typeset(first[offeredAt]?.offered.find((one) => one.id === choice)?.text ?? choice)
  return (
    <div class="followed">
      <p>{say.followed(path.followed.length)}</p>
      {departure && (
        <p>
          {say.firstDeparture} “{textOf(departure)}” ({instantWords(first[departure.offeredAt]?.at ?? '')}): {say.why[departure.why]}
          {more.length > 0 && ` ${say.alsoNot} ${joined(more.map((one) => `“${textOf(one)}”`))}.`}
        </p>
      )}
    </div>
  )
}

import { useMemo } from 'preact/hooks'
import { sideBySide, type ChapterDials, type SceneRow, type SideBySide, type Stretch } from '../../core/side-by-side.ts'
import { dials as dialNames, ladders } from '../../core/evidence.ts'
import type { Moment } from '../../core/moment.ts'
import type { Case } from '../../playthrough.ts'
import { Icon } from '../icon.tsx'
import { typeset } from '../typeset.ts'
import { ActionChart } from './action-chart.tsx'
import { useFrame } from './chart-frame.tsx'
import { PathsKey } from './chart-key.tsx'
import { differences } from './differences.ts'
import { dialIcons } from './own-rating.tsx'
import { LadderChart } from './ladder-chart.tsx'
import { dayOf, instantWords } from './reported-dates.ts'
import { replayWords as say } from './replay-words.ts'
import { debriefWords as words } from './words.ts'

interface BesideProps {
  readonly of: Case
  readonly first: readonly Moment[]
  readonly other: readonly Moment[]
  /** The moment at which they part. */
  readonly at: number
}

/** Two paths side by side to the end of the chapter: what differs in words, the dials, the scenes and the timelines. */
export function Beside({ of, first, other, at }: BesideProps) {
  const { evidence } = of
  const beside = useMemo(() => sideBySide(evidence, first, other, at), [evidence, first, other, at])
  return (
    <div class="beside">
      <Differing of={of} beside={beside} />
      <DialTable beside={beside} />
      <Scenes of={of} rows={beside.scenes} />
      <PathCharts beside={beside} />
      <p class="quiet">{say.caution}</p>
    </div>
  )
}

function Differing({ of, beside }: { of: Case; beside: SideBySide }) {
  const differ = differences(of.evidence, beside)
  const groups = [
    ...dialNames.map((dial) => ({ key: dial, name: words.dials[dial], icon: dialIcons[dial], lines: differ[dial] })),
    { key: 'visible', name: say.visible, icon: 'eye' as const, lines: differ.visible },
  ].filter((group) => group.lines.length > 0)
  const ending = (ids: readonly string[]) => of.evidence.endings.filter((one) => ids.includes(one.id)).map((one) => one.title)
  const ends = [ending(beside.endings.first), ending(beside.endings.other)] as const
  const alike = beside.alike.actions + beside.alike.steps + beside.alike.needs
  return (
    <section aria-labelledby="beside-differs">
      <h4 id="beside-differs">{say.differs(beside.chapter)}</h4>
      {groups.length === 0 && <p>{say.nothing}</p>}
      <div class="differing">
        {groups.map((group) => (
          <section key={group.key} class={`differ dial-${group.key}`}>
            <h5>
              <Icon name={group.icon} /> {group.name}
            </h5>
            <ul>
              {group.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {ends[0].join() !== ends[1].join() && <p>{say.pair(say.ends, ends[0].join('; ') || '–', ends[1].join('; ') || '–')}</p>}
      <p class="quiet">{say.alike(alike)}</p>
    </section>
  )
}

function DialTable({ beside }: { beside: SideBySide }) {
  const { first, other } = beside.dials
  const rows: readonly (readonly [string, (one: ChapterDials) => string])[] = [
    [say.rows.inTime, (one) => say.share(one.actionsInTime, one.actions)],
    [say.rows.guidance, (one) => say.days(one.beyondGuidance)],
    [say.rows.target, (one) => say.days(one.beyondTarget)],
    [say.rows.exposed, (one) => say.nights(one.exposedHours)],
    [say.rows.steps, (one) => say.share(one.stepsSupported, one.steps)],
    [say.rows.needs, (one) => say.share(one.needsInTime, one.needs)],
    [say.rows.never, (one) => String(one.needsNever)],
    [say.rows.spills, (one) => String(one.spills)],
  ]
  return (
    <section>
      <h4>{say.dialsHead}</h4>
      <table class="dial-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say.thisRun}</th>
            <th scope="col">{say.other}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, of]) => (
            <tr key={name} class={of(first) === of(other) ? undefined : 'differs'}>
              <th scope="row">{name}</th>
              <td>{of(first)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ScenesProps {
  readonly of: Case
  readonly rows: readonly SceneRow[]
  /** The other path has not come to its end: what it lacks may come yet. */
  readonly unfinished?: boolean
}

/** The scenes after the decision, with what was answered in each. */
export function Scenes({ of, rows, unfinished = false }: ScenesProps) {
  return (
    <section>
      <h4>{say.scenes}</h4>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={say.scenes}>
        <table class="scene-table">
          <thead>
            <tr>
              <th scope="col">{say.scene}</th>
              <th scope="col">{say.thisRun}</th>
              <th scope="col">{say.other}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const place = (row.first ?? row.other)?.place ?? ''
              return (
                <tr key={row.scene} class={answersOf(row.first) === answersOf(row.other) ? undefined : 'differs'}>
                  <th scope="row">{of.names.places[place]?.name ?? place}</th>
                  <td>
                    <Answers stretch={row.first} none={say.noScene} />
                  </td>
                  <td>
                    <Answers stretch={row.other} none={unfinished ? say.notReached : say.noScene} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function answersOf(stretch: Stretch | undefined): string {
  return stretch ? `${stretch.at} ${stretch.answers.map((one) => one.id).join(' ')}` : ''
}

function Answers({ stretch, none }: { stretch: Stretch | undefined; none: string }) {
  if (!stretch) return <span class="quiet">{none}</span>
  return (
    <>
      <time class="quiet" dateTime={stretch.at}>
        {instantWords(stretch.at)}
      </time>
      {stretch.answers.length === 0 ? (
        <span class="line quiet">{say.noAnswer}</span>
      ) : (
        <ul>
          {stretch.answers.map((one) => (
            <li key={one.id}>{typeset(one.text)}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function PathCharts({ beside }: { beside: SideBySide }) {
  const { ref, frame } = useFrame<HTMLDivElement>()
  const { first, other } = beside.measures
  const ends = [dayOf(beside.until.first), dayOf(beside.until.other)]
  const [from, to] = [dayOf(beside.from), Math.max(...ends)]
  const air = Math.max(0.04, (to - from) * 0.05)
  const span = { from: from - air, to: to + air }
  const within = <T extends { readonly taken: { readonly at: string; readonly decision: { readonly chapter: number } } }>(
    all: readonly T[],
  ) => all.filter((one) => one.taken.decision.chapter === beside.chapter && one.taken.at >= beside.from)
  const ofChapter = <T extends { readonly action: { readonly chapter: number } }>(all: readonly T[]) =>
    all.filter((one) => one.action.chapter === beside.chapter)
  return (
    <section>
      <h4>{say.charts}</h4>
      <PathsKey />
      <div ref={ref}>
        {ladders.map((ladder) => {
          const [mine, theirs] = [first, other].map((one) => within(one.climbs).filter((step) => step.ladder === ladder))
          if (!mine || !theirs || mine.length + theirs.length === 0) return null
          return (
            <LadderChart
              key={ladder}
              id={`beside-${ladder}`}
              ladder={ladder}
              mine={mine}
              beside={theirs}
              reported={[]}
              limits={[]}
              span={span}
              frame={frame}
            />
          )
        })}
        <ActionChart id="beside-actions" actions={ofChapter(first.delays)} beside={ofChapter(other.delays)} span={span} frame={frame} />
      </div>
    </section>
  )
}

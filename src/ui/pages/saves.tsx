import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { plainDate } from '../dates.ts'
import { dateOf, timeOf } from '../../core/clock.ts'
import { loaderOf, useDesk } from '../desk.ts'
import { giveFile } from '../give-file.ts'
import { Icon } from '../icon.tsx'
import { focusHeading, Page } from '../page.tsx'
import { usePorts, type ImportProblem, type Ports, type SavedRun } from '../ports.ts'
import { addressOf } from '../route.ts'
import { shelf, words } from '../words.ts'

const say = words.saves

/** Gives a run to the player as a file. */
export function takeRun(ports: Ports, run: SavedRun['run']): void {
  const { name, text } = ports.writeRun(run)
  giveFile(name, text, 'application/json')
  announce(say.taken)
}

export function SavesPage() {
  const ports = usePorts()
  const { saves } = ports
  const desk = useDesk()
  const input = useRef<HTMLInputElement>(null)
  const [list, setList] = useState<readonly SavedRun[] | null>(null)
  const [problem, setProblem] = useState<ImportProblem | null>(null)
  const read = () => void saves.list().then(setList)
  useEffect(read, [saves])
  const bring = async (file: File) => {
    const brought = file.size > 1_000_000 ? { problem: 'too-big' as const } : await importRun(ports, await file.text())
    setProblem(brought.problem)
    announce(brought.problem ? say.problems[brought.problem] : say.brought)
    if (brought.problem) input.current?.focus()
    read()
  }
  const forget = async (id: string) => {
    desk.drop(id)
    await saves.forget(id)
    setList(await saves.list())
    announce(say.forgotten)
    focusHeading()
  }
  return (
    <Page title={say.page} back={{ page: 'title' }}>
      {list === null ? <p>{words.opening}</p> : list.length === 0 ? <p>{say.none}</p> : null}
      <ul class="saves">
        {list?.map((one) => (
          <SaveRow key={one.run.id} saved={one} onForget={() => void forget(one.run.id)} />
        ))}
      </ul>
      <label class="bring">
        <span class="button ghost">
          <Icon name="file-text" />
          {say.bring}
        </span>
        <input
          type="file"
          accept=".json,application/json"
          class="unseen"
          ref={input}
          aria-invalid={problem !== null}
          aria-describedby={problem ? 'bring-problem' : undefined}
          onChange={(event) => {
            const { currentTarget } = event
            const file = currentTarget.files?.[0]
            if (file) void bring(file)
            currentTarget.value = ''
          }}
        />
        <small>{say.bringNote}</small>
      </label>
      {problem ? (
        <p class="notice" id="bring-problem">
          {say.problems[problem]}
        </p>
      ) : null}
    </Page>
  )
}

/** Reads a run from a file's text and keeps it; says what is wrong if it cannot. */
async function importRun(ports: Ports, text: string): Promise<{ problem: ImportProblem | null }> {
  const read = ports.readRun(text)
  if ('problem' in read) return read
  const of = await loaderOf(ports.cases, read.run.case)?.()
  if (!of) return { problem: 'unknown-case' }
  try {
    // A run already here is not written over: the one brought in lies beside it.
    const run = (await ports.saves.find(read.run.id)) ? ports.copyOf(read.run) : read.run
    const { moment } = ports.open(of, run).playthrough
    await ports.saves.keep(run, { chapter: moment.chapter, at: moment.at, ended: moment.ended })
    return { problem: null }
  } catch {
    return { problem: 'damaged' }
  }
}

/** A moment in the world, as the clock on the wall shows it. */
function onTheWall(utc: string): string {
  const moment = new Date(utc)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function SaveRow({ saved, onForget }: { saved: SavedRun; onForget: () => void }) {
  const [asking, setAsking] = useState<boolean | null>(null)
  const { run } = saved
  const title = shelf.find((one) => one.id === run.case)?.title ?? run.case
  const [chapter] = run.start.split('/')
  const part = run.start === 'whole' ? say.whole : say.part(Number(chapter))
  const where = saved.ended ? say.ended : say.at(saved.chapter, plainDate(dateOf(saved.at)))
  const begun = onTheWall(saved.started)
  const started = [plainDate(dateOf(begun)), timeOf(begun)] as const
  const about = say.named(title, saved.ended ? part : where, ...started)
  return (
    <li class="save">
      <div>
        <h2>{title}</h2>
        <p>
          {part}
          {run.parent ? ` · ${say.replay}` : ''}
        </p>
        <p>{where}</p>
        <p class="small">
          {say.started(...started)}, {say.saved(plainDate(dateOf(onTheWall(saved.saved))))}
        </p>
        {saved.continuedBy ? <p class="small">{say.older}</p> : null}
      </div>
      {asking ? (
        <Asked key="asked" id={run.id} about={about} onKeep={() => setAsking(false)} onForget={onForget} />
      ) : (
        <Ways key="ways" saved={saved} about={about} focused={asking === false} onAsk={() => setAsking(true)} />
      )}
    </li>
  )
}

/** The question before a save is deleted. The focus is on what keeps it. */
function Asked({ id, about, onKeep, onForget }: { id: string; about: string; onKeep: () => void; onForget: () => void }) {
  const keepIt = useRef<HTMLButtonElement>(null)
  useEffect(() => keepIt.current?.focus(), [])
  return (
    <div class="save-ways">
      <p id={`ask-${id}`}>{say.forgetAsk}</p>
      <button type="button" class="button ghost" ref={keepIt} aria-describedby={`ask-${id}`} onClick={onKeep}>
        {say.keepIt}
      </button>
      <button
        type="button"
        class="button ghost"
        aria-describedby={`ask-${id}`}
        onClick={onForget}
        aria-label={`${say.forgetYes}: ${about}`}
      >
        {say.forgetYes}
      </button>
    </div>
  )
}

/** What can be done with a save; the focus comes back to Delete where it was thought better of. */
function Ways({ saved, about, focused, onAsk }: { saved: SavedRun; about: string; focused: boolean; onAsk: () => void }) {
  const ports = usePorts()
  const forget = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused) forget.current?.focus()
  }, [focused])
  const { run } = saved
  return (
    <div class="save-ways">
      {saved.continuedBy ? null : saved.ended && ports.Debrief ? (
        <a class="button" href={addressOf({ page: 'debrief', run: run.id })} aria-label={`${say.debrief}: ${about}`}>
          {say.debrief}
        </a>
      ) : (
        <a class="button" href={addressOf({ page: 'play', run: run.id })} aria-label={`${say.goOn}: ${about}`}>
          {say.goOn}
        </a>
      )}
      <button type="button" class="button ghost" onClick={() => takeRun(ports, run)} aria-label={`${say.take}: ${about}`}>
        {say.take}
      </button>
      <button type="button" class="button ghost" ref={forget} onClick={onAsk} aria-label={`${say.forget}: ${about}`}>
        {say.forget}
      </button>
    </div>
  )
}

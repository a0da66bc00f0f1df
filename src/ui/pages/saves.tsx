import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { plainDate } from '../dates.ts'
import { dateOf } from '../../core/clock.ts'
import { Icon } from '../icon.tsx'
import { Page } from '../page.tsx'
import { usePorts, type ImportProblem, type Ports, type SavedRun } from '../ports.ts'
import { addressOf } from '../route.ts'
import { shelf, words } from '../words.ts'

const say = words.saves

/** Gives a run to the player as a file. */
export function takeRun(ports: Ports, run: SavedRun['run']): void {
  const { name, text } = ports.writeRun(run)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

export function SavesPage() {
  const ports = usePorts()
  const { saves } = ports
  const [list, setList] = useState<readonly SavedRun[] | null>(null)
  const [problem, setProblem] = useState<ImportProblem | null>(null)
  const read = () => void saves.list().then(setList)
  useEffect(read, [saves])
  const bring = async (file: File) => {
    const brought = file.size > 1_000_000 ? { problem: 'too-big' as const } : await importRun(ports, await file.text())
    setProblem(brought.problem)
    announce(brought.problem ? say.problems[brought.problem] : say.brought)
    read()
  }
  return (
    <Page title={say.page} back={{ page: 'title' }}>
      {list === null ? <p>{words.opening}</p> : list.length === 0 ? <p>{say.none}</p> : null}
      <ul class="saves">
        {list?.map((one) => (
          <SaveRow
            key={one.run.id}
            saved={one}
            onForget={() => {
              void saves.forget(one.run.id).then(read)
            }}
          />
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
          onChange={(event) => {
            const input = event.currentTarget
            const file = input.files?.[0]
            if (file) void bring(file)
            input.value = ''
          }}
        />
        <small>{say.bringNote}</small>
      </label>
      {problem ? <p class="notice">{say.problems[problem]}</p> : null}
    </Page>
  )
}

/** Reads a run from a file's text and keeps it; says what is wrong if it cannot. */
async function importRun(ports: Ports, text: string): Promise<{ problem: ImportProblem | null }> {
  const read = ports.readRun(text)
  if ('problem' in read) return read
  const of = await ports.cases[read.run.case]?.()
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

function SaveRow({ saved, onForget }: { saved: SavedRun; onForget: () => void }) {
  const ports = usePorts()
  const [asking, setAsking] = useState(false)
  const keepIt = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) keepIt.current?.focus()
  }, [asking])
  const { run } = saved
  const title = shelf.find((one) => one.id === run.case)?.title ?? run.case
  const [chapter] = run.start.split('/')
  const about = `${title}, ${plainDate(dateOf(saved.started))}`
  return (
    <li class="save">
      <div>
        <h2>{title}</h2>
        <p>
          {run.start === 'whole' ? say.whole : say.part(Number(chapter))}
          {run.parent ? ` · ${say.replay}` : ''}
        </p>
        <p>{saved.ended ? say.ended : say.at(saved.chapter, plainDate(dateOf(saved.at)))}</p>
        <p class="small">
          {say.started(plainDate(dateOf(saved.started)))}, {say.saved(plainDate(dateOf(saved.saved)))}
        </p>
        {saved.continuedBy ? <p class="small">{say.older}</p> : null}
      </div>
      <div class="save-ways">
        {asking ? (
          <>
            <p>{say.forgetAsk}</p>
            <button type="button" class="button ghost" ref={keepIt} onClick={() => setAsking(false)}>
              {say.keepIt}
            </button>
            <button type="button" class="button ghost" onClick={onForget} aria-label={`${say.forgetYes}: ${about}`}>
              {say.forgetYes}
            </button>
          </>
        ) : (
          <>
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
            <button type="button" class="button ghost" onClick={() => setAsking(true)} aria-label={`${say.forget}: ${about}`}>
              {say.forget}
            </button>
          </>
        )}
      </div>
    </li>
  )
}

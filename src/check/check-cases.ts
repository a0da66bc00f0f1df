import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { buildTask, parts, type CaseCheck, type Part, type PartDone, type Task } from './case-check.ts'
import type { Effort } from './honesty.ts'

/** Checks cases on as many cores as there are; the results come in the order of the names, whatever was done first. */
export async function checkCases(root: string, names: readonly string[], effort: Effort): Promise<CaseCheck[]> {
  const workers = new Slots(Math.max(1, availableParallelism()))
  return Promise.all(
    names.map(async (name): Promise<CaseCheck> => {
      const { build, seconds, task } = buildTask(root, name, effort)
      const [paths, honesty] = task ? await Promise.all(parts.map((part) => workers.use(() => inWorker(part, task)))) : []
      return {
        name,
        build,
        ...(paths?.paths && { paths: paths.paths }),
        ...(honesty?.honesty && { honesty: honesty.honesty }),
        slips: [...build.slips, ...(paths?.slips ?? []), ...(honesty?.slips ?? [])],
        seconds: { build: seconds, paths: paths?.seconds ?? 0, honesty: honesty?.seconds ?? 0 },
      }
    }),
  )
}

function inWorker(part: Part, task: Task): Promise<PartDone> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: { part, task } })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The check of ${task.compiled.main} (${part}) stopped with ${code}`)))
  })
}

/** Lets so many things be done at a time; the others wait for their turn. */
class Slots {
  private free: number
  private readonly waiting: (() => void)[] = []

  constructor(count: number) {
    this.free = count
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--
    else await new Promise<void>((turn) => this.waiting.push(turn))
    try {
      return await work()
    } finally {
      const next = this.waiting.shift()
      if (next) next()
      else this.free++
    }
  }
}

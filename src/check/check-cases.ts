import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { parts, type BuildDone, type CaseCheck, type Order, type Part, type PartDone, type Task } from './case-check.ts'
import type { Effort } from './honesty.ts'

/** Left to itself a runtime lets its memory grow before it tidies up; a part of Child Z needs about a third of this. */
const resourceLimits = { maxOldGenerationSizeMb: 400 }

/** Checks cases on as many cores as there are; the results come in the order of the names, whatever was done first. */
export async function checkCases(root: string, names: readonly string[], effort: Effort): Promise<CaseCheck[]> {
  const cores = new Slots(Math.max(1, availableParallelism()))
  return Promise.all(
    names.map(async (name): Promise<CaseCheck> => {
      const { build, seconds } = await cores.use(() => inWorker<BuildDone>({ root, name } satisfies Order))
      const { built, compiled, files } = build
      const part = async (part: Part) =>
        built && compiled ? cores.use(() => inWorker<PartDone>({ part, root, built, compiled, files, effort } satisfies Task)) : undefined
      const [paths, honesty] = await Promise.all(parts.map(part))
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

function inWorker<Done>(workerData: Order | Task): Promise<Done> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData, resourceLimits })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A part of the check stopped with ${code} and said nothing`)))
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

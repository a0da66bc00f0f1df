import { parentPort, workerData } from 'node:worker_threads'
import { checkPart, type Part, type Task } from './case-check.ts'

// One half of the check of a case, on a core of its own.

const { part, task } = workerData as { readonly part: Part; readonly task: Task }
parentPort?.postMessage(checkPart(part, task))

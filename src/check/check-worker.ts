import { parentPort, workerData } from 'node:worker_threads'
import { checkBuild, checkPart, type Order, type Task } from './case-check.ts'

// One part of the check of a case, on a core of its own; its memory goes with it.

const work = workerData as Order | Task
parentPort?.postMessage('part' in work ? checkPart(work) : checkBuild(work))

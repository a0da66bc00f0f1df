import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { LineCounter, isNode, parseDocument } from 'yaml'
import { evidenceSchema, type Evidence } from '../core/evidence.ts'
import type { Slip } from './slip.ts'

/** Where something stands in an evidence file, from its keys and positions. */
export type EvidencePath = readonly (string | number)[]

export interface LoadedEvidence {
  /** Absent if the file does not hold to the schema. */
  readonly evidence?: Evidence
  /** The line of a place in the file, or of the nearest thing around it that is there. */
  readonly lineOf: (at: EvidencePath) => number
  readonly file: string
  readonly slips: readonly Slip[]
}

/** Reads `seeds/<name>.yaml` below `root` and holds it to the schema. Collects slips; throws if there is no file. */
export function loadEvidence(root: string, name: string): LoadedEvidence {
  const file = `seeds/${name}.yaml`
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(path.join(root, file), 'utf8'), { lineCounter: counter })
  const lineOf = (at: EvidencePath): number => {
    for (let length = at.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true)
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
    }
    return 1
  }
  if (document.errors.length > 0) {
    const slips = document.errors.map((error): Slip => ({
      file,
      line: counter.linePos(error.pos[0]).line,
      reason: `yaml/${error.code.toLowerCase().replaceAll('_', '-')}`,
      words: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, ''),
    }))
    return { slips, lineOf, file }
  }
  const parsed = v.safeParse(evidenceSchema, document.toJS())
  if (parsed.success) return { evidence: parsed.output, lineOf, file, slips: [] }
  return { lineOf, file, slips: parsed.issues.map((issue) => schemaSlip(issue, file, lineOf)) }
}

type Issue = v.InferIssue<typeof evidenceSchema>

function schemaSlip(issue: Issue, file: string, lineOf: (at: EvidencePath) => number): Slip {
  const at = (issue.path ?? []).map((item) => item.key as string | number)
  const shown = at
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
  const line = lineOf(at)
  const named = namedReason(issue, at)
  if (named) return { file, line, ...named(shown) }
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { file, line, reason: 'evidence/unknown-key', words: `${shown}: the schema has no such key; take it out or correct its name` }
  if (issue.type === 'strict_object' || issue.received === 'undefined')
    return { file, line, reason: 'evidence/missing', words: `${shown} is missing` }
  if (issue.expected === 'string' && /^[\d.]+$/.test(issue.received))
    return { file, line, reason: 'evidence/not-text', words: `${shown}: put ${issue.received} in quotation marks` }
  const wanted = issue.expected ?? issue.message
  return {
    file,
    line,
    reason: 'evidence/wrong-value',
    words: `${shown}: wanted ${wanted === issue.requirement?.toString() ? issue.message : wanted}, found ${issue.received}`,
  }
}

type Named = (shown: string) => Pick<Slip, 'reason' | 'words'>

/** Faults that matter more than that a key is missing. */
function namedReason(issue: Issue, at: EvidencePath): Named | undefined {
  const lacking = issue.received === 'undefined' || issue.type === 'min_length'
  const [list, , key] = at
  const last = at.at(-1)
  if (lacking && last === 'sources')
    return (shown) => ({ reason: 'evidence/no-source', words: `${shown}: cite at least one source, by its code` })
  if (lacking && list === 'facts' && key === 'from')
    return (shown) => ({ reason: 'evidence/undated-fact', words: `${shown}: say from which day it could be known` })
  if (lacking && last === 'content')
    return (shown) => ({
      reason: 'evidence/no-content-note',
      words: `${shown}: say in plain words, without detail, what somebody may wish to know before they enter`,
    })
  if (issue.type === 'max_length' && at.length === 1 && list === 'carry')
    return () => ({ reason: 'evidence/too-much-carried', words: `${issue.received} values are carried; 8 is the most` })
  return undefined
}

import { useState } from 'preact/hooks'
import type { RecordFacts } from '../../core/record.ts'
import { usePorts } from '../ports.ts'
import { Way } from '../way.tsx'
import { giveFile } from '../give-file.ts'
import { sheetOf, textOf, type Notes } from './record-sheet.ts'
import { recordWords as words } from './record-words.ts'

const say = words.take

interface ExportProps {
  readonly run: string
  readonly facts: RecordFacts
  readonly notes: Notes
  readonly date: string
}

/** The record as a page to print, as a Word file, and as text. All are made on the device. */
export function RecordExport({ run, facts, notes, date }: ExportProps) {
  const ports = usePorts()
  const [status, setStatus] = useState('')
  const name = `learning-record-${facts.case}`
  const sheet = () => sheetOf(facts, notes, date)
  const word = async () => {
    setStatus(say.wordComing)
    try {
      const running = words.paper.running(facts.title, facts.storyVersion, facts.keyVersion)
      const file = await ports.wordFile(sheet(), { running, decisions: words.mapping.decisions, page: words.paper.page })
      giveFile(`${name}.docx`, file, file.type)
      setStatus(say.wordSaved)
    } catch {
      setStatus(say.wordFailed)
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf(sheet()))
      setStatus(say.copied)
    } catch {
      setStatus(say.copyFailed)
    }
  }
  const save = () => {
    giveFile(`${name}.txt`, textOf(sheet()), 'text/plain;charset=utf-8')
    setStatus(say.textSaved)
  }
  return (
    <section class="record-take">
      <h3>{say.heading}</h3>
      <p>{say.text}</p>
      <p class="buttons">
        <Way to={{ page: 'debrief', run, paper: 'record' }} name="button">
          {say.print}
        </Way>
        <button type="button" class="button ghost" onClick={() => void word()}>
          {say.word}
        </button>
        <button type="button" class="button ghost" onClick={() => void copy()}>
          {say.copy}
        </button>
        <button type="button" class="button ghost" onClick={save}>
          {say.saveText}
        </button>
      </p>
      <p role="status" class="record-status">
        {status}
      </p>
    </section>
  )
}

import '../styles/record.css'
import { useMemo } from 'preact/hooks'
import { recordOf, type RecordFacts } from '../../core/record.ts'
import { Icon } from '../icon.tsx'
import { Copy } from './copy.tsx'
import { PaperWay } from './paper-way.tsx'
import { usePlayedOn } from './played-on.ts'
import { RecordExport } from './record-export.tsx'
import { audienceOf, fieldIds, itemsOf, noteOf, suggested, withoutOf, type FieldId, type Notes } from './record-sheet.ts'
import { otherNote, recordWords as words, requirements, standardsFor, type Audience, type Standards } from './record-words.ts'
import type { StepProps } from './step.ts'

const most: Readonly<Record<FieldId, number>> = {
  type: 200,
  title: 200,
  date: 10,
  description: 4000,
  relevance: 4000,
  learnt: 4000,
  practice: 4000,
  people: 4000,
  peer: 4000,
}

interface WritingProps {
  readonly notes: Notes
  readonly onWrite: (id: FieldId | 'audience' | 'without', text: string) => void
}

/** The learning record: what the run knows is filled in, what only the learner can write is left open. */
export function Record(props: StepProps) {
  const { playthrough, evidence, found, review, onReview } = props
  const facts = useMemo(() => recordOf(evidence, found), [evidence, found])
  const date = usePlayedOn(playthrough.run.id)
  const notes = review.notes ?? {}
  const filled = suggested(facts, date)
  const onWrite = (id: FieldId | 'audience' | 'without', text: string) => onReview({ notes: { ...notes, [noteOf(id)]: text } })
  const field = (id: FieldId) => <Field key={id} id={id} value={notes[noteOf(id)] ?? filled[id]} onWrite={onWrite} />
  return (
    <>
      <section class="record">
        <div class="record-lead">
          <h2>{words.heading}</h2>
          <p>{words.lead}</p>
          <p>
            {words.kept} <b>{words.names}</b>
          </p>
          {facts.replay && <p class="notice">{words.replay}</p>}
        </div>
        <AudienceChoice notes={notes} onWrite={onWrite} />
        <div class="record-form">{fieldIds.filter((id) => id !== 'peer').map(field)}</div>
        <section class="record-peer" aria-labelledby="record-peer-head">
          <h3 id="record-peer-head">
            <Icon name="chat-text" /> {words.peer.heading}
          </h3>
          <p>{words.peer.who}</p>
          {facts.leastSure !== undefined && <p>{words.peer.leastSure(facts.leastSure)}</p>}
          <p>{words.peer.ask}</p>
          <ul>
            {words.peer.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {field('peer')}
        </section>
        <Mapping facts={facts} notes={notes} onWrite={onWrite} />
        <div class="record-claim notice">
          <p>
            {words.claim}{' '}
            {requirements.map(({ title, address }, i) => (
              <>
                {i > 0 && '; '}
                <a href={address} rel="noreferrer noopener" target="_blank">
                  {title}
                </a>
              </>
            ))}
            .
          </p>
        </div>
        <RecordExport run={playthrough.run.id} facts={facts} notes={notes} date={date} />
      </section>
      <PaperWay run={playthrough.run.id} />
      <Copy {...props} />
    </>
  )
}

function AudienceChoice({ notes, onWrite }: WritingProps) {
  const audience = audienceOf(notes)
  return (
    <fieldset class="record-audience">
      <legend>{words.audience.legend}</legend>
      {(Object.keys(standardsFor) as Audience[]).map((one) => (
        <label key={one} class="chip">
          <input type="radio" name="record-audience" checked={one === audience} onChange={() => onWrite('audience', one)} />
          <span>{words.audience[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface FieldProps {
  readonly id: FieldId
  readonly value: string
  readonly onWrite: WritingProps['onWrite']
}

function Field({ id, value, onWrite }: FieldProps) {
  const prompts = words.prompts[id]
  const shared = {
    id: `record-${id}`,
    value,
    maxLength: most[id],
    ...(prompts.length > 0 ? { 'aria-describedby': `record-${id}-prompts` } : {}),
  }
  return (
    <div class={`field record-field field-${id}`}>
      <label for={shared.id}>{words.fields[id]}</label>
      {prompts.length > 0 && (
        <ul class="record-prompts" id={`record-${id}-prompts`}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
      {id === 'type' || id === 'title' ? (
        <input type="text" {...shared} onInput={(event) => onWrite(id, event.currentTarget.value)} />
      ) : id === 'date' ? (
        <input type="date" {...shared} onInput={(event) => onWrite(id, event.currentTarget.value)} />
      ) : (
        <textarea rows={3} {...shared} onInput={(event) => onWrite(id, event.currentTarget.value)} />
      )}
    </div>
  )
}

function Mapping({ facts, notes, onWrite }: WritingProps & { readonly facts: RecordFacts }) {
  const audience = audienceOf(notes)
  const without = withoutOf(notes)
  const keep = (id: string, kept: boolean) => onWrite('without', [...without.filter((one) => one !== id), ...(kept ? [] : [id])].join(' '))
  return (
    <section class="record-mapping">
      <h3>{words.mapping.heading}</h3>
      {audience === 'other' ? (
        <p>{otherNote}</p>
      ) : (
        <p>
          {words.mapping.text} {words.mapping.own}
        </p>
      )}
      {standardsFor[audience].map((standards: Standards) => (
        <section key={standards.id}>
          <h4>
            <a href={standards.of.address} rel="noreferrer noopener" target="_blank">
              {standards.of.title}
            </a>
          </h4>
          {standards.note !== undefined && <p>{standards.note}</p>}
          <ul class="record-items">
            {itemsOf(standards, facts).map((item) => (
              <li key={item.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={!without.includes(item.id)}
                    onChange={(event) => keep(item.id, event.currentTarget.checked)}
                  />
                  <span>{item.text}</span>
                </label>
                {item.because.length > 0 && (
                  <p class="quiet">
                    {words.mapping.decisions}: {words.mapping.because(item.because)}.
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

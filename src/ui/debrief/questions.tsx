import { useMemo } from 'preact/hooks'
import { questionsOf, type Question } from '../../core/questions.ts'
import { Calibration } from './calibration.tsx'
import { NoteField } from './note-field.tsx'
import { questionText } from './question-words.ts'
import { instantWords } from './reported-dates.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** How many stand open; the rest are one press away. */
const shownFirst = 3

/** Questions from this run's own choices, each with what it rests on and room for an answer. */
export function Questions(props: StepProps) {
  const { found, moments } = props
  const questions = useMemo(() => questionsOf(found, moments), [found, moments])
  const more = questions.slice(shownFirst)
  return (
    <div class="debrief-asked">
      <section class="questions">
        <h2>{words.questions.heading}</h2>
        <p>{words.questions.text}</p>
        <ol class="question-list">
          {questions.slice(0, shownFirst).map((question) => (
            <Asked key={question.id} {...props} question={question} />
          ))}
        </ol>
        {more.length > 0 && (
          <details>
            <summary>{words.questions.more(more.length)}</summary>
            <ol class="question-list" start={shownFirst + 1}>
              {more.map((question) => (
                <Asked key={question.id} {...props} question={question} />
              ))}
            </ol>
          </details>
        )}
      </section>
      <Calibration found={found} />
    </div>
  )
}

function Asked({ question, found, evidence, review, onReview, onCard }: StepProps & { readonly question: Question }) {
  const fact = (id: string) => evidence.facts.find((one) => one.id === id)?.label ?? id
  const cards = found.cards.filter((card) => question.decisions.includes(card.id))
  const rests = question.dates.length + question.facts.length + cards.length > 0
  return (
    <li class="question">
      <p class="question-text">{questionText(question, evidence)}</p>
      {rests && (
        <details>
          <summary>{words.questions.rests}</summary>
          <ul>
            {question.dates.length > 0 && (
              <li>
                {words.questions.dates}: {[...new Set(question.dates)].map(instantWords).join('; ')}
              </li>
            )}
            {question.facts.length > 0 && (
              <li>
                {words.questions.facts}: {question.facts.map(fact).join('; ')}
              </li>
            )}
            {cards.map((card) => (
              <li key={card.id}>
                <button type="button" class="link" onClick={() => onCard(card.id)}>
                  {words.questions.card(card.title)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <NoteField review={review} onReview={onReview} name={`question ${question.id}`} label={words.questions.answer} />
    </li>
  )
}

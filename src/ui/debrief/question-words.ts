import type { DecisionCard } from '../../core/debrief.ts'
import type { Measured } from '../../core/delay.ts'
import type { Evidence } from '../../core/evidence.ts'
import type { Question } from '../../core/questions.ts'
import { holderSaid } from '../chronology.ts'
import { confidences, count, joined } from '../words.ts'
import { instantWords } from './reported-dates.ts'
import { hours, workingDays } from './words.ts'

const quoted = (text: string) => `“${text}”`
/** The words of the choice, with the and-also choices left out. */
const chosen = (card: DecisionCard) => quoted(card.options.find((option) => option.chosen)?.text ?? card.title)
const sure = (card: DecisionCard) => (confidences[(card.confidence ?? 1) - 1] ?? '').toLowerCase()
const taken = ({ unit, taken: n }: Measured) => (unit === 'hours' ? hours(Math.round(n)) : workingDays(n))

/** By the id of a reason: what was given, and what to ask about it. */
const ofReasons: Readonly<Record<string, readonly [said: string, asked: string]>> = {
  safest: ['that it was safest for a child', 'Which child did you have in mind, and which others were there?'],
  trust: ['that it keeps trust', 'Whose trust was it, and what might keeping it have cost somebody else?'],
  rule: ['what the rules ask', 'The rule of that date stands on the card. Which part of it did you have in mind?'],
  'know-more': ['that you needed to know more', 'What did you still want to know, and who had it?'],
  time: ['the time there was', 'What else was waiting that day, and who could have taken some of it?'],
  others: ['that it was not yours to decide', 'Whose was it, and how would you have known that they had it?'],
}

const general = {
  stays: 'Which moment of this stays with you? What did you need in it that was not there?',
  chair: 'Which chair was the hardest to sit in? What could you not see from it?',
  week: 'Think of this week, at work or on placement. Who may be waiting for something that you already know?',
} as const

/** A question as it is asked: what was noticed in this run, then something only the player can answer. Practice framework, sections 8 and 9. */
export function questionText({ subject }: Question, evidence: Evidence): string {
  const fact = (id: string) => quoted(evidence.facts.find((one) => one.id === id)?.short ?? id)
  const holder = (id: string) => holderSaid(evidence, id)
  switch (subject.kind) {
    case 'waited': {
      const { action, meanwhile } = subject
      const between = meanwhile.length > 0 ? ` In between came ${joined(meanwhile.slice(0, 3).map((card) => quoted(card.title)))}.` : ''
      return `I noticed that ${taken(action)} passed, from ${instantWords(action.opened)}, before this was done: ${quoted(action.action.label)}.${between} What was competing?`
    }
    case 'not-done': {
      const { action } = subject
      return `I noticed that this stood open from ${instantWords(action.opened)} and was not done by ${instantWords(action.until)}: ${quoted(action.action.label)}. What would have brought it to the top of the list?`
    }
    case 'hasty': {
      const { action } = subject
      return `I noticed that this was done on ${instantWords(action.until)}: ${quoted(action.action.label)}. ${joined(action.unchecked.map(fact))} had not been asked about. What made it feel that there was no time to ask?`
    }
    case 'done-in-time': {
      const { action } = subject
      const after = action.taken > 0 ? `${taken(action)} after it was called for` : 'as soon as it was called for'
      return `I noticed that this was done ${after}: ${quoted(action.action.label)}. What made room for it, and what would have squeezed it out?`
    }
    case 'never-told': {
      const { need, due } = subject.need
      return `I noticed that ${fact(need.fact)} was needed by ${holder(need.who)}${due ? ` on ${instantWords(due)}` : ''} and did not get there. What stood in between?`
    }
    case 'told-late': {
      const { need, due, known } = subject.need
      return `I noticed that ${fact(need.fact)} was needed by ${holder(need.who)} on ${instantWords(due ?? '')} and got there on ${instantWords(known ?? '')}. What was being weighed until then?`
    }
    case 'told-in-time': {
      const { need, known } = subject.need
      return `I noticed that ${fact(need.fact)} reached ${holder(need.who)} on ${instantWords(known ?? '')}, in time to be of use. What helped that to happen, and what nearly got in the way?`
    }
    case 'spilt': {
      const { telling, unsafe } = subject.spilt
      const asked = unsafe ? 'and who might be less safe for it?' : 'and what will they do with it now?'
      return `I noticed that on ${instantWords(telling.at)} ${fact(telling.fact)} went to ${holder(telling.to)}. What did you hope that they would do with it, ${asked}`
    }
    case 'sure':
      return `I noticed that you were ${sure(subject.card)} when you chose ${chosen(subject.card)}. What would you have had to see that day to doubt it?`
    case 'unsure':
      return `I noticed that you were ${sure(subject.card)} when you chose ${chosen(subject.card)}, and you chose it all the same. What did you see that carried you?`
    case 'below':
      return `I noticed that on ${instantWords(subject.card.at)} you chose ${chosen(subject.card)}, ${steps(subject.card)} below what the facts held that day would carry. What made the next step feel too far?`
    case 'above':
      return `I noticed that on ${instantWords(subject.card.at)} you chose ${chosen(subject.card)}, ${steps(subject.card)} above what the facts held that day would carry. What were you most afraid of missing?`
    case 'dropped':
      return `I noticed that on ${instantWords(subject.card.at)} the disagreement was left there: ${chosen(subject.card)}. What would one more step have cost you, and what might it have settled?`
    case 'pressed-on':
      return `I noticed that on ${instantWords(subject.card.at)} you took the disagreement past the people nearest to it: ${chosen(subject.card)}. What made you look past them?`
    case 'reason': {
      const { card, reason } = subject
      const [said, asked] = ofReasons[reason] ?? [quoted(reason), 'What might somebody have said who chose otherwise?']
      return `I noticed that you chose ${chosen(card)} and gave as your reason ${said}. ${asked}`
    }
    case 'left-unasked':
      return `I noticed that you gave as your reason that you needed to know more, and that ${subject.unasked === 1 ? 'something' : `${subject.unasked} things`} could still be asked when you chose ${chosen(subject.card)}. What made you stop asking there?`
    case 'revised': {
      const { card, later } = subject
      return `I noticed that you changed course: on ${instantWords(card.at)} ${chosen(card)}, and on ${instantWords(later.at)} ${chosen(later)}. What made it possible to change your mind, and who heard that you had?`
    }
    case 'came-apart':
      return subject.card.outcome?.went === 'well'
        ? `I noticed that things went well after ${chosen(subject.card)}. Had they gone badly, would you think otherwise of the choice?`
        : `I noticed that things went badly after ${chosen(subject.card)}. Had they gone well, would you think otherwise of the choice?`
    case 'summed-up':
      return `I noticed that ${quoted(subject.skipped.title)} was summed up. That is always yours to decide. If a day like it came at work, whom would you want beside you?`
    case 'general':
      return general[subject.which]
  }
}

function steps(card: DecisionCard): string {
  return count(Math.abs(card.off ?? 0), 'step', 'steps')
}

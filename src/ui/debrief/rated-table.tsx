import { dials } from '../../core/evidence.ts'
import { recordWords } from './record-words.ts'
import type { StepProps } from './step.ts'
import { debriefWords as words } from './words.ts'

/** The learner's own rating of the three dials, in words. */
export function RatedTable({ review }: StepProps) {
  const { ratings } = review
  if (ratings === undefined || ratings === 'declined') return <p>{words.rate.declined}</p>
  return (
    <table>
      <caption>{recordWords.paper.yourRating}</caption>
      <thead>
        <tr>
          <th scope="col">{recordWords.paper.dial}</th>
          <th scope="col">{recordWords.paper.own}</th>
        </tr>
      </thead>
      <tbody>
        {dials.map((dial) => (
          <tr key={dial}>
            <th scope="row">{words.dials[dial]}</th>
            <td>{words.rate.sides[dial][ratings[dial] + 2]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

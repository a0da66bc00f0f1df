import { Way } from '../way.tsx'
import { recordWords as words } from './record-words.ts'

/** The way to the whole debrief on paper. */
export function PaperWay({ run }: { readonly run: string }) {
  return (
    <section class="debrief-column paper-way">
      <h2>{words.paper.heading}</h2>
      <p>{words.paper.text}</p>
      <p>
        <Way to={{ page: 'debrief', run, paper: 'paper' }} name="button ghost">
          {words.paper.print}
        </Way>
      </p>
    </section>
  )
}

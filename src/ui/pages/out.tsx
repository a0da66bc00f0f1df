import { useEffect, useRef } from 'preact/hooks'
import { goBack } from '../route.ts'
import { words } from '../words.ts'

const days: readonly (readonly [string, string])[] = [
  ['Monday', '9:30 to 17:30'],
  ['Tuesday', '9:30 to 17:30'],
  ['Wednesday', '9:30 to 13:00'],
  ['Thursday', '9:30 to 19:00'],
  ['Friday', '9:30 to 17:30'],
  ['Saturday', '10:00 to 16:00'],
  ['Sunday', 'Closed'],
]
const prices: readonly (readonly [string, string])[] = [
  ['A4, black and white', '10p a side'],
  ['A4, colour', '40p a side'],
  ['A3, black and white', '20p a side'],
  ['A3, colour', '80p a side'],
]

/** The neutral page: nothing of the case, nothing of its name. */
export function OutPage() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = words.out.page
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <main class="opening-hours">
      <h1 ref={heading} tabIndex={-1}>
        {words.out.page}
      </h1>
      <p>The library is closed on bank holidays. The doors are locked ten minutes before closing time.</p>
      <TwoColumns caption="Library" rows={days} />
      <h2>Reading room</h2>
      <p>Newspapers and magazines are on the first floor. Four desks can be booked for two hours at a time. Bags go in the lockers.</p>
      <h2>Printing and copying</h2>
      <TwoColumns caption="Prices" rows={prices} />
      <p>Pay at the machine by card or with coins. It gives no change.</p>
      <h2>Lost property</h2>
      <p>Umbrellas, gloves and reading glasses are kept at the front desk for four weeks.</p>
      <p>
        <button type="button" class="opening-hours-back" onClick={() => goBack({ page: 'title' })}>
          {words.out.back}
        </button>
      </p>
    </main>
  )
}

function TwoColumns({ caption, rows }: { caption: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <table>
      <caption>{caption}</caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useEffect } from 'preact/hooks'
import { goBack } from '../route.ts'
import { words } from '../words.ts'

const stops = ['Market Square', 'Station', 'Hospital', 'Library', 'Sports centre', 'Mill Lane', 'Eddisham'] as const
const first = [7 * 60 + 12, 7 * 60 + 52, 8 * 60 + 32, 9 * 60 + 12, 10 * 60 + 12] as const
const minutesOn = [0, 4, 9, 13, 18, 24, 31] as const

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The neutral page: nothing of the case, nothing of its name. */
export function OutPage() {
  useEffect(() => {
    document.title = words.out.page
    scrollTo(0, 0)
  }, [])
  return (
    <main class="timetable">
      <h1>Bus timetables</h1>
      <p>Times are for Mondays to Fridays, except bank holidays. Please be at the stop two minutes early.</p>
      <div class="timetable-scroll" tabIndex={0} role="region" aria-label="Service 14">
        <table>
          <caption>Service 14, Market Square to Eddisham</caption>
          <thead>
            <tr>
              <th scope="col">Stop</th>
              {first.map((time) => (
                <th key={time} scope="col">
                  {clock(time)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stops.map((stop, i) => (
              <tr key={stop}>
                <th scope="row">{stop}</th>
                {first.map((time) => (
                  <td key={time}>{clock(time + (minutesOn[i] ?? 0))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>Tickets</h2>
      <p>Day tickets are sold on the bus. Under-fives travel free with an adult. Dogs are welcome on the lower deck.</p>
      <h2>Lost property</h2>
      <p>Things left on a bus are kept at the station office for four weeks.</p>
      <p>
        <button type="button" class="timetable-back" onClick={() => goBack({ page: 'title' })}>
          {words.out.back}
        </button>
      </p>
    </main>
  )
}

import { useState } from 'preact/hooks'
import { bankHolidays } from '../../core/bank-holidays.ts'
import { dateOf, dateOfDay, dayNumber, weekday } from '../../core/clock.ts'
import type { IsoDate } from '../../core/moment.ts'
import { announce } from '../announcer.tsx'
import { chronology, promises } from '../chronology.ts'
import { dayOfMonth, longDate, monthAndYear, shortDate } from '../dates.ts'
import { Icon } from '../icon.tsx'
import { words } from '../words.ts'
import type { Seen } from './seen.ts'

const say = words.calendar
const heads = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** A month at a time: working days, what happened, what was promised. */
export function CalendarPanel({ playthrough, moments, view }: Seen) {
  const today = dateOf(view.at)
  const [month, setMonth] = useState(today.slice(0, 7))
  const turn = (by: number) => {
    const next = shifted(month, by)
    setMonth(next)
    announce(monthAndYear(`${next}-01`))
  }
  const notes = new Map<IsoDate, string[]>()
  const note = (date: IsoDate, text: string) => notes.set(date, [...(notes.get(date) ?? []), text])
  for (const entry of chronology(playthrough.case.evidence, moments, view.seat)) note(entry.date, entry.text)
  const due = promises(moments, view.seat).filter((one) => one.kept === undefined)
  for (const one of due) note(one.due, say.due(one.words))
  const here = [...notes].filter(([date]) => date.startsWith(month)).sort(([a], [b]) => (a < b ? -1 : 1))
  return (
    <>
      <div class="month-top">
        <button type="button" class="square" aria-label={say.before} onClick={() => turn(-1)}>
          <Icon name="arrow-left" />
        </button>
        <h3>{monthAndYear(`${month}-01`)}</h3>
        <button type="button" class="square" aria-label={say.after} onClick={() => turn(1)}>
          <Icon name="arrow-right" />
        </button>
      </div>
      <table class="month" aria-label={monthAndYear(`${month}-01`)}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, i) => (
            <tr key={i}>
              {week.map((date, j) => (
                <Day key={j} date={date} today={today} noted={date !== null && notes.has(date)} due={due.some((one) => one.due === date)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{say.key}</p>
      <h3>{say.inMonth}</h3>
      {here.length === 0 ? <p>{say.nothing}</p> : null}
      <ol class="entries">
        {here.map(([date, texts]) => (
          <li key={date}>
            <time dateTime={date}>{shortDate(date)}</time>
            <span>
              {texts.map((text) => (
                <span key={text} class="line">
                  {text}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Day({ date, today, noted, due }: { date: IsoDate | null; today: IsoDate; noted: boolean; due: boolean }) {
  if (date === null) return <td class="none" />
  const holiday = bankHolidays.has(date)
  const off = weekday(date) > 4 || holiday
  const marks = [
    holiday ? say.bankHoliday : weekday(date) > 4 ? say.weekend : '',
    date === today ? say.today : '',
    noted ? say.noted : '',
    due ? say.isDue : '',
  ].filter(Boolean)
  const kinds = [off ? 'off' : '', date === today ? 'today' : '', noted ? 'noted' : '', due ? 'due' : ''].filter(Boolean)
  return (
    <td class={kinds.join(' ')} aria-current={date === today ? 'date' : undefined}>
      <span aria-hidden="true">{dayOfMonth(date)}</span>
      <span class="unseen">{[longDate(date), ...marks].join(', ')}</span>
      {holiday ? (
        <small aria-hidden="true" title={say.bankHoliday}>
          BH
        </small>
      ) : null}
    </td>
  )
}

/** The weeks of a month (`2016-05`), Monday first; days of other months are left empty. */
function weeksOf(month: string): (IsoDate | null)[][] {
  const first = `${month}-01`
  const start = dayNumber(first)
  const length = dayNumber(`${shifted(month, 1)}-01`) - start
  const cells: (IsoDate | null)[] = Array.from({ length: weekday(first) }, () => null)
  for (let i = 0; i < length; i++) cells.push(dateOfDay(start + i))
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7))
}

function shifted(month: string, by: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../core/moment.ts'
import { dayOfMonth, longDate, monthName, weekdayName } from '../dates.ts'
import { motion } from '../settings.ts'

/** The calendar leaf; it turns when the date changes. */
export function Leaf({ date }: { date: IsoDate }) {
  const [before, setBefore] = useState<IsoDate | null>(null)
  const shown = useRef(date)
  useEffect(() => {
    if (shown.current === date) return
    if (motion() === 'full') setBefore(shown.current)
    shown.current = date
  }, [date])
  return (
    <div class="leaf">
      <span class="unseen">{longDate(date)}</span>
      <Face date={date} />
      {before ? (
        <div class="leaf-turning" aria-hidden="true" onAnimationEnd={() => setBefore(null)}>
          <Face date={before} />
        </div>
      ) : null}
    </div>
  )
}

function Face({ date }: { date: IsoDate }) {
  return (
    <div class="leaf-face" aria-hidden="true">
      <b>{monthName(date).slice(0, 3)}</b>
      <span>{dayOfMonth(date)}</span>
      <i>
        {weekdayName(date).slice(0, 3)} {date.slice(0, 4)}
      </i>
    </div>
  )
}

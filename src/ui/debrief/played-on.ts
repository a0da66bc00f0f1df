import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../core/moment.ts'
import { usePorts } from '../ports.ts'

/** The date on which a run was begun, by the clock of this device; empty until it is known. */
export function usePlayedOn(run: string): IsoDate {
  const { saves } = usePorts()
  const [date, setDate] = useState('')
  useEffect(() => {
    let left = false
    void saves.find(run).then((saved) => left || setDate(saved ? localDate(new Date(saved.started)) : ''))
    return () => {
      left = true
    }
  }, [saves, run])
  return date
}

function localDate(at: Date): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

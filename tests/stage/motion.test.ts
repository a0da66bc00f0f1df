import { describe, expect, it } from 'vitest'
import { easeInOut, easeOut, glide } from '../../src/stage/motion.ts'

describe('a move', () => {
  it('waits, goes, and arrives exactly once', () => {
    const shares: number[] = []
    let arrivals = 0
    const move = glide(100, (share) => shares.push(share), { ease: (share) => share, delay: 50, arrived: () => (arrivals += 1) })
    expect(move.step(40)).toBe(false)
    expect(shares).toEqual([])
    expect(move.step(60)).toBe(false)
    expect(shares).toEqual([0.5])
    expect(move.step(500)).toBe(true)
    move.settle()
    expect(shares).toEqual([0.5, 1])
    expect(arrivals).toBe(1)
  })

  it('can be brought to its end at once', () => {
    const shares: number[] = []
    glide(100, (share) => shares.push(share), { delay: 1000 }).settle()
    expect(shares).toEqual([1])
  })

  it.each([easeOut, easeInOut])('is eased from nought to one and never goes back', (ease) => {
    expect(ease(0)).toBe(0)
    expect(ease(1)).toBe(1)
    for (let share = 0.05; share <= 1; share += 0.05) expect(ease(share)).toBeGreaterThanOrEqual(ease(share - 0.05))
  })
})

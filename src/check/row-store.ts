const pageBits = 18
const pageSize = 1 << pageBits

/**
 * Rows of numbers from 0 to 65,535, each kept once and known by its number. What a map from texts to numbers would be,
 * without a text for every row that is looked up: there are millions of those.
 */
export class RowStore {
  /** Rows before this one were let go. */
  private first = 0
  private size = 0
  private draft = new Uint16Array(256)
  private readonly pages: Uint16Array[] = []
  private filled = 0
  private starts = new Int32Array(1024)
  private lengths = new Uint16Array(1024)
  private hashes = new Int32Array(1024)
  /** Row numbers and one, by hash, each in the first free place; never more than half full. */
  private table = new Int32Array(2048)

  /** Where a row of this length is written before it is kept. */
  write(length: number): Uint16Array {
    if (length > 0xffff) throw new Error(`A row of ${length} numbers is too long`)
    if (this.draft.length < length) this.draft = new Uint16Array(2 * length)
    return this.draft
  }

  /** The number of the row that was written, up to its length. */
  keep(length: number): number {
    if (this.size === this.starts.length) this.grow()
    const { draft, table } = this
    let hash = length
    for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (draft[i] ?? 0), 0x01000193) ^ (hash >>> 15)
    let place = hash & (table.length - 1)
    for (let row = table[place] ?? 0; row > 0; row = table[place] ?? 0) {
      if (this.hashes[row - 1] === hash && this.equals(row - 1, length)) return this.first + row - 1
      place = (place + 1) & (table.length - 1)
    }
    table[place] = this.size + 1
    return this.add(length, hash)
  }

  /** The page on which a row stands; it begins there at `start(row)`. */
  page(row: number): Uint16Array {
    const at = row - this.first
    const page = at >= 0 && at < this.size ? this.pages[(this.starts[at] ?? 0) >>> pageBits] : undefined
    if (!page) throw new Error(`There is no row ${row}`)
    return page
  }

  start(row: number): number {
    return (this.starts[row - this.first] ?? 0) & (pageSize - 1)
  }

  /** Lets go of every row. Their numbers are not given again: whoever still asks for one of them is told so. */
  clear(): void {
    this.first += this.size
    this.size = 0
    this.pages.length = 0
    this.filled = 0
    this.table.fill(0)
  }

  private equals(at: number, length: number): boolean {
    if (this.lengths[at] !== length) return false
    const row = this.first + at
    const [page, start, draft] = [this.page(row), this.start(row), this.draft]
    for (let i = 0; i < length; i++) if (page[start + i] !== draft[i]) return false
    return true
  }

  private add(length: number, hash: number): number {
    if (this.pages.length === 0 || this.filled + length > pageSize) {
      this.pages.push(new Uint16Array(pageSize))
      this.filled = 0
    }
    const at = this.size++
    this.starts[at] = (this.pages.length - 1) * pageSize + this.filled
    this.lengths[at] = length
    this.hashes[at] = hash
    this.pages.at(-1)?.set(this.draft.subarray(0, length), this.filled)
    this.filled += length
    return this.first + at
  }

  private grow(): void {
    const twice = <T extends Int32Array | Uint16Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    const room = 2 * this.size
    this.starts = twice(this.starts, new Int32Array(room))
    this.lengths = twice(this.lengths, new Uint16Array(room))
    this.hashes = twice(this.hashes, new Int32Array(room))
    this.table = new Int32Array(2 * room)
    for (let at = 0; at < this.size; at++) {
      let place = (this.hashes[at] ?? 0) & (this.table.length - 1)
      while ((this.table[place] ?? 0) > 0) place = (place + 1) & (this.table.length - 1)
      this.table[place] = at + 1
    }
  }
}

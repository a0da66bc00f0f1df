/** The few statistics that the honesty checks need, each by a textbook formula. */

export function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, one) => sum + one, 0) / values.length
}

/** A value and how much it counts; weights need not add up to anything. */
export interface Weighted {
  readonly value: number
  readonly weight: number
}

export function weightedMean(values: readonly Weighted[]): number {
  const total = values.reduce((sum, { weight }) => sum + weight, 0)
  return values.reduce((sum, { value, weight }) => sum + value * weight, 0) / total
}

/** Mean and standard deviation: of everything there is, or of an equally weighted sample (0 for fewer than two values). */
export function spread(values: readonly Weighted[], everything: boolean): { readonly mean: number; readonly deviation: number } {
  const middle = weightedMean(values)
  const variance = weightedMean(values.map(({ value, weight }) => ({ value: (value - middle) ** 2, weight })))
  const n = values.length
  return { mean: middle, deviation: Math.sqrt(everything ? variance : n < 2 ? 0 : (variance * n) / (n - 1)) }
}

/** Pearson's chi-square against equal counts, with its degrees of freedom. */
export function chiSquareOfEqual(counts: readonly number[]): { readonly chi: number; readonly degrees: number } {
  const expected = mean(counts)
  return expected > 0
    ? { chi: counts.reduce((sum, one) => sum + (one - expected) ** 2 / expected, 0), degrees: counts.length - 1 }
    : { chi: 0, degrees: 0 }
}

/** How often chance alone gives a chi-square at least this large: the upper tail, by the regularised incomplete gamma function. */
export function chiSquareTail(chi: number, degrees: number): number {
  if (degrees <= 0 || chi <= 0) return 1
  const [a, x] = [degrees / 2, chi / 2]
  const scale = Math.exp(-x + a * Math.log(x) - logGamma(a))
  return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x)
}

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const given = new Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++
    for (let i = from; i <= to; i++) given[order[i]?.at ?? 0] = (from + to) / 2 + 1
    from = to + 1
  }
  return given
}

/** Spearman's rho: Pearson's correlation of the ranks. NaN where one side never varies. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const [mx, my] = [mean(x), mean(y)]
  let [together, ofX, ofY] = [0, 0, 0]
  for (const [i, one] of x.entries()) {
    const other = y[i] ?? NaN
    together += (one - mx) * (other - my)
    ofX += (one - mx) ** 2
    ofY += (other - my) ** 2
  }
  return ofX > 0 && ofY > 0 ? together / Math.sqrt(ofX * ofY) : NaN
}

/** Lanczos's approximation, g = 7, nine terms. */
function logGamma(z: number): number {
  const [first = 0, ...rest] = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ]
  const x = z - 1
  const t = x + 7.5
  const sum = rest.reduce((total, term, i) => total + term / (x + i + 1), first)
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum)
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < 1000 && Math.abs(term) > 1e-16 * Math.abs(sum); n++) sum += term *= x / (a + n)
  return sum
}

/** Lentz's continued fraction. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let i = 1; i < 1000; i++) {
    const an = -i * (i - a)
    b += 2
    d = 1 / (an * d + b)
    c = b + an / c
    const step = c * d
    fraction *= step
    if (Math.abs(step - 1) < 1e-15) break
  }
  return fraction
}

import type { Evidence, PanelStanding } from '../../core/evidence.ts'
import { fewestRaters, lowAgreement, ratedBands, spreadsOf, withPanel, type PanelRatings, type Spread } from '../../core/panel.ts'
import { safe, section, table } from '../page-parts.ts'

/** What a panel made of one option, beside the key. */
export interface PanelRow extends Spread {
  readonly decision: string
  /** The bands of the key as its authors wrote them; several where they hang on what was known. */
  readonly key: readonly string[]
  /** True where the panel agrees, on a band that the key never gives. */
  readonly differs: boolean
}

/** What practitioners said of a case, as its report keeps it. */
export interface PanelReport {
  readonly words: string
  readonly standing: PanelStanding | null
  readonly rows: readonly PanelRow[]
  readonly notes: readonly string[]
}

/** How far a key is to be trusted, in the words of the checks and reports. Rule P4. */
export function standingWords(panel: PanelStanding | undefined): string {
  if (!panel) return 'Authors’ key, drawn from a published summary of the review; not validated. No practitioner has rated it yet.'
  const { raters, rated, contested, needed } = panel
  if (rated === 0) return `Authors’ key; not validated. Rated by ${raters} so far; ${needed} are needed for an option to count.`
  return `Authors’ key, rated by ${raters} practitioners, who agree on ${rated - contested} of the ${rated} options that enough of them rated. The other ${contested} are contested and not scored.`
}

/** The panel's part of a report. `evidence` is the key as its authors wrote it. */
export function panelReport(evidence: Evidence, storyVersion: string, ratings: PanelRatings | undefined): PanelReport {
  const { panel } = ratings ? withPanel(evidence, ratings) : evidence
  const words = standingWords(panel)
  if (!ratings || !panel) return { words, standing: null, rows: [], notes: [] }
  const spreads = spreadsOf(ratings)
  const rows = evidence.decisions.flatMap((decision) =>
    decision.options.flatMap((option): PanelRow[] => {
      const spread = spreads.get(option.id)
      if (!spread) return []
      const key = [...new Set(option.bands.map(({ band }) => band))]
      const judged = key.some((band) => band !== 'ordinary' && band !== 'contested')
      return [{ ...spread, decision: decision.id, key, differs: judged && spread.standing === 'agreed' && !key.includes(spread.band) }]
    }),
  )
  const older = ratings.raters.filter((one) => one.storyVersion !== storyVersion).length
  const gone = [...spreads.keys()].filter((id) => !rows.some((row) => row.option === id))
  return {
    words,
    standing: panel,
    rows,
    notes: [
      `An option counts once ${fewestRaters} have rated it; a panel of 15 to 20 is what is aimed at. Agreement of ${lowAgreement.toFixed(2)} or less is low: the option is contested.`,
      'Agreement is the weighted coefficient of Brennan and Prediger (1981; Gwet, 2014) for one option: 1 where all give the same band, 0 where two raters are no nearer than by chance. Weak and over-reach are two steps apart.',
      ...(older > 0
        ? [`${older} of ${ratings.raters.length} raters rated another version of the story; the words may have changed since.`]
        : []),
      ...(gone.length > 0 ? [`Rated, and no longer in the case: ${gone.join(', ')}.`] : []),
    ],
  }
}

/** The same as HTML. */
export function panelSection({ words, rows, notes }: PanelReport): string {
  const title = 'What practitioners say'
  if (rows.length === 0) return section(title, `<p>${safe(words)}</p>`)
  const cells = rows.map((row) => [
    safe(`${row.decision}: ${row.option}`),
    safe(row.key.join(', ')),
    ...ratedBands.map((band) => (row.counts[band] === 0 ? '' : String(row.counts[band]))),
    row.agreement === null ? '–' : row.agreement.toFixed(2),
    row.standing === 'too-few'
      ? `too few (${row.raters})`
      : row.standing === 'contested'
        ? '<b>contested</b>'
        : row.differs
          ? `<b>${row.band}, not as the key</b>`
          : row.band,
  ])
  const differ = rows.filter((row) => row.differs).map((row) => row.option)
  const told =
    differ.length === 0
      ? '<p>Where the panel agrees, it agrees with the key.</p>'
      : `<p>Where the panel agrees and the key says otherwise: ${safe(differ.join(', '))}. That is mended in the evidence file, by hand.</p>`
  const heads = ['Option', 'Key', ...ratedBands, 'Agreement', 'Panel']
  const list = `<ul>${notes.map((note) => `<li>${safe(note)}</li>`).join('')}</ul>`
  return section(title, `<p>${safe(words)}</p>${told}${table('Ratings of each option', heads, cells, true)}${list}`)
}

import type { Evidence } from '../core/evidence.ts'
import type { EvidencePath } from './evidence.ts'
import type { Passage } from './passages.ts'
import type { Slip } from './slip.ts'

/** Something that people may wish to know of before they enter. */
interface Theme {
  readonly name: string
  /** How a story speaks of it. */
  readonly spoken: RegExp
  /** How a content note names it, in plain words and without detail. */
  readonly noted: RegExp
}

const themes: readonly Theme[] = [
  {
    name: 'suicide or self-harm',
    spoken:
      /\bsuicid\w*|\bself-harm\w*|\boverdos\w*|\bend(?:ing|ed)? (?:his|her|my|your|their) (?:own )?life\b|\b(?:kill|hurt|harm|cut)(?:ing)? (?:my|your|him|her|them)sel(?:f|ves)\b/i,
    noted: /\bsuicid\w*|\bself-harm\w*|\bend(?:ing|ed)? (?:\w+ )?(?:own )?li(?:fe|ves)\b/i,
  },
  {
    name: 'sexual harm',
    spoken: /\bsexual\w*|\brap(?:e|ed|ist)\b|\bindecent\w*|\bgroom(?:ed|ing)\b/i,
    noted: /\bsexual\w*|\bnot described\b/i,
  },
  {
    name: 'domestic abuse',
    spoken: /\bdomestic (?:abuse|violence)\b|\bstrangl\w*|\bblack eye\b|\bcoerciv?\w*|\bhit (?:her|him|me)\b/i,
    noted: /\bdomestic\b|\bviolen\w*|\babus\w*/i,
  },
  {
    name: 'an injury to a child',
    spoken: /\bbruis\w*|\bfractur\w*|\bscald\w*|\bbite marks?\b|\b(?:slapp|smack|shak)(?:ed|ing) (?:her|him|the (?:baby|child))\b/i,
    noted: /\binjur\w*|\bhurt\w*|\bharm\w*|\bbruis\w*/i,
  },
  { name: 'neglect', spoken: /\bneglect\w*/i, noted: /\bneglect\w*/i },
  {
    name: 'a death',
    spoken: /\bdie[ds]?\b|\bdying\b|\bdeaths?\b|\bmurder\w*|\bkilled\b|\bfuneral\b/i,
    noted: /\bdie[ds]?\b|\bdeaths?\b|\bkill\w*/i,
  },
  {
    name: 'drugs or alcohol',
    spoken: /\bheroin\b|\bcocaine\b|\bcannabis\b|\bmethadone\b|\bvodka\b|\bdrunk\b|\bdealer\b|\bneedles\b/i,
    noted: /\bdrugs?\b|\balcohol\b|\bdrink\w*/i,
  },
  { name: 'homelessness', spoken: /\bhomeless\w*/i, noted: /\bhomeless\w*/i },
  { name: 'racism', spoken: /\bracis\w*/i, noted: /\bracis\w*/i },
]

/**
 * Chapters that speak of something which neither their own content note nor that of the case names. Both are shown before a
 * chapter is entered. `story` are the passages of the case's own files; a chapter's are those of `chapter-<number>.ink`.
 */
export function lintContentNotes(
  story: readonly Passage[],
  evidence: Evidence,
  { file, lineOf }: { readonly file: string; readonly lineOf: (at: EvidencePath) => number },
): Slip[] {
  return evidence.chapters.flatMap((chapter, i) => {
    const note = `${evidence.content} ${chapter.content}`
    const own = story.filter((one) => one.file.endsWith(`/chapter-${chapter.number}.ink`))
    return themes.flatMap(({ name, spoken, noted }): Slip[] => {
      const said = noted.test(note) ? undefined : own.find(({ text }) => spoken.test(text))
      if (!said) return []
      const found = spoken.exec(said.text)?.[0] ?? ''
      return [
        {
          file,
          line: lineOf(['chapters', i, 'content']),
          reason: 'text/content-note',
          words: `chapter ${chapter.number} speaks of ${name} ("${found}", ${said.file}:${said.line}); name it in its content note, or in that of the case`,
        },
      ]
    })
  })
}

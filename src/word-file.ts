import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Reference } from './ui/debrief/record-words.ts'
import type { Sheet, SheetField } from './ui/debrief/record-sheet.ts'

/** Words that the file itself needs beside the sheet. */
export interface WordFileWords {
  /** Stands above every page. */
  readonly running: string
  readonly decisions: string
  readonly page: string
}

const bullets = 'bullets'
const muted = '4A5E69'
// In twentieths of a point: A4, with margins of 2 cm.
const a4 = { width: 11906, height: 16838 }
const margin = 1134

/** A learning record as a Word file: real headings, lists and links, A4, in British English. Made on the device; it asks nothing of the network. */
export async function wordFile(sheet: Sheet, words: WordFileWords): Promise<Blob> {
  const { mapping, claim } = sheet
  const file = new Document({
    creator: 'Threshold',
    lastModifiedBy: 'Threshold',
    title: sheet.title,
    description: words.running,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        heading1: { run: { font: 'Arial', size: 34, bold: true, color: '000000' }, paragraph: { spacing: { after: 200 } } },
        heading2: { run: { font: 'Arial', size: 25, bold: true, color: '000000' }, paragraph: { spacing: { before: 280, after: 80 } } },
        heading3: { run: { font: 'Arial', size: 22, bold: true, color: '000000' }, paragraph: { spacing: { before: 160, after: 60 } } },
        hyperlink: { run: { color: '1E5F66', underline: {} } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: a4, margin: { top: margin, right: margin, bottom: margin, left: margin } } },
        headers: { default: new Header({ children: [small([words.running])] }) },
        footers: { default: new Footer({ children: [small([`${words.page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES])] }) },
        children: [
          new Paragraph({ text: sheet.title, heading: HeadingLevel.HEADING_1 }),
          ...sheet.lead.map((text) => new Paragraph({ text })),
          ...sheet.fields.flatMap(fieldParagraphs),
          ...(mapping.standards.length > 0
            ? [new Paragraph({ text: mapping.heading, heading: HeadingLevel.HEADING_2 }), new Paragraph({ text: mapping.text })]
            : []),
          ...mapping.standards.flatMap((one) => [
            new Paragraph({ children: [link(one.of)], heading: HeadingLevel.HEADING_3 }),
            ...(one.note === undefined ? [] : [new Paragraph({ text: one.note })]),
            ...one.items.map(({ text, because }) =>
              bullet([
                new TextRun(text),
                ...(because === undefined ? [] : [new TextRun({ text: ` ${words.decisions}: ${because}.`, color: muted })]),
              ]),
            ),
          ]),
          new Paragraph({ text: claim.text, spacing: { before: 320 } }),
          ...claim.references.map((one) => bullet([link(one)])),
          new Paragraph({ children: [new TextRun({ text: sheet.footer, color: muted })] }),
        ],
      },
    ],
  })
  return Packer.toBlob(file)
}

/** A heading and its text, kept together; an open field has its prompts, and room to write. */
function fieldParagraphs({ name, text, prompts }: SheetField): Paragraph[] {
  const written = text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ text: line.trim() }))
  const open = [
    ...prompts.map((prompt) => new Paragraph({ children: [new TextRun({ text: prompt, italics: true, color: muted })], keepNext: true })),
    new Paragraph({ text: '' }),
  ]
  return [new Paragraph({ text: name, heading: HeadingLevel.HEADING_2, keepNext: true }), ...(written.length > 0 ? written : open)]
}

function bullet(children: (TextRun | ExternalHyperlink)[]): Paragraph {
  return new Paragraph({ children, numbering: { reference: bullets, level: 0 } })
}

function link({ title, address }: Reference): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text: title, style: 'Hyperlink' })] })
}

function small(children: string[]): Paragraph {
  return new Paragraph({ children: [new TextRun({ children, size: 17, color: muted })] })
}

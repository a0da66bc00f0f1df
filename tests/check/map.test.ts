import { beforeAll, describe, expect, test } from 'vitest'
import { buildCase } from '../../src/check/case.ts'
import { mapOf } from '../../src/check/map/case-map.ts'
import { linesOf, widthOfText } from '../../src/check/map/lettering.ts'
import { graphOf, isSummedUp, shareOf, type MapGraph } from '../../src/check/map/map-graph.ts'
import { nameOf, percent } from '../../src/check/map/map-words.ts'
import { StoryTable } from '../../src/check/story-table.ts'
import { tinyRoot, withSpoiledCase, type Spoil } from './spoiled-case.ts'

const plays = 60
const second = 'story/tiny/chapter-2.ink'

function open(root: string) {
  const { built, compiled, slips } = buildCase(root, 'tiny')
  if (!built || !compiled) throw new Error(slips.map((slip) => slip.words).join('\n'))
  return { built, compiled }
}

function graphIn(root: string): MapGraph {
  const { built, compiled } = open(root)
  return graphOf(built.evidence, compiled, new StoryTable(built.story), plays)
}

const spoiled = (...spoils: Spoil[]) => withSpoiledCase(spoils, graphIn)
const linkIn = (graph: MapGraph, from: string, to: string) => graph.links.find((link) => link.from === from && link.to === to)

const lone = '=== t2_lone ===\n~ scene(-> t2_lone)\nThe tray is empty.\n* [Go home # id:t2-go-home # go]\n-> t2_end\n\n=== t2_end ==='

const graph = graphIn(tinyRoot)
const player = (id: string) => graph.players.findIndex((one) => one.id === id)

describe('the graph', () => {
  test('has every scene, decision and ending, chapter by chapter', () => {
    const { built, compiled } = open(tinyRoot)
    const { decisions, endings } = built.evidence
    const ids = new Set(graph.nodes.map((node) => node.id))
    for (const scene of compiled.scenes) expect(ids).toContain(`scene/${scene}`)
    for (const { id } of decisions) expect(ids).toContain(`decision/${id}`)
    for (const { id } of endings) expect(ids).toContain(`ending/${id}`)
    expect(ids.size).toBe(graph.nodes.length)
    expect(graph.nodes).toHaveLength(built.evidence.chapters.length + compiled.scenes.length + decisions.length + endings.length)
    expect(graph.nodes.map((node) => node.chapter)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2, 2])
    expect(graph.unoffered).toEqual([])
  })

  test('has every way between them, and no other', () => {
    const ways = graph.links.map((link) => [nameOf(link.from), nameOf(link.to), ...link.ways.map((way) => way.by.join('+'))])
    const [bookOrRing, skipped] = [['t1-book-visit', 't1-ring-school', 't1-also-manager+t1-ring-school'], 'skip:t2-note']
    expect(ways.map(([from, to, ...by]) => [from, to, ...by.sort()])).toEqual([
      ['chapter 1', 'scene t1-door', ''],
      ['scene t1-door', 'decision t-d1', ''],
      ['decision t-d1', 'chapter 2', ...[...bookOrRing, 'skip:t1-door', 'skip:t1-door+t1-ring-school'].sort()],
      ['chapter 2', 'scene t2-call', ''],
      ['scene t2-call', 'decision t-d2', ''],
      ['decision t-d2', 'scene t2-note', 'skip:t2-call', 't2-assess', 't2-enquiry', 't2-wait'],
      ['scene t2-note', 'decision t-d3', ''],
      ['decision t-d3', 'ending seen-that-week', skipped, 't2-note-nothing', 't2-note-send'],
      ['decision t-d3', 'ending not-seen', skipped, 't2-note-nothing', 't2-note-send'],
    ])
  })

  test('as many plays of a player leave a node as met it, and all end', () => {
    for (const [p, { plays: all }] of graph.players.entries()) {
      for (const node of graph.nodes) {
        const sum = (links: MapGraph['links']) => links.reduce((total, link) => total + (link.plays[p] ?? 0), 0)
        const into = graph.links.filter((link) => link.to === node.id)
        const out = graph.links.filter((link) => link.from === node.id)
        if (into.length > 0) expect(sum(into), `into ${node.id}`).toBe(node.plays[p])
        if (node.kind !== 'ending') expect(sum(out), `out of ${node.id}`).toBe(node.plays[p])
        for (const link of out) expect(link.ways.reduce((total, way) => total + (way.plays[p] ?? 0), 0)).toBe(link.plays[p])
      }
      const ended = graph.nodes.filter((node) => node.kind === 'ending').reduce((total, node) => total + (node.plays[p] ?? 0), 0)
      expect(ended).toBe(all)
    }
  })

  test('options that close a decision are counted as often as it is met, unless it was summed up', () => {
    const note = graph.nodes.find((node) => node.id === 'decision/t-d3')
    if (note?.kind !== 'decision') throw new Error('There is no t-d3')
    const taken = (p: number) => note.options.reduce((total, option) => total + (option.plays[p] ?? 0), 0)
    expect(taken(player('random'))).toBe(plays)
    expect(taken(player('sums-up'))).toBe(0)
  })

  test('who plays by a rule goes where the rule leads', () => {
    const rung = linkIn(graph, 'decision/t-d3', 'ending/seen-that-week')
    expect(rung && shareOf(graph, rung, player('first-as-written'))).toBe(1)
    expect(rung && shareOf(graph, rung, player('last-as-written'))).toBe(0)
    expect(rung && shareOf(graph, rung, player('random'))).toBeCloseTo(0.5, 0)
  })

  test('a scene that is reached only by summing another up is on it, though nobody goes there', async () => {
    const found = await spoiled(
      { file: second, from: 'The landlord was told that there was nothing to say.\n-> t2_end', to: 'Nothing was said.\n-> t2_lone' },
      { file: second, from: '=== t2_end ===', to: lone },
    )
    const link = linkIn(found, 'decision/t-d3', 'scene/t2-lone')
    expect(link?.ways.every(isSummedUp)).toBe(true)
    expect(link?.plays[player('random')]).toBe(0)
    expect(link?.plays[player('sums-up')]).toBe(1)
    expect(linkIn(found, 'scene/t2-lone', 'ending/not-seen')).toBeDefined()
  })

  test('a way that only a chapter on its own has is on it', async () => {
    const found = await spoiled(
      { file: second, from: 'The letter goes in the tray.', to: 'The letter goes in the tray.\n{not whole_case: -> t2_lone}' },
      { file: second, from: '=== t2_end ===', to: lone },
    )
    expect(linkIn(found, 'decision/t-d3', 'scene/t2-lone')?.plays.every((count) => count === 0)).toBe(true)
    expect(linkIn(found, 'decision/t-d3', 'ending/not-seen')?.plays[player('last-as-written')]).toBe(1)
  })

  test('a scene in which the run ends is passed on the way to its ending', async () => {
    const found = await spoiled({ file: second, from: '=== t2_end ===', to: '=== t2_end ===\n~ scene(-> t2_end)' })
    expect(linkIn(found, 'decision/t-d3', 'scene/t2-end')?.plays[player('random')]).toBe(plays)
    expect(linkIn(found, 'scene/t2-end', 'ending/not-seen')).toBeDefined()
  })

  test('a scene that is passed through without a choice is named as such', async () => {
    const found = await spoiled(
      { file: second, from: 'It is Tuesday.\n    -> t2_note', to: 'It is Tuesday.\n    -> t2_pass' },
      { file: second, from: '=== t2_note ===', to: '=== t2_pass ===\n~ scene(-> t2_pass)\nNobody rings.\n-> t2_note\n\n=== t2_note ===' },
    )
    expect(found.unoffered).toEqual(['t2-pass'])
    expect(found.nodes.find((node) => node.id === 'scene/t2-pass')?.chapter).toBe(2)
  })
})

describe('what is written', () => {
  let map: Awaited<ReturnType<typeof mapOf>>
  const draw = () => {
    const { built, compiled } = open(tinyRoot)
    return mapOf(built, compiled, new StoryTable(built.story), plays)
  }
  beforeAll(async () => void (map = await draw()))

  test('the same case gives the same map', async () => expect(await draw()).toEqual(map))

  test('the text says what the graph says: every way out of every node, with its count', () => {
    const said = new Map<string, number>()
    let [from, depth] = ['', 0]
    for (const line of map.text.slice(0, map.text.indexOf('\nThe players\n')).split('\n')) {
      const node = /^ *(Chapter|Scene|Decision|Ending) ([\w-]+)/.exec(line)
      if (node) [from, depth] = [`${node[1]?.toLowerCase()} ${node[2]}`, 0]
      if (/^ {6}[A-Z]\. /.test(line)) depth = 1
      const way = /leads to (\w+ [\w-]+): ([\d,]+)$/.exec(line)
      if (!way) continue
      const name = `${from} to ${way[1]}`
      said.set(name, (said.get(name) ?? 0) + Number(way[2]))
      expect(depth === 1 || !from.startsWith('decision') || line.includes('summed up')).toBe(true)
    }
    // An option that is added to another leads where that one leads: it is said of both.
    const also = graph.links.flatMap((link) => link.ways.filter(({ by }) => by.includes('t1-also-manager'))).map((way) => way.plays[0] ?? 0)
    const expected = new Map(graph.links.map((link) => [`${nameOf(link.from)} to ${nameOf(link.to)}`, link.plays[0] ?? 0]))
    expected.set('decision t-d1 to chapter 2', plays + also.reduce((total, count) => total + count, 0))
    expect([...said].sort()).toEqual([...expected].sort())
    for (const name of expected.keys()) expect(map.text).toContain(`\n${name}. `)
  })

  test('the text names every band and when it applies', () => {
    expect(map.text).toContain('A. Ring the school from the car (t1-ring-school; strong)')
    expect(map.text).toContain('(t1-book-visit; unsafe where moving-out is held, else weak)')
  })

  test('the picture has every node and every link, once, and a name', () => {
    const drawn = (look: string) => map.svg.split(`<g class="${look}">`).length - 1
    const nodes = (kind: string) => graph.nodes.filter((node) => node.kind === kind).length
    expect([drawn('begin'), drawn('scene'), drawn('decision'), drawn('ending')]).toEqual(
      ['chapter', 'scene', 'decision', 'ending'].map(nodes),
    )
    expect(drawn('on')).toBe(1)
    for (const link of graph.links) expect(map.svg.split(`<title>${nameOf(link.from)} to ${nameOf(link.to)}. `)).toHaveLength(2)
    expect(map.svg).toContain('role="img" aria-labelledby="map-title map-description"')
    expect(map.svg).toMatch(/<title id="map-title">Tiny: map of the story<\/title>\n<desc id="map-description">.+<\/desc>/)
    expect(map.svg).not.toMatch(/NaN|undefined| style="/)
  })

  test('no label or card lies on another', () => {
    const cards = /<g class="(?:begin|scene|decision|ending|on)"><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g
    const labels = /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="(22)" rx="4"\/><text [^>]*>[\w ·<>&;]*%/g
    const boxes = [cards, labels].flatMap((pattern) => [...map.svg.matchAll(pattern)].map((match) => match.slice(1).map(Number)))
    expect(boxes.length).toBeGreaterThan(graph.nodes.length + graph.links.length - 1)
    const apart = ([x = 0, y = 0, width = 0, height = 0]: number[], [x2 = 0, y2 = 0, width2 = 0, height2 = 0]: number[]) =>
      x + width <= x2 || x2 + width2 <= x || y + height <= y2 || y2 + height2 <= y
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) expect(apart(one, other), `${one.join()} and ${other.join()}`).toBe(true)
  })

  test('nothing is written past the edge', () => {
    const [, width = 0] = (/ width="(\d+)"/.exec(map.svg) ?? []).map(Number)
    const written = [...map.svg.matchAll(/<text x="([\d.]+)" y="[\d.]+"(?: class="quiet")?>([^<]+)</g)]
    expect(written.length).toBeGreaterThan(10)
    for (const [, x, words = ''] of written) expect(Number(x) + widthOfText(words, 14), words).toBeLessThanOrEqual(width)
  })

  test('the part of the report links both, and has every player', () => {
    expect(map.section).toContain('href="tiny-map.svg"')
    expect(map.section).toContain('href="tiny-map.txt"')
    expect(map.section).toContain(map.svg)
    expect(map.section.split('<th scope="row">')).toHaveLength(graph.links.length + 1)
    for (const { id } of graph.players) expect(map.section).toContain(`<th scope="col">${id}</th>`)
  })
})

describe('lettering', () => {
  test('lines keep within their width, and lose no word', () => {
    const words = 'Write down who saw what, tell Grace and ask Jonah today, decide at supervision Friday'
    const lines = linesOf(words, 200, 14)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(widthOfText(line, 14)).toBeLessThanOrEqual(200)
    expect(lines.join(' ')).toBe(words)
  })

  test('none and all are said only where they are true', () => {
    expect([0, 0.001, 0.256, 0.999, 1].map(percent)).toEqual(['0 %', '<1 %', '26 %', '>99 %', '100 %'])
  })
})

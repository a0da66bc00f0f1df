import { isSummedUp, type Link, type MapGraph, type MapNode, type MapOption } from './map-graph.ts'
import { bandsInWords, nameOf, playersInWords } from './map-words.ts'

/** The map in words: chapter, scene, decision, option, and where each leads; then every link with every player. */
export function mapText(graph: MapGraph, caseTitle: string, version: string): string {
  const [random] = graph.players
  const plays = random?.plays.toLocaleString('en-GB') ?? ''
  return `${[
    `${caseTitle}: map of the story`,
    version,
    '',
    'Every scene, decision and ending, and every way between them that some run takes: every state was visited, from the',
    `beginning of the case and from each stated start of each chapter. Numbers are of ${plays} random plays of the whole case.`,
    'What every other player does stands at the end. “Summed up” is what the player may do with a scene in place of playing it;',
    'no player here does so but “sums-up”.',
    ...graph.nodes.flatMap((node) => ['', ...nodeInWords(graph, node)]),
    '',
    'The players',
    '',
    ...graph.players.map((player) => `${player.id}: ${player.rule} (plays: ${player.plays.toLocaleString('en-GB')})`),
    '',
    'How often each player passes each way',
    '',
    ...graph.links.map((link) => `${nameOf(link.from)} to ${nameOf(link.to)}. ${playersInWords(graph, link)}`),
  ].join('\n')}\n`
}

function nodeInWords(graph: MapGraph, node: MapNode): string[] {
  const links = graph.links.filter((link) => link.from === node.id)
  const met = count(node)
  switch (node.kind) {
    case 'chapter':
      return [
        `Chapter ${node.chapter}. ${node.title}: ${met}`,
        `${node.dates}. On its own it starts from: ${node.starts.join('; ')}`,
        ...links.map((link) => leadsTo(link)),
      ]
    case 'scene': {
      const seats = node.seats.length > 0 ? ` (${node.seats.join(', ')})` : ''
      const passed = graph.unoffered.includes(node.name) ? ['    Nothing is offered in it: it is only passed through'] : []
      return [`  Scene ${node.name}${seats}: ${met}`, ...passed, ...withIndent(4, waysOut(links))]
    }
    case 'decision':
      return [
        `    Decision ${node.decision.id}, “${node.decision.title}”: ${met}`,
        ...node.options.flatMap((option) => withIndent(6, optionInWords(option, links))),
        ...withIndent(
          6,
          links.filter((link) => link.ways.some(isSummedUp)).map((link) => summedUp(link)),
        ),
      ]
    case 'ending':
      return [`  Ending ${node.id.replace('ending/', '')}, “${node.title}”: ${met}`, ...withIndent(4, waysOut(links))]
  }
}

function waysOut(links: readonly Link[]): string[] {
  return links.flatMap((link) => [
    ...(link.ways.every(isSummedUp) ? [] : [leadsTo(link)]),
    ...(link.ways.some(isSummedUp) ? [summedUp(link)] : []),
  ])
}

function optionInWords({ option, letter, text, plays }: MapOption, links: readonly Link[]): string[] {
  const leads = links.flatMap((link) => {
    const ways = link.ways.filter((way) => !isSummedUp(way) && way.by.includes(option.id))
    return ways.length > 0 ? [`   leads to ${nameOf(link.to)}: ${sum(ways)}`] : []
  })
  return [`${letter}. ${text} (${option.id}; ${bandsInWords(option)}): ${count({ plays })}`, ...leads]
}

function leadsTo(link: Link): string {
  return `leads to ${nameOf(link.to)}: ${sum(link.ways.filter((way) => !isSummedUp(way)))}`
}

function summedUp(link: Link): string {
  return `summed up, leads to ${nameOf(link.to)}: ${sum(link.ways.filter(isSummedUp))}`
}

function count({ plays: [random = 0] }: { readonly plays: readonly number[] }): string {
  return random.toLocaleString('en-GB')
}

function sum(ways: readonly { readonly plays: readonly number[] }[]): string {
  return count({ plays: [ways.reduce((total, way) => total + (way.plays[0] ?? 0), 0)] })
}

function withIndent(by: number, lines: readonly string[]): string[] {
  return lines.map((line) => ' '.repeat(by) + line)
}

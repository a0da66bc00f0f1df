import { Compiler } from 'inkjs/full'
import { expect, test } from 'vitest'
import { inOrder, StoryGraph, turnedBack } from '../../src/check/story-graph.ts'
import { StoryMachine } from '../../src/check/story-machine.ts'
import { replay, skipPrefix, type StartingPoint } from '../../src/core/story.ts'

// Each story uses a way of remembering or of coming back that a key must not lose. All of their runs are played by the
// core, one by one, and must meet what the states offer; none may be told apart that need not be.

const start: StartingPoint = { chapter: 1, carry: {}, whole: true }
const head = `
EXTERNAL scene(knot)
EXTERNAL chapter_ends()
VAR whole_case = true
-> chapter_1
`
const end = `
=== last ===
~ scene(-> last)
* [Yes # id:yes]
* [No # id:no]
- ~ chapter_ends()
-> END
`

const stories: Record<string, string> = {
  'a choice made once': `
=== chapter_1 ===
* [One # id:one]
    -> chapter_1
* [Two # id:two]
    -> chapter_1
* [On # id:on]
    -> last`,
  'a label that is read later': `
=== chapter_1 ===
* (seen) [Look # id:look]
* [Do not # id:look-not]
- -> middle
=== middle ===
* [Go # id:go]
- { chapter_1.seen:
    * [You saw # id:saw]
        -> last
  - else:
    * [You did not # id:saw-not]
        -> last
}`,
  'a count': `
=== chapter_1 ===
* [One # id:one]
* [Two # id:two]
* { back > 1 } [Three # id:three]
* { back > 2 } [On # id:on]
    -> last
- (back)
-> chapter_1`,
  'a sequence': `
VAR turn = 0
=== chapter_1 ===
{ stopping:
- ~ turn = 1
- ~ turn = 2
}
* { turn == 1 } [First # id:first]
    -> chapter_1
* { turn == 2 } [Second # id:second]
    -> chapter_1
* [On # id:on]
    -> last`,
  'a variable through a function': `
VAR told = 0
=== function raise(ref what, by)
~ what = what + by
=== chapter_1 ===
* [One # id:one]
    ~ raise(told, 1)
* [Two # id:two]
    ~ raise(told, 2)
- -> middle
=== middle ===
* { told == 2 } [More # id:more]
* [On # id:on]
- { told > 1: -> last }
* [Back # id:back]
- -> last`,
  'a function that reads while a choice is open': `
VAR kept = 0
=== tunnel(ref what) ===
* [Set # id:set]
    ~ what = 1
* [Leave # id:leave]
- * { what == 0 } [Still nothing # id:nothing]
  * [On # id:on]
- ->->
=== chapter_1 ===
* [Nought # id:nought]
* [Two # id:two]
    ~ kept = 2
- -> tunnel(kept) ->
-> last`,
  'a tunnel from two places': `
=== aside(deep) ===
* { deep } [Deep # id:deep]
* [Shallow # id:shallow]
- ->->
=== chapter_1 ===
* [Left # id:left]
    -> aside(true) ->
    * * [After left # id:after-left]
    -> last
* [Right # id:right]
    -> aside(false) ->
    -> last`,
  'a divert kept in a variable': `
VAR next = -> last
=== chapter_1 ===
* [Plain # id:plain]
* [Round # id:round]
    ~ next = -> round_about
- * [Go # id:go]
- -> next
=== round_about ===
* [Wait # id:wait]
- -> last`,
  threads: `
VAR spoken = false
=== chapter_1 ===
<- talk
* [Leave # id:leave]
    -> last
=== talk ===
* { not spoken } [Speak # id:speak]
    ~ spoken = true
    -> chapter_1
* { spoken } [Speak again # id:speak-again]
    -> chapter_1`,
  'a scene summed up after half of it': `
VAR half = false
=== chapter_1 ===
~ scene(-> chapter_1)
* [Do half # id:half]
    ~ half = true
    -> chapter_1
* [Do all # id:all]
    -> last
= skip
{ half:
    * [Half # id:half-done]
        -> last
}
-> last`,
  'a scene summed up from the knot behind it': `
VAR said = false
=== chapter_1 ===
~ scene(-> chapter_1)
* [Say # id:say]
    ~ said = true
* [Say nothing # id:say-not]
- -> behind
= skip
{ said:
    * [Said # id:said]
        -> last
}
-> last
=== behind ===
~ said = not said
* [On # id:on]
    ~ said = false
- -> last`,
}

test.each(Object.entries(stories))('%s', (_, ink) => {
  const story = String(new Compiler(head + ink + end).Compile().ToJson()).replace(/^\uFEFF/, '')
  const graph = new StoryGraph(new StoryMachine(story), [['whole', start]], 1000)
  const { machine } = graph
  let runs = 0
  const grow = (choices: string[], state: number) => {
    const { live, lost } = replay(story, start, choices)
    expect(lost).toBeUndefined()
    const offered = [...live.moment.offered.map(({ id }) => id), ...(live.moment.canSkip ? [skipPrefix + live.moment.scene] : [])]
    expect(machine.keys.shapeOf(graph.keys[state] ?? -1).offered, choices.join()).toEqual(offered)
    machine.begin(start)
    const last = choices.map((choice) => machine.goOn(choice).key).at(-1)
    expect(last ?? graph.keys[0], choices.join()).toBe(graph.keys[state])
    if (offered.length === 0) runs++
    for (const { choice, to, sights } of graph.from(state)) {
      expect(sights.fault).toBeUndefined()
      grow([...choices, choice], to)
    }
  }
  expect(inOrder(graph).cycle).toBeUndefined()
  grow([], 0)
  expect(runs).toBeGreaterThan(1)
  expect([...machine.misread]).toEqual([])
  expect(graph.left).toBe(0)
})

test('C5: a chapter may begin earlier on the day that the last one ended; else time never runs back', () => {
  const ink = `
EXTERNAL scene(knot)
EXTERNAL chapter(number)
EXTERNAL chapter_ends()
EXTERNAL at(date, time)
VAR whole_case = true
-> chapter_1
=== chapter_1 ===
~ chapter(1)
~ at("2014-11-20", "16:40")
* [Sit in the other chair # id:other-chair]
- -> chapter_2
=== chapter_2 ===
~ chapter(2)
~ at("2014-11-20", "15:20")
* [On # id:on]
    ~ at("2014-11-20", "16:00")
    -> last
* [Back # id:back]
    ~ at("2014-11-20", "15:00")
    -> last
${end}`
  const story = String(new Compiler(ink).Compile().ToJson()).replace(/^\uFEFF/, '')
  expect(replay(story, start, ['other-chair', 'on']).moments.map((moment) => moment.at.slice(11))).toEqual(['16:40', '15:20', '16:00'])
  expect(() => replay(story, start, ['other-chair', 'back'])).toThrow(/Time runs back, from 2014-11-20T15:20/)
  const graph = new StoryGraph(new StoryMachine(story), [['whole', start]], 1000)
  expect(turnedBack(graph, inOrder(graph).order).map(({ choice }) => choice)).toEqual(['back'])
})

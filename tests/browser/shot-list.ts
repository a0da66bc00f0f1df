import type { Page } from 'playwright-core'
import { choicesFrom, goTo, openRun, playthroughOf } from './playing.ts'
import { screens } from './screens.ts'
import type { Shot } from './shots.ts'

const choices = choicesFrom('whole', 'as-reviewed')
const story = playthroughOf('whole', choices).moments

/** The first time that each place is played in, so that every picture is seen once. */
const places = [...new Set(story.map((moment) => moment.place))].map((place): Shot => {
  const at = story.findIndex((moment) => moment.place === place)
  return { name: `place-${place}`, steps: (page) => openRun(page, playthroughOf('whole', choices.slice(0, at), `place-${place}`)) }
})

/** The title, once a case is under way and once it is played. */
const titles = [0.5, 1].map((share): Shot => {
  const name = share < 1 ? 'title-in-play' : 'title-played'
  const steps = async (page: Page) => {
    await openRun(page, playthroughOf('whole', choices.slice(0, choices.length * share), name))
    await goTo(page, { page: 'title' })
  }
  return { name, steps }
})

/** What `npm run shots` takes pictures of. */
export const shots: readonly Shot[] = [...places, ...titles, ...screens.map(({ name, open }) => ({ name, steps: open }))]

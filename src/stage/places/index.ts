import type { PlaceArt } from '../place-art.ts'
import { busStop } from './bus-stop.ts'
import { housingCounter } from './housing-counter.ts'
import { leavingCareOffice } from './leaving-care-office.ts'
import { marshHouseOffice } from './marsh-house-office.ts'
import { marshHouseYard } from './marsh-house-yard.ts'
import { mashHub } from './mash-hub.ts'
import { meetingRoom } from './meeting-room.ts'
import { paulineKitchen } from './pauline-kitchen.ts'
import { policeOffice } from './police-office.ts'
import { townStreet } from './town-street.ts'

/** Every place that a story may name, by its id. */
export const places: Readonly<Record<string, PlaceArt>> = {
  'leaving-care-office': leavingCareOffice,
  'pauline-kitchen': paulineKitchen,
  'mash-hub': mashHub,
  'police-office': policeOffice,
  'housing-counter': housingCounter,
  'marsh-house-yard': marshHouseYard,
  'marsh-house-office': marshHouseOffice,
  'meeting-room': meetingRoom,
  'bus-stop': busStop,
  'town-street': townStreet,
}

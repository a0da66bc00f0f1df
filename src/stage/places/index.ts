import type { PlaceArt } from '../place-art.ts'
import { areaOffice } from './area-office.ts'
import { busStop } from './bus-stop.ts'
import { chandlerStreet } from './chandler-street.ts'
import { clinicRoom } from './clinic-room.ts'
import { familyRoom } from './family-room.ts'
import { frontRoom } from './front-room.ts'
import { hospitalCorridor } from './hospital-corridor.ts'
import { housingCounter } from './housing-counter.ts'
import { leavingCareOffice } from './leaving-care-office.ts'
import { managerOffice, managerOfficeInside } from './manager-office.ts'
import { marshHouseOffice } from './marsh-house-office.ts'
import { marshHouseYard } from './marsh-house-yard.ts'
import { mashHub } from './mash-hub.ts'
import { meetingRoom } from './meeting-room.ts'
import { neonatalCorridor } from './neonatal-corridor.ts'
import { nurseryCloakroom } from './nursery-cloakroom.ts'
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
  'front-room': frontRoom,
  'hospital-corridor': hospitalCorridor,
  'area-office': areaOffice,
  'nursery-cloakroom': nurseryCloakroom,
  'family-room': familyRoom,
  'clinic-room': clinicRoom,
  'neonatal-corridor': neonatalCorridor,
  'manager-office': managerOffice,
  'manager-office-inside': managerOfficeInside,
  ...chandlerStreet,
}

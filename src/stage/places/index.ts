import type { PlaceArt } from '../place-art.ts'
import { archiveRoom } from './archive-room.ts'
import { areaOffice } from './area-office.ts'
import { busStop } from './bus-stop.ts'
import { chandlerStreet } from './chandler-street.ts'
import { clinicRoom } from './clinic-room.ts'
import { dutyRoom } from './duty-room.ts'
import { familyRoom } from './family-room.ts'
import { fosterKitchen } from './foster-kitchen.ts'
import { frontRoom } from './front-room.ts'
import { headOffice } from './head-office.ts'
import { hospitalCorridor } from './hospital-corridor.ts'
import { hotDesks } from './hot-desks.ts'
import { housingBase } from './housing-base.ts'
import { housingCounter } from './housing-counter.ts'
import { leavingCareOffice } from './leaving-care-office.ts'
import { managerOffice, managerOfficeInside } from './manager-office.ts'
import { marshHouseOffice } from './marsh-house-office.ts'
import { marshHouseYard } from './marsh-house-yard.ts'
import { mashHub } from './mash-hub.ts'
import { meetingRoom } from './meeting-room.ts'
import { neonatalCorridor } from './neonatal-corridor.ts'
import { nurseryCloakroom } from './nursery-cloakroom.ts'
import { panelRoom, panelRoomChair } from './panel-room.ts'
import { paulineKitchen } from './pauline-kitchen.ts'
import { policeOffice } from './police-office.ts'
import { schoolHall } from './school-hall.ts'
import { townStreet } from './town-street.ts'
import { tranterKitchen } from './tranter-kitchen.ts'

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
  'duty-room': dutyRoom,
  'head-office': headOffice,
  'school-hall': schoolHall,
  'tranter-kitchen': tranterKitchen,
  'archive-room': archiveRoom,
  'hot-desks': hotDesks,
  'panel-room': panelRoom,
  'panel-room-chair': panelRoomChair,
  'housing-base': housingBase,
  'foster-kitchen': fosterKitchen,
}

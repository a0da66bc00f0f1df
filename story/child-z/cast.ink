// Who people are and what places look like, in words: the name on the plate, the line beside it,
// and the one sentence that stands for the picture where there is no picture.

=== who_is ===
-> DONE
= of_jonah_k
# name: Jonah
# role: care leaver
-> DONE
= of_grace
# name: Grace Mensah
# role: leaving care team manager
-> DONE
= of_dean
# name: Dean Carrow
# role: personal adviser
-> DONE
= of_lorna
# name: Lorna Pryce
# role: social worker, sixteen-plus team
-> DONE
= of_pauline_r
# name: Pauline Reeve
# role: supported lodgings
-> DONE
= of_bernie
# name: Bernie Walsh
# role: last manager of Larch House
-> DONE
= of_karen_holt
# name: DC Karen Holt
# role: officer in the case
-> DONE
= of_tom_brandt
# name: DS Tom Brandt
# role: police, child abuse investigation
-> DONE
= of_yasmin
# name: Yasmin Rahim
# role: social worker, MASH
-> DONE
= of_joanne_pike
# name: PS Joanne Pike
# role: police, exploitation team
-> DONE
= of_imogen
# name: Imogen Bright
# role: council solicitor
-> DONE
= of_alan_prewett
# name: Alan Prewett
# role: interim head of service
-> DONE
= of_shaz
# name: Shaz Malik
# role: personal adviser
-> DONE
= of_nadia
# name: Nadia Kowal
# role: housing options, district council
-> DONE
= of_harjit
# name: Harjit Bains
# role: support worker, Marsh House
-> DONE
= of_kerry
# name: Kerry
# role: lives at Marsh House
-> DONE
= of_tia
# name: Tia
# role: care leaver
-> DONE
= of_marcus
# name: Marcus
# role: care leaver
-> DONE
= of_mr_oakes
# name: Mr Oakes
# role: housing manager, district council
-> DONE

=== where_is ===
-> DONE
= at_leaving_care_office
# name: Leaving care office
# sentence: An open office over a shop: four desks, grey file boxes, a kettle, a window on the high street.
-> DONE
= at_pauline_kitchen
# name: Pauline's kitchen
# sentence: A warm back kitchen with a big table, a bread tin, and small wellingtons in a row by the door.
-> DONE
= at_mash_hub
# name: The MASH
# sentence: A long room of shared desks where police, health and social care sit together under a wall clock.
-> DONE
= at_police_office
# name: Police office
# sentence: A small office with a strip light, two screens, a stack of folders and a blind half down.
-> DONE
= at_housing_counter
# name: Housing options
# sentence: A counter with a glass screen, two fixed chairs, a ticket machine and a box of well-used toys.
-> DONE
= at_marsh_house_yard
# name: Marsh House, the yard
# sentence: A brick yard between two blocks: washing lines, a bike rack, drawings taped inside the windows.
-> DONE
= at_marsh_house_office
# name: Marsh House, the office
# sentence: A narrow office by the front door with a hatch, a key board and a window on the yard.
-> DONE
= at_meeting_room
# name: Meeting room
# sentence: A council meeting room: a long table, a jug of water, a whiteboard wiped but not clean.
-> DONE
= at_bus_stop
# name: Bus stop
# sentence: A bus stop and a low wall across the road from a primary school, with the timetable in a frame.
-> DONE
= at_town_street
# name: Tolbridge
# sentence: A terraced street near the market, its one tree and its lit windows.
-> DONE

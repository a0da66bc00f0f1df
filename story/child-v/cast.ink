// Who people are and what places look like, in words: the name on the plate, the line beside it,
// and the one sentence that stands for the picture where there is no picture.

=== who_is ===
-> DONE
= of_hannah
# name: Hannah Marlow
# role: Robin's mother
-> DONE
= of_lee
# name: Lee Garrity
# role: Robin's father
-> DONE
= of_sandra
# name: Sandra Teale
# role: social worker, MASH
-> DONE
= of_priya
# name: Sgt Priya Nair
# role: police desk, MASH
-> DONE
= of_gaynor
# name: Gaynor Pick
# role: business support, MASH
-> DONE
= of_moira
# name: Moira Kean
# role: health liaison, MASH
-> DONE
= of_carole
# name: Carole Ingham
# role: health visitor
-> DONE
= of_owen
# name: Owen Pugh
# role: mental health liaison nurse
-> DONE
= of_dan
# name: Dan Whitlow
# role: social worker, assessment team
-> DONE
= of_steve
# name: Steve Garland
# role: manager, assessment team
-> DONE
= of_shanice
# name: Shanice Cole
# role: domestic violence adviser (IDVA)
-> DONE
= of_jackie
# name: Jackie Dunmore
# role: nursery manager
-> DONE
= of_naomi
# name: Naomi Field
# role: social worker, family support
-> DONE
= of_alison
# name: Alison Croft
# role: team manager, family support
-> DONE
= of_helen
# name: Helen Strand
# role: service manager
-> DONE
= of_fran
# name: Fran Castell
# role: Common Ground programme
-> DONE
= of_kath
# name: Kath Doyle
# role: sister, neonatal unit
-> DONE
= of_aisha
# name: Aisha Karim
# role: neonatal outreach nurse
-> DONE

=== where_is ===
-> DONE
= at_mash_hub
# name: The MASH
# sentence: A long room of shared desks where police, health and social care sit together under a wall clock.
-> DONE
= at_police_office
# name: Call desk
# sentence: A small office with a strip light, two screens, a stack of folders and a blind half down.
-> DONE
= at_front_room
# name: The front room
# sentence: A tidy front room: a sewing machine in the window, clothes bagged on a rail, a train table with a drawer.
-> DONE
= at_hospital_corridor
# name: Outside the ward
# sentence: A hospital corridor at first light: a row of chairs, a folded pushchair, a vending machine, two swing doors.
-> DONE
= at_area_office
# name: Assessment team
# sentence: An old school hall with desks under the climbing bars, a duty board and a bicycle helmet on a hook.
-> DONE
= at_nursery_cloakroom
# name: Nursery cloakroom
# sentence: Low pegs with pictures for names, wellingtons in a rack, a half door, paintings hung up to dry.
-> DONE
= at_manager_office
# name: The manager's office
# sentence: A glass-sided office with a blind half down, two boxes not unpacked, a lamp and two mugs.
-> DONE
= at_manager_office_inside
# name: The manager's office, from the desk
# sentence: The same office from its desk: the blind half down over the glass, and beyond it the team's desks under the climbing bars.
-> DONE
= at_family_room
# name: Common Ground
# sentence: Two sofas at an angle, a bowl of pebbles, tissues, and a flip chart that asks what we need.
-> DONE
= at_clinic_room
# name: The clinic
# sentence: Baby scales, a height chart, a curtain on a rail, a desk against the wall and a box of toys.
-> DONE
= at_neonatal_corridor
# name: Outside the unit
# sentence: A long window with its blind down, a sink for washing hands, two armchairs, a board of knitted hats.
-> DONE

// Who people are and what places look like, in words: the name on the plate, the line beside it,
// and the one sentence that stands for the picture where there is no picture.

=== who_is ===
-> DONE
= of_lisa
# name: Lisa Tranter
# role: mother
-> DONE
= of_lisa_older
# name: Lisa Tranter
# role: mother
-> DONE
= of_adrian
# name: Adrian Tranter
# role: father
-> DONE
= of_adrian_older
# name: Adrian Tranter
# role: father
-> DONE
= of_malcolm
# name: Malcolm Frith
# role: duty manager
-> DONE
= of_beryl
# name: Beryl Stokes
# role: business support
-> DONE
= of_janet
# name: Janet Orme
# role: teaching assistant, infants
-> DONE
= of_quill
# name: DS Terry Quill
# role: police child abuse unit
-> DONE
= of_colm
# name: Colm Brady
# role: community mental health nurse
-> DONE
= of_gwen
# name: Gwen Haywood
# role: head, Chandler Street Primary
-> DONE
= of_lesley
# name: Lesley Ash
# role: duty manager
-> DONE
= of_neil
# name: Neil Birch
# role: special needs co-ordinator (SENCo)
-> DONE
= of_shelley
# name: Shelley Rudd
# role: housing support worker
-> DONE
= of_shelley_older
# name: Shelley Rudd
# role: housing support worker
-> DONE
= of_val_older
# name: Val Lomax
# role: manager, housing support unit
-> DONE
= of_mo
# name: Mo Farrow
# role: social worker
-> DONE
= of_anita
# name: Anita Rao
# role: team manager
-> DONE
= of_wendy
# name: Wendy Lisle
# role: school nurse
-> DONE
= of_ravi
# name: DC Ravi Nand
# role: police exploitation team
-> DONE
= of_esther
# name: Esther Cobb
# role: social worker
-> DONE
= of_frances
# name: Frances Oakden
# role: service manager, panel chair
-> DONE
= of_dilys
# name: Dilys Moon
# role: panel clerk
-> DONE
= of_ivo
# name: Ivo Kaplan
# role: council solicitor
-> DONE
= of_clare
# name: Clare Duffield
# role: service manager
-> DONE
= of_piers
# name: Piers Lacey
# role: team manager, long-term team
-> DONE
= of_maureen
# name: Maureen Wainwright
# role: foster carer
-> DONE
= of_des
# name: Des Wainwright
# role: foster carer
-> DONE

=== where_is ===
-> DONE
= at_street_2006
# name: Chandler Street
# sentence: A terraced street: a thin new tree tied to a stake, a grocer on the corner, a mower in pieces outside number 27.
-> DONE
= at_street_2008
# name: Chandler Street
# sentence: A terraced street: the young tree with its stake snapped, a phone shop on the corner, a gate propped on a brick.
-> DONE
= at_street_2011
# name: Chandler Street
# sentence: A terraced street: a tree as high as a door with a bicycle chained to it, a shuttered shop, a gap where a gate was.
-> DONE
= at_street_2013
# name: Chandler Street
# sentence: A terraced street: a tree taller than the doors, a skip by the empty shop, a new gate.
-> DONE
= at_street_2015
# name: Chandler Street
# sentence: A terraced street: a tree that shades two windows and has lifted the paving, a café on the corner, a gate off its hinges.
-> DONE
= at_duty_room
# name: The duty room
# sentence: A room with a hatch, a wall of oak card drawers, a fax, a chalked board and two telephones on long leads.
-> DONE
= at_head_office
# name: The head's room
# sentence: A small room with a low window on a playground, a tall cupboard, four small chairs and an empty hamster cage.
-> DONE
= at_school_hall
# name: The school hall
# sentence: A hall with its dinner tables folded against the wall, climbing bars, and four chairs pulled into a ring.
-> DONE
= at_tranter_kitchen
# name: Number 27, the kitchen
# sentence: A narrow kitchen: washing on a horse, a table with one leg wedged, and heights in biro up the door frame.
-> DONE
= at_archive_room
# name: The archive
# sentence: A basement of rolling shelves under a strip light, a trolley, and boxes with years on them.
-> DONE
= at_hot_desks
# name: The hot desks
# sentence: A long open office of desks that belong to nobody, grey lockers, one cold coffee, and a smiling child on a screen.
-> DONE
= at_panel_room
# name: The panel
# sentence: A long table with a jug of water, and a chart on the wall: a line that is meant to go down.
-> DONE
= at_housing_base
# name: The support unit
# sentence: A ground-floor flat made into an office: a key safe, a rota, three mugs, a window on the stairs.
-> DONE
= at_foster_kitchen
# name: The Wainwrights' kitchen
# sentence: A big kitchen table with carrots in newspaper, a calendar, two lunch boxes and a dresser with a deep drawer.
-> DONE
= at_meeting_room
# name: Meeting room
# sentence: A council meeting room: a long table, a jug of water, a whiteboard wiped but not clean.
-> DONE
= at_mash_hub
# name: The MASH
# sentence: A long room of shared desks where police, health and social care sit together under a wall clock.
-> DONE
= at_police_office
# name: Police office
# sentence: A small office with a strip light, two screens, a stack of folders and a blind half down.
-> DONE

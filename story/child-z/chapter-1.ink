// Chapter 1, "Six lines". June to November 2015.
// Chairs: social worker (Lorna), team manager (Grace), personal adviser (Dean).

// what was done about the week in June
LIST c1_junes = june_review, june_sofa, june_district, june_coast
VAR c1_june = june_sofa

// how Jonah came to Dean
LIST c1_allocations = alloc_shaz, alloc_pair, alloc_weekly, alloc_dean, alloc_duty
VAR c1_alloc = alloc_dean

// what came of the telephone call from the school
LIST c1_walls = wall_asked, wall_police, wall_move, wall_left
VAR c1_wall_done = wall_left

// who was asked about box nine
LIST c1_advices = advice_named, advice_course, advice_none, advice_ordered
VAR c1_advice = advice_none

=== chapter_1 ===
~ chapter(1)
~ c1_june = june_sofa
~ c1_alloc = alloc_dean
~ c1_wall_done = wall_left
~ c1_advice = advice_none
~ carry_line = line_none
~ carry_file = file_summary
~ carry_lodgings = lodgings_reassured
-> c1_holdall

// ---------------------------------------------------------------- the step

=== c1_holdall ===
~ scene(-> c1_holdall)
~ seat(social_worker)
~ at("2015-06-11", "16:10")
~ place(town_street)
~ weather(dry)
~ present(jonah_k, guarded)
Corn Street, ten past four. You are Lorna Pryce, social worker for young people leaving care, back from a visit with half a sausage roll in your pocket.
Jonah, one of your forty, is on the office step with a holdall. He moves it an inch so that you can get to the door.
"It's fine." # jonah_k: guarded
Nobody has asked yet. # q: Before you go in
-> doorstep

= doorstep
* [The holdall # id:c1-look-holdall # look]
    Everything he owns, zipped to the last inch. A cane basket sticks out of the side pocket, wrapped in a tea towel.
    "It's for proving." He shifts it out of the sun. "Bread." # jonah_k: neutral # q: Before you go in
    -> doorstep
* [His shoes # id:c1-look-shoes # look]
    Canteen shoes, black, the non-slip kind, flour still in the seams.
    He has walked in them from the ring road, and he has polished them, at some point today, with something. # q: Before you go in
    -> doorstep
* [Hold the door open with your foot # id:c1-hold-door # go]
    -> desk

= desk
~ place(leaving_care_office)
~ present(jonah_k, tired)
~ learn(lost_work_and_home)
"Canteen's cutting the early shift. I was the early shift." # jonah_k: tired
That was Tuesday. This morning it was the room: the Aldertons' daughter is home from university, and it was always hers.
"And Mrs Tully's gone to her sister's. Carlisle." He says this one to the holdall. # jonah_k: guarded
His pathway plan, which says who does what for him now that he is out of care, rests on all three. He has nowhere tonight.
You are the county, and the plan is yours. Housing is the other council, the district, over the square. # q: What do you set going?
-> june

= june
* [Ask who he would ring tonight, if it went wrong # id:c1-ask-night # ask]
    ~ hours(1)
    It takes an hour and a bag of chips. Mrs Tully's number is still in his phone.
    "She's in bed by eight." He folds the chip paper in thirds. "Then there's you. You go home at five." # jonah_k: neutral # q: What do you set going?
    -> june
* [Ring about the one vacancy on the list # id:c1-ask-vacancy # ask]
    ~ hours(1)
    It is on the coast. Someone called Bev answers on the fourth try. Own room, staff awake all night, a sea view if you lean.
    No bus after six. She can hold it until seven. # q: What do you set going?
    -> june
* [Ring his mate's mum about the sofa, and put the review in for the ninth of July # id:z-d2-sofa]
    ~ c1_june = june_sofa
    His mate's mother says of course, poor love, and she is doing fajitas.
    He goes down Corn Street with the holdall on his shoulder. At the corner he waits for the lights, though there is nothing coming.
    You write it in: 9 July. Somebody has the meeting room that day, to blow up balloons for the new team.
    -> after
* [Take the safe bed on the coast for tonight: his own room, staff up, forty miles away # id:z-d2-eddisham # takes: 1]
    ~ c1_june = june_coast
    You drive him, because the train is two changes. Bev has left a light on and a plate.
    Jonah looks at the sea for a while.
    "Does it do anything else?" # jonah_k: neutral
    ~ working_days(1)
    You do the forms on Friday, in place of three visits, and go through who he knows, and which of them could get there and back in a day.
    -> after
* [Call an emergency pathway review: the nights, the money, and the risks that are known # id:z-d2-review # takes: 2]
    ~ c1_june = june_review
    ~ working_days(2)
    A guest house; on Monday, five people in the small room. The chair asks, as she asks everybody, what matters to him that they have not asked: faith, food, being the only one in a room.
    "Food," he says. "The rest when I know you." # jonah_k: neutral
    He comes out with a bed at the foyer, the young people's hostel; fifty-seven pounds ninety a week; a number that answers at night.
    Under risks: Larch House, see volume six. You have not read the sixth. You put a yellow tab in it.
    -> after
* [Walk him over to the district to apply as homeless, so that they can house him tonight # id:z-d2-homeless # takes: 3]
    ~ c1_june = june_district
    ~ tell(housing_officer, lost_work_and_home)
    Thursday is their late night. You sit with him until the ticket comes up, and say "priority need" through the glass.
    Canal Street, over at Eddisham: a room for now, while they look into what they owe him.
    "Which bus?" he says. It is the 14. "That's all right, then." # jonah_k: neutral
    ~ working_days(3)
    The form wants proof of the address that he has not got. You are over the square with it on Friday, on Monday and on Tuesday. Then you cross him off.
    -> after

= after
* [Lock the drawer and go for your train # id:c1-june-home # go]
    -> c1_chairs

= skip
~ at("2015-06-16", "17:00")
~ learn(lost_work_and_home)
In one week of June Jonah lost his canteen placement, his room and the person he used to ring.
By the Monday he had somewhere to sleep. His plan still had the old address in it.
-> c1_chairs

// ---------------------------------------------------------------- the chairs

=== c1_chairs ===
~ scene(-> c1_chairs)
~ seat(team_manager)
~ at("2015-07-20", "09:20")
~ place(meeting_room)
~ weather(dry)
~ present(lorna, tired)
~ present(shaz, neutral)
You are Grace Mensah, and you have been the leaving care manager for twenty minutes.
Lorna's team closes on Friday. Her young people are to be shared out this morning, among personal advisers.
Shaz, who has been one for six years, has brought a knife for the cake. # q: Before you begin
-> room

= room
* [The cake # id:c1-look-cake # look]
    It says WELCOME LEAVING CARE in blue icing.
    "Could be taken either way," says Shaz. # shaz: neutral
    "That's me Friday." Lorna has a job in another county, with a caseload of fourteen, and cannot stop saying fourteen. # lorna: warm # q: Before you begin
    -> room
* [The face at the door # id:c1-look-visitor # look]
    A woman in a visitor's lanyard wants to know where the toilets are.
    Everybody sits up. Shaz tells her, in full sentences. When the door shuts she takes her feet off the other chair, which she had not known they were on. # q: Before you begin
    -> room
* [Read the memo on your chair, and begin # id:c1-read-memo # go]
    -> memo

= memo
~ document(launch_memo)
Our new leaving care team
20 July 2015. From the Assistant Director, Children's Services
Today we open our new team at Corn Street. Thank you for your patience while desks are found.
Induction and training for managers and advisers will follow in the autumn.
We have visitors in the building this fortnight. Please be welcoming. Please wear lanyards.
Cake at ten.
~ document_ends()
Eleven years in fostering. You turn it over, in case there is a back. # q: And then?
* [Ask Lorna for the next name on her list # id:c1-next-name # go]
    -> handover

= handover
~ told_by(social_worker, team_manager, lost_work_and_home)
"Jonah. Work, room and the lady he rang, all gone in a week. Nine hundred pages of file. Likes buses." # lorna: tired
{ c1_june:
- june_review:
    "Foyer since the review. It's holding. There's a tab in volume six that nobody's got to."
- june_sofa:
    "Third sofa. The review of the ninth got moved. Bunting."
- june_district:
    "Canal Street, while the district decides. I've not been out to him."
- june_coast:
    "On the coast. Rings me Sundays to say it's fine."
}
"Dean did two of the visits for me. They talked about bread for an hour. Four workers, and that's the first he's asked after." # lorna: warm
Dean is fetching chairs: from a youth centre, here a fortnight, seven young people so far. Shaz has twenty-four. # q: Who takes Jonah?
-> allocate

= allocate
* [Ask Lorna what is in the nine hundred pages # id:c1-ask-pages # ask]
    ~ hours(1)
    She goes to look out the index, which takes her an hour and turns out to be for someone else.
    "There was some stuff at Larch House. It was managed." She rubs her eyes. "I had him five months, Grace. I never got to volume six." # lorna: tired # q: Who takes Jonah?
    -> allocate
* [Ask Shaz which two she could let go # id:c1-ask-two # ask]
    ~ hours(1)
    You do it properly, name by name, down all twenty-four.
    "Those two. They'd cope." Then she scratches at the list with a fork. "They'd cope because it's me." # shaz: tired # q: Who takes Jonah?
    -> allocate
* [Give him to Dean outright: they get on already, and he has the room to do it well # id:z-d4-dean]
    ~ c1_alloc = alloc_dean
    ~ leaves(lorna)
    ~ present(dean, warm)
    Dean comes in backwards with two chairs, and you tell him.
    "Jonah? Oh, brilliant." # dean: warm
    He is so pleased that Shaz gives him the corner piece.
    -> after
* [Give him to Dean, with supervision each week and a written list of ask-me-first # id:z-d4-weekly]
    ~ c1_alloc = alloc_weekly
    ~ leaves(lorna)
    ~ present(dean, attentive)
    You write it on the back of the memo: moves, money, police, anything about children. Ask me first.
    Dean reads it twice and puts it in his wallet.
    "Thursdays at two?" # dean: attentive
    Your Thursdays already have something in them. You say yes.
    -> after
* [Give him to Shaz, who is full, and take two others off her so that she can do it # id:z-d4-experienced]
    ~ c1_alloc = alloc_shaz
    You choose the two together. Neither of you enjoys it.
    "And when upstairs want returns doing for that lot?" Shaz nods at the door. # shaz: tired
    You say that you will tell them she is full.
    She writes it down, with the date.
    -> after
* [Keep him on duty until the autumn training, so that nobody takes him on unready # id:z-d4-wait]
    ~ c1_alloc = alloc_duty
    He goes on the duty board, with a star.
    "So he's everybody's," says Shaz. # shaz: neutral
    Until the training, you say.
    "Autumn." She writes it next to the star. # shaz: neutral
    -> after
* [Give him to Dean, with a social worker alongside him on everything until January # id:z-d4-cowork]
    ~ c1_alloc = alloc_pair
    Ruth, from looked-after, can be had one day a week if you do not ask twice.
    She would like the boxes of file before she meets him. She asks for nothing else.
    "Two on one," says Shaz. "I'll remember that." She is mostly joking. # shaz: neutral
    -> after

= after
* [Ask for the next name, and a plate # id:c1-chairs-plate # go]
    -> c1_desk

= skip
~ at("2015-07-20", "12:30")
~ told_by(social_worker, team_manager, lost_work_and_home)
The new team opened in July, with a memo and a cake. Training was to follow in the autumn.
Lorna handed over her list in a morning and left on the Friday. By September Jonah was Dean's.
-> c1_desk

// ---------------------------------------------------------------- the desk

=== c1_desk ===
~ scene(-> c1_desk)
~ seat(personal_adviser)
~ at("2015-09-14", "09:05")
~ place(leaving_care_office)
~ weather(dry)
~ present(shaz, neutral)
~ learn(lost_work_and_home)
You are Dean Carrow, personal adviser (PA): the worker each care leaver is owed until twenty-one. You have nineteen of them.
{ c1_alloc:
- alloc_shaz:
    Jonah was Shaz's until last Monday, when upstairs took her to count for the inspectors. Grace objected, in writing.
- alloc_pair:
    Jonah is yours and Ruth's. Ruth has Wednesdays, mostly in court. Her note says: start with volume six.
- alloc_weekly:
    Jonah is yours, with Thursdays at two. There have been four Thursdays out of eight.
- alloc_duty:
    Five duty workers have had Jonah since July. Training is now November. As of today he is yours.
- else:
    Jonah is yours. He has been yours since the cake.
}
Beside the desk are four grey boxes: his file. # q: Your desk, Monday morning
-> desk

= desk
* [The grey boxes # id:c1-look-boxes # look]
    Nine hundred pages, off a sack truck. A bulldog clip holds volume six shut.
    { c1_june == june_review:
        A yellow tab sticks out of it, in Lorna's writing: READ BEFORE NEXT MOVE.
    }
    They smell of somebody's garage. One is marked JONAH, two JONAS, and one SPARE KETTLE. # q: Your desk, Monday morning
    -> desk
* [The bus timetable # id:c1-look-timetable # look]
    The 14 to Eddisham, copied out by Jonah in square capitals, because you kept asking.
    A ruled line under 08:52. At the foot: TOP DECK, FRONT LEFT. NOT SUNDAYS. # q: Your desk, Monday morning
    -> desk
* [The wall calendar # id:c1-look-calendar # look]
    From a boiler firm, with squares like stamps. Tia, bursary form. Marcus, flat viewing; Marcus, second viewing; Marcus, lost keys.
    Nineteen young people. Thursday has a hole in it the size of a dentist's appointment. # q: Your desk, Monday morning
    -> desk
* [Read the transfer summary on top # id:c1-read-summary # go]
    -> summary

= summary
~ document(transfer_summary)
Transfer summary: Jonah K.
24 July 2015. L.P., sixteen-plus, to leaving care
1. Larch Hse until it closed, 2014. Lodgings after.
2. College: catering. Passed.
3. Lost work, room, main support June 2015. See plan.
4. Some past difficulties at Larch Hse, managed. See file.
5. Health up to date. Dentist overdue.
6. Responds well to a calm approach. L.P.
~ document_ends()
"Six lines," says Shaz. "She did eleven of those that day." # shaz: tired
He has the council's training flat until 23 November. You see him on Thursday. # q: How do you start with him?
-> begin

= begin
* [Ask Shaz what "managed" means # id:c1-ask-managed # ask]
    ~ hours(1)
    She goes to find the one administrator left from the old building, and is gone an hour.
    "Nobody knows." She puts a tea down on line four. "I put 'managed' about my divorce." # shaz: neutral # q: How do you start with him?
    -> begin
* [Meet him as he is now: no paper between you, and let him tell it in time # id:z-d5-fresh # takes: 3]
    ~ carry_file = file_summary
    ~ at("2015-09-17", "11:00")
    ~ place(town_street)
    ~ present(jonah_k, attentive)
    Thursday, the café on the market. He is there first. He explains steam to you, with the sugar and the salt.
    "You've not read it, then." # jonah_k: guarded
    You say that you wanted to meet him first.
    "It's fine." He turns his cup round, and round. Then he butters your toast for you, because you are doing it wrong. # jonah_k: neutral
    -> after
* [Read the incident reports end to end, and ring the woman who ran the home # id:z-d5-reports # takes: 3]
    ~ working_days(3)
    Three days. You do Tia's form in a lay-by.
    -> record
* [Work from the six lines and the pathway plan, and read the rest as time allows # id:z-d5-summary # takes: 3]
    ~ carry_file = file_summary
    ~ at("2015-09-17", "11:00")
    ~ leaves(shaz)
    ~ present(jonah_k, neutral)
    The boxes go under the desk.
    You do the new plan with Jonah in an hour and ten minutes.
    "There's two Us in sourdough," he says, reading it upside down. # jonah_k: neutral
    You write "boxes" on a Friday in October that has only two things on it.
    -> after
* [Ask him what happened back then, and check what he says against the file # id:z-d5-ask-him # takes: 3]
    ~ working_days(3)
    ~ place(bus_stop)
    ~ present(jonah_k, guarded)
    ~ told_by(jonah, personal_adviser, incident_history)
    Thursday, the 14, top deck, front left, nobody else up there. You tell him what line four says, and ask. He watches the road for two stops.
    "Three," he says. "They'll have put three." # jonah_k: guarded
    Then when, and who was about, and what helped, quite flat, like somebody reading out a recipe he did not write. # q: Back at the office
    * * [Check it against volume six # id:c1-check-volume # go]
        He has one date wrong. The rest is as he said.
        -> record

= record
~ place(leaving_care_office)
~ carry_file = file_reports
~ learn(incident_history)
~ learn(what_helped)
~ document(larch_house_record)
Larch House: summary of three incident records
14 November 2013. B. Walsh, manager
Harmful sexual behaviour towards younger residents. Three entries, January to June; none since.
What was happening: agency staff, evenings unplanned, left in charge of younger ones.
What helped: predictable evenings; one named adult; not left in charge of younger ones.
Gone through with him. Specialist advice before 18: asked for.
~ document_ends()
There is no reply on file. There is a telephone number, in pencil. # q: The number in pencil
* [Ring it # id:c1-ring-bernie # go]
    -> pencil

= pencil
~ on_phone(bernie, warm)
~ told_by(larch_house, personal_adviser, what_helped)
"Larch... no. Garden centre café. Sorry, love. Habit." # bernie: warm
Behind her somebody asks if the scones are today's.
"Jonah! Is he baking? Seven o'clock I sat with him, same chair, every night I was on. I wasn't clever. I was just the same person." # bernie: attentive
The scones are today's.
"And don't have him minding little ones. It wasn't fair on any of them." # bernie: concerned
It all goes on one side of paper.
-> after

= after
* [See to Marcus and the lost keys # id:c1-desk-keys # go]
    -> c1_wall

= skip
~ at("2015-09-18", "10:00")
~ learn(lost_work_and_home)
In September Dean took Jonah on with four boxes and six lines.
-> c1_wall

// ---------------------------------------------------------------- the wall

=== c1_wall ===
~ scene(-> c1_wall)
~ at("2015-10-12", "09:40")
~ place(leaving_care_office)
~ weather(dry)
~ present(shaz, attentive)
Shaz has her hand over the telephone. "Station Road Primary. One of yours is on their wall." # shaz: attentive
~ learn(wall_sighting)
~ promise("ring-school", "Ring the school office back", "2015-10-12")
The receptionist is sorry to bother you. Three mornings now, ten to nine, on the wall by the bus stop. One of the mothers knew him when he was in care: Jonah.
No, he has not spoken to anybody.
"I'm not saying anything," she says. "I'm just saying."
{ carry_file == file_reports:
    You have read what Larch House wrote.
}
You will ring back. # q: What do you do with it?
-> weigh

= weigh
* [The timetable on your pinboard # id:c1-wall-timetable # look]
    Square capitals. The 14, towards Eddisham: MARKET 08:40. STATION RD SCHOOL 08:52, with the line ruled under it. # q: What do you do with it?
    -> weigh
* [Ask her what he does there, exactly # id:c1-ask-wall # ask]
    ~ hours(1)
    She asks the caretaker, who asks the lollipop lady, and you have it within the hour.
    He sits. He eats something out of a paper bag. On Thursday he held the bus for a man with a stick. # q: What do you do with it?
    -> weigh
* [Ask for a room the far side of town, before this becomes something in the local paper # id:z-n1-move # takes: 5]
    ~ c1_wall_done = wall_move
    ~ kept("ring-school")
    ~ leaves(shaz)
    ~ present(jonah_k, guarded)
    The placements officer wants a reason. You say the location. That is not a code, so she puts RISK: OTHER.
    You tell the school that it is in hand. Jonah hears of it from the man who reads the meters.
    "It's a wall." He has gone very tidy about the mouth. "It's where the bus stops." # jonah_k: guarded
    ~ working_days(5)
    A week of telephone calls: no other room is free. The code stays on his file.
    -> after
* [Write down who saw what, tell Grace and ask Jonah today, decide at supervision Friday # id:z-n1-not-yet]
    ~ c1_wall_done = wall_asked
    ~ kept("ring-school")
    ~ leaves(shaz)
    ~ present(jonah_k, guarded)
    ~ tell(team_manager, wall_sighting)
    ~ tell(jonah, wall_sighting)
    Her words, not yours, and the times. You ring her back: would she tell the school's safeguarding lead? She would. Grace says Friday, or tonight if he says anything you do not like. At four you ask him.
    "It's a wall. It's where the bus stops." A bakery in Eddisham is trying him out. He had not said, because trials end. # jonah_k: guarded
    ~ working_days(4)
    On Friday Grace finds the 08:52 on the timetable, asks you two questions and initials the note: not yet. By then he is walking to the stop before.
    -> after
* [Ring the school back, tell them that he will be waiting for a bus, and leave it there # id:z-n1-leave]
    ~ c1_wall_done = wall_left
    ~ kept("ring-school")
    "I said it would be a bus," says the receptionist. She will let the mothers know.
    "Sorted?" says Shaz. # shaz: neutral
    It took four minutes. You have Tia next, and the call was not the sort of thing there is a box for.
    -> after
* [Ring the police tonight, report it as a concern about children, and let them check it # id:z-n1-police]
    ~ c1_wall_done = wall_police
    ~ kept("ring-school")
    ~ learn(care_history)
    ~ tell(police_exploitation, wall_sighting)
    ~ tell(police_exploitation, lost_work_and_home)
    ~ tell(police_exploitation, care_history)
    ~ leaves(shaz)
    ~ present(jonah_k, tired)
    You tell the school that it is in hand. The call handler is thorough. Was any child spoken to? No. Background? You read her the six lines, and the old addresses.
    On Tuesday two officers are very polite to him at the stop. The 08:52 goes without him, and so does a trial at a bakery.
    "It's fine." He says it all week. # jonah_k: tired
    -> after

= after
* [Get back to Tia and the bursary form # id:c1-wall-tia # go]
    -> c1_nobody

= skip
~ at("2015-10-19", "17:00")
~ learn(wall_sighting)
~ kept("ring-school")
In October a school rang about Jonah, on its wall, waiting for a bus.
-> c1_nobody

// ---------------------------------------------------------------- box nine

=== c1_nobody ===
~ scene(-> c1_nobody)
~ at("2015-11-09", "10:15")
~ place(leaving_care_office)
~ weather(dry)
~ present(grace, tired)
Grace has a form. "Pauline Reeve's got her room ready. One room, two names for it." # grace: tired
~ learn(author_not_trained)
Pauline is a retired dinner lady, offering a room and company at meals: supported lodgings. A panel picks who goes, from papers that close on Friday.
Box nine of the form: Risk to self? Risk to others? Nobody has taught you to judge either.
{ c1_alloc:
- alloc_pair:
    Ruth rings from court: she has never been trained in it either.
- alloc_weekly:
    The list in your wallet: anything about children, ask me first.
}
"Nine's new," says Grace. # grace: tired # q: Who do you ask?
-> box

= box
* [The small print under box nine # id:c1-look-print # look]
    To be completed by the allocated worker. See guidance note 9.
    Guidance notes run from 1 to 8. # q: Who do you ask?
    -> box
* [The training e-mail # id:c1-look-training # look]
    The November programme will now be delivered as the spring programme, subject to budget. Please do not reply to this address. # q: Who do you ask?
    -> box
* [Ask Grace whether she has ever filled one in # id:c1-ask-grace # ask]
    ~ hours(1)
    She shuts the door. You get an hour of her, which is rare.
    "I've approved people's spare rooms. I've never been asked this. There must be somebody we ring." # grace: concerned
    In the induction folder there is a divider, Specialist Advice, with nothing behind it. # q: Who do you ask?
    -> box
* [Go by what you know; nobody in this building has spent as many hours with him as you # id:z-d25-alone]
    ~ c1_advice = advice_none
    You know that he folds tea towels in thirds, hates his photograph being taken, and has never once been late.
    By Tuesday you have a page of it, and it is a good page.
    -> after
* [Order a full private risk assessment: expert, independent, here in twelve weeks or so # id:z-d25-private]
    ~ c1_advice = advice_ordered
    ~ learn(care_history)
    ~ tell(specialist, author_not_trained)
    ~ tell(specialist, lost_work_and_home)
    ~ tell(specialist, care_history)
    { carry_file == file_reports:
        ~ tell(specialist, what_helped)
    }
    The firm is very efficient. There is a quote by lunch: four thousand two hundred, plus VAT, first appointment in February. For that they would like the whole file, and you feed nine hundred pages into the scanner until it asks to be left alone.
    "I can send the bill up," says Grace. "I can't say what comes back down." # grace: neutral
    Nobody there will open a page before February. Box nine is still empty.
    -> after
* [Ring round by name: youth offending, NSPCC, the next county, police public protection # id:z-d25-named # takes: 2]
    ~ c1_advice = advice_named
    ~ tell(specialist, author_not_trained)
    { carry_file == file_reports:
        ~ tell(specialist, incident_history)
        ~ tell(specialist, what_helped)
    }
    ~ working_days(2)
    ~ leaves(grace)
    A queue, a voicemail, a post that is vacant. Then the youth offending psychologist, from a car park. She does not do over-eighteens. She gives you twenty minutes.
    { carry_file == file_reports:
        You read her your one side of paper. Put that, she says, and what helped, and where you stop being able to say.
    - else:
        What do the incident records say? You have not read them. Read them, she says, and ring me.
    }
    -> after
* [Ask Shaz's friend, who did the two-day course, to come in and go through it with you # id:z-d25-course # takes: 3]
    ~ c1_advice = advice_course
    ~ working_days(3)
    ~ leaves(grace)
    ~ present(shaz, warm)
    Thursday, nine o'clock, is the soonest Mel can do. She brings her handout and a lemon drizzle. There is a diagram with traffic lights.
    It is for under-eighteens, she says, turning it round to check. And that was 2011. She would not care to put a number on anybody from it.
    "Cake's good, though," says Shaz. # shaz: warm
    -> after

= after
* [Put the form under the stapler until Thursday # id:c1-form-stapler # go]
    -> c1_report

= skip
~ at("2015-11-12", "16:00")
~ learn(author_not_trained)
The panel's new form had a box for risk. Nobody at Corn Street had been trained to fill it.
-> c1_report

// ---------------------------------------------------------------- the report

=== c1_report ===
~ scene(-> c1_report)
~ at("2015-11-12", "16:30")
~ place(leaving_care_office)
~ weather(rain)
~ present(shaz, tired)
Thursday, half past four, rain.
"Panel likes a short box," says Shaz, coat on. "I'm just telling you." # shaz: tired
Boxes one to eight are done: polite, rent paid, bins out. Would like an oven.
{ c1_wall_done:
- wall_police:
    Box six: one contact with police, October, nothing found. It looks like more.
- wall_move:
    Box six has filled itself in: RISK: OTHER. You cannot get it out.
- else:
    Box six, incidents, says none.
}
Grace signs tomorrow. Panel will know him by it. Without the room, he has nowhere on the 23rd.
Risk to self? Risk to others? # q: Box nine. What goes in?
-> nine

= nine
* [The tin on your desk # id:c1-look-tin # look]
    A loaf, still warm when it came, wrapped in the tea towel in thirds. The label says FOR WHOEVER DOES THE FORM.
    You have had two slices. It is the best thing that has happened in this office since July. # q: Box nine. What goes in?
    -> nine
* {carry_file == file_summary} [Shut the form and read volume six first # id:c1-report-volume # ask]
    ~ working_days(1)
    ~ carry_file = file_reports
    ~ learn(incident_history)
    ~ learn(what_helped)
    You are in at six on Friday, before the heating.
    ~ document(larch_house_record)
    Larch House: summary of three incident records
    14 November 2013. B. Walsh, manager
    Harmful sexual behaviour towards younger residents. Three entries; none since June.
    What helped: predictable evenings; one named adult; not left in charge of younger ones.
    ~ document_ends()
    Nine o'clock. The form is where you left it. # q: Box nine. What goes in?
    -> nine
* [No risk to himself or others. Polite, punctual, and nothing of concern since he came to us # id:z-d6-no-risk]
    ~ carry_line = line_no_risk
    ~ learn(risk_line)
    ~ tell(team_manager, risk_line)
    ~ document(november_report)
    Panel report: Jonah K.
    November 2015. D. Carrow, personal adviser
    Box 9. No risk to himself or others. Polite, punctual, and nothing of concern since he came to us.
    ~ document_ends()
    It fits, with room for a full stop. Everything in it you have seen with your own eyes.
    -> after
* [Not trained to assess this. What is known and not known is below. Please obtain advice # id:z-d6-untrained]
    ~ carry_line = line_not_trained
    ~ learn(risk_line)
    ~ tell(team_manager, risk_line)
    ~ tell(team_manager, author_not_trained)
    { carry_file == file_reports:
        ~ tell(team_manager, incident_history)
    }
    ~ document(november_report)
    Panel report: Jonah K.
    November 2015. D. Carrow, personal adviser
    Box 9. Not trained to assess this. Please obtain advice.
    { carry_file == file_reports:
        Known: Larch House 2013, three records, and what helped. Not known: how he is when evenings fall apart.
    - else:
        Known: "some past difficulties, managed". Not known: what. I have not read the records.
    }
    { c1_advice == advice_named:
        Spoken to: youth offending psychologist, 11 November.
    }
    ~ document_ends()
    It goes over by four lines, and the system turns the box red.
    -> after
* [High. He should not be placed in a home with anyone until his past has been looked into # id:z-d6-high]
    ~ carry_line = line_high
    ~ learn(risk_line)
    ~ tell(team_manager, risk_line)
    ~ document(november_report)
    Panel report: Jonah K.
    November 2015. D. Carrow, personal adviser
    Box 9. High. He should not be placed in a home with anyone until his past has been looked into.
    ~ document_ends()
    You think of who will read it: panel, Pauline, him. You press save.
    -> after
* [Low while he is supported: settled since September, evenings planned, one named worker # id:z-d6-low]
    ~ carry_line = line_low_supported
    ~ learn(risk_line)
    ~ tell(team_manager, risk_line)
    ~ tell(team_manager, author_not_trained)
    { carry_file == file_reports:
        ~ tell(team_manager, incident_history)
    }
    ~ document(november_report)
    Panel report: Jonah K.
    November 2015. D. Carrow, personal adviser
    Box 9. Low while he is supported: settled since September, evenings planned, one named worker.
    { carry_file == file_reports:
        Larch House 2013, three records, read; what helped then is in place now.
    }
    If any of these stops, ask again. This is an adviser's view and not an assessment.
    ~ document_ends()
    You count the legs it stands on. You are one of them.
    -> after

= after
* [Send it down the corridor to Grace # id:c1-report-send # go]
    -> c1_sign

= skip
~ at("2015-11-13", "09:30")
In November Dean wrote the report for panel.
{ carry_line == line_none:
    ~ carry_line = line_no_risk
    ~ learn(risk_line)
    ~ tell(team_manager, risk_line)
    Box nine said that Jonah posed no risk to himself or others.
}
-> c1_sign

// ---------------------------------------------------------------- the signature

=== c1_sign ===
~ scene(-> c1_sign)
~ seat(team_manager)
~ at("2015-11-13", "16:40")
~ place(leaving_care_office)
~ weather(rain)
~ present(shaz, tired)
You are Grace. Friday, twenty to five, ten reports in the tray, and Jonah's is the last.
Boxes one to eight make you want to meet him, which you never have.
{ carry_line:
- line_low_supported:
    Box nine: low while he is supported. Under it: an adviser's view and not an assessment.
- line_not_trained:
    Box nine has gone red. Not trained to assess this. Please obtain advice.
- line_high:
    Box nine: high. Not to be placed in a home with anyone.
- else:
    Box nine: no risk to himself or others.
}
Below it is a space for your name, which sends it to panel, and a coffee ring that is probably yours. # q: Papers close at five. What do you do with it?
-> sign

= sign
* [The e-mail from the panel clerk # id:c1-look-clerk # look]
    Panel cannot accept late papers. Please do not ask. The second name for Mrs Reeve's room is complete and in the bundle.
    The chair has asked you for late papers twice since July. You said yes both times. # q: Papers close at five. What do you do with it?
    -> sign
* [Shaz, not going home # id:c1-look-shaz # look]
    "In fostering," says Shaz, doing up the same button twice, "did they make you look under the beds?" # shaz: neutral
    They did. You had a torch for it. # q: Papers close at five. What do you do with it?
    -> sign
* [Send it back to him: what does the line rest on, and what would we see if it were wrong? # id:z-d7-back # takes: 2]
    -> back
* [Sign it: he knows the young man, you do not, and on Monday the room goes to somebody else # id:z-d7-sign]
    It is nine minutes to five. You sign, and the tray is empty for the first time since the cake.
    ~ present(dean, attentive)
    Dean is back: he has missed his bus.
    "All right?" # dean: attentive
    All gone, you say. He does a small thing with his fist that he thinks nobody can see.
    -> after
* [Rewrite the risk line yourself, firmer and fuller, so no one can say you gave no warning # id:z-d7-harsher # takes: 2]
    ~ carry_line = line_high
    ~ working_days(2)
    High. Cannot be excluded. To be robustly managed. By Tuesday it runs to three sides, and reads like the ones you used to be sent.
    The clerk takes it late. Does she still put him down for the room, with that?
    You say yes.
    -> after
* [Strike the line through, write in what is known of Larch House by hand, initial it, sign # id:z-d7-strike]
    ~ carry_line = line_none
    ~ learn(incident_history)
    Volume six is where the clip is. You stand at Dean's desk and read one page of it.
    By hand: Larch Hse 2013, three records, what helped. Not assessed. G.M.
    The clerk rings. Is the box meant to look like that? It is. You must remember to tell Dean on Monday.
    -> after

= back
~ on_phone(dean, tired)
~ told_by(personal_adviser, team_manager, author_not_trained)
You ring Dean at his stop, and ask.
{ carry_line:
- line_low_supported:
    "On since September," he says. "Before that I'd be guessing." # dean: tired
- line_not_trained:
    "It says it doesn't rest on much," he says. "That's as far as I could see." # dean: tired
    ~ carry_line = line_not_trained
- line_high:
    "On not wanting to be wrong," he says, after a bus. # dean: tired
    ~ carry_line = line_not_trained
- else:
    "On him being nice to me," he says, after a bus. "Mostly." # dean: tired
    ~ carry_line = line_not_trained
}
{ carry_file == file_summary:
    ~ told_by(larch_house, personal_adviser, incident_history)
    ~ told_by(larch_house, personal_adviser, what_helped)
    ~ carry_file = file_reports
    He gives his Saturday to volume six, unasked.
}
~ working_days(1)
~ told_by(personal_adviser, team_manager, incident_history)
~ tell(specialist, incident_history)
On Monday the two of you get the youth offending psychologist on the speaker, between her own meetings.
~ working_days(1)
Panel takes it late, by e-mail. The chair says that you owe her one, and that the other young woman had been told to hope.
-> after

= after
* [Put the light off over the tray # id:c1-sign-light # go]
    -> c1_kitchen

= skip
~ at("2015-11-17", "10:00")
The report went to the placements panel with its box nine.
-> c1_kitchen

// ---------------------------------------------------------------- the kitchen

=== c1_kitchen ===
~ scene(-> c1_kitchen)
~ seat(personal_adviser)
~ at("2015-11-20", "15:45")
~ place(pauline_kitchen)
~ weather(dry)
~ present(pauline_r, warm)
~ present(jonah_k, attentive)
{ carry_file == file_reports:
    ~ learn(incident_history)
    ~ learn(what_helped)
}
{ carry_line:
- line_high:
    You are Dean. Panel argued for an hour over "high", then left it to Pauline, and kept the report.
- line_not_trained:
    You are Dean. Panel said yes, and wants to hear by Christmas what the advice is.
- line_none:
    You are Dean. Panel said yes, and asked who had been at the form with a biro.
- else:
    You are Dean. Panel said yes in four minutes.
}
Pauline has said yes too. Her kitchen windows are steamed up.
Jonah has brought a dough, as other people bring flowers. # q: Round the kitchen
-> kitchen

= kitchen
* [The wellingtons by the back door # id:c1-look-wellingtons # look]
    ~ learn(children_in_contact)
    Two small pairs, one red, one green with eyes on the toes.
    "Sundays," says Pauline. "They come for their dinner and go home filthy." # pauline_r: warm # q: Round the kitchen
    -> kitchen
* [The room at the top of the stairs # id:c1-look-room # look]
    A new duvet with the creases of the packet still in it. A lock, on his side; she had asked the fire officer which sort.
    On the pillow, for some reason, a map of the bus routes. # q: Round the kitchen
    -> kitchen
* [The bread # id:c1-look-bread # look]
    "Thirty years of school dinners," says Pauline, "and I never saw a dough that slack." # pauline_r: warm
    He covers the tin with a tea towel and moves it to where the boiler is.
    "It wants leaving," says Jonah. "People poke it." # jonah_k: warm
    "I'm people, am I?" She does not poke it. # pauline_r: warm # q: Round the kitchen
    -> kitchen
* [Sit down at the table with her # id:c1-sit-down # go]
    ~ present(pauline_r, attentive)
    Jonah has gone out to the back step, as he does when there are forms.
    Pauline signs in three places without her glasses.
    "What time does he like his tea?" # pauline_r: attentive
    ~ learn(children_in_contact)
    About six. She writes it on the calendar, where every Sunday says KIDS: her grandchildren. She has not asked you anything else.
    He moves in on Monday. What she is told before then is told by you. # q: What does Pauline know by the time you go?
    -> table

= table
* [Ask her what a week is like here # id:c1-ask-week # ask]
    ~ hours(1)
    It takes an hour and the good biscuits. Chapel on Wednesday nights. Her son's two on Sundays, one till five, while he is on shift.
    "He'll be a godsend. He can keep an eye on them while I dish up." # pauline_r: warm # q: What does Pauline know by the time you go?
    -> table
* [Leave her the copy of the file, so that nothing is hidden and nobody can say that it was # id:z-d8-file]
    ~ learn(care_history)
    ~ tell(pauline, care_history)
    ~ tell(pauline, risk_line)
    ~ tell(pauline, lost_work_and_home)
    ~ carry_lodgings = lodgings_overtold
    It is in your boot, with the form on top: two trips. Jonah watches the second from the step.
    "Is that me?" # jonah_k: guarded
    Pauline puts a tea towel over it, as you would a budgerigar.
    "I'll have a look when the house is quiet." # pauline_r: concerned
    -> after
* [Answer what she asks, straight; she has not asked, and it is her kitchen and her decision # id:z-d8-wait]
    ~ carry_lodgings = lodgings_reassured
    Is he allergic to anything? Does he mind the radio? Is he a one for baths? You answer all of it, and all of it is true.
    "Well, that's me," says Pauline. "Is there anything you want to ask me?" # pauline_r: warm
    You have a look for something. You thank her for the biscuits.
    -> after
* [Give her the friendly letter that opened two doors this year, and let him settle in first # id:z-d8-letter]
    ~ carry_lodgings = lodgings_reassured
    ~ hours(1)
    You put his name in at her table, and today's date, and then it wants copying fair. She does the sprouts.
    ~ document(provider_letter)
    Dear Pauline
    20 November 2015. Dean Carrow, leaving care
    Jonah is punctual, polite and a very fine baker. He has had a hard year and come through it with dignity.
    I am sure that you will get on. Ring me any time.
    ~ document_ends()
    She reads it standing up, and puts it behind the clock with the school photographs.
    -> after
* [Go out to Jonah on the step, then give her as much as she has to have to run the house # id:z-d8-part]
    ~ carry_lodgings = lodgings_told
    { carry_file == file_reports:
        ~ tell(pauline, incident_history)
        You tell him what you will say. He looks at the allotments. "Go on, then." # jonah_k: guarded
        "At the home there were worries about how he was with younger children; none recorded since 2013. So he is not on his own with the grandchildren, and you ring me if anything bothers you."
    - else:
        ~ told_by(jonah, personal_adviser, what_helped)
        ~ learn(what_helped)
        You have not read the boxes, and say so. So what helped?
        "Knowing what's happening, evenings. One person. And not being left with kids." # jonah_k: guarded
        So he is not on his own with the grandchildren, and she rings you if anything bothers her. Why, you cannot tell her.
    }
    ~ tell(pauline, what_helped)
    ~ present(pauline_r, concerned)
    Evenings the same; one grown-up. "The lodgings scheme worker will go through Sundays with you both before Monday." Pauline dries each finger.
    "Sundays want thinking about." Then, to Jonah and not to you: "Thank you." # pauline_r: concerned
    -> after

= after
* [Say that you will see the two of them on Monday # id:c1-kitchen-monday # go]
    -> moves_in

= moves_in
~ at("2015-11-23", "10:30")
~ place(pauline_kitchen)
~ present(pauline_r, attentive)
~ present(jonah_k, neutral)
He moves in on the Monday, with the holdall.
The tin has been by the boiler since seven, and nobody has poked it.
It rises.
~ chapter_ends()
{whole_case: -> chapter_2}
-> END

= skip
~ at("2015-11-20", "18:30")
~ learn(children_in_contact)
In November Pauline Reeve, whose grandchildren come on Sundays, agreed to take Jonah as a lodger.
{ carry_lodgings == lodgings_reassured:
    She was told that he was polite, and what time he liked his tea.
}
-> moves_in

// Chapter 5, "After the ward". June 2015 to February 2016.
// Chairs: midwife (Lorraine), neonatal sister (Kath), police call desk (Mags), health visitor (Carole), MASH (Sandra).
// Neither an early birth nor worry is ever counted as a risk in itself. What is counted is asking, and joining up.

// whether the call from number nine went across
LIST c5_nines = nine_kept, nine_passed
VAR c5_nine_sent = nine_kept

// what was done about the calls
LIST c5_callings = calls_apart, calls_counted, calls_support
VAR c5_called = calls_apart

=== chapter_5 ===
~ chapter(5)
~ c5_nine_sent = nine_kept
~ c5_called = calls_apart
~ carry_account = account_together
~ carry_plan = plan_hers
~ carry_paper = paper_part
~ carry_answer = answer_worry
-> c5_booking

// ---------------------------------------------------------------- Tuesday 9 June 2015: booking

=== c5_booking ===
~ scene(-> c5_booking)
~ seat(midwife)
~ at("2015-06-09", "10:10")
~ place(clinic_room)
~ weather(dry)
~ present(hannah, warm)
~ learn(pregnancy)
You are Lorraine Peel, community midwife, and you talk a lot on purpose. A booking is an hour of forms. People tell you things so as not to have to do the next one.
"Number two," says Hannah Marlow. Robin is at nursery. Lee is in the car park, with the radio on. # hannah: warm
She has let out her own waistband, and it is so well done that you ask about it. # q: Before the long form
-> room

= room
* [Dr Sethi's letter # id:c5-look-letter # look]
    { carry_closing == closed_with_triggers:
        Two lines, and stapled to it half a page that is not hers: if there is another baby, ring the MASH; and a number. It came round in the spring, and somebody at the surgery has found it, and used a staple.
    - else:
        Two lines. Second pregnancy, well. Previous social care, closed in the spring. It is the sort of letter that you are glad of, on the whole.
    }
    # q: Before the long form
    -> room
* [The curtain # id:c5-look-curtain # look]
    Green, with a hem coming down. Hannah has seen it too. You can tell that it is all she can do to leave it alone. # q: Before the long form
    -> room
* [Turn to the page that begins "Any social worker?" # id:c5-booking-page # go]
    -> page

= page
"Six," says Hannah. "No. I tell a lie, seven. They were nice. It's all finished." She says it the way you might say it of the measles. # hannah: neutral
What was it about? you ask, looking for a pen.
"Him and me. From before." She smiles. "He's done ever so well." # hannah: guarded
Out in the car park the radio goes off, and on again. # q: What do you do with "finished"?
-> decide

= decide
* (rang) [Ask her if you may ring and find out what they hold # id:c5-ask-mash # ask]
    ~ hours(1)
    ~ told_by(mash_worker, midwife, closed_file)
    "If it's quick," says Hannah. "And not his phone." It goes down as agreed, in her words. # hannah: guarded
    She goes along for her bloods. You take it in the passage: a Sandra Teale, fast and dry. Closed in the spring. An April before that; a January; drink; who may see whom. One worker who thought that it was worse than the rest did.
    "It's in there," she says. "I'd look at it, if I were you. I'm just reading it out." # q: What do you do with "finished"?
    -> decide
* [Write it down as she says it, previous social care, closed; and get on with the iron # id:v-d19-finished]
    You do the whole of the rest in half an hour. You like her very much. She tells you about the stay-and-play raffle, which she used to run, and a bridesmaid.
    "See you in four weeks," you say, and it is true.
    -> after
* [Put it to her now, and again later: how is she, at home? And may you ring to know more? # id:v-d19-alone]
    ~ tell(health_visitor, pregnancy)
    You ask it plainly, with your pen down, and say that you will be asking it again.
    "It's better," says Hannah. She looks at the curtain. "You can ring them. Not his phone." # hannah: attentive
    Carole Ingham has it that afternoon: a baby in the winter; asked; to be asked again.
    { rang:
        What the MASH read out is on your own record, with the day that you will ask her next. It is not in the notes she carries.
        -> after
    }
    -> asked
* [Note "DA historic" in her hand-held record, so whoever sees her next has got it as well # id:v-d19-notes]
    ~ tell(mother, safety_minimum)
    ~ tell(father, safety_minimum)
    ~ hours(1)
    ~ document(handheld_notes)
    Maternity notes: to be kept by the mother and brought to every visit
    H. Marlow. Booked 9 June 2015, L.P.
    Well. Second baby. Previous CSC, closed.
    DA historic.
    ~ document_ends()
    She puts them in her bag without opening them. On the steps he takes the bag from her, because she should not be carrying.
    -> after
* [Ask for a pre-birth assessment today on what there is, and let them see what they think # id:v-d19-prebirth]
    { rang:
        ~ tell(mash_worker, pregnancy)
        ~ tell(health_visitor, pregnancy)
        ~ tell(gp, pregnancy)
        You put down what you were read, by date, and what is new: a baby, an older child, a long year. Carole has it, and Dr Sethi.
        "That's a proper one," says Sandra Teale. "We don't get many with a middle." It goes to a team by Thursday, with a name, and a day in October to begin. Hannah had it from you first.
    - else:
        ~ tell(mash_worker, pregnancy)
        ~ tell(police, pregnancy)
        ~ tell(legal, pregnancy)
        It goes to the three that the form has boxes for. Reason: previous social care.
        "Previous what?" says the MASH. You do not know what. It is "Seven workers, nice". They will open it if you can tell them why.
    }
    -> after

= asked
* [Ring the MASH, as she said that you could # id:c5-booking-ring # go]
    ~ working_days(1)
    ~ told_by(mash_worker, midwife, closed_file)
    ~ leaves(hannah)
    A Sandra Teale rings back: an April, a January, drink, who may see whom; one worker who thought that it was worse than the rest did.
    It goes on your own record, with the day that you will ask her next. It does not go in the notes she carries.
    -> after

= after
* [Find a needle, and do the hem # id:c5-booking-hem # go]
    -> c5_unit

= skip
~ at("2015-06-11", "16:00")
~ learn(pregnancy)
In June 2015 the mother was expecting a second baby. There had been a social worker once, she said; it was all finished.
-> c5_unit

// ---------------------------------------------------------------- Thursday 14 January 2016: outside the unit

=== c5_unit ===
~ scene(-> c5_unit)
~ seat(neonatal_sister)
~ at("2016-01-14", "14:20")
~ place(neonatal_corridor)
~ weather(rain)
~ present(hannah, tired)
~ present(lee, tired)
~ learn(load_on_parents)
You are Kath Doyle, sister on the neonatal unit, where the Marlow baby has been since the beginning of October, having come much too soon. On Monday the baby is going home.
They have been here every day. You could set the drugs round by them.
* [Come out to them, between two jobs # id:c5-unit-out # go]
    -> fish

= fish
"Fourteen weeks," says Lee. "I know every one of those fish." He means on the blind. # lee: warm
Hannah knows every one of the nurses, and which of them has a button off. # q: Out here, for once
-> corridor

= corridor
* [The board of hats # id:c5-look-hats # look]
    Volunteers knit them. One row is better than the rest, with a proper turned edge, in cut-up school jumper.
    "I'd the bits," says Hannah. "I can't sit." # hannah: tired # q: Out here, for once
    -> corridor
* [The book in Lee's pocket # id:c5-look-book # look]
    The one with a bear in it who has a cold. He does the voices through the porthole. The night staff come and stand. # q: Out here, for once
    -> corridor
* [The list, on your clipboard # id:c5-look-discharge # look]
    ~ document(discharge_list)
    Going home: Baby Marlow
    Monday 18 January 2016
    Feeding: every three hours, day and night. Medicines: four, by syringe.
    Car seat. Cot. Room thermometer. Parents shown. Parents happy.
    Outreach: A. Karim. Health visitor: routine.
    Anything else:
    ~ document_ends()
    You have eleven cots, and twelve babies. # q: Out here, for once
    -> corridor
* [Sit down in the other armchair # id:c5-unit-sit # go]
    -> sit

= sit
You do the numbers first, as you always do. Eight feeds in a day. Four of them at night, and each takes an hour. Robin is at nursery, and has had chickenpox.
"We'll manage," says Lee. "I've given up the drink for it. Since October." # lee: resolute
"We'll manage," says Hannah. # hannah: tired
They are as good as any you have had. They have not slept together, at the same time, since the autumn. Downstairs they want the cot. # q: What happens before Monday?
-> decide

= decide
* (rang) [Ask the two of them, one at a time, if you may ring social care # id:c5-ask-unit # ask]
    ~ hours(4)
    ~ told_by(mash_worker, neonatal_sister, closed_file)
    "They've closed us," says Lee. "Ask them, they'll tell you." Hannah, by the sink, says yes, and washes her hands again.
    The MASH ring you back at six. An April, three years ago; a January; drink; seven workers. You had thought it would be about money. # q: What happens before Monday?
    -> decide
* [Check it all through with them again: milk, cot, car seat, and a number for the nights # id:v-d20-checklist]
    It is a good list, and every line on it has been learnt the hard way. They know it better than you do. Hannah corrects a syringe.
    "Parents happy," you write. Both of them say yes, at exactly the same time.
    -> after
* [Get health visitor, doctor and outreach round one table, with the two of them, by Monday # id:v-d20-meeting]
    ~ working_days(2)
    ~ tell(health_visitor, load_on_parents)
    ~ tell(gp, load_on_parents)
    ~ tell(outreach, load_on_parents)
    It takes until Monday, at nine, and the only table is the one with the hats on. You do the numbers out loud. Who has the four o'clock feed? Who comes when neither can? Who is Robin's?
    "What about if I want a drink?" says Lee. Nobody had liked to ask it. # lee: guarded
    It is put in, under "nights", with Ray's number.
    -> table
* [Say that the baby's not quite ready, and keep the cot until somebody has had a look # id:v-d20-hold-back]
    ~ tell(mash_worker, load_on_parents)
    ~ hours(3)
    It is only until Wednesday, you say, or Thursday. You do not say why, because you have not got a why.
    "Is it the breathing?" says Lee. By five they have both asked the registrar, who does not know what you are talking about. There is no order, and no agreement. There is a sister with a feeling.
    It is still to be Monday. They have stopped telling you things.
    -> after
* [Go through the worst night with each of them alone, and who would come; and ring Carole # id:v-d20-nights]
    ~ working_days(1)
    ~ tell(health_visitor, load_on_parents)
    Him on the Thursday, by the machine. "I'd go and sit in the van," says Lee. Then he thinks about who that leaves. # lee: tired
    Her on the Friday, with the tap running. She does not say anything for so long that you turn it off.
    Carole Ingham has both, that night, as they were said, and which may be put to whom.
    -> after
* [Ask for a strategy discussion by Monday, as there was a social worker and this is a lot # id:v-d20-strategy]
    { rang:
        ~ tell(health_visitor, load_on_parents)
        ~ tell(gp, load_on_parents)
        ~ tell(outreach, load_on_parents)
        ~ tell(mash_worker, load_on_parents)
        You have the dates, and what is new beside them. The hub takes it at four, on the telephone, with Carole on, and Dr Sethi, and the police.
        It is not to keep anybody in. They agree who is in the house on which day of the first fortnight, and who asks what, of whom. You tell them both, after.
        * * [Write the days out for them, in the order they will come # id:c5-unit-write # go]
            -> after
    - else:
        ~ tell(mash_worker, load_on_parents)
        ~ tell(police, load_on_parents)
        ~ tell(legal, load_on_parents)
        ~ tell(landlord, load_on_parents)
        "What's the concern?" says the hub. A very small baby and two tired parents, you say. It sounds, said aloud, like all of them.
        It is put down as not met. The housing association would like to know if they will be needing a bigger flat.
    }
    -> after

= table
* [Ask both of them, apart, if social care may be asked what it holds # id:c5-unit-social # go]
    ~ told_by(mash_worker, neonatal_sister, closed_file)
    Yes, by the sink; yes, by the machine. The MASH read you an April and a January. You had thought that it would be about money.
    It goes to Carole, on her own record. There is to be somebody in the house on each weekday of the first fortnight, and it is not always to be when he is in.
    -> after

= after
* [Write the name on the next cot card # id:c5-unit-card # go]
    -> c5_nine

= skip
~ at("2016-01-18", "12:00")
~ learn(load_on_parents)
The baby was in the unit from October to January. The parents were there each day. In the middle of January they went home, with a list.
-> c5_nine

// ---------------------------------------------------------------- Saturday 23 January: number nine

=== c5_nine ===
~ scene(-> c5_nine)
~ seat(police_desk)
~ at("2016-01-23", "21:40")
~ place(police_office)
~ weather(rain)
~ learn(neighbour_report)
You are Mags Orrin, on the police call desk. It is Saturday night. There are nine jobs waiting, and over your desk a poster about a law that is four weeks old. Somebody has drawn a moustache on the scales of justice.
* [Take the call # id:c5-nine-take # go]
    -> call

= call
"It's number nine, Orchard Rise," says the line. "I'm not being funny. It's next door. They've just got that baby home."
What can she hear?
"It was shouting. It's stopped now. It was him, and then it was nobody. I nearly didn't ring." # q: While she holds on
-> line

= line
* [The poster # id:c5-look-poster # look]
    From 29 December 2015: controlling or coercive behaviour. A pattern, it says, in red. What is done from that day on. What came before it is background.
    The training is on the eleventh of March. # q: While she holds on
    -> line
* [What the screen has on the address # id:c5-look-screen # look]
    ~ document(call_log)
    Orchard Rise, number eleven
    14 April 2013. Allegation, H.M. Result: NFA.
    August 2014. Silent 999, mobile. Rung back; male; wrong button.
    23 January 2016, 21:40. Neighbour. Shouting, stopped.
    Linked: no.
    ~ document_ends()
    It takes somebody to press it. # q: While she holds on
    -> line
* [Ask her how the night is otherwise # id:c5-nine-otherwise # go]
    -> otherwise

= otherwise
"Quiet. The landing light's on. I can hear her machine going, she's sewing." A pause. "Who sews at this time?"
Somebody with a baby that feeds every three hours, you think. You do not say so; it is not for you to say what it is. There is nobody hurt that anybody knows of. # q: What becomes of the call?
-> decide

= decide
* [Record it: verbal only, no offence, ring again if worse; it's Saturday, with nine waiting # id:v-d23-verbal]
    "Right you are," says number nine. "I just thought I'd say." She sounds relieved, and a bit let down.
    VERBAL ONLY, you put, and take the next, which is a goat on the bypass.
    -> after
* [Go back over other nights with her, link it to the earlier two, and get it to the MASH # id:v-d23-pattern]
    ~ c5_nine_sent = nine_passed
    ~ tell(mash_worker, neighbour_report)
    Not how loud: how often. She thinks. It isn't the shouting, she says. It's that you never see her on her own. She used to do the raffle.
    You press the thing that links them, and write it in three lines for the hub: two dates as background, one as new, and what number nine said about the raffle. And a car, when there is one, to see that all are well.
    -> after
* [Send a car when there is one, for a quiet word on the step, and have it on the record # id:v-d23-car]
    ~ c5_nine_sent = nine_passed
    ~ tell(mash_worker, neighbour_report)
    ~ hours(2)
    At twenty to twelve they are at the step. He is in his socks; he is very sorry; it has been a week. She comes down behind him with a muslin on her shoulder. All in order.
    It goes in the log, and the log goes over on Monday: a call, a car, a nice couple. Of the other two dates it says nothing.
    -> after
* [Warn her that he'll be arrested for it, under the new law, and let the landlord know too # id:v-d23-arrest]
    ~ tell(neighbours, neighbour_report)
    ~ tell(neighbours, april_allegation)
    ~ tell(landlord, neighbour_report)
    "For shouting?" says number nine. It is not the first time, you tell her. There was an April.
    It is not yours to promise. The sergeant says so, at some length, with the poster behind him. And by Sunday dinner the whole of the row has heard that there was an April.
    -> after

= after
* [Ring number nine, say thank you, and mean it # id:c5-nine-thanks # go]
    "I said to my husband," says number nine. "I said, somebody'll only tell us that it's nothing."
    -> c5_calls

= skip
~ at("2016-01-24", "06:00")
~ learn(neighbour_report)
Late in January a neighbour rang the police about shouting that had stopped. It was put down as words.
-> c5_calls

// ---------------------------------------------------------------- Tuesday 2 February: the calls

=== c5_calls ===
~ scene(-> c5_calls)
~ seat(health_visitor)
~ at("2016-02-02", "12:40")
~ place(clinic_room)
~ weather(dry)
~ on_phone(aisha, concerned)
~ learn(worried_calls)
You are Carole Ingham. Between the clinic and the afternoon there is half a sandwich, and what is stuck to your desk.
{ carry_health == health_told:
    Your own record of the Marlows begins, in the spring of 2013, with one sentence, and each time you have seen her you have gone round by it.
- else:
    Your record of the Marlows begins with a hearing test; the rest came late, and second-hand. You have always meant to ask what that silence was, at the two-year check.
}
"It's Aisha, outreach," says the phone. "I'm in the car. Have you had a call from the Marlows?" # aisha: tired # q: What is on the desk
-> desk

= desk
* [The sticky notes # id:c5-look-sticky # look]
    ~ document(sticky_notes)
    Fri 29/1. Baby Marlow, Dad rang, breathing sounds "wet". Told normal. D.
    Mon 1/2. Baby Marlow, Mum rang surgery, is the milk too hot. D.
    Mon 1/2. Carole pls ring Mr G. Not urgent!! D.
    ~ document_ends()
    D. is Denise, at the surgery, who writes "not urgent" with two exclamation marks upon everything that ever frightens her. # q: What is on the desk
    -> desk
* [The light on the answering machine # id:c5-look-machine # look]
    Sunday, ten past four in the morning. It is Lee. "I know you're not there. I only wanted to say it to somebody. Is it meant to be this quiet?"
    He thanks the machine. # q: What is on the desk
    -> desk
* [Ask Aisha what is on her sheet # id:c5-calls-sheet # go]
    -> sheet

= sheet
"Three. Two him, one her. Is this colour right, is it too warm. It's all right, Carole. It's what they all ask." Her indicator is going. "Only it's three to me, and the ward's had some at night. What's it to you?" # aisha: concerned
Two, you say, and the machine; and you were in on Thursday, with the scales. And Denise has had two.
They would be odd if they were not worried. Nobody who has had them on a telephone has had more than three. # q: What do you do with them?
-> decide

= decide
* [Ring and put their minds at rest: it's what all parents feel, a fortnight off the unit # id:v-d21-reassure]
    ~ leaves(aisha)
    "You're doing it all right," you tell him, and it is true; you have heard how he holds the phone.
    "Thank you," says Lee. "That's what Denise said. That's what they all say." He breathes out. "I'll try not to ring."
    It is a promise that you find you have no use for.
    -> after
* [Tell them, if they're worried at any hour at all, to go straight up to the emergency door # id:v-d21-emergency]
    ~ tell(ward_sister, worried_calls)
    ~ leaves(aisha)
    You ring the emergency department, too, so that they will be expected: two anxious parents, and how many times they have called.
    They go up that night, at three. They are seen in forty minutes, and are told that the baby is lovely. They have had to bring Robin, in a coat over pyjamas.
    -> after
* [Add them up today, whoever had them; go early tomorrow; sit down with each of them apart # id:v-d21-count]
    ~ c5_called = calls_counted
    ~ tell(outreach, worried_calls)
    ~ leaves(aisha)
    Eleven, in fifteen days, to five telephones. Aisha says a word, and then sorry. The ward has had two, and did not like to say; and Denise finds one more, on the back of a prescription.
    You ring Hannah, and then Lee, and say that you are coming at eight, and that it is nothing that they have done.
    -> morning
* [See if they would like more help, and send it in today, as their wish, with the history # id:v-d21-support]
    ~ c5_called = calls_support
    ~ tell(mash_worker, worried_calls)
    ~ leaves(aisha)
    "What, they'd come again?" says Hannah. You hear her put something down. "Would it be somebody new?"
    It might. It would be help with nights, and with Robin, and you would say why; and you would say what was before.
    "Go on, then," she says. "Put that I asked." You put that she asked.
    -> after
* [Ask the police to look in on them tonight, to be certain that the two children are well # id:v-d21-police]
    ~ tell(police, worried_calls)
    ~ tell(landlord, worried_calls)
    ~ tell(neighbours, worried_calls)
    ~ tell(gp, worried_calls)
    ~ leaves(aisha)
    ~ hours(8)
    They go at half past eight, two of them, with hats. They have the key code from the landlord, and a word from the people next door.
    All is well. Nobody in that house rings anybody on the Wednesday.
    -> after

= morning
* [Be there at eight # id:c5-calls-morning # go]
    ~ at("2016-02-03", "08:00")
    ~ place(front_room)
    ~ present(lee, tired)
    Lee has a bottle in each hand. He talks in the kitchen with his back against the door, as though it might open. You ask about sleep; about who he rings; about drink.
    "Not yet," he says. # lee: tired
    -> apart

= apart
* [See her while he takes Robin in to nursery # id:c5-calls-her # go]
    ~ place(front_room)
    ~ present(hannah, tired)
    The machine in the window has a cloth over it. You ask the thing that you ask, once, and wait. The baby is asleep, in a hat with a turned edge.
    She tells you; you write it where only the file sees it. It is not an answer to the telephone calls. It is another thing.
    You say who you would like to ring, and why. "Sandra?" says Hannah. "Was she the first?"
    -> car

= car
* [Eat yesterday's half of a sandwich, in the car # id:c5-calls-car # go]
    -> c5_old_file

= after
* [Eat the sandwich, at last # id:c5-calls-sandwich # go]
    -> c5_old_file

= skip
~ at("2016-02-03", "10:30")
~ learn(worried_calls)
In the days after they went home both parents rang for advice, many times. No one telephone had had more than three of the calls.
-> c5_old_file

// ---------------------------------------------------------------- Wednesday 3 February: an old case

=== c5_old_file ===
~ scene(-> c5_old_file)
~ seat(mash_worker)
~ at("2016-02-03", "11:20")
~ place(mash_hub)
~ weather(dry)
~ present(priya, attentive)
~ on_phone(carole, concerned)
~ told_by(health_visitor, mash_worker, worried_calls)
~ told_by(health_visitor, mash_worker, load_on_parents)
You are Sandra Teale. You have been in the MASH for three years, which is as long as there has been one. There is no tray now; it is on a screen. Somebody has stuck a photograph of the tray to it, so as to know where to look.
"It's Carole Ingham, health visitor. I want some advice. You've a closed one: Marlow." # carole: concerned # q: You write the name
-> phone

= phone
* [What Carole has to say # id:c5-look-carole # look]
    { c5_called:
    - calls_counted:
        "Eleven calls in fifteen days. I've seen them both, apart. He's frightened, and he's not drunk, yet. She told me something. I'm not asking you what to think, I'm asking you what you've got." # carole: resolute
    - calls_support:
        "They've asked for help. She's asked. It's nights, and the little one, and it's what was there before. I sent it you yesterday." # carole: concerned
    - else:
        "A very small baby, home two weeks. Lots of calls. Nobody's got the whole of it, me included. And I thought: there's a file." # carole: tired
    }
    # q: You write the name
    -> phone
* [Priya Nair, across the desks # id:c5-look-priya # look]
    { c5_nine_sent == nine_passed:
        She has it up before you ask. "There's a Saturday. Neighbour, shouting, stopped. It came across to us. It's in with the ones for filing." # priya: concerned
    - else:
        "I've the April," she says. "You'll remember the April. There may be something on the call desk's side, but nobody's linked it." # priya: neutral
    }
    # q: You write the name
    -> phone
* [Type it in, and wait for the file # id:c5-old-type # go]
    -> typed

= typed
~ at("2016-02-03", "11:25")
It comes up grey, which is closed. Nineteen documents. On the first of them are two initials and a date, and the initials are yours.
{ carry_tray == tray_closed:
    16 April 2013. You look at how small you used to write. You try to remember the day, and it was raining, and that is all.
- else:
    April 2013. You did that one, you think. You took it; you finished it. It is odd how little that helps.
}
"I can hold," says Carole. # carole: neutral
It is twenty-five past eleven; there are thirty on the screen. # q: Before you answer her
-> before_answer

= before_answer
* (opened) [Open the closed file, before you say anything # id:c5-ask-file # ask]
    ~ hours(2)
    ~ learn(closed_file)
    ~ leaves(carole)
    You tell Carole that you will ring her, put your back to the room, and read.
    -> front_sheet ->
    It takes all of the two hours. # q: Before you answer her
    -> before_answer
* [Go back to Carole # id:c5-old-here # go]
    ~ on_phone(carole, concerned)
    -> answer

= answer
Below the line or above it; help, or an enquiry; today, or tomorrow. It is what you do here, forty times a day. # q: What becomes of it?
-> decide

= decide
* [Say it's below our line, being closed and calm, and send her the early help form for them # id:v-d22-below]
    ~ tell(health_visitor, support_offer)
    "Right," says Carole. # carole: tired
    You do say to ring again if anything changes. It is a good form; you had a hand in it. It goes across this afternoon, to be filled in with the family, when there is a moment.
    * * [Go on to the next of the thirty # id:c5-below-next # go]
        -> c5_end_none
* (helped) [Get somebody in this week: a name, a day, a date to review it by; build on from there # id:v-d22-help]
    { before_answer.opened:
        ~ tell(health_visitor, closed_file)
        You read Carole the lines that bear on Monday's visit. Then a name, a day, a date. It is Dan Whitlow, who is back from being something else.
        * * * [Write the three of them down # id:c5-help-write # go]
            -> c5_end_read
    - else:
        ~ tell(mother, support_offer)
        You have a name by noon; it is Dan Whitlow, who is back from being something else. "I know them," says Dan. You will read it up tonight, you tell Carole, and you do mean to. # carole: warm
        * * * [Give her the date # id:c5-help-date # go]
            -> c5_end_help
    }
* [Read it to the end, get what is new out of the police, and decide by this hour tomorrow # id:v-d22-read]
    ~ learn(closed_file)
    ~ tell(health_visitor, closed_file)
    ~ working_days(1)
    You read until the lights go off by themselves. Priya looks by hand, under the address and not the name.
    Carole has what bears upon her visit that same night: what to ask, whom not to ask it near.
    -> read_on
* [Call police and health in today, since there is a history, and now a baby on top of it # id:v-d22-strategy]
    { before_answer.opened:
        ~ tell(health_visitor, closed_file)
        ~ tell(police, closed_file)
        ~ tell(gp, closed_file)
        It is fixed for three. Each of them is to have the page in front of them before anybody speaks.
        * * * [Read yours out first # id:c5-strategy-first # go]
            -> c5_end_discussion
    - else:
        ~ tell(police, worried_calls)
        ~ tell(gp, worried_calls)
        ~ tell(legal, worried_calls)
        "What's the history?" says the police inspector. It is in the file, you say. "And what's in the file?"
        It is agreed that somebody should go this week, and that somebody should read it.
        * * * [Find somebody who can go # id:c5-strategy-find # go]
            -> c5_end_help
    }
* (conferred) [Ask for a conference straight off, and have the file copied to all who'd need to be there # id:v-d22-conference]
    ~ tell(police, closed_file)
    ~ tell(gp, closed_file)
    ~ tell(landlord, closed_file)
    ~ tell(legal, closed_file)
    ~ tell(head_of_service, closed_file)
    ~ working_days(2)
    Nineteen documents, five envelopes, and none to the clinic, since health has a form of its own. Nobody has been out.
    On Friday the conference office rings. What has the enquiry found? You knew that they would say it. You have heard it said in this room for three years.
    * * [Ring Carole and say that it may be a while # id:c5-conference-ring # go]
        -> c5_end_none

= read_on
* [Turn back to the front sheet, in the morning # id:c5-read-front # go]
    -> front_sheet ->
    It is odd to read yourself at the bottom of a page.
    -> read_decide

= read_decide
* [Put what you have decided, and why, at the end of it # id:c5-read-decide # go]
    -> c5_end_read

= front_sheet
~ document(closed_front_sheet)
Closed file: Marlow. Nineteen documents
{ carry_tray == tray_closed:
    April 2013. Police notification. Closed. S.T.
- else:
    April 2013. Police notification. Assessed; not settled; "ask again". S.T.
}
January and March 2014. Hospital. Assessment: mother protective.
{ carry_challenge:
- challenge_tested:
    November 2014. Two views. Strategy discussion held, 21 Nov; enquiry; both views kept with it.
- challenge_on_file:
    November 2014. Two views, kept side by side. Worker: section 47 is met; nobody can stop it. Manager: her own, beside it.
- else:
    November 2014. Section 47: not taken further. (No reasons.)
}
{ carry_closing == closed_with_triggers:
    Closed, spring 2015. To come back if: another baby; drink; her stopping going to things; anybody ringing about shouting.
- else:
    Closed, spring 2015. Plan complete.
}
~ document_ends()
->->

= skip
~ at("2016-02-05", "10:00")
~ told_by(health_visitor, mash_worker, worried_calls)
A health visitor rang for advice about a closed case and a new baby. She was sent a form for early help.
-> c5_end_none

// ---------------------------------------------------------------- what became visible, and what was done

=== c5_end_none ===
~ scene(-> c5_end_none)
~ seat(health_visitor)
~ at("2016-02-12", "16:15")
~ place(clinic_room)
~ weather(rain)
You are Carole. It is Friday, and you are clearing the desk.
{ c5_old_file.conferred:
    There is a letter on it from the conference office, with no date in it, and nobody has been out.
- else:
    The form is on it, filled in as far as the parents' signatures.
}
There is a sheet from outreach, a log number that somebody has written on an envelope, and a note from Denise. Not urgent!! They are all of them dated. You put them into one pile, to be tidy, and you look at it.
* [Put it at the top, for Monday # id:c5-none-monday # go]
    ~ ending(not_joined_up)
    -> followed

= followed
What followed is on one page. You need not read it. # q: One more page
* [Read what followed # id:c5-none-read # go]
    ~ document(outcome_page)
    What followed
    The baby died. The father was convicted. No one can say that a different decision would have changed this.
    ~ document_ends()
    -> close
* [Leave it there # id:c5-none-leave # go]
    -> close

= close
~ chapter_ends()
On Monday the clinic is at two, as usual.
-> END

= skip
~ at("2016-02-12", "17:00")
The form, the sheets and the notes were on one desk by the middle of February. They had not been read as one.
~ ending(not_joined_up)
~ chapter_ends()
-> END

=== c5_end_help ===
~ scene(-> c5_end_help)
~ seat(mash_worker)
~ at("2016-02-05", "15:40")
~ place(mash_hub)
~ weather(dry)
~ present(dan, attentive)
Friday. Dan Whitlow has been. He has his helmet under his arm, and a train in his pocket, which he was given, as a ticket.
"She's got three of my cards," he says. "She'd kept them in order." # dan: warm
Nights: a sitter, Tuesdays and Thursdays. Robin: nursery till four. Him: Ray, on Monday. The fifteenth of February, to look again.
"Have you read it?" says Dan. # dan: attentive
* [Say that it is for tonight # id:c5-help-tonight # go]
    -> tonight

= tonight
"Only I wrote some of it. I'd read past mine." # dan: concerned
The file is grey on the screen, nineteen documents, with yours at the bottom. You put on your glasses.
~ ending(help_that_week)
~ chapter_ends()
-> END

= skip
~ at("2016-02-05", "17:00")
A worker with a name went in that week, with a date on which to look again. The closed file had still to be read.
~ ending(help_that_week)
~ chapter_ends()
-> END

=== c5_end_read ===
~ scene(-> c5_end_read)
~ seat(health_visitor)
~ at("2016-02-08", "09:20")
~ place(front_room)
~ weather(dry)
~ present(hannah, attentive)
Monday. You are Carole, on the good chair. He is back at work, a kitchen in Field Lane, until noon.
You know what was in the file, as much of it as bears on this room. Hannah can see that you know, and you tell her what is hers.
{ carry_challenge == challenge_none:
    "Which of them was it that worried?" she says. "There was one who did." # hannah: attentive
- else:
    "Who wrote it?" she says. "The bit about nobody being able to stop it." # hannah: attentive
}
A worker called Naomi Field, you say.
"She'd a green coat," says Hannah. # hannah: warm
* [Ask the next thing, and wait # id:c5-read-wait # go]
    -> wait

= wait
{ carry_challenge == challenge_none:
    It was not all there. There was a place in November where it said only "not taken further", and Sandra Teale had written beside it, in a new pen: by whom, and why?
- else:
    It had both of their views in it, hers and her manager's, and the day. Sandra Teale had read you the two of them, one after the other, and not said which.
}
{ c5_old_file.helped:
    Dan came on Friday. In the diary, by the clock: Dan again, Thursday.
- else:
    In the diary, by the clock: Dan, Thursday.
}
Ray, Thursday, for him. The eighteenth of February, all of you, at the clinic, behind the scales.
She writes it in herself, in her own colour.
~ ending(file_read)
~ chapter_ends()
-> END

= skip
~ at("2016-02-08", "10:00")
The closed file was read. What was in it was known to the people who were in the house that week, and there was a day in the diary.
~ ending(file_read)
~ chapter_ends()
-> END

=== c5_end_discussion ===
~ scene(-> c5_end_discussion)
~ seat(mash_worker)
~ at("2016-02-03", "15:00")
~ place(mash_hub)
~ weather(dry)
~ present(priya, resolute)
~ on_phone(carole, resolute)
Three o'clock. You read out the dates yourself, beginning with your own.
April. "Mine," says Priya. The January; the August, when nobody spoke. "Mine, and it's been on a page by itself." The nights. "Mine," say two telephones at once. # priya: resolute
It is the first time that it has all been in one room. It takes nine minutes to say.
* [Ask them what each would see if they were wrong # id:c5-discussion-wrong # go]
    -> wrong

= wrong
There is a silence, and then all of them have something.
An enquiry; a joint visit tomorrow, at ten, with her seen by somebody that she knows. Him, on his own, at noon, by a man who will ask him about the van. Who has Robin. Who has the nights. Nothing on the house telephone.
"Who tells her?" says Carole. "I'll tell her. I've told her before." # carole: resolute
* [Put it in the diary # id:c5-discussion-diary # go]
    -> diary

= diary
{ carry_challenge == challenge_none:
    Where it says "not taken further", in November, you write the date, and: looked at again.
- else:
    By the two views of November you write the date, and: looked at again, with both.
}
Thursday 4 February, ten o'clock. Wednesday 10 February, the same people, and what has been found.
~ ending(discussion_held)
~ chapter_ends()
-> END

= skip
~ at("2016-02-03", "16:00")
Police, health and social care met that afternoon, with what each had held since 2013. There was a visit in the diary for the next day.
~ ending(discussion_held)
~ chapter_ends()
-> END

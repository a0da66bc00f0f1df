// Chapter 1, "The tray". April to December 2013.
// Chairs: MASH social worker (Sandra), health visitor (Carole).

// what was done with the notification on the day it came
LIST c1_firsts = was_closed, was_put_off, was_taken, was_discussed, was_visited
VAR c1_first = was_closed

=== chapter_1 ===
~ chapter(1)
~ c1_first = was_closed
~ carry_tray = tray_closed
~ carry_health = health_untold
~ carry_account = account_together
~ carry_plan = plan_hers
~ carry_paper = paper_part
~ carry_answer = answer_worry
~ carry_challenge = challenge_none
~ carry_closing = closed_shut
-> c1_tray

// ---------------------------------------------------------------- the tray

=== c1_tray ===
~ scene(-> c1_tray)
~ seat(mash_worker)
~ at("2013-04-16", "10:40")
~ place(mash_hub)
~ weather(rain)
~ present(gaynor, tired)
~ present(priya, neutral)
You are Sandra Teale, social worker in the MASH: police, health and social care in one room, so that nobody has to wait for a letter. It opened in February.
The new guidance came in yesterday. Nobody has told the printer.
"Sixty-one in the tray," says Gaynor. "It was fifty-eight, but I went to the loo." # gaynor: tired # q: Before you take the top one
-> room

= room
* [The forms coming off the printer # id:c1-look-printer # look]
    They are the old ones: ten working days, and then another form with thirty-five.
    Since yesterday there is one assessment, and forty-five is the most it may take.
    "Do I bin these?" says Gaynor. "Or are they scrap?" She is already cutting them into shopping lists. # gaynor: neutral # q: Before you take the top one
    -> room
* [The health desk # id:c1-look-health-desk # look]
    Boxes. Moira, who is health, is being moved nearer to the window, or possibly out of it.
    Her chair is in the corridor with a note on the seat. NOT RUBBISH. # q: Before you take the top one
    -> room
* [The clock on the wall # id:c1-look-clock # look]
    Estates hung it on the hook for the fire notice, so it swings when the police come in.
    "Close the door gently," says Gaynor, to nobody, as she has since February. # gaynor: tired # q: Before you take the top one
    -> room
* [Take the top one # id:c1-take-top # go]
    -> top_one

= top_one
~ learn(april_allegation)
~ document(notification)
Police notification: child present
Dated Sunday 14 April 2013, 23:10. Received in MASH 16 April, 10:31
Marlow, Hannah. Garrity, Lee. One child, Robin, toddler, in the home.
Allegation by H.M. of a sexual assault by L.G. Drink taken (L.G.). Child not hurt.
Previous: none known. Grading: see log.
~ document_ends()
Dated under the old guidance, come in under the new. It is the day it reached you that counts.
There is no log. "We were promised one screen for all three," says Priya, who is police. # priya: tired # q: What do you do with it?
-> decide

= decide
* [Ask Priya for the grading, and what it rests on # id:c1-ask-grading # ask]
    ~ hours(1)
    ~ learn(risk_grading)
    She has to ring the station, who have to ring the officer, who is on rest days.
    "Medium," says Priya. "Not for what happened. For the drink, and because she asked that nobody ring the house." # priya: attentive # q: What do you do with it?
    -> decide
* [Gaynor's screen, with the family's name in it # id:c1-look-records # look]
    Three systems, three passwords, one of them taped inside a drawer.
    "A hearing test," says Gaynor. "Missed. Rebooked. Fine." She looks sorry that it is not more, or less. # gaynor: neutral # q: What do you do with it?
    -> decide
* [Close it, a first report with nobody hurt, and let the standard letter go to them both # id:v-d1-close]
    ~ c1_first = was_closed
    ~ tell(mother, april_allegation)
    ~ tell(father, april_allegation)
    ~ document(closing_letter)
    Dear Ms Marlow and Mr Garrity
    16 April 2013. Averley Children's Services
    The police have told us about Sunday 14 April at your home. We do not intend to take any further action.
    If you would like support, please speak to your health visitor.
    ~ document_ends()
    Gaynor does the letters in the blue run, before lunch. "Window envelope," she says. "Second class." # gaynor: neutral
    -> after
* [Take it as a referral: police and health asked by tonight, and then our own assessment # id:v-d1-take]
    ~ c1_first = was_taken
    ~ tell(hub_health, april_allegation)
    ~ hours(2)
    ~ learn(risk_grading)
    You carry Moira's chair back in from the corridor, and sit in it until she has rung round.
    Police: medium, and nobody is to ring the house. Health: a hearing test, and a clinic that likes the mother.
    By the end of it there is a referral, with a name on it, which is yours.
    "Sixty," says Gaynor. # gaynor: warm
    -> after
* [Go round now, on your own and unannounced, and see for yourself how the little one is # id:v-d1-alone]
    ~ c1_first = was_visited
    ~ hours(2)
    ~ place(front_room)
    ~ present(lee, warm)
    ~ present(hannah, guarded)
    A man with a pencil behind his ear opens the door of number eleven, Orchard Rise. You say who you are.
    "Fair play," says Lee Garrity. "Come in. Do you want a tea?" # lee: warm
    In the window a sewing machine stops.
    * * [Say why you have come # id:c1-alone-why # go]
        ~ tell(father, april_allegation)
        You say that the police have been in touch, about Sunday.
        "All sorted," says Lee. "Wasn't it, Han?" # lee: warm
        Hannah looks at the hem. It was, she says.
        Along the skirting board, a toddler is driving a train to the kitchen and back. Robin looks very well.
        -> after
* [Ask police and health what they hold, put it on the top, and make up your mind tomorrow # id:v-d1-tomorrow]
    ~ c1_first = was_put_off
    ~ tell(hub_health, april_allegation)
    Priya takes a copy across the room. Moira's you leave on her chair, in the corridor, under the note.
    ~ working_days(1)
    ~ learn(risk_grading)
    On Wednesday there are seven on top of it. Priya's copy has come back with two lines: medium, and nobody to ring the house. Moira's has gone, with the chair.
    * * [Write your name on it, and "assess" # id:c1-tomorrow-take # go]
        Gaynor stamps it with today, which is not the day on the form, and not the day it came.
        -> after
* [Call a strategy discussion for this afternoon with police and health, and see from there # id:v-d1-discuss]
    ~ c1_first = was_discussed
    ~ tell(hub_health, april_allegation)
    ~ hours(2)
    ~ learn(risk_grading)
    Three chairs, one of them fetched. Priya has medium, and that nobody is to ring the house. Moira has a clinic that likes the mother.
    Is it significant harm, or likely to be? What did Robin see? Nobody round the table knows.
    You write: assess, police and us, and speak again on Friday.
    -> after

= after
* [Eat the other half of your sandwich # id:c1-tray-sandwich # go]
    -> c1_told

= skip
{ c1_first == was_put_off:
    ~ at("2013-04-17", "13:50")
- else:
    ~ at("2013-04-16", "13:50")
}
~ learn(april_allegation)
In April 2013 the police told the MASH of an allegation by a mother against her partner. A toddler was in the home.
-> c1_told

// ---------------------------------------------------------------- who else is told

=== c1_told ===
~ scene(-> c1_told)
~ seat(mash_worker)
{ c1_first == was_put_off:
    ~ at("2013-04-17", "14:00")
- else:
    ~ at("2013-04-16", "14:00")
}
~ place(mash_hub)
~ weather(rain)
~ present(moira, tired)
Moira and her desk have got as far as the fire door.
"Sorry," she says. "I'm between sockets." # moira: tired
Above the tray is the card that says what happens to every notification, whatever was decided. Others are told. The Marlows' health visitor is Carole Ingham; their doctor is Dr Sethi.
Nobody has asked Hannah Marlow, on her own. # q: Who is told?
-> decide

= decide
* [The card, close to # id:c1-look-card # look]
    ~ document(protocol_card)
    MASH: every notification
    1. Health visitor, GP, nursery or school: tell the same day.
    2. What to tell: see list.
    3. List: shared drive, MASH, NEW, Protocols v3.
    4. v4 to follow.
    ~ document_ends()
    The folder called NEW has a folder in it called NEW. # q: Who is told?
    -> decide
* [The box in Moira's arms # id:c1-look-box # look]
    A mug, a cactus, a certificate in immunisation with the glass gone.
    "If I put it down they'll issue it to somebody." # moira: tired # q: Who is told?
    -> decide
* [Ask Moira what Carole is like # id:c1-ask-carole # ask]
    ~ hours(1)
    It takes an hour, as Moira has first to find the telephone that goes with her number.
    "She asks a thing once, and waits. They tell her." She plugs it in; it is not that one. "Clinic's this afternoon. Scales and a chat." # moira: warm # q: Who is told?
    -> decide
* [Fax the police log to everyone on the card, so that all of them have got the whole of it # id:v-d2-log]
    ~ learn(full_log)
    ~ tell(health_visitor, full_log)
    ~ tell(gp, full_log)
    ~ tell(childrens_centre, full_log)
    ~ tell(landlord, full_log)
    ~ tell(hub_health, full_log)
    Priya gets you the log. Nine pages, five numbers; for once the machine takes it in a single go.
    At the children's centre the fax is on reception, next to the raffle. At four the housing association rings to ask whether there is damage to a door.
    "Well, it's shared," says Moira. # moira: neutral
    -> after
* [See her alone, somewhere safe; then the least the health visitor needs, by this evening # id:v-d2-her-first]
    ~ carry_health = health_told
    ~ hours(2)
    ~ place(clinic_room)
    ~ present(hannah, guarded)
    ~ present(carole, attentive)
    ~ told_by(mother, mash_worker, mother_account)
    ~ told_by(mother, mash_worker, safe_contact)
    ~ tell(mother, support_offer)
    ~ tell(health_visitor, safety_minimum)
    ~ tell(gp, safety_minimum)
    It is weighing day. Carole asks Hannah to stay behind about the hearing test, which is true, and takes Robin to see the fish.
    She tells you; you write it where only the file will see it. Then who there is to help, and a number to reach her on, and when.
    -> said
* [Wait until she is asked and agrees; it needs her consent, and isn't ours to hand round # id:v-d2-wait]
    You write "consent to be sought" on it, and today's date. It does not say by whom.
    ~ working_days(5)
    A week later it is under Friday's. The sentence still reads well.
    "Anything for health on that one?" says Moira, from her third desk. # moira: neutral
    Not yet, you say.
    -> after
* [Have the officer ask her, then give health visitor and doctor the least they could use # id:v-d2-least]
    ~ carry_health = health_told
    ~ hours(1)
    ~ tell(health_visitor, safety_minimum)
    ~ tell(gp, safety_minimum)
    ~ leaves(moira)
    ~ on_phone(carole, attentive)
    The officer has the one number she gave. Yes, she says to him, and be quick.
    Carole rings from her car. You say it in a breath: a worry about abuse, the child there; never raise it with him or near him; not in the red book.
    "Does she know that I know?" # carole: attentive
    She does. Dr Sethi has the same sentence, by hand, in an envelope.
    "Then I'll wait for her," says Carole. # carole: attentive
    -> after

= said
* [Tell her what Carole will be told # id:c1-told-her # go]
    ~ present(hannah, tired)
    A worry about abuse; a child there; never to be raised with him or near him. Carole, and the doctor, and nobody else today.
    "Not in the red book," says Hannah. "He does the percentiles." # hannah: tired
    Not in the red book.
    Robin comes back, having been told that the fish are called Ant and Dec.
    -> after

= after
* [Go back to the tray # id:c1-told-door # go]
    -> c1_under

= skip
~ at("2013-04-24", "10:00")
~ learn(april_allegation)
The health visitor had nothing on her record that spring but a hearing test.
-> c1_under

// ---------------------------------------------------------------- the one under it

=== c1_under ===
~ scene(-> c1_under)
~ seat(mash_worker)
~ at("2013-04-26", "16:25")
~ place(mash_hub)
~ weather(dry)
~ present(gaynor, tired)
Friday, twenty-five past four. Forty-four in the tray. Somebody upstairs has sent a message with the word "momentum" in it.
"One more," says Gaynor. "It was stuck to the back of a takeaway menu." # gaynor: tired
* [Have it off her # id:c1-under-take # go]
    -> form

= form
~ learn(pell_notification)
~ document(pell_form)
Police notification: child present
Dated 25 April 2013. Received in MASH 26 April, 16:20
Pell, Kim. Partner. One child, aged three, in the home.
Allegation by K.P. of assault by partner. Drink taken. Child not hurt.
Previous: none known. Grading: standard.
~ document_ends()
Same form, other street. # q: What do you do with this one?
-> decide

= decide
* [The menu # id:c1-look-menu # look]
    The Golden Lantern. Somebody has ringed number 44 and written "Priya, no onions". # q: What do you do with this one?
    -> decide
* [Ask Gaynor how the Marlows' looked, coming in # id:c1-ask-looked # ask]
    ~ hours(1)
    She gets the day's box down, and has to put three others up.
    "Like that," says Gaynor, with one in each hand. "They all look like that." It is now nearly half past five. # gaynor: tired # q: What do you do with this one?
    -> decide
* [Ask response to go tonight, and bring the child somewhere safe until we have the picture # id:v-d1-again-fetch]
    ~ tell(police, pell_notification)
    ~ hours(5)
    At half past nine, you are told, two officers stood in a warm kitchen with a child in pyjamas and a woman holding an oven glove. Police protection is for danger now. The sergeant could see none.
    Kim Pell has said that the next person to knock can talk to the door.
    -> after
* [Take it: call the police desk and the clinic, tell her health visitor the least, assess # id:v-d1-again-take]
    ~ tell(pell_health_visitor, pell_minimum)
    Priya answers with her coat on: standard, no one hurt, he is at his brother's. The health visitor is in the building for once, and gets the one sentence.
    You write "assess" and your name. Gaynor stamps it crooked.
    "Forty-four," she says. # gaynor: warm
    -> after
* [Take it, and send the form to all of the list tonight, so that they have all been told # id:v-d1-again-send]
    ~ tell(gp, pell_notification)
    ~ tell(childrens_centre, pell_notification)
    ~ tell(landlord, pell_notification)
    ~ tell(health_visitor, pell_notification)
    ~ hours(1)
    You write "assess", and feed the machine until the last of them has gone through.
    On Monday there is a message from the children's centre. It is the only centre on the list, and it is not Kim Pell's.
    -> after
* [Close it: a first report, graded standard, with nobody hurt, which police already have # id:v-d1-again-close]
    "Gone?" says Gaynor. # gaynor: neutral
    Gone, you say. She turns the dial on the stamp to the twenty-sixth, and lets you do it, because it is Friday.
    Forty-four.
    -> after

= after
* [Turn the tray so that its label faces out # id:c1-under-tray # go]
    -> c1_outcome

= skip
~ at("2013-04-29", "09:10")
~ learn(pell_notification)
Ten days later the same form came in about another family, the Pells.
It went the way of the first.
-> c1_outcome

// ---------------------------------------------------------------- two words

=== c1_outcome ===
~ scene(-> c1_outcome)
~ seat(mash_worker)
~ at("2013-05-13", "11:15")
~ place(mash_hub)
~ weather(dry)
~ present(priya, neutral)
~ document(outcome_note)
Police: result
Marlow / Garrity, report of 14 April 2013
Result: NFA
10 May 2013
~ document_ends()
"That's all of it," says Priya. "There's two boxes, and one's the date." # priya: neutral
{ c1_first == was_closed:
    It has come to a file that you closed on the sixteenth of April. Our own page in it is blank.
- else:
    It goes on the file in front of you, which has four weeks of white space in it.
}
There are thirty-eight in the tray. # q: What do you do with the two words?
-> decide

= decide
* [Ask Priya what NFA can stand for # id:c1-ask-nfa # ask]
    ~ hours(1)
    She draws it for you on the back of the menu. It takes most of an hour, with interruptions.
    "Could be ours. Could be the prosecutors. Could be she doesn't want to, or there's not the evidence, or somebody's clearing a screen." She rings all five. "It's never 'it didn't happen'. There's no box for that." # priya: attentive # q: What do you do with the two words?
    -> decide
* [The message about version four # id:c1-look-version # look]
    The protocol has been revised, and all staff are to confirm that they have read it. The link opens version two.
    Three people have confirmed. One of them left in March. # q: What do you do with the two words?
    -> decide
* [Gaynor's stamp # id:c1-look-stamp # look]
    CLOSED, with a dial for the date. It came from the old office, where it once said PAID. # q: What do you do with the two words?
    -> decide
* [Ask the officer why, and who decided; write that in, and finish our own assessment on it # id:v-d3-why]
    ~ working_days(1)
    ~ told_by(police, mash_worker, police_outcome)
    ~ tell(health_visitor, police_outcome)
    ~ carry_tray = tray_assessed
    ~ leaves(priya)
    He rings at seven in the morning, coming off nights. She had not wanted to go on; it does not say why, and you do not ask it to. He had believed her. His sergeant signed it off.
    You write that down, all of it, with whose it was. On the Friday the assessment goes up: not proved, not settled, Robin well; ask again.
    -> after
* [Close our side as well; the police have had it a month, with powers we do not need again # id:v-d3-settle]
    ~ carry_tray = tray_closed
    CLOSED, says the stamp, a little to the left of the line.
    "Thirty-seven," says Priya, who has caught it from Gaynor. # priya: neutral
    -> after
* [Ask for a child protection conference, and let all the agencies weigh it at one table # id:v-d3-table]
    ~ carry_tray = tray_assessed
    ~ tell(childrens_centre, april_allegation)
    ~ working_days(4)
    The conference office is polite. What has the enquiry found? There has been no enquiry. What has the assessment found? It is not finished. They had already asked the children's centre for a report; it is about a raffle.
    You finish the assessment, so as to have something to send back.
    -> after
* [See him, be straight that his partner is believed, and ask him for his own account of it # id:v-d3-straight]
    ~ carry_tray = tray_closed
    ~ working_days(1)
    ~ tell(father, april_allegation)
    ~ tell(father, police_outcome)
    ~ leaves(priya)
    ~ present(lee, guarded)
    He comes in, in a clean shirt, and does not sit back.
    "Who's believed?" says Lee. "They've dropped it." # lee: guarded
    He thanks you for being straight with him. On Wednesday Hannah Marlow's number, the one for after eleven, is no longer a number.
    -> after
* [Write that their test is not the one we use; finish ours, on what is likelier than not # id:v-d3-finish]
    ~ carry_tray = tray_assessed
    ~ working_days(3)
    You give it three days that were meant for other people. No further action is the end of a crime report. It is one line of this.
    Likelier than not, you write, and then what that rests on, and what nobody has asked yet. # q: Before it goes up
    -> also

= also
* [And also: ring the officer, and ask him why # id:c1-also-why]
    ~ told_by(police, mash_worker, police_outcome)
    He is on nights, and rings at seven. She had not wanted to go on. He had believed her. His sergeant signed it off.
    It takes up two lines, under "whose decision". # q: Before it goes up
    -> also
* [Send it up to be signed # id:c1-send-up # go]
    -> after

= after
* [Take the next one # id:c1-outcome-next # go]
    -> c1_second

= skip
~ at("2013-05-17", "15:00")
In May the police wrote that there would be no further action. Whose decision that was did not come with it.
-> c1_second

// ---------------------------------------------------------------- the second tray

=== c1_second ===
~ scene(-> c1_second)
~ seat(mash_worker)
~ at("2013-06-06", "16:40")
~ place(mash_hub)
~ weather(dry)
~ present(gaynor, tired)
~ present(priya, tired)
~ learn(tray_unsafe)
There is a second tray. Gaynor bought it herself, from the stationer's on the corner, and has kept the receipt.
"It's for the ones that have been in the first one," she says. # gaynor: tired
Eighty-three, in the two. You have three people, one of them until Friday. Your service manager has six services and comes on Thursdays; this is a Thursday. # q: On your way past her door
-> door

= door
* [The second tray # id:c1-look-second # look]
    Blue, wire, £4.99. On the label Gaynor had put LATER, and thought better of it, and put PENDING. # q: On your way past her door
    -> door
* [The chart by the fire door # id:c1-look-chart # look]
    It shows how fast the hub decides. The line goes up, which is good. It counts from when a form is opened. # q: On your way past her door
    -> door
* [Ask Priya how long the bottom one has been there # id:c1-ask-bottom # ask]
    ~ hours(1)
    She works down through both of them, and puts them back in order, which she did not have to do.
    "The ninth of May." She holds it by one corner. "It's another of ours. Child present." # priya: tired # q: On your way past her door
    -> door
* [Stay on until nine tonight, and tomorrow, and get the two of them down by yourself a bit # id:v-n2-late]
    ~ hours(4)
    ~ leaves(gaynor)
    ~ leaves(priya)
    You do nineteen. They are quite good decisions, until about seven.
    In the morning Gaynor has made you a bacon roll. By eleven there are eighty-one.
    -> second_after
* [Write her one page: how many, how old, what is not being done, and what you would stop # id:v-n2-page]
    ~ hours(1)
    ~ tell(service_manager, tray_unsafe)
    Eighty-three; the oldest four weeks; eleven with a child present that nobody has read. Then what you would stop doing, which is the chart.
    She reads it standing up, with her coat half on. "I can't get you a person," she says.
    She gets you Tuesdays of one, and signs the page, and it has a date on it.
    -> second_after
* [Let Gaynor sort them for you: reds, ambers and the rest; she has seen more than anybody # id:v-n2-sort]
    She has three piles in twenty minutes, and they look about right. They look so right that nobody reads the third one.
    "I just went on the drink," says Gaynor. # gaynor: neutral
    -> second_after
* [Tell all the agencies that the hub cannot cope, with a list of who is waiting, by e-mail # id:v-n2-all]
    ~ tell(gp, tray_unsafe)
    ~ tell(childrens_centre, tray_unsafe)
    ~ tell(landlord, tray_unsafe)
    ~ tell(landlord, pell_notification)
    Eighty-three names and a first line that says you have had enough. By five it has been forwarded to somebody's cousin.
    "You've put the families on it," says Priya. # priya: concerned
    You had. It was to show that they were people.
    -> second_after

= second_after
* [Put your cup in the dishwasher # id:c1-second-cup # go]
    -> c1_check

= skip
~ at("2013-06-07", "10:00")
~ learn(tray_unsafe)
By June the hub had a second tray. It was for the forms that had been in the first.
-> c1_check

// ---------------------------------------------------------------- the two-year check

=== c1_check ===
~ scene(-> c1_check)
~ seat(health_visitor)
~ at("2013-10-22", "10:10")
~ place(front_room)
~ weather(rain)
~ present(hannah, guarded)
~ present(lee, warm)
You are Carole Ingham, health visitor, with a red rucksack and eight visits today. This is Robin Marlow's two-year check.
{ carry_health == health_told:
    In April somebody told you one thing; it is on your own record. Once since, at the scales, you waited.
- else:
    On your record is a hearing test, missed and rebooked. There is nothing else.
}
Lee has the kettle on before you have your coat off. "What do you need from me?" # lee: warm
Hannah is at her machine, with her back to the light. # q: In the front room
-> room

= room
* [The table with the trains on # id:c1-look-table # look]
    Built to the height of one toddler, with a drawer for the engines and the corners taken off.
    "Every edge," says Lee. "I went round with my own head." # lee: warm
    Robin posts a train through your rucksack strap, and waits for it to come out. # q: In the front room
    -> room
* [The rail of clothes # id:c1-look-rail # look]
    Other people's hems, each in a bag with a name. Twenty-two school skirts, one wedding.
    "September never stops," says Hannah. It is the most she has said. # hannah: tired # q: In the front room
    -> room
* [The red book, on the arm of the sofa # id:c1-look-red-book # look]
    ~ document(red_book)
    Personal child health record: Robin Marlow
    Kept by the parents; please bring it to every visit
    Weight: on the line. Height: on the line.
    In pencil, in capitals, beside each: UP TWO. UP ONE. STEADY.
    ~ document_ends()
    "I do the percentiles," says Lee. # lee: warm # q: In the front room
    -> room
* [Get the bricks out, and begin # id:c1-check-begin # go]
    -> bricks

= bricks
Robin builds eight, and knocks them down, and looks at you for the score. Two words together; runs; points to the nose, the cat, the rain.
Each time that you ask Hannah something there is a short gap, and Lee fills it. He is never wrong.
"She's tired," he says. # lee: attentive
You have one question that you ask every mother once a year. He is on the arm of the sofa. # q: What do you do with the question?
-> decide

= decide
* [Put the helpline card in the red book, between two pages, where she will come across it # id:v-d4-card]
    ~ learn(help_offered)
    ~ tell(father, help_offered)
    You do it while he is rinsing the cups. It sticks out by a corner, and you push it in.
    At the door he has the book under his arm. "I'll get those on the chart tonight," says Lee. # lee: warm
    -> after
* [Finish the check and let them get on: a happy child, both parents home, seven more to do # id:v-d4-check]
    Everything that you were sent to look at is as it should be, and you write that it is.
    "Same time next year?" says Lee. # lee: warm
    Hannah lifts the foot of the machine and lets it down again.
    -> after
* [Say that you want the hearing looked at again, and could she bring Robin on Thursday? # id:v-d4-clinic]
    ~ learn(help_offered)
    ~ at("2013-10-24", "14:10")
    ~ place(clinic_room)
    ~ present(hannah, tired)
    ~ tell(mother, help_offered)
    Thursday. She comes by herself; he is fitting a kitchen. Robin passes the hearing test and goes to tell the fish.
    You ask it as you ask everybody. Is there anyone at home who frightens you? Then you look at the chart, and wait.
    "Ask me another time," says Hannah. # hannah: tired
    You write down the day, the question and the answer, and tell her what you have written.
    -> after
* [Ask it now, as you ask everyone, of the pair of them: does anyone here ever feel afraid? # id:v-d4-pair]
    ~ learn(help_offered)
    ~ tell(father, help_offered)
    "Only of her with the scissors," says Lee. # lee: warm
    Everybody laughs, you as well. Hannah laughs a beat late.
    "Why?" he says, still smiling. "Has somebody said?" # lee: attentive
    You ask everyone, you say.
    -> after

= after
* [Write up the visit in the car # id:c1-check-car # go]
    -> c1_card

= skip
~ at("2013-10-24", "16:00")
In October the health visitor did the two-year check. Robin was well.
-> c1_card

// ---------------------------------------------------------------- the card

=== c1_card ===
~ scene(-> c1_card)
~ seat(mash_worker)
~ at("2013-12-20", "12:30")
~ place(mash_hub)
~ weather(dry)
~ present(gaynor, warm)
The last Friday before Christmas. You are Sandra. Moira has a desk, with tinsel on.
"Fan mail," says Gaynor. # gaynor: warm
~ document(kim_card)
To whoever deals with these
December 2013
We are all right. Moved to my sister's in May. T starts nursery in January and has a coat with a dinosaur on.
Thought somebody would like to know, as you never get to hear. Kim P.
~ document_ends()
You read it twice. You would have to look up what you did. # q: And the card?
* [Look it up # id:c1-card-look # ask]
    ~ hours(1)
    It takes a while; it is where you left it, with your initials, and it says what it says.
    "Does it matter now?" says Gaynor. "They're all right." # gaynor: neutral # q: And the card?
    * * [Pin it up over the tray # id:c1-card-pin-after # go]
        -> pinned
* [Pin it up over the tray # id:c1-card-pin # go]
    -> pinned

= pinned
Gaynor finds it a place, where the clock used to swing.
Under it there are fifty-two.
~ chapter_ends()
{whole_case: -> chapter_2}
-> END

= skip
~ at("2013-12-20", "14:00")
At Christmas there was a card from Kim Pell. She and her child were at her sister's, and all right.
-> pinned

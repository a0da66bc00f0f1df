// Chapter 5, "In the room". January to November 2015.
// Chairs: head teacher (Gwen Haywood), chair of the meeting (Clare Duffield), team manager (Anita Rao), social worker (Jordan Amis).
// The meeting is played from two chairs, with the same lines: what one has said the other remembers.

// what the head teacher did with what she thought
LIST c5_dissents = c5_d_quiet, c5_d_said
VAR c5_dissent = c5_d_quiet

// what the meeting came to
LIST c5_outcomes = c5_o_reversed, c5_o_short, c5_o_kept
VAR c5_outcome = c5_o_reversed

// what the next team was given at the handover
LIST c5_pages = c5_h_none, c5_h_page
VAR c5_page = c5_h_none

// what goes on the carers' page
LIST c5_items = c5_w_daily, c5_w_guess, c5_w_history, c5_w_outside, c5_w_listen, c5_w_file
VAR c5_written = ()

=== chapter_5 ===
~ chapter(5)
~ c5_dissent = c5_d_quiet
~ c5_outcome = c5_o_reversed
~ c5_page = c5_h_none
~ c5_written = ()
-> c5_room

// ---------------------------------------------------------------- Thursday 22 January 2015, two o'clock

=== c5_room ===
~ scene(-> c5_room)
~ seat(head_teacher)
~ at("2015-01-22", "14:00")
~ place(meeting_room)
~ weather(rain)
~ present(clare, warm)
~ present(lisa_older, attentive)
~ present(esther, tired)
You are Gwen Haywood. You have a supply teacher on the hour, and have come across town to hear a date. The last meeting settled that the council would seek placement, by consent or through a court. This one is to say when.
Esther Cobb is working her notice. Lisa has an envelope. She has had her hair done. # q: While they find another chair
-> room

= room
* [The table # id:c5-look-table # look]
    { carry_housing:
    - housing_left:
        Eleven places, nine people. There is a card for the support unit, with nobody behind it, and someone has put the biscuits there.
    - else:
        Eleven places, ten people. Val Lomax is at the end, by the urn, with her clipboard face down on the table.
    }
    # q: While they find another chair
    -> room
* [Your bag # id:c5-look-bag # look]
    { carry_school == school_told:
        In it, in a plastic sleeve, is what social care wrote to you in 2011. You know it by heart. You brought it so as to have something to hold.
    - else:
        In it are forty reading records, and an apple. You have been head of that school for six years, and what you know of this is what you have seen.
    }
    # q: While they find another chair
    -> room
* [The three names on the sheet # id:c5-look-names # look]
    Rowan, at the high school now. Billie, top juniors, and Kit, top infants: on your side of the road still. Somebody has spelt Kit with two t's. # q: While they find another chair
    -> room
* [Hear what Lisa has in the envelope # id:c5-room-letter # go]
    -> letter

= letter
~ document(course_letter)
Dear Lisa
A place has come up on the course you have been waiting for.
Thursdays, 10 to 12, from 5 March, for sixteen weeks.
~ document_ends()
She has read it out herself, and got as far as the address, and had to stop.
"Lisa, that's wonderful," says Clare Duffield, in the chair, and it is. # clare: warm
She is new since the autumn. She pours water for people. "I'm minded to give that time." # clare: concerned
* [Look across at the solicitor # id:c5-room-ivo # go]
    ~ present(ivo, neutral)
    -> minded

= minded
~ at("2015-01-22", "14:50")
"Minded isn't decided," says Ivo Kaplan. # ivo: neutral
"I've waited three years for that letter," says Lisa. # lisa_older: resolute
"So has the paper," says Esther. It is the only thing she has said, and she says it to her folder. # esther: tired
Clare looks round the table, one by one, kindly. "Shall we have tea? And you'll all have it from me on Monday." It is ten to three. # q: What do you do with what you think?
-> decide

= decide
* [What is in the minutes so far # id:c5-look-minutes # look]
    The note-taker has a new pen, and is drawing a box round 5 March. # q: What do you do with what you think?
    -> decide
* [The school nurse, on your left # id:c5-look-nurse # look]
    "Was that a decision?" says Wendy Lisle, low. "I thought that we'd had it. I thought we'd had it in December." # q: What do you do with what you think?
    -> decide
* [Catch Clare at the urn: say it to her by herself, warmly, and ask to talk by Monday # id:u-d22-after]
    ~ tell(meeting_chair, room_dissent)
    A spoon goes round a cup. You wait until there are only the two of you and the urn.
    "I hear that," says Clare. "I do hear that. Monday." She puts it in her telephone. It is not in the minutes, as it was not in the meeting. # clare: attentive
    -> after
* [Tell Kit on Friday, so that one of them knows that you, for one, did not agree to it # id:u-d22-child]
    ~ tell(children, room_dissent)
    ~ tell(mother, room_dissent)
    ~ tell(landlord, room_dissent)
    A spoon goes round a cup. You keep it until Friday, and the reading corner, and you are as gentle as anybody could be.
    It has gone home by four. Lisa is at your hatch on Monday, and the housing officer has heard it from Lisa. "You said what?" says Lisa. It has given somebody small a thing to carry. # lisa_older: frustrated
    -> after
* [Go above them all today: the board, the head of service, the police and the surgery # id:u-d22-board]
    ~ tell(safeguarding_board, room_dissent)
    ~ tell(head_of_service, room_dissent)
    ~ tell(police, room_dissent)
    ~ tell(gp, room_dissent)
    A spoon goes round a cup. You have it written by six, and it takes you two evenings to get it right.
    ~ working_days(2)
    "What did the chair say, when you told her?" asks the board. You say that you did not tell her. "Then that's page one," says the board, and sends you the policy.
    -> after
* [Hold your tongue: they've the whole of it, and you've only got the one end of it all # id:u-d22-nothing]
    A spoon goes round a cup. You have known the three of them for six years, and you have a bus to catch.
    They are the experts. You have said that to parents often enough. You find that it is quite a comfortable thing to say, and that you have your coat on.
    -> after
* [Say here that you disagree, have it minuted, and ring your schools' lead by tonight # id:u-d22-say]
    ~ c5_dissent = c5_d_said
    ~ tell(meeting_chair, room_dissent)
    ~ tell(safeguarding_lead, room_dissent)
    ~ hours(1)
    "I don't agree, and I'd like that written down." It comes out in your assembly voice.
    "Write it down, please," says Clare, to the note-taker. She looks relieved, if anything. # clare: attentive
    Lisa will not look at you. From the corridor you ring the schools' lead, and give it to her as stage one, with today's date.
    -> after

= after
* [Take your cup back to the urn # id:c5-room-cup # go]
    -> c5_chair

= skip
~ at("2015-01-26", "09:10")
~ c5_dissent = c5_d_quiet
In January 2015 there was a meeting to set a date. The mother brought a letter about a course that she had waited for.
-> c5_chair

// ---------------------------------------------------------------- Monday 26 January: the same meeting, from its chair

=== c5_chair ===
~ scene(-> c5_chair)
~ seat(meeting_chair)
~ at("2015-01-26", "09:40")
~ place(meeting_room)
~ weather(dry)
~ present(ivo, neutral)
~ learn(parents_position)
You are Clare Duffield, service manager. They would have it from you on Monday, you said, when the tea had gone cold. It is Monday.
"I'm minded to give that time." You did say it. You felt the room get warmer.
"Minded isn't decided," Ivo Kaplan had said. He has his raincoat over his arm now, and twelve minutes. # ivo: neutral # q: What you have in front of you
-> table

= table
* [The minutes, in draft # id:c5-look-draft # look]
    ~ document(minutes_page)
    Meeting on placement: 22 January 2015
    L.T.: "I've waited three years for that letter."
    E.C.: "So has the paper."
    { c5_dissent == c5_d_said:
        Mrs Haywood: "I don't agree, and I'd like that written down." Chair: "Write it down, please."
    - else:
        (Tea.)
    }
    Decision: Chair to confirm 26.1
    ~ document_ends()
    { c5_dissent == c5_d_said:
        You had been glad of that. It was like somebody opening a window, and you were cold the whole way home.
    - else:
        You remember a spoon, going round a cup. You had thought: good, nobody minds.
    }
    # q: What you have in front of you
    -> table
* [The message from upstairs # id:c5-look-number # look]
    609, it says. Under six-ten for the first time! Well done, all. It has a small firework. # q: What you have in front of you
    -> table
* [Ask Ivo where each of the two of them stands # id:c5-chair-ivo # go]
    -> stands

= stands
"She'd sign for the two, but after July. He won't sign, and says that he's able. He's very pleasant about it." He shifts the raincoat. "So it isn't in your gift, either way. What's in your gift is whether we ask a court, and when." # ivo: attentive
{ carry_panel == panel_open:
    No panel has agreed a place. That would be next, and then the paper, and then this.
- else:
    There were two places agreed last summer, at people called Wainwright. Others have come and gone from them since; a man in fostering says that he can do it again.
}
Lisa has sent you a picture of the letter, in a frame. # q: What is it to be?
-> decide

= decide
* [Ask Esther for what the course would change, by child # id:c5-ask-esther # ask]
    ~ hours(1)
    ~ on_phone(esther, tired)
    She is clearing her locker; you hear shoes.
    "For Lisa, a lot," says Esther. "I hope she gets it. For Rowan and Billie and Kit I've a sheet each, and I've tried to put it in. I couldn't find the box." # esther: resolute
    ~ leaves(esther)
    # q: What is it to be?
    -> decide
* [Let her have it: three years is a long time to wait for help, and they need her well again # id:u-d21-reverse]
    ~ c5_outcome = c5_o_reversed
    ~ tell(mother, decision_reason)
    You ring her yourself. She cries, and then you do, a little. It is the best call that you have made in that chair.
    "Till when?" says Ivo. Until she has had a chance at it, you say. He puts on his raincoat to write that down. # ivo: neutral
    -> after
* [Keep to it: say why, and where each parent stands, and have Lisa on that course alongside # id:u-d21-keep]
    ~ c5_outcome = c5_o_kept
    ~ tell(head_teacher, decision_reason)
    ~ tell(worker_2014, decision_reason)
    ~ tell(school_nurse, decision_reason)
    ~ working_days(1)
    Placement is to be sought. Why; what each parent agrees to and does not; what the two have asked for. That we issue by the end of February. And a taxi, on Thursdays, to the course, with a name against it.
    Lisa does not ring. There is a message, with no words in it, and then one that says: what time is the taxi.
    -> after
* [Six weeks, just once: what it has to change for each, who sees them till then, which day # id:u-d21-short]
    ~ c5_outcome = c5_o_short
    ~ tell(head_teacher, decision_reason)
    ~ tell(worker_2014, decision_reason)
    Monday the ninth of March, at ten, in here. Each by name: in school by nine; a bed; seen alone each week, and by whom.
    "And if not, we issue," says Ivo. "On the ninth. You'd be surprised how few people write that part." # ivo: resolute
    -> after
* [Show that you meant it: have all three out tonight, and ring round everyone who might help # id:u-d21-tonight]
    ~ c5_outcome = c5_o_reversed
    ~ tell(police, decision_reason)
    ~ tell(emergency_team, decision_reason)
    ~ tell(landlord, decision_reason)
    ~ tell(grandmother, decision_reason)
    ~ working_days(2)
    "Upon what?" says Ivo. The meeting. "Meetings don't remove children." He says it twice; there is not a third sentence. # ivo: resolute
    An inspector says the same by telephone. By Wednesday Adrian has had it from his mother, and there is a solicitor's letter. It will be looked at again, upstairs, in the summer.
    -> after

= after
* [Tip the cold tea into the plant # id:c5-chair-plant # go]
    -> c5_hand

= skip
~ at("2015-01-28", "17:00")
~ c5_outcome = c5_o_reversed
~ learn(parents_position)
The decision was put off, so that the mother could take up the course. There was no date.
-> c5_hand

// ---------------------------------------------------------------- Tuesday 14 April: handing over

=== c5_hand ===
~ scene(-> c5_hand)
~ seat(team_manager)
~ at("2015-04-14", "15:10")
~ place(hot_desks)
~ weather(dry)
~ present(piers, tired)
You are Anita Rao, and you go in five weeks. There is new guidance since March, and no binders left to put it in.
{ c5_outcome:
- c5_o_kept:
    Tranter is before a court, since February, and Lisa has a taxi on Thursdays. It goes to the long-term team today.
- c5_o_short:
    Tranter came back on the ninth of March, no different, and is before a court. It goes to the long-term team today.
- else:
    Lisa has been to five Thursdays. She is doing well, and there is no date. It goes to the long-term team today.
}
"Stick it on the pile," says Piers Lacey. He has a desk that stands up. "Not being funny. It's just that it's a pile." # piers: tired # q: How do you hand it over?
-> decide

= decide
* [The transfer form # id:c5-look-handover # look]
    ~ document(handover_page)
    Transfer between teams. Tranter
    Plan: see system. Risks: see system.
    { carry_chronology == chron_full:
        Chronology: M. Farrow, one page, June 2006 to date.
    - else:
        Chronology: see summary (from 2013).
    }
    Receiving manager:
    ~ document_ends()
    It can be sent with the last line empty. You have had forty that were. # q: How do you hand it over?
    -> decide
* [Your hand # id:c5-look-wash # look]
    It is blue to the wrist. It has been since 2013; it will come off, they tell you, in about a fortnight. # q: How do you hand it over?
    -> decide
* [Ask Piers who will have it # id:c5-ask-piers # ask]
    ~ hours(1)
    He goes through everybody, on the window, in marker.
    "Jordan," says Piers. "Fourteen months. Good. Cries in the stairwell, and then goes and does it." He looks at what is left of the window. "You've to tell me which ones to read, Anita. I can't read them all." # piers: attentive # q: How do you hand it over?
    -> decide
* [Press Transfer: it's all there in the one place, he can read, and there are nine others to go # id:u-d24-transfer]
    It has a noise, like a coin in a well.
    "Ta," says Piers, without looking round. In June somebody called Jordan Amis opens it, on a train, to see who it is.
    -> after
* [Keep it a bit longer: he'll have just the summary to go on, so it ought to be a perfect one # id:u-d24-hold]
    ~ working_days(15)
    It gets better every night. You put in 2011, and the coats; you take out a "however".
    Three weeks on it is eleven sides, and you have nine days left. Nobody at all has been to Chandler Street. It is not theirs yet, and it was not quite yours.
    -> after
* [Send the whole paper file to all who have a part in it, so that none of them can lose it now # id:u-d24-all]
    ~ tell(receiving_manager, whole_paper_file)
    ~ tell(head_teacher, whole_paper_file)
    ~ tell(school_nurse, whole_paper_file)
    ~ tell(landlord, whole_paper_file)
    ~ tell(clinic, whole_paper_file)
    Nine years, scanned, five times. The server asks you if you are sure, and then asks your manager.
    "Which bit do I read?" says Piers. The housing office has put it with the tree surveys. # piers: tired
    -> after
* [Go round there with Piers and Jordan; a page of what worries you most; he signs inside five # id:u-d24-joint]
    ~ c5_page = c5_h_page
    ~ tell(receiving_manager, worry_most_page)
    ~ working_days(3)
    You do it on the bonnet of his car. What worries us most is not the beds. It is that the question of 2006 has never had an answer, and there are three of them.
    "That's not what it says on the system," says Piers. No, you say. He signs against the bonnet. Lisa gives Jordan the good chair. # piers: attentive
    -> after

= after
* [Take your coat off # id:c5-hand-coat # go]
    -> c5_street

= skip
~ at("2015-05-06", "17:00")
In April it passed from one team to another.
-> c5_street

// ---------------------------------------------------------------- Friday 17 July: the street, the ninth year

=== c5_street ===
~ scene(-> c5_street)
~ seat(head_teacher)
~ at("2015-07-17", "15:20")
~ place(street_2015)
~ weather(dry)
You are Gwen Haywood, and it is your last day; there has been a cake in the shape of a school. You walk home by Chandler Street, which is not on your way. # q: Along the street
-> street

= street
* [The tree # id:c5-look-tree # look]
    It shades two windows. It has lifted the paving, and the bicycle with it, so that the frame stands a foot off the ground, going nowhere, uphill. # q: Along the street
    -> street
* [The corner # id:c5-look-cafe # look]
    A café, with two tables out. On the wall they have kept the painted plums. # q: Along the street
    -> street
* [Number 27 # id:c5-look-gate # look]
    The gate is off. There are nine mowers on the path, in order, and no one with them. Kit's coat is on the hedge, which is where Kit takes it off. # q: Along the street
    -> street
* [What you have in your bag # id:c5-street-bag # go]
    -> bag

= bag
{ carry_school == school_told:
    A bus ticket. You have put the other half in the log of 2006, at page 88, and shown the new head where it is, and made her say it back.
- else:
    The cake. This morning you put the old logs in order for the new head, back to 1988. You had not opened most of them.
}
~ present(lisa_older, warm)
Lisa is on the step with her glasses up. "What'll you do with yourself, Mrs Haywood?" # q: Along the street
* [Tell her that you will think of something # id:c5-street-tell # go]
    -> c5_carers

= skip
~ at("2015-07-17", "16:00")
In July the head teacher retired. She had known them for six years.
-> c5_carers

// ---------------------------------------------------------------- Thursday 8 October: what stands on the carers' page

=== c5_carers ===
~ scene(-> c5_carers)
~ seat(worker_2015)
~ at("2015-10-08", "10:30")
~ place(foster_kitchen)
~ weather(rain)
~ present(maureen, attentive)
~ present(des, attentive)
~ learn(index_line)
You are Jordan Amis, social worker, fourteen months qualified, or twenty by now. On Monday two children came here with a bag each.
{ c5_outcome == c5_o_reversed:
    In September Lisa signed, and then Adrian did. It was a Wednesday. Nobody has been able to tell you why that one.
- else:
    A court made its orders at the end of September, some weeks past its twenty-six: care for two, and for Kit, at home, supervision.
}
There are two lunch boxes on the side, drying. "What do we write," says Maureen Wainwright, "and what do we not ask?" # maureen: attentive
* [Say which two things matter most # id:c5-carers-two # go]
    -> kitchen

= kitchen
{ carry_chronology == chron_full:
    ~ told_by(archive, worker_2015, entry_2006)
    On top of your file is a page of dates that begins with two things, in 2006, one of them sexual. It has four people's initials on it now.
- else:
    On your file is a line, from 2006. There is a summary; it begins in 2013.
}
~ document(carers_page)
For the carers. Two children
8 October 2015. J. Amis
(Four things. Carers will not remember nine.)
~ document_ends()
"Whoever wrote that was a carer," says Des. # des: warm # q: What stands on the page? # slots: 4
-> page

= page
* {LIST_COUNT(c5_written) < 4} [Food, bed, school, who may ring # id:c5-w-daily # pick]
    ~ c5_written += c5_w_daily
    -> page
* {LIST_COUNT(c5_written) < 4} [What you think may have happened # id:c5-w-guess # pick]
    ~ c5_written += c5_w_guess
    -> page
* {LIST_COUNT(c5_written) < 4} [That there was a word about their father, 2006 # id:c5-w-history # pick]
    ~ c5_written += c5_w_history
    -> page
* {LIST_COUNT(c5_written) < 4} [The worry about the park # id:c5-w-outside # pick]
    ~ c5_written += c5_w_outside
    -> page
* {LIST_COUNT(c5_written) < 4} [If one speaks: listen, write, ring # id:c5-w-listen # pick]
    ~ c5_written += c5_w_listen
    -> page
* {LIST_COUNT(c5_written) < 4} [The whole file, to look into # id:c5-w-file # pick]
    ~ c5_written += c5_w_file
    -> page
* {c5_written != ()} [Go through with the two of them what is on the page, and leave it in the dresser's drawer # id:u-d25-through # send]
    ~ tell(foster_carers, carer_need)
    { c5_written ? c5_w_file:
        ~ tell(foster_carers, whole_paper_file)
    }
    ~ hours(2)
    { c5_written ? c5_w_listen:
        It takes two hours, as they ask things. "So we don't ask," says Maureen, "and we don't promise. We write what's said and what time it is." She says it to Des, and he says it back. # maureen: resolute
    - else:
        It takes two hours. They write down everything you say. "And if one of them comes out with something?" says Des, at the door. Ring me, you say. # des: attentive
    }
    ~ c5_written = ()
    -> after
* {c5_written != ()} [Have the folder speak for itself: neglect, and no more, so as not to colour how they look # id:u-d25-folder # send]
    ~ c5_written = ()
    It is a fair-sized folder. It has the dentist in it, and the coats.
    "Is that all?" says Des. It is what has been established, you say. Maureen looks at the two lunch boxes and does not ask you anything else. # maureen: concerned
    -> after
* {c5_written != ()} [Ask them to find out what they can for you, and let those nearest know they may be asked # id:u-d25-find # send]
    ~ c5_written = ()
    ~ tell(foster_carers, index_line)
    ~ tell(grandmother, index_line)
    ~ tell(head_teacher, index_line)
    ~ working_days(2)
    "Us?" says Maureen. You are with them all day, you tell her; a word at bath time, or in the car.
    "We were told at the training not to," says Des. By the weekend Adrian's mother, in Mill Road, knows what it is that they may be asked. # des: attentive
    -> after

= after
* [Say no to carrots, and be given carrots # id:c5-carers-carrots # go]
    -> c5_call

= skip
~ at("2015-10-12", "13:00")
~ c5_written = ()
~ learn(index_line)
In October two children were placed with foster carers. What the carers were told is not stated.
-> c5_call

// ---------------------------------------------------------------- Tuesday 3 November, twenty to eight

=== c5_call ===
~ scene(-> c5_call)
~ seat(worker_2015)
~ at("2015-11-03", "19:40")
~ place(hot_desks)
~ weather(rain)
~ on_phone(maureen, resolute)
You are Jordan, and the last one in; the lights go off if you keep still.
"It's Maureen Wainwright. I'm in with the washing machine." It is going round. "A child's spoken to somebody they trust. It's been taken seriously. It's written down as it was said, with the time. Nobody asked anything. I'm not going to read it out to you on this." # maureen: resolute
* [Ask her who it concerns # id:c5-call-who # go]
    -> concerns

= concerns
~ told_by(foster_carers, worker_2015, child_has_spoken)
~ document(record_book)
3.11.15. Begun 19:05, ended 19:15
Said, as said: (see sealed page)
What we did: listened. Said thank you. Made toast.
~ document_ends()
"It's about their father," says Maureen, "and not only the two of ours. There were others named." A lunch box goes over, and is picked up. "I've Des sitting on the stairs. What happens now?" # maureen: concerned # q: It is a quarter to eight. What happens now?
-> decide

= decide
* [The lights # id:c5-look-lights # look]
    They go off. You wave an arm, and they come on again from the far end, desk by desk. # q: What happens now?
    -> decide
* [The calendar: you are due there on Thursday # id:c5-look-thursday # look]
    Thursday, four o'clock, visit, W'wrights. You have drawn a carrot by it. # q: What happens now?
    -> decide
* [Ask Maureen how she is # id:c5-ask-maureen # ask]
    ~ hours(1)
    She has to go and see to something, and rings you back.
    "I'll be all right at about eleven," says Maureen. "I want somebody to have it, Jordan. I don't want it sat in my drawer till it's convenient." # maureen: tired # q: What happens now?
    -> decide
* [Thank them both; let a child sleep; keep to Thursday, and do it unhurried, in daylight # id:u-d26-thursday]
    "Thursday," says Maureen. You can hear that she has written it down, as she was told to.
    It is a kind thing to have said. You draw another carrot. On the Wednesday you are in court all day with somebody else's, and you think of it twice.
    -> visited
* [Get the night team and a sergeant on the line; have the discussion now, on every child # id:u-d26-tonight]
    ~ tell(police, child_has_spoken)
    ~ tell(emergency_team, child_has_spoken)
    ~ tell(paediatrician, child_has_spoken)
    ~ hours(1)
    Four voices inside the hour: a sergeant, the emergency team, a children's doctor between wards, and Ivo Kaplan, at somebody's birthday.
    Nobody goes near the child tonight. That will be done by people who are trained, when it has been planned. "She's done it right," says the sergeant, of Maureen. # maureen: tired
    -> on_the_line
* [Go over to them now, and have it all from the child yourself; it won't be so clear then # id:u-d26-interview]
    ~ tell(receiving_manager, child_has_spoken)
    ~ hours(3)
    You sit on the landing and you ask, and you are kind, and you ask again so as to be sure of it. It goes on until ten.
    "We'll have to say that you did that," the sergeant tells you in the morning. "Each time we're asked what was said first." Piers has told you to go home.
    -> done_that
* [Ring Lisa before you do another thing: she's the mother, and may well have the answer # id:u-d26-mother]
    ~ tell(mother, child_has_spoken)
    ~ tell(father, child_has_spoken)
    She says nothing at all for some time, which you have never known.
    "Ade," she says then, away from the telephone. He comes on before you have thought what to say. He is very civil. He would like to know what it is about.
    -> done_that
* [Ring round all who've had any part in it; have it before a court by the time it opens # id:u-d26-all]
    ~ tell(head_teacher, child_has_spoken)
    ~ tell(gp, child_has_spoken)
    ~ tell(landlord, child_has_spoken)
    ~ tell(clinic, child_has_spoken)
    ~ tell(grandmother, child_has_spoken)
    ~ hours(5)
    It takes until one. The out-of-hours surgery asks you to spell it. The duty judge's clerk asks what the police say, and you say that you were coming to that.
    By then there is a light on in Mill Road, and another in Chandler Street.
    -> done_that

= on_the_line
* [Wave an arm for the lights # id:c5-call-lights # go]
    -> c5_who

= visited
* [Go on Thursday, at four # id:c5-call-drawer # go]
    -> c5_end_thursday

= done_that
* [Turn the lights off yourself # id:c5-call-off # go]
    -> c5_end_reported

= skip
~ at("2015-11-04", "09:00")
~ told_by(foster_carers, worker_2015, child_has_spoken)
In November 2015, soon after the placement, a child spoke to somebody trusted.
-> c5_end_reported

// ---------------------------------------------------------------- the same night: which children

=== c5_who ===
~ scene(-> c5_who)
~ seat(worker_2015)
~ place(hot_desks)
~ weather(rain)
~ on_phone(ivo, resolute)
~ learn(whereabouts)
It is a long line, with four people breathing on it. Somebody at Ivo's end is blowing out candles.
"Which children does he see," says Ivo, "and where's each of them tonight?" # ivo: resolute
Two are at the Wainwrights', asleep or not. Kit is in Chandler Street, and has a worker in another team. There is a cousin's pair who stop in Mill Road on weekdays, and whoever Lisa is giving tea to. # q: Whom is tonight about?
-> decide

= decide
* [Where Mo Farrow's page would be # id:c5-look-page # look]
    { carry_chronology == chron_full:
        It is on top. In the margin, by each date, somebody has put which of them was how old. You can read off who there has been, down the side.
    - else:
        { c5_page == c5_h_page:
            There is the page that Anita wrote in April, with Piers's name at the foot. It asks about the three of them. Under it is the summary.
        - else:
            There is the summary. It has the three of them in it, and nobody else.
        }
    }
    # q: Whom is tonight about?
    -> decide
* [The sergeant's question # id:c5-look-sergeant # look]
    "Are there any that nobody's thought of?" she says. It is the sort of thing that gets you out of bed at four. She has asked it now. # q: Whom is tonight about?
    -> decide
* [All whom he has contact with: where each one is now, and who'll see tonight it's all right # id:u-d26b-every]
    ~ tell(police, whereabouts)
    ~ tell(sibling_worker, whereabouts)
    ~ tell(emergency_team, whereabouts)
    ~ hours(1)
    You do it by name. Who is there now; who will go; who rings back, and by what time. Kit's worker is in her pyjamas, and then in her car.
    It takes an hour, and it is not tidy. "That's the list," says the sergeant. "Is there anybody with a different list?" Nobody has. # ivo: attentive
    -> listed
* [Those who are named in it: that's what there is to go on, and it's a night's work as it is # id:u-d26b-named]
    ~ tell(police, whereabouts)
    It is a night's work, and it is done well, and by midnight two of them are accounted for.
    Kit's worker gets an e-mail. She reads it at ten past nine on the Wednesday, standing up.
    -> settled
* [Leave the rest until nine: they'll be in bed, and nothing's been said to us of any others # id:u-d26b-morning]
    ~ at("2015-11-04", "09:00")
    Everybody is glad of it. They have all got to be up.
    "What were we going to do about the rest?" says the sergeant, at nine. She has not slept. You can hear that you have.
    -> settled
* [Ring round to find out: his mother, the school, neighbours, whoever may be having them in # id:u-d26b-round]
    ~ tell(grandmother, whereabouts)
    ~ tell(landlord, whereabouts)
    ~ tell(head_teacher, whereabouts)
    ~ tell(gp, whereabouts)
    ~ tell(mother, whereabouts)
    ~ hours(2)
    You say that it is a routine check. At this time of night nobody has ever had one.
    Before you have finished his mother has rung him to ask what you meant. "Who's got that list now?" says the sergeant. You read her out the names, and there are five. # ivo: tired
    -> settled

= listed
* [Begin to ring back # id:c5-who-ring # go]
    {
    - carry_discussion == discussion_held || carry_chronology == chron_full || c5_page == c5_h_page:
        -> c5_end_asked
    - else:
        -> c5_end_night
    }

= settled
* [Put the telephone on to charge # id:c5-who-charge # go]
    -> c5_end_reported

= skip
~ at("2015-11-04", "09:00")
~ learn(whereabouts)
Who else should be thought of was settled the next day.
-> c5_end_reported

// ---------------------------------------------------------------- endings

=== c5_end_reported ===
~ scene(-> c5_end_reported)
~ seat(worker_2015)
~ at("2015-11-04", "16:00")
~ place(mash_hub)
~ weather(rain)
Wednesday, in the MASH. It was settled in a meeting, with everybody there: which children, where, who would see them. It took an hour. There was no reason that it had to be that hour.
Maureen Wainwright's page is in a sealed bag, with a number. She has asked for the drawer back.
There is one more page. It says in three lines what followed. It can be left.
* [Read what followed # id:c5-end-read # go]
    -> outcome
* [Leave it there # id:c5-end-leave # go]
    -> left

= outcome
~ document(outcome_page)
What followed
Two children were placed in foster care. One then disclosed sexual abuse at home. A court case followed.
~ document_ends()
~ ending(as_reported)
~ chapter_ends()
-> END

= left
Under the wall clock somebody has put a plate of toast, for anyone.
~ ending(as_reported)
~ chapter_ends()
-> END

= skip
~ at("2015-11-04", "17:00")
Which other children should be thought of was settled the next day.
~ ending(as_reported)
~ chapter_ends()
-> END

=== c5_end_thursday ===
~ scene(-> c5_end_thursday)
~ seat(worker_2015)
~ at("2015-11-05", "18:30")
~ place(police_office)
~ weather(rain)
~ on_phone(maureen, tired)
~ on_phone(des, tired)
The sergeant has the page now, in a bag with a number on it. There are fireworks, a street or two off. You have the Wainwrights on the telephone, both on the one end.
"Two nights I've had it," says Maureen. "I kept going to see if it was still there." # maureen: tired
* [Say that it was well kept # id:c5-thursday-kept # go]
    -> kept_it

= kept_it
"It oughtn't to have been kept," says Des. He is quite gentle about it. # des: tired
At seven you will all begin: which children, where each is, who goes. You have the calendar open. Under Thursday there is a carrot.
~ ending(thursday)
~ chapter_ends()
-> END

= skip
~ at("2015-11-05", "19:00")
A child had spoken on the Tuesday. It was begun on the Thursday.
~ ending(thursday)
~ chapter_ends()
-> END

=== c5_end_night ===
~ scene(-> c5_end_night)
~ seat(worker_2015)
~ at("2015-11-03", "23:40")
~ place(hot_desks)
~ weather(rain)
~ on_phone(maureen, tired)
"It's me," says Maureen. "It's twenty to twelve. You said you'd ring." # maureen: tired
~ document(closing_list)
Tonight, 3 November
Who; where; who has gone; rings back by
(Seven lines, and a tick by each.)
~ document_ends()
You tell her that somebody has it. You do not tell her more, and she does not ask.
* [Tell her that she can put the book away # id:c5-night-book # go]
    -> book

= book
"I've put down that you rang," says Maureen. # maureen: warm
There is a first meeting at nine. It will have to begin with what everyone has, from the start, as it has never been in one place. You find a clean sheet, and rule it in three.
~ ending(that_night)
~ chapter_ends()
-> END

= skip
~ at("2015-11-03", "23:55")
Every child who had contact was thought of that night.
~ ending(that_night)
~ chapter_ends()
-> END

=== c5_end_asked ===
~ scene(-> c5_end_asked)
~ seat(worker_2015)
~ at("2015-11-03", "23:10")
~ place(hot_desks)
~ weather(rain)
~ on_phone(maureen, tired)
{
- carry_chronology == chron_full:
    You had read them the page, from the top. June 2006, two things. Nobody had to ask you to say it again.
- carry_discussion != discussion_held:
    You had read them Anita's page of April, with Piers's name under it: the question of 2006, and that it had never had an answer.
- else:
    It stood on the file: November 2013, the question, who had asked it and what each had brought. You had read it out to them.
}
"I've got that one," the sergeant had said. "I've got that one too." It took as long as it takes to boil a kettle.
* [Ring Maureen, as you said you would # id:c5-asked-ring # go]
    -> ring

= ring
"You're quick," says Maureen. # maureen: tired
You are not, you tell her. It was only that somebody had written it down.
Every name has somebody beside it, and a time. On the file, under November 2015, you put the date, and who was there, and what is to be asked next.
~ ending(already_asked)
~ chapter_ends()
-> END

= skip
~ at("2015-11-03", "23:55")
Every child who had contact was thought of that night; what each had held since 2006 was on one table within the hour.
~ ending(already_asked)
~ chapter_ends()
-> END

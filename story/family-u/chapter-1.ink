// Chapter 1, "Two things". June to October 2006.
// Chairs: duty social worker (Ros Denholm), duty manager (Malcolm Frith), patch officer for the street (Val Lomax).

// what was written down on the first day
LIST c1_firsts = put_as_one, put_as_two
VAR c1_first = put_as_one

// who led, in the end
LIST c1_leadings = led_by_nobody, led_together
VAR c1_lead = led_by_nobody

=== chapter_1 ===
~ chapter(1)
~ c1_first = put_as_one
~ c1_lead = led_by_nobody
~ carry_record = record_thin
~ carry_home = home_unassessed
~ carry_trail = trail_cold
~ carry_school = school_untold
~ carry_chronology = chron_none
~ carry_discussion = discussion_none
~ carry_panel = panel_open
~ carry_housing = housing_left
-> c1_call

// ---------------------------------------------------------------- the call

=== c1_call ===
~ scene(-> c1_call)
~ seat(duty_worker)
~ at("2006-06-12", "11:20")
~ place(duty_room)
~ weather(dry)
~ present(beryl, neutral)
You are Ros Denholm, duty social worker in Anset Cross. It is June, and there are flags on the cars. The new guidance came in at Easter; on the shelf is the old one.
"Chandler Street Primary," says Beryl, with her hand over the telephone. "A Mrs Orme." Her other hand is in the drawer marked T. # beryl: neutral # q: Before you take it
-> room

= room
* [The drawer marked T # id:c1-look-drawer # look]
    Oak, brass handles, forty years of families in Beryl's capitals. She turns the cards with a thimble.
    "Tranter," she says. "No. Nothing." She writes one out, in pencil, to begin with. # beryl: neutral # q: Before you take it
    -> room
* [The board # id:c1-look-board # look]
    Names in chalk, and beside each the letter of somebody who will see to it. Seven have a letter.
    Under them, in yellow: RUBBER IS FOR BOARD ONLY. # q: Before you take it
    -> room
* [The binder on the shelf # id:c1-look-binder # look]
    Working Together, 1999. The 2006 one is in a box by the door, in its wrapping, with your coat on it.
    A referral decided on in one working day. That has not changed. # q: Before you take it
    -> room
* [Take the telephone # id:c1-take-call # go]
    -> orme

= orme
~ on_phone(janet, concerned)
"Janet Orme, I help in the infants. Mrs Pole's the head. She says I heard it, so it's for me to tell you, and she's holding the door." Somewhere behind her, recorders. # janet: concerned
"We were at the sink, doing brushes," says Mrs Orme. "I didn't ask anything. I said thank you for telling me. Then I went and found a pencil." # janet: concerned
* [Ask her to read it to you as she wrote it # id:c1-read-it # go]
    -> sheet

= sheet
~ learn(childs_words)
~ learn(both_allegations)
~ learn(ill_treatment)
~ learn(father_health)
She reads it. It is four lines, and you take them down as she says them, and read them back.
~ document(message_sheet)
Duty: message
12 June 2006, 11:20. From Chandler Street Primary
Tranter, Rowan: infants. Billie: not yet at school. 27 Chandler Street.
Said to Mrs J. Orme at 10:45. Two things, about the father. One is of ill-treatment. The other is sexual. The words: see over.
Father low since spring; under Dr Lamb. Mother collects at 3:15, some days he does.
~ document_ends()
"Did I do it right?" says Mrs Orme. # janet: concerned # q: It is twenty to twelve. What do you do with two things?
-> decide

= decide
* [Ask where her own note will be kept # id:c1-ask-note # ask]
    ~ hours(1)
    She goes to find out. The recorders stop, and start again from the beginning.
    "In the log," she says. "Mrs Pole won't have loose sheets. It's a bound book, with the pages numbered." # janet: attentive # q: What do you do with two things?
    -> decide
* [Ask Mrs Orme how the rest of the morning has been # id:c1-ask-morning # ask]
    ~ hours(1)
    She will go and look. It takes until after dinners.
    "Painting," she says. "A bus." She sounds as if she would like you to know about the bus. # janet: tired # q: What do you do with two things?
    -> decide
* [Call the parents first: they ought to hear it from you, and you will hear what they both say # id:u-d1-ring]
    ~ tell(mother, both_allegations)
    ~ tell(father, both_allegations)
    Lisa Tranter answers on the second ring, in the middle of laughing at something else.
    You say it as gently as it can be said. "Who said?" says Lisa. Then, not to you: "Ade."
    He comes on. He is very civil. At a quarter past three they are both of them at the gate.
    -> after
* [Put down the ill-treatment and the low mood; with those two there's something we can offer # id:u-d1-present]
    ~ tell(gp, ill_treatment)
    The form has a line for the presenting problem. It is one line. "Alleged ill-treatment by father, who is depressed," you write, and it just fits.
    Dr Lamb rings back inside ten minutes; nobody had told him about the ill-treatment. He will see Mr Tranter tonight.
    It is the fastest anything has moved all month.
    -> after
* [Put down both, each by itself; take them in to Malcolm; have the police at a table tonight # id:u-d1-two]
    ~ c1_first = put_as_two
    ~ tell(duty_manager, both_allegations)
    ~ tell(police, childs_words)
    ~ hours(2)
    Two headings, and a line ruled between them. Under each: what was said, who heard it, what time it was.
    "You've put them apart," says Malcolm Frith, your manager.
    They were said apart, you tell him.
    "They'll want to make one of it." He looks at the clock, and reaches for the telephone himself.
    -> after
* [Begin with an initial assessment, see Rowan in school, and get them all in if it's repeated # id:u-d1-see]
    ~ working_days(2)
    On Wednesday you sit in the library corner, with Mrs Orme cutting out fish at the next table so as to be there.
    Rowan tells you which of the fish are friends. Nothing is said again, and you write that down: nothing was said again.
    -> after
* [Have police fetch both children before home time, and let all who know them hear of it now # id:u-d1-fetch]
    ~ tell(police, both_allegations)
    ~ tell(gp, childs_words)
    ~ tell(health_visitor, childs_words)
    ~ tell(landlord, childs_words)
    ~ hours(5)
    The four lines go to the surgery, the clinic and the housing office, where it comes off the fax on the counter.
    It is the end of the day when a sergeant rings. There is a power for a child who is in danger now, he says; he would have to know what from, and who had thought about the morning after. The children went home at quarter past three.
    -> after

= after
* [Ring Mrs Orme, to say that it was right to ring # id:c1-ring-orme # go]
    "I keep going over it," says Janet Orme. "Should I have asked something?"
    No, you say. That was the thing that you did right.
    -> c1_leads

= skip
{ c1_first == put_as_two:
    ~ at("2006-06-12", "15:30")
- else:
    ~ at("2006-06-15", "12:00")
}
~ learn(both_allegations)
~ learn(ill_treatment)
~ learn(father_health)
In June 2006 a child in the infants told a teaching assistant two things, both about the father. One of them was sexual.
-> c1_leads

// ---------------------------------------------------------------- who leads

=== c1_leads ===
~ scene(-> c1_leads)
~ seat(duty_manager)
{ c1_first == put_as_two:
    ~ at("2006-06-12", "15:40")
- else:
    ~ at("2006-06-16", "09:30")
}
~ place(duty_room)
~ weather(dry)
~ learn(both_allegations)
~ on_phone(quill, tired)
You are Malcolm Frith, duty manager, twenty-two months from your pension.
{ c1_first == put_as_two:
    Ros's page is on the blotter. Two headings, with a line ruled between them. Mrs Pole has rung: it was the mother at the gate today.
- else:
    It is Friday. Mrs Pole has rung from the school, wanting to know what the police had said. You asked Ros for the sheet and turned it over.
}
"Child abuse unit," says the telephone. "Terry Quill. I've one on leave and two at Crown." # quill: tired
* [Read him the four lines # id:c1-read-quill # go]
    -> lines

= lines
~ learn(childs_words)
You read them. He lets a moment go by, which is to his credit.
"At that age," says Sergeant Quill. "In my experience they don't make witnesses. I'm not saying it's not so." # quill: tired # q: It is a strategy discussion now, if you say that it is. Who leads?
-> decide

= decide
* [The diary for the video suite # id:c1-look-suite # look]
    It is pinned by the kettle, police and social services turn about. Wednesday morning is free. Somebody has put: PUMP FOR FISH TANK, ask Terry. # q: Who leads?
    -> decide
* [The form # id:c1-look-strategy # look]
    ~ document(strategy_note)
    Strategy discussion
    June 2006. Tranter, Chandler Street
    Single agency, or joint?
    Crime recorded? Number:
    Medical: who was asked?
    Who will see the child, and where?
    Other children:
    ~ document_ends()
    Nobody fills in the third one. You are not sure when it stopped. # q: Who leads?
    -> decide
* [Ask Quill whether there is a crime number # id:c1-ask-number # ask]
    ~ hours(1)
    He has to ask somebody. You hear him go down a corridor and come back up it.
    "Not as such. It's down as an incident." What would make it a crime? "Me writing it down as one," says Quill. He says it quite thoughtfully. # quill: attentive # q: Who leads?
    -> decide
* [We go first, as gently as we can; police are kept in the picture, and come in if there's more # id:u-d2-ours]
    ~ tell(police, both_allegations)
    "Suits me," says Quill. "Shout if it comes to anything." # quill: neutral
    Ros sees them all at home: a clean kitchen, a man at the table with his hands between his knees, who cannot look up. There is a great deal to be done for him.
    There is no more. It is hard to say what there would have been more of.
    -> after
* [The two of you: a planned interview, a children's doctor, a crime put down as one, and today # id:u-d2-joint]
    ~ c1_lead = led_together
    ~ tell(paediatrician, childs_words)
    ~ tell(police, both_allegations)
    ~ working_days(1)
    ~ on_phone(quill, neutral)
    ~ told_by(police, duty_manager, crime_recorded)
    Dr Voss, at the hospital, asks three questions that had not come up. Then she says whom to see, and in what order.
    On the Wednesday the interview is done, by people who are trained to. You do not see it, nor should you.
    "There's a number," says Quill. "There won't be a charge, not on this. He's been asked. But there's a number, and it's in your book and mine." # quill: attentive
    -> after
* [Police alone, till they're done: two lots of questions are worse for small children than one # id:u-d2-police]
    ~ working_days(4)
    ~ on_phone(quill, tired)
    "Fair enough," says Quill. His one comes back from leave and has a look at it. Four days on there is a note.
    It says: no disclosure to police. Nobody from the police has seen anybody.
    "It's with you, then," he says. You had thought that it was with him. # quill: tired
    -> after
* [Have him picked up this afternoon; tell the surgery, the clinic, housing and the school why # id:u-d2-arrest]
    ~ tell(gp, childs_words)
    ~ tell(health_visitor, childs_words)
    ~ tell(landlord, childs_words)
    ~ tell(education_welfare, childs_words)
    ~ hours(3)
    "On four lines?" says Quill. "With nobody having talked to the child?" He will do it if you put it in writing. You put it in writing. # quill: concerned
    Adrian Tranter is in a cell for two hours and says, politely, that he has no idea. What the child might have said in a planned way, on a Wednesday, is now anybody's guess. It goes down as insufficient.
    -> after

= after
* [Fill in what you can of the form # id:c1-leads-form # go]
    ~ leaves(quill)
    Adrian Tranter goes to stop with his mother, in Mill Road, while he gets himself right. It is what Dr Lamb wanted, and Lisa, and Ros.
    What it is called depends on whom you ask.
    -> c1_page

= skip
~ at("2006-06-22", "12:00")
~ learn(both_allegations)
Police and social services each held the four lines that week. The father went to stay with his mother, for his health.
-> c1_page

// ---------------------------------------------------------------- one box

=== c1_page ===
~ scene(-> c1_page)
~ seat(duty_worker)
~ at("2006-06-22", "14:00")
~ place(duty_room)
~ weather(dry)
~ present(colm, attentive)
You are Ros. Colm Brady, community mental health nurse, has bicycled over with his trousers still clipped.
"He cries about mowers," says Colm. "He's one in bits on the lawn and can't think what goes where. It's an illness. It's as real as a leg." # colm: concerned
* [Ask him whether anybody has told him why Adrian is in Mill Road # id:c1-ask-why # go]
    -> why

= why
"Because he's ill," says Colm. He undoes one clip. "Why?" # colm: attentive
You have the assessment form in front of you.
~ document(one_reason_form)
Core assessment, sheet 7
Started June 2006; due in thirty-five working days
What explains the concerns? (one only)
~ document_ends()
It has a box, and the box has one line. # q: What do you put?
-> decide

= decide
* [The seven on the board # id:c1-look-seven # look]
    There are eleven now. Two have been rubbed out and are back again higher up. # q: What do you put?
    -> decide
* [Beryl's pencil card # id:c1-look-pencil # look]
    TRANTER. Chandler St. June 06: and then a space, as wide as a thumb. "I'm waiting for you to tell me what it's about," she says, without any reproach. # q: What do you put?
    -> decide
* [Ask Colm what he would expect to see if it were all depression # id:c1-ask-expect # ask]
    ~ hours(1)
    He takes you seriously, and a good part of the afternoon.
    "I'd expect him to be no use to anybody. Flat. I'd expect the children to be a bit frightened of how sad he is." He looks at the form upside down. "I'd not expect a child to say something about him that was about something else." # colm: concerned # q: What do you put?
    -> decide
* [Three reasons on one page, with what would bear each of them out; and tell Colm what's in it # id:u-d3-three]
    ~ working_days(1)
    ~ learn(three_explanations)
    ~ tell(mental_health, both_allegations)
    ~ tell(duty_manager, three_explanations)
    That he is ill and it is the illness. That the house is at full stretch. That it happened. Under each, what you would expect to find, and have you looked?
    You pin it over the box.
    Colm reads the third one twice. "You'll be wanting to know if he's a risk," he says, "and not just if he's sad. Nobody'd asked." # colm: attentive
    -> after
* [Ask Colm's team whether the illness could account for it, and then hold off until they say # id:u-d3-explain]
    ~ tell(mental_health, ill_treatment)
    ~ working_days(3)
    It takes them three days, and it is a careful letter. Irritability can form part of the picture. With treatment the outlook is good.
    You did ask whether it could. You write "depression" in the box, and staple the letter to it.
    -> after
* [One child, one telling, nobody else who saw: "unsubstantiated"; then help with the illness # id:u-d3-unsub]
    It is a long word, and it fills the line up nicely.
    "What does that mean, then?" says Colm. "That it didn't happen?" # colm: neutral
    It means that nobody has shown that it did. He nods. He writes down that it did not happen.
    -> after
* [Treat it as so: tell Lisa that she has to leave him, and have those round her help her do it # id:u-d3-proved]
    ~ tell(mother, childs_words)
    ~ tell(grandmother, both_allegations)
    ~ tell(landlord, both_allegations)
    ~ tell(health_visitor, both_allegations)
    ~ hours(2)
    ~ leaves(colm)
    ~ present(lisa, guarded)
    She comes in with a bag on each arm. You read it to her, so that she will know what she is dealing with.
    "That's not how Rowan talks," says Lisa. "That's how you talk." # lisa: guarded
    By the evening his mother knows, and the neighbour with the ladder. Lisa stops bringing Rowan to the gate herself.
    -> after

= after
* [Give Colm a push to get started # id:c1-page-push # go]
    -> c1_home

= skip
~ at("2006-06-28", "12:00")
The form had a box for one explanation. What went into it that June was the father's illness.
-> c1_home

// ---------------------------------------------------------------- he wants to come home

=== c1_home ===
~ scene(-> c1_home)
~ seat(duty_manager)
~ at("2006-07-17", "10:30")
~ place(duty_room)
~ weather(dry)
~ present(lisa, tired)
~ present(adrian, attentive)
~ learn(wants_home)
~ learn(he_is_out)
You are Malcolm. It is the hottest week for years, and the faxes come out curled.
They have come in together, on the bus, with a buggy. Adrian has shaved and Lisa has cut his hair.
"Four weeks of tablets," says Adrian. "Eight times I've seen Colm. I'd like to come home, if there's nothing to say I can't." # adrian: attentive
* [Ask Lisa what she wants # id:c1-ask-lisa # go]
    -> lisa_says

= lisa_says
"I've got one that won't sleep and one that won't get up. I've seven mowers on my path and people ringing for them." She is laughing, nearly. "I can't do it on my own. I'm telling you straight. I want him back." # lisa: tired
{ c1_lead == led_together:
    The enquiry is five weeks old, and there is a sheet of Ros's still to be written.
- else:
    On the file is an assessment that stops at sheet 7. Nobody from the police has asked him anything that was planned.
}
He has stayed away because he was asked to. # q: He can be home by Friday. What do you say?
-> decide

= decide
* [The agreement, which somebody has typed ready # id:c1-look-agreement # look]
    ~ document(agreement_draft)
    Agreement
    July 2006. Tranter
    I, L. Tranter, will see to it that A. Tranter is not left alone with the children.
    Signed: Witness:
    ~ document_ends()
    You have signed two hundred of these. You try to think of one that you know was kept. # q: What do you say?
    -> decide
* [The buggy # id:c1-look-buggy # look]
    Billie has one sandal and a cardboard tube, and is looking at you through the tube. You look back. # q: What do you say?
    -> decide
* [Ask the solicitor what could keep a man out of his own house # id:c1-ask-solicitor # ask]
    ~ hours(1)
    ~ tell(legal, he_is_out)
    It is a morning for solicitors to be in court. She rings from the steps.
    "Not you. He can agree to it. Or a court can order it, on an emergency or an interim order, if there's cause and if she agrees to stay and look after them." Somebody calls her name. "An agreement that she signs isn't either of those." # q: What do you say?
    -> decide
* [Go for an emergency order for both today; tell everyone who may be asked about it just why # id:u-d4-epo]
    ~ tell(police, both_allegations)
    ~ tell(health_visitor, both_allegations)
    ~ tell(gp, both_allegations)
    ~ tell(landlord, both_allegations)
    ~ tell(grandmother, both_allegations)
    ~ working_days(2)
    The solicitor asks what the danger is today, with him in Mill Road. You tell her about June.
    "That was five weeks ago," she says, "and you've not finished looking into it." There is no application. By then five people have had it from you, and one of those is his mother. On Friday he goes home.
    -> after
* [Have both agree that he stays away till it's been assessed, in writing; get legal advice now # id:u-d4-away]
    ~ carry_home = home_assessed
    ~ tell(legal, he_is_out)
    ~ tell(school_office, he_is_out)
    ~ tell(gp, he_is_out)
    ~ working_days(1)
    It takes until the last bus. You tell him what the assessment has to be about, and it is not only tablets.
    "And if it comes out all right?" says Adrian. # adrian: guarded
    Then it will say so, and it will say what to watch for. He looks at the buggy for some time. He agrees.
    The school is told, and Dr Lamb: that he is out, until when, whom to ring.
    -> after
* [Let him go back, on an agreement that Lisa signs: he is never to be by himself with the two # id:u-d4-paper]
    ~ tell(mother, he_is_out)
    Lisa signs it against the top of the buggy. "What, never?" she says. "Not while I'm at the shop?" # lisa: tired
    Not alone, you say.
    "Right you are." She gives you your pen back. On Friday he goes home.
    -> after
* [Take no view on it: no order's been made, it's his house, they're asking us out of manners # id:u-d4-none]
    "It's not for us to say, Mr Tranter," you tell him.
    "I just thought that I'd ask," says Adrian. # adrian: tired
    It is the courtesy of it that you remember. On Friday he goes home.
    -> after

= after
* [Hold the door for the buggy # id:c1-home-door # go]
    -> c1_street

= skip
~ at("2006-07-21", "17:00")
~ learn(wants_home)
In July he went home. No assessment came first.
-> c1_street

// ---------------------------------------------------------------- the street, the first year

=== c1_street ===
~ scene(-> c1_street)
~ seat(housing_manager)
~ at("2006-08-24", "10:00")
~ place(street_2006)
~ weather(dry)
You are Val Lomax, patch officer for Chandler Street, and you are here about a tree.
The council has planted eleven, tied to stakes, one to every fourth house. The label asks residents to share their bath water.
Nobody has told you anything about anybody. # q: Along the street
-> street

= street
* [The tree outside number 27 # id:c1-look-tree # look]
    It comes up to your shoulder. Somebody small has posted a lolly stick down beside the stake, to keep it company. # q: Along the street
    -> street
* [The path of number 27 # id:c1-look-path # look]
    { carry_home == home_assessed:
        Six mowers under a sheet, and a card in the window: BACK IN AUTUMN. A woman is cutting the grass with the seventh, very badly, in flip-flops.
    - else:
        A man with a pencil behind his ear has a mower in pieces on newspaper, in order. He lifts one hand, with a spring in it.
    }
    The gate hangs on one hinge. You write that down, because a gate is yours. # q: Along the street
    -> street
* [The corner # id:c1-look-corner # look]
    A grocer with crates of plums out. Everyone who goes by takes one; he has priced them to allow for it. # q: Along the street
    -> street
* [Tick the tree off # id:c1-street-tick # go]
    -> c1_closing

= skip
~ at("2006-08-24", "11:00")
That August the council planted trees in Chandler Street.
-> c1_closing

// ---------------------------------------------------------------- the closing

=== c1_closing ===
~ scene(-> c1_closing)
~ seat(duty_worker)
~ at("2006-10-12", "11:30")
~ place(duty_room)
~ weather(rain)
~ present(beryl, tired)
~ present(malcolm, tired)
You are Ros. On Monday everything goes on to a computer. The van for the paper comes at ten past four today.
{ carry_home == home_assessed:
    Tranter can close. The assessment is done: support for Lisa, Colm for him, what to watch for. He goes home on Saturday.
- else:
    Tranter can close. He has been back since July. Colm is pleased with him. Rowan has gone up a class.
}
"Eleven," says Malcolm, who does not mean the trees. Eleven are waiting for you to close eleven. # malcolm: tired # q: What goes into the box with it?
-> decide

= decide
* [The memo on the kettle # id:c1-look-memo # look]
    ~ document(memo_whitlock)
    Going electronic!
    2 October 2006. From D. Whitlock, Assistant Director
    Closed paper to be boxed by the 12th and sent to store.
    For each: one summary on the new system, not more than 250 characters, spaces included.
    ~ document_ends()
    Beryl has counted this sentence. It comes to ninety. # q: What goes into the box with it?
    -> decide
* [Ask Beryl who will be able to read a box # id:c1-ask-box # ask]
    ~ hours(1)
    She comes back with dust on her cardigan. She has been to see.
    "It's a basement. You fill in a slip, and it's a van on Thursdays." She turns a card over with the thimble. "They'll have the two hundred and fifty. They'll not have much else, will they? Unless one of you tells them that there's a box." # beryl: concerned # q: What goes into the box with it?
    -> decide
* [Copy it all for the school, the surgery, welfare and housing, and it can never get lost again # id:u-d5-copies]
    ~ tell(school_office, whole_paper_file)
    ~ tell(gp, whole_paper_file)
    ~ tell(education_welfare, whole_paper_file)
    ~ tell(landlord, whole_paper_file)
    ~ hours(2)
    Sixty-one sheets, four times. The machine stops twice, and once it keeps one of them.
    At the housing office it goes in a tray that says TREES. For the new system there is no time left; it takes its line from the first box of each form.
    -> after
* [The template: three ticks, "no further role", and on to the next of the eleven who've waited # id:u-d5-template]
    Tick, tick, tick. The system takes its line from the first box of each form, so you need not. You have the next one open before the ink is dry.
    Its name is Ferris, and it has been waiting since the second of August, and you do that one well.
    -> after
* [One page on top: both things, what was never done, what should bring it back; and to Dr Lamb # id:u-d5-page]
    ~ carry_record = record_whole
    ~ hours(1)
    ~ learn(closing_page)
    ~ tell(archive, closing_page)
    ~ tell(gp, closing_page)
    ~ document(closing_form)
    Closing page, to be kept on top
    R. Denholm, 12 October 2006
    Alleged, 12 June: two things, one of them sexual. Not proved. Not disproved.
    { c1_lead == led_together:
        Done: joint interview; paediatrician; crime recorded, no charge.
    - else:
        Not done: joint enquiry; paediatrician; any crime number that I can find.
    }
    { carry_home == home_assessed:
        He returns 14 October, after an assessment.
    - else:
        He returned 21 July. There was no assessment.
    }
    Open again at once if: anything is said again, by any child; or he is said to be ill again.
    ~ document_ends()
    You get it into two hundred and forty-nine for the computer by leaving out the full stops.
    -> after
* ["Not substantiated; father in treatment", and a letter to let Dr Lamb know that we've closed # id:u-d5-notsub]
    ~ tell(gp, father_health)
    It is a hundred and thirty-one characters, and every one of them is true.
    "You've some left over," says Beryl, looking at the screen as though it might be hot. # beryl: neutral
    You cannot think what else you would put.
    -> after

= after
* [Tie the box # id:c1-closing-tie # go]
    -> tied

= tied
Beryl inks in the card, now that it is over, and then remembers that there will be no cards. She puts it in the box with the rest.
"Somebody'll want that one day," she says.
The van is early.
* [Carry it down to the van # id:c1-closing-van # go]
    -> monday

= monday
~ at("2006-10-16", "09:20")
~ leaves(malcolm)
Monday 16 October. The system has been up since eight, less a quarter of an hour. Beryl has been shown the mouse. She asks it for Tranter, with one finger, to see if it is in there.
* [Look over her shoulder # id:c1-closing-look # go]
    -> screen

= screen
{ carry_record == record_whole:
    It is in there, all two hundred and forty-nine, without a breath.
- else:
    It is in there. It is one line, and there is a good deal of white below.
}
"Well, it's quick," says Beryl. # beryl: tired
-> over

= over
~ chapter_ends()
{whole_case: -> chapter_2}
-> END

= skip
~ at("2006-10-16", "09:30")
In October the case was closed, and the paper went to a store. What the new system kept of it was one line.
-> over

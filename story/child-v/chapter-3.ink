// Chapter 3, "The list". May to November 2014.
// Chairs: assessment manager (Steve), review chair (Meera), allocated worker (Naomi).

// what became of the handing over
LIST c3_handings = handed_listed, handed_joint, handed_kept, handed_closed, handed_up
VAR c3_handed = handed_listed

// what goes on the two pages
LIST c3_items = c3_w_pattern, c3_w_fears, c3_w_likelihood, c3_w_severity, c3_w_depends, c3_w_change
VAR c3_written = ()

// by which way the pages, or the word, came to the manager
LIST c3_ways = sent_desk, sent_corridor, sent_copied, sent_started
VAR c3_sent = sent_desk

=== chapter_3 ===
~ chapter(3)
~ c3_handed = handed_listed
~ c3_written = ()
~ c3_sent = sent_desk
~ carry_paper = paper_part
~ carry_answer = answer_worry
-> c3_transfer

// ---------------------------------------------------------------- Tuesday 6 May 2014: the list on the wall

=== c3_transfer ===
~ scene(-> c3_transfer)
~ seat(assessment_manager)
~ at("2014-05-06", "09:30")
~ place(area_office)
~ weather(dry)
~ present(dan, tired)
You are Steve Garland, back from a bank holiday in which you painted a fence. Your team assesses. Then a family goes down to family support, who have the other end of this hall, past the climbing bars, and might as well be in Norway.
"The Marlows are still up," says Dan. # dan: tired
He means on the wall. # q: Before the duty board
-> wall

= wall
* [The list on the wall # id:c3-look-list # look]
    ~ document(transfer_list)
    Waiting for family support
    Typed 4 April 2014. Biro after that
    8. Wiliams, two children. Since 17 March.
    9. Marlow, one child. Since 31 March.
    10. Pargiter (Pargeter?), one child. Since 2 April.
    Received by:
    ~ document_ends()
    It is quite a wide column, the last one. # q: Before the duty board
    -> wall
* [The folder under Dan's bicycle helmet # id:c3-look-folder # look]
    { carry_account == account_apart:
        Two sets of notes, hers and his, each with its own dates. On top is the page where he has put them side by side.
        "I'd want whoever it is to read that one first," says Dan. # dan: attentive
    - else:
        One set of notes. "Seen together" is at the head of every page, and he has underlined it, in the days when he was pleased with it.
        "It reads well," says Dan. "I keep reading it." # dan: tired
    }
    # q: Before the duty board
    -> wall
* [Hear what Dan wants # id:c3-transfer-on # go]
    -> want

= want
"I said goodbye to them five weeks ago. I'm on the course from Friday, three days a week." He has taken the helmet down, to have something to hold. "And nobody's ringing them, Steve. I checked. Not since me." # dan: concerned
Moz Tandy, who should be receiving them, does not pick up. He is one man with two teams and a cold.
Assessed; child in need; eight above them. # q: What do you do with the Marlows?
-> decide

= decide
* [Try Moz Tandy's number until it is answered # id:c3-ask-moz # ask]
    ~ hours(1)
    It takes an hour, in between other things, and what answers is a man who has come about the radiator.
    "He's in a meeting about the list," says the man. "I'll say you rang. Is it a long one?" # q: What do you do with the Marlows?
    -> decide
* [Leave them on the list; there are eight above them, and all of them are waiting a turn # id:v-d9-list]
    ~ c3_handed = handed_listed
    Fair is fair, you say. Dan puts the folder in the tray marked Out, with its edges square.
    "I'll go past with my bike," he says, "now and then." # dan: tired
    -> five_weeks
* [Let Dan keep them until they have a name, and take two others off him by this evening # id:v-d9-keep]
    ~ c3_handed = handed_kept
    You take the twins in Field Lane, and a family with a goat.
    "Then I'm theirs," says Dan, "till somebody is." He rubs out the nine with his sleeve, and it leaves a grey patch, like a window. # dan: warm
    -> after
* [Ask for a conference on them, which puts them in front of a chair who can make it move # id:v-d9-up]
    ~ c3_handed = handed_up
    ~ tell(police, control_pattern)
    ~ tell(health_visitor, control_pattern)
    ~ tell(nursery_lead, control_pattern)
    ~ tell(legal, control_pattern)
    ~ working_days(4)
    The form asks for reasons, so it has them, all of Dan's pages, to all four on the circulation.
    On the Monday the conference office rings, kindly. Where is the enquiry? There is no enquiry.
    "They're ninth again," says Dan. The nursery has asked him what it is to do with page six. # dan: tired
    -> after
* [Walk down the hall and stand there till he comes: one visit together, a name for now # id:v-d9-joint]
    ~ c3_handed = handed_joint
    ~ tell(receiving_manager, worry_most)
    ~ working_days(3)
    It takes until eleven. Then you say it to his face, with Dan beside you. What worries you most is that the file knows what she does, and not what he does.
    "You could have put that in an e-mail," says Moz. You could not, quite.
    On Friday the three of them are on the one sofa: Dan, Hannah Marlow, and a man from the agency with a new diary.
    -> after
* [Close them: it has been safe and calm, and it isn't right to leave people on a wall # id:v-d9-close]
    ~ c3_handed = handed_closed
    ~ tell(gp, control_pattern)
    ~ tell(landlord, control_pattern)
    The system asks whom to inform. You tick the doctor and the housing association, and it sends them Dan's summary, jealousy and telephone and all, as an attachment.
    "Ninth," says Dan, to the family below. # dan: neutral
    -> after

= five_weeks
* [Look at the wall again, next month # id:c3-wall-june # go]
    ~ at("2014-06-10", "09:30")
    Tuesday the tenth of June. They are seventh. Somebody has put the n back into Pargeter, where there was none to begin with.
    -> after

= after
* [Go and see to the duty board # id:c3-transfer-duty # go]
    -> c3_summer

= skip
~ at("2014-06-10", "17:00")
~ c3_handed = handed_listed
In May the family was on a list, waiting to be received by another team. In June it still was.
-> c3_summer

// ---------------------------------------------------------------- Wednesday 16 July: cards behind the clock

=== c3_summer ===
~ scene(-> c3_summer)
~ seat(review_chair)
~ at("2014-07-16", "10:40")
~ place(front_room)
~ weather(dry)
~ present(hannah, guarded)
You are Meera Lal, senior practitioner. You chair child in need reviews, and you like to have sat in the room before you sit in the review.
"Not that one," says Hannah Marlow. "That's got a bridesmaid on it." # hannah: guarded
She finds you the good chair. Robin is at nursery. Lee is fitting a kitchen, two villages off, until four. # q: While she finds the cups
-> room

= room
* [The cards behind the clock # id:c3-look-cards # look]
    Four, from the council, held by the brass.
    "That one was nice," says Hannah. "She'd a cough. That one never came in, he put it through the door. That one cried." # hannah: tired
    She thinks. "I did her a zip." # q: While she finds the cups
    -> room
* [The train table, which has a lid # id:c3-look-lid # look]
    It lifts off in one piece. With it on, the table is the right height for cutting out.
    "He did that over a weekend," says Hannah. "So I've no need to go up to the hall of a Tuesday and use theirs." # hannah: neutral
    It is beautifully made. # q: While she finds the cups
    -> room
* [The calendar by the door # id:c3-look-calendar # look]
    His jobs, in her writing, with the times he will be back. Robin's jabs. The stay-and-play raffle, crossed through.
    You look for anything of hers. "I'm always in," says Hannah. # hannah: guarded # q: While she finds the cups
    -> room
* [Ask who has been, since Dan # id:c3-summer-who # go]
    -> who

= who
{ c3_handed:
- handed_joint:
    "One came with him, to start. With a diary. He was all right." She counts the stitches in something. "He went in June." # hannah: tired
- handed_kept:
    "Dan stopped on, till June. He was doing a course, and he still came." Her face does something quite young. "Then it was two of them, one after the other." # hannah: warm
- handed_closed:
    "You closed us. Then Carole had a word with somebody, and you opened us. I'd have saved the biscuits." # hannah: tired
- handed_up:
    "Nobody, and then a letter about a conference, and then a letter about no conference. Lee put them in the drawer. Then two, one after the other." # hannah: tired
- else:
    "Nobody. Then two, one after the other. I tell it quicker now." # hannah: tired
}
The next will be somebody permanent, you say. It is what the form says.
"They all say what sort of biscuit," says Hannah. # hannah: neutral
* [Ask what she would like from the review # id:c3-summer-wants # go]
    -> wants

= wants
~ at("2014-07-16", "11:10")
She takes the pins out of her mouth to answer, and lays them in a row.
"That it's short," she says. "He worries, before. And then he's good, after." # hannah: tired
A van goes by, slowly, and she is up and looking at the clock. It is ten past eleven. It is not his van.
"September's uniforms," says Hannah. "I'll be up to here." # hannah: guarded
* [Finish your tea, and say when you will next be there # id:c3-summer-tea # go]
    -> c3_review

= skip
~ at("2014-07-16", "11:20")
By July two agency workers had come and gone. Hannah kept their cards behind the clock.
-> c3_review

// ---------------------------------------------------------------- Tuesday 23 September: small chairs

=== c3_review ===
~ scene(-> c3_review)
~ seat(review_chair)
~ at("2014-09-23", "16:30")
~ place(nursery_cloakroom)
~ weather(dry)
~ present(lee, warm)
~ present(hannah, tired)
~ present(jackie, attentive)
~ told_by(alcohol_service, review_chair, attendance)
The nursery has no room with a door, so the review is in the cloakroom, after hours, on chairs for people of three.
"Knees," says Lee, and everybody laughs, and it is easier. # lee: warm
He has come straight from a job. Robin's wellingtons are on the rack, with a tractor for a name. # q: You have your pen out
-> chairs

= chairs
* [What you have typed so far # id:c3-look-minute # look]
    ~ document(review_minute)
    Child in need review: draft
    23 September 2014. Chair: M. Lal
    Here: parents; nursery. Apologies: health visitor (clinic).
    Worker: vacant. New worker to start in October.
    Alcohol service: attended three of six. "Engages well."
    { carry_plan == plan_both:
        Plan: L.G. weekly at the group; sober when he has Robin. Checked by: worker (vacant).
    - else:
        Plan: H.M. to put Robin to bed early; to ring; to keep her phone by her. L.G.: will try his best.
    }
    Progress:
    ~ document_ends()
    # q: You have your pen out
    -> chairs
* [The register on Jackie's knee # id:c3-look-register # look]
    A hardback book with a marker in it. She has her thumb in a second place. Nobody has asked her anything but whether Robin is happy.
    "Very," she has said, because it was true that morning. # jackie: neutral # q: You have your pen out
    -> chairs
* [Ask Lee how he has found the group # id:c3-review-lee # go]
    -> group

= group
"I'll be straight with you. I missed three. Two was kitchens." He looks at his hands, which have sealant on them. "One, I sat outside in the van. I'm not proud of it." # lee: tired
"He's been lovely," says Hannah. "It's been a lovely summer." # hannah: warm
"What do you need from me?" says Lee. He means it. # lee: attentive
It is calm. Everybody here would like it to be well, and you are one of them. # q: What does the review decide?
-> decide

= decide
* [Hear nursery and health visitor apart: what is different for Robin? Then meet again # id:v-d11-different]
    ~ working_days(5)
    ~ leaves(lee)
    ~ leaves(hannah)
    ~ told_by(nursery_lead, review_chair, change_for_child)
    ~ told_by(health_visitor, review_chair, change_for_child)
    ~ tell(health_visitor, plan_asks)
    On Monday Jackie opens the register at both her places.
    "Since June? Nothing," she says. "It's calm. It was calm before. Robin still looks to see who's come before letting go of the peg. That's not on your form." # jackie: attentive
    You send Carole the plan, which nobody had. She has weighed a calm child on three calm days, each time with both of them in the room.
    -> reconvene
* [Go round the circle, as you do at the end of each: Hannah, do you feel safe at home? # id:v-d11-round]
    ~ tell(father, help_offered)
    ~ tell(father, mother_account)
    "Course I do," says Hannah, to the leg of the chair. # hannah: guarded
    There is a pause of the sort that a pen makes.
    "Why, has she said different?" says Lee. He is still smiling; it is only that he has stopped moving. "Han? Have you said something to somebody?" # lee: attentive
    No, says Hannah. "It's only what they ask." # hannah: guarded
    -> after
* [Thank them both: it is calm, he has asked for support; recommend that it now closes # id:v-d11-praise]
    "Fair play," says Lee, and shakes your hand, and then Jackie's. His eyes are wet. # lee: warm
    Hannah is already looking for her bag.
    The system will not let a case be closed without a worker to close it. So it waits for the one who starts in October.
    -> after
* [Say that three of six isn't enough; send it up, with what the others need to know # id:v-d11-three]
    ~ tell(police, attendance)
    ~ tell(gp, attendance)
    ~ tell(landlord, attendance)
    ~ working_days(2)
    "That's fair," says Lee. He gets up, and his chair comes with him. Nobody laughs. # lee: frustrated
    On Thursday the police would like to know what they are being told, and the housing association whether it is about the rent.
    It is three evenings in a church hall. Nobody has asked about Robin.
    -> after
* [Give it until Christmas, with a date; the plan to nursery and health visitor in full # id:v-d11-date]
    ~ tell(nursery_lead, plan_asks)
    ~ tell(health_visitor, plan_asks)
    The sixteenth of December, then. All six by that day, or you meet again that week and say what follows.
    "So I've got it in black and white," says Lee. # lee: neutral
    Jackie reads the plan down to the end, turns it over, and reads it again from the top. "Right," she says. # jackie: attentive
    -> after

= reconvene
* [Read the answers back to both parents # id:c3-review-again # go]
    ~ present(lee, guarded)
    ~ present(hannah, attentive)
    On the Tuesday you are all on the small chairs again. You read it out: calm; calm before; what is not known.
    "So it's not enough that I turn up," says Lee, slowly. # lee: guarded
    It is a start, you say. You put down who will ask next, whom, and when, and it is December.
    -> after

= after
* [Stack the chairs # id:c3-review-stack # go]
    -> c3_week

= skip
~ at("2014-09-30", "17:00")
~ told_by(alcohol_service, review_chair, attendance)
In September the review heard that he had been to three of six sessions, and that all was calm. A new worker would start in October.
-> c3_week

// ---------------------------------------------------------------- Thursday 6 November: the same clothes

=== c3_week ===
~ scene(-> c3_week)
~ seat(allocated_worker)
~ at("2014-11-06", "15:00")
~ place(area_office)
~ weather(rain)
~ on_phone(jackie, concerned)
~ told_by(nursery_lead, allocated_worker, odd_week)
You are Naomi Field, family support, two years qualified. You have had the Marlows for four weeks. You are their fifth card.
"It's Jackie, nursery. It may be nothing. Robin's been in the same clothes since Tuesday. Same top, same trousers. A bit damp at the cuffs." # jackie: concerned
It has rained since Sunday. Your new manager is in a meeting until five. # q: While she finds the page
-> call

= call
* [Your notebook, where it says Marlow # id:c3-look-notebook # look]
    Four visits. Everything that anybody said has a date beside it. You started doing it on placement, and were told that you would stop.
    Clothes have not come up. She sews. # q: While she finds the page
    -> call
* [The rain on the high windows # id:c3-look-rain # look]
    Somebody has put a bin under the drip, and somebody else has put a notice on the bin: NOT A BIN. # q: While she finds the page
    -> call
* [Ask her what else is different this week # id:c3-week-else # go]
    -> else_different

= else_different
"Eats well. Slept at rest time. Cheerful." Pages. "She brought Robin in herself all three days, and she'd her hair tied up in a tea towel. She said sorry about the state of them. I said what state." # jackie: neutral
Mr Garrity has been at a job out of town since Monday, home late.
"I'd sooner ring and look daft," says Jackie. # jackie: attentive # q: What do you do about it?
-> decide

= decide
* [Ask for a strategy discussion today: three days in damp clothes is a change in care # id:v-n1-strategy]
    ~ tell(police, odd_week)
    ~ tell(gp, odd_week)
    ~ tell(health_visitor, odd_week)
    ~ tell(landlord, odd_week)
    ~ leaves(jackie)
    You ring the four of them, and they come to the phone at five. It lasts nine minutes.
    The landlord has the answer, which is that a washing machine was reported on Monday and the man is off with his back.
    "So it's the machine," says the police sergeant, quite nicely.
    -> after
* [Put it down as she gave it; see Hannah on her own tomorrow, and settle it by Monday # id:v-n1-not-yet]
    ~ tell(team_manager, odd_week)
    ~ leaves(jackie)
    You put one line in the manager's tray, and a question mark against Monday in the diary. Then you ring Hannah, and say that you will be at the gate tomorrow, at nine, on your own.
    "What have I done?" says Hannah.
    Nothing, you say.
    -> gate
* [Go round tonight with somebody from duty; check the cupboards and check the bedroom # id:v-n1-cupboards]
    ~ hours(4)
    ~ leaves(jackie)
    ~ place(front_room)
    ~ present(hannah, guarded)
    There is food in the cupboards and a duvet with rockets on it. There is also a bath with eleven school shirts in it, and a machine with its back off.
    "You could have rung," says Hannah. She has soap to the elbows. "I'd have had the fire on." # hannah: guarded
    At ten past seven he comes in, and she tells him, before you can, that it is only about the washer.
    -> after
* [Tell Jackie kindly that it's nothing: a wet week, a busy mother, a favourite jumper # id:v-n1-nothing]
    ~ tell(nursery_lead, odd_week)
    "That's what I thought," says Jackie, who had not. # jackie: neutral
    On Monday Robin is in stripes. It was the washing machine. You hear it from the key worker, Ellie, in the queue for the photocopier, because her sister works upstairs.
    -> after

= gate
* [Stand under the tree by the nursery gate # id:c3-week-gate # go]
    ~ working_days(1)
    ~ place(nursery_cloakroom)
    ~ weather(rain)
    ~ present(hannah, guarded)
    It is so wet that Jackie lets you both stand among the coats.
    "It's the machine," says Hannah. "Monday. It's walked across the kitchen and died. I'm doing it in the bath, and it won't dry." She shows you her hands. Then she laughs, a beat late. "Did you think I'd sold them?" # hannah: warm
    -> noted

= noted
* [Write the note, and initial it # id:c3-week-note # go]
    ~ document(washing_note)
    Marlow: note of a call and what came of it
    Nursery rang 6 Nov: same clothes three days, damp. Otherwise well.
    Asked H., alone, 7 Nov. Washing machine broken since Mon 3rd; hand-washing; rain. Seen: her hands. Bath full of shirts, she says.
    Not yet. Nothing more needed. Rung nursery to say so. Landlord to mend Mon 10 Nov. N.F.
    ~ document_ends()
    -> after

= after
* [Empty the thing that is not a bin # id:c3-week-bin # go]
    -> c3_visit

= skip
~ at("2014-11-10", "10:00")
In November the nursery rang about a child in the same clothes for three days. It was the washing machine.
-> c3_visit

// ---------------------------------------------------------------- Monday 17 November: a visit

=== c3_visit ===
~ scene(-> c3_visit)
~ at("2014-11-17", "15:30")
~ place(front_room)
~ weather(rain)
~ present(lee, warm)
~ present(hannah, guarded)
Monday. The machine is mended; the machine in the window has been going since six.
"Tea," says Lee. He is home, and was not going to be. "Two sugars, you. I never forget a sugar." # lee: warm
You ask Hannah how her week has been.
"Mad," says Lee. "It's been mad, hasn't it? All these coats." # lee: warm # q: In the front room
-> room

= room
* [The telephone on the arm of the sofa # id:c3-look-phone # look]
    Hers; it has a thimble for a charm. It lights up, and he turns it over, as you might close a door for somebody with her hands full.
    "Only the Tuesday lot," says Lee. # lee: neutral
    The treadle stops, and starts. # q: In the front room
    -> room
* [The tin with the money from the hems # id:c3-look-tin # look]
    It used to be on the sill. Four weeks ago you saw it there.
    "He does the banking," says Hannah, though you have not asked. "He's got the head for it." # hannah: neutral # q: In the front room
    -> room
* [The line of trains along the skirting # id:c3-look-trains # look]
    Engine, engine, truck, and a cotton reel, nose to tail. Robin moves the reel up one, looks at Lee, and moves it back.
    "Go on," says Lee. "It can go there." # lee: warm
    Robin thinks about it. # q: In the front room
    -> room
* [Ask Hannah what she would like to do about the course # id:c3-visit-course # go]
    -> course

= course
It is Common Ground, for couples: twelve evenings, by the river. There is a place, said the e-mail, and it will be held.
"She'd like that," says Lee. # lee: warm
You ask Hannah again, by name.
"I'd like that," says Hannah. # hannah: neutral
She bites off the thread. On the doorstep you have said goodbye twice before you see that he has said both of hers.
* [Write that down in the car, with the time # id:c3-visit-car # go]
    -> c3_dates

= skip
~ at("2014-11-17", "16:10")
In the middle of November the worker visited. Each question she put to the mother was answered by the father.
-> c3_dates

// ---------------------------------------------------------------- Wednesday 19 November: the dates

=== c3_dates ===
~ scene(-> c3_dates)
~ at("2014-11-19", "19:40")
~ place(area_office)
~ weather(dry)
~ learn(file_history)
~ learn(pattern_seen)
~ learn(control_pattern)
The hall is dark beyond your lamp, and the climbing bars tick as they cool.
You have put the dates side by side: seven lines, five workers, nineteen months. Each of the five had read the one before, and no further.
Against two of the seven you have put: no warning. # q: Before you write
-> lamp

= lamp
* [The line for April last year # id:c3-look-april # look]
    An allegation, hers, with Robin in the home. The police: no further action. Under that, in four different hands, "historic".
    It was nineteen months ago. Your shoes are older than that. # q: Before you write
    -> lamp
* [The line for March of this year # id:c3-look-march # look]
    { carry_account == account_apart:
        Each of them apart, it says, and what she said and what he said do not match. Then box eleven: mother is protective. No apparent harm.
    - else:
        Seen together. Box eleven: mother is protective. No apparent harm.
    }
    It is box eleven that has been copied on. You have met her. She is. You try to write down what it is that she would do, and on which stair. # q: Before you write
    -> lamp
* [Start on a clean page # id:c3-dates-write # go]
    -> begin

= begin
If it happened, she could not stop it. It could be any time. You think that the test is met, section 47, reasonable cause to suspect; and your manager, Alison Croft, has read the word "protective", and has a place for them on Friday.
She has been here for five weeks. She keeps her door open, and it sticks.
Two pages hold five things. # q: What goes on the two pages? # slots: 5
-> compose

= compose
* {LIST_COUNT(c3_written) < 5} [What has happened, by date # id:c3-w-pattern # pick]
    ~ c3_written += c3_w_pattern
    -> compose
* {LIST_COUNT(c3_written) < 5} [All that it might yet mean # id:c3-w-fears # pick]
    ~ c3_written += c3_w_fears
    -> compose
* {LIST_COUNT(c3_written) < 5} [How probable, and how soon # id:c3-w-likelihood # pick]
    ~ c3_written += c3_w_likelihood
    -> compose
* {LIST_COUNT(c3_written) < 5} [What it would be if it did # id:c3-w-severity # pick]
    ~ c3_written += c3_w_severity
    -> compose
* {LIST_COUNT(c3_written) < 5} [What it all depends upon # id:c3-w-depends # pick]
    ~ c3_written += c3_w_depends
    -> compose
* {LIST_COUNT(c3_written) < 5} [What would change my mind # id:c3-w-change # pick]
    ~ c3_written += c3_w_change
    -> compose
* {c3_written != ()} [Send it to her and to everyone else who may act, so it cannot just lie on a desk # id:v-d12-copy # send]
    ~ c3_sent = sent_copied
    ~ carry_paper = c3_paper_of(c3_written)
    ~ tell(head_of_service, pattern_paper)
    ~ tell(police, pattern_paper)
    ~ tell(gp, pattern_paper)
    ~ tell(health_visitor, pattern_paper)
    ~ c3_tell_paper()
    Five names in one line. You have never written to a head of service before, and have to look up how he is spelt.
    -> shown ->
    -> sent_off
* {c3_written != ()} [Put it under her lamp tonight, in an envelope, with her name on it and the date on # id:v-d12-desk # send]
    ~ c3_sent = sent_desk
    ~ carry_paper = c3_paper_of(c3_written)
    ~ c3_tell_paper()
    You go the length of the hall by the light of the drinks machine. Her door sticks. You have to give it a shove.
    -> shown ->
    -> sent_off
* [Leave it in your bag for now, and ask her for a word by the copier: better said # id:v-d12-corridor # send]
    ~ c3_sent = sent_corridor
    ~ carry_paper = paper_spoken
    ~ tell(team_manager, file_history)
    It comes to this, by the photocopier, at ten to nine next morning: that there is a lot on that file, from before; that you are worried.
    "I can hear that you are," says Alison Croft. There is somebody behind her with a laminator. "Four o'clock? Properly?"
    You stick a note to her lamp, so that she remembers which family.
    -> sent_off
* {c3_written != ()} [Ring police and the hub now, to say that it has begun; she can have the pages next # id:v-d12-start # send]
    ~ c3_sent = sent_started
    ~ carry_paper = c3_paper_of(c3_written)
    ~ tell(police, file_history)
    ~ tell(hub_health, file_history)
    ~ hours(4)
    The police ask who authorised it. So does the out-of-hours desk. At twenty to twelve the pages go under her lamp.
    -> shown ->
    -> sent_off

= shown
~ document(two_pages)
{ carry_paper:
- paper_full:
    Marlow: why I think the test is met. N. Field, 19 November 2014.
    What has happened, by date: seven lines, 2013 to now.
    How likely: at any time; the last two came without warning.
    What safety depends on: her seeing it coming, and his letting her go.
    What would change my mind: him seen alone; the police log; her own word, alone.
    Asked: a strategy discussion, today.
- paper_fears:
    Marlow. N. Field, 19 November 2014.
    I AM EXTREMELY CONCERNED.
    What could be catastrophic at any moment (a page and a half).
    Asked: URGENT.
- else:
    Marlow. N. Field, 19 November 2014.
    Why I am worried: four lines.
    She could not stop it if it came.
    Asked: to talk.
}
~ document_ends()
->->

= sent_off
* [Put your coat on # id:c3-dates-coat # go]
    ~ c3_written = ()
    -> c3_meeting

= skip
~ at("2014-11-20", "08:50")
~ learn(file_history)
~ learn(pattern_seen)
~ c3_sent = sent_desk
~ c3_written = ()
~ carry_paper = paper_part
The worker put the dates side by side. She thought that section 47 was met, and asked her manager to talk.
-> c3_meeting

=== function c3_paper_of(items)
{
- items ? c3_w_fears:
    ~ return paper_fears
- items ? (c3_w_pattern, c3_w_likelihood, c3_w_depends, c3_w_change):
    ~ return paper_full
- else:
    ~ return paper_part
}

=== function c3_tell_paper()
{ (c3_written ? (c3_w_pattern, c3_w_depends)) && (c3_written !? c3_w_fears):
    ~ tell(team_manager, pattern_paper)
- else:
    ~ tell(team_manager, file_history)
}

// ---------------------------------------------------------------- Thursday 20 November: the meeting

=== c3_meeting ===
~ scene(-> c3_meeting)
~ at("2014-11-20", "16:00")
~ place(manager_office)
~ weather(rain)
~ present(alison, attentive)
Four o'clock. You have been to the door once already, at ten to, and gone to look at the notices.
"Come in. Give it a shove, it sticks." # alison: neutral
You shove it. There are two mugs out. One of them is for you, and she has guessed the milk. # q: On your side of the desk
-> room

= room
* [Two boxes, one on the other # id:c3-look-boxes # look]
    They came with her. On the top one, in marker: DESK. She has been here since the middle of October, and has unpacked one lamp.
    You had thought that it was a way of saying she might not stay. From here you can see that nobody has given her any shelves. # q: On your side of the desk
    -> room
* [The blind, which is half down # id:c3-look-blind # look]
    On this side of the glass you see the slats, and under them the feet of the team, who are all very busy. Somebody's shoes have stopped. # q: On your side of the desk
    -> room
* [Sit down # id:c3-meeting-sit # go]
    -> opening

= opening
{ c3_sent:
- sent_copied:
    What is in front of her is a print of an e-mail from the head of service. Yours is underneath it, in smaller type.
- sent_started:
    What is in front of her is a message from the police, timed at nine. Yours is underneath it.
}
{ carry_paper:
- paper_full:
    "I've read it. Twice. It's the first I've had here with a last paragraph." # alison: attentive
    "It's only two pages."
- paper_part:
    "I've read it. It stops." # alison: neutral
    "It was late."
- paper_fears:
    "I've read it. I had to get up and walk about." # alison: concerned
    "So did I, writing it."
- else:
    "You wanted a word. Is it the one you started by the photocopier?" # alison: attentive
    "It's the same word."
}
She moves the lamp, so that it is not in your eyes.
* [Drink some of the tea # id:c3-meeting-tea # go]
    -> protective

= protective
"The assessment says that she's protective. She puts Robin first, and I believe it." # alison: neutral
She says it to see what you will do with it. She is not unkind. She has nineteen years of this, all of it somewhere else, and the sort of face that waits. # q: What do you say to that?
-> answer

= answer
* [Say what nobody has ever written down, in five workers and all those pages # id:v-said-evidence]
    ~ carry_answer = answer_evidence
    "So do I. But if it happened she couldn't stop it. Nobody's written down what stopping him would take."
    It comes out quite slowly.
    "And when would it happen?" # alison: attentive
    "Any time. That's what the dates say."
    -> wrong
* [Say what it has been like, these six weeks, once you have turned the light out # id:v-said-worry]
    ~ carry_answer = answer_worry
    "I wait for the phone, nights. I don't do that with the others."
    You had not meant to say it. It is only that it is true.
    "What is it that you see?" # alison: concerned
    "The next line of the chronology."
    -> wrong
* [Say how long it is that she has been here, and which room she has never sat in # id:v-said-chair]
    ~ carry_answer = answer_chair
    "You've been here five weeks. You've not sat in that front room."
    Outside, the shoes move off.
    "No. So put me in it." # alison: resolute
    "You ask her something and he answers. Then she agrees with him."
    -> wrong

= skip
~ at("2014-11-20", "16:20")
~ carry_answer = answer_worry
They met at four. The manager had the assessment, which said that the mother was protective. The worker said that she could not stop it if it came.
-> c3_out

= wrong
She writes something on her pad. It is upside down, and short.
"What would you see if you were wrong?" # alison: attentive
{ carry_paper == paper_full:
    "It's the last paragraph."
    She turns to it, and keeps her finger there.
- else:
    "The police would say so, or the health visitor. And I'd have wasted their Friday."
    She nods. It may be at the first half or at the second.
}
* [Ask her what she is thinking # id:c3-meeting-thinking # go]
    -> place_held

= place_held
"There's a place for them on Common Ground. Held until tomorrow." # alison: neutral
"It's for couples who argue."
Neither of you says anything. It is raining on the flat roof. You can hear each other's chairs.
* [Wait # id:c3-meeting-wait # go]
    -> leave_it

= leave_it
"Leave it with me. You'll have an answer before I go home." # alison: resolute
"What time do you go home?"
"I've not found out yet." # alison: tired
Then she sees that your mug is empty, and says that she is sorry, she should have asked you about sugar.
* [Pull the door to behind you, which takes two goes # id:c3-meeting-door # go]
    -> c3_out

// ---------------------------------------------------------------- the same day, a little later

=== c3_out ===
~ scene(-> c3_out)
~ at("2014-11-20", "16:25")
~ place(area_office)
~ weather(rain)
~ c3_sent = sent_desk
Your desk is as you left it, with eleven other families on it.
Everybody has something to do that is near you. Somebody has left you the last of the lemon slice, on a fax header, and has not said who. # q: While you wait
-> desk

= desk
* [The notebook, open at today # id:c3-look-today # look]
    16:00, it says, A.C. You put down what she said, and what you said, in two columns. They come out the same length.
    You look for the place where you ought to have said something else. # q: While you wait
    -> desk
* [The light behind the blind # id:c3-look-light # look]
    She is standing up. She sits down. Somebody with a diary comes as far as the door, reads the fire notice right through, and goes away again. # q: While you wait
    -> desk
* [Ring the Marlows' number, as you said that you would # id:c3-out-ring # go]
    -> ring

= ring
~ at("2014-11-20", "16:40")
~ on_phone(lee, warm)
"She's got her hands full," says Lee. "Can I help?" # lee: warm
Only to say that you are coming on Thursday, as arranged.
"Fair play," he says. "I'll make sure I'm in." # lee: warm
You write that down, too. It is twenty to five, and it will be a while before anybody goes home.
* [Eat the lemon slice # id:c3-out-slice # go]
    ~ leaves(lee)
    -> end

= end
The cleaner does round you. Behind the blind there is one lamp.
~ chapter_ends()
{whole_case: -> chapter_4}
-> END

= skip
~ at("2014-11-20", "16:40")
She was to have an answer before the manager went home.
-> end

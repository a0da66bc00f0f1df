// Chapter 2, "No apparent harm". January to March 2014.
// Chairs: emergency department sister (Ify Bello), social worker in the assessment team (Dan).

// what was written in the last box, and what became of the case with it
LIST c2_boxes = box_down, box_kept
VAR c2_box = box_down

=== chapter_2 ===
~ chapter(2)
~ c2_box = box_down
~ carry_account = account_together
~ carry_plan = plan_hers
~ carry_paper = paper_part
~ carry_answer = answer_worry
~ carry_challenge = challenge_none
~ carry_closing = closed_shut
-> c2_ward

// ---------------------------------------------------------------- outside the ward

=== c2_ward ===
~ scene(-> c2_ward)
~ seat(ward_sister)
~ at("2014-01-19", "06:30")
~ place(hospital_corridor)
~ weather(rain)
~ present(hannah, tired)
~ present(owen, tired)
~ learn(suicide_risk)
~ learn(child_at_home)
~ learn(ward_sheet)
You are Ify Bello, sister in the emergency department, with half an hour left of a night.
Last evening Lee Garrity tried to end his life. He is alive, asleep in bay six, and will be well enough by eight to have an opinion.
His partner is on the row of chairs. Under his fleece, in the pushchair, a toddler is asleep with a train in each hand. # q: In the corridor
-> corridor

= corridor
* [The board by the swing doors # id:c2-look-board # look]
    ~ document(ward_board)
    Bay 6: L.G.
    19 January 2014
    Reason: ALCOHOL
    Fit 08:00. Home with partner. Child (?)
    ~ document_ends()
    It is not wrong. It is what was left when somebody had a short pen and a long night. # q: In the corridor
    -> corridor
* [Her telephone, on the chair beside her # id:c2-look-phone # look]
    It is face up, and full. Twenty-three from one number, the last of them at ten to eight yesterday evening.
    She sees you see it, and turns it over. # q: In the corridor
    -> corridor
* [Sit down for a minute, one chair along # id:c2-ward-sit # go]
    -> chairs

= chairs
"He'll be mortified," says Hannah Marlow. "He fits kitchens. He's got somebody's kitchen tomorrow." # hannah: tired
Owen Pugh, the mental health nurse, has the bay next door, and finishes at seven.
"Six is drink, they've told me," says Owen. "Is six drink?" # owen: tired # q: Who hears what, before you hand over?
-> decide

= decide
* [Ask Owen what he would want to know # id:c2-ask-owen # ask]
    ~ hours(1)
    He thinks about it through somebody else's blood pressure, and comes back at half past seven with his coat on.
    "Who found him, what went before. And who he goes home to, and how she is." He looks along the corridor. "And is that one theirs?" # owen: attentive # q: Who hears what, before you hand over?
    -> decide
* [Send the whole sheet to everyone on the discharge list, so that each can pick up theirs # id:v-d5-sheet]
    ~ tell(gp, ward_sheet)
    ~ tell(health_visitor, ward_sheet)
    ~ tell(alcohol_service, ward_sheet)
    ~ tell(childrens_centre, ward_sheet)
    ~ tell(mash_worker, ward_sheet)
    Six pages, with the bloods. On Monday it is on five desks.
    At the MASH it goes in the folder for information. At the children's centre they put it face down, and all know what it is.
    -> after
* [Owen before he goes, social care this morning, and each of the two told about the other # id:v-d5-both]
    ~ hours(1)
    ~ tell(mental_health, child_at_home)
    ~ tell(mash_worker, suicide_risk)
    ~ tell(mash_worker, child_at_home)
    "Then it isn't six o'clock and drink," says Owen. He takes his coat off again. # owen: attentive
    The emergency duty team take it from you in your own words, for the MASH: a man who may still want to die, a small child, a mother to be seen by herself. You give each the other's number.
    You go home at half past eight.
    -> after
* [Keep the child here until police come; nobody should be going home today with anybody # id:v-d5-keep]
    ~ tell(police, child_at_home)
    ~ hours(3)
    Two constables come in the end, and are very nice to a toddler. They have a power for a child who is in danger now. This one is having toast, with a mother.
    "Were you going to ask me something?" says Hannah. # hannah: guarded
    She does up every strap on the pushchair, and does not look round at the doors.
    -> after
* [Ask Hannah, by herself, what went before it; then call Owen and social care in together # id:v-d5-ask-her]
    ~ hours(2)
    ~ told_by(mother, ward_sister, control_pattern)
    ~ tell(mental_health, child_at_home)
    ~ tell(mash_worker, suicide_risk)
    There is a cupboard called the relatives' room. You take the other chair and ask what Friday was like, and the month, and whose the twenty-three are.
    She tells you. It takes twenty minutes, most of them near the end.
    Owen stays on. The emergency duty team get it from you, for the MASH: him, her, the little one, and that nobody is to ring the house.
    -> after
* [Offer him the alcohol team when he wakes, and leave a note on the home for Monday's team # id:v-d5-alcohol]
    He says yes to the leaflet, and thank you, and sorry. He says sorry to the man with the mop.
    The note says: ? check home situation. It has a sticker on it, and a time.
    You go home when you finish, which is now.
    -> after

= after
* [Find the toddler's other shoe # id:c2-ward-shoe # go]
    -> c2_given

= skip
~ at("2014-01-19", "11:00")
~ learn(suicide_risk)
~ learn(child_at_home)
~ learn(ward_sheet)
In January Lee tried to end his life. On the hospital's board the reason was alcohol. Children's services began an assessment.
-> c2_given

// ---------------------------------------------------------------- given to Dan

=== c2_given ===
~ scene(-> c2_given)
~ seat(social_worker)
~ at("2014-01-21", "09:20")
~ place(area_office)
~ weather(rain)
~ present(steve, tired)
~ learn(suicide_risk)
~ learn(child_at_home)
~ learn(april_allegation)
You are Dan Whitlow, social worker in the assessment team: nine desks in an old school hall, under the climbing bars.
"Hospital one," says Steve, your manager. "Dad, drink, bad night. Mum's lovely, they say. Came in yesterday, so you've forty-five days from then. Talk to me." # steve: tired
He is gone before you can. # q: At your desk
-> desk

= desk
* [The old record # id:c2-look-record # look]
    ~ leaves(steve)
    { carry_tray == tray_assessed:
        April 2013, S. Teale, MASH. An allegation; police no further action; whose, and why. "Not proved, not settled. Robin well. Ask again."
        It is a page and a half. You read it standing up.
    - else:
        April 2013. An allegation. Result: NFA. CLOSED, a little to the left of the line.
        There is one more sheet behind it, and nothing behind the sheet.
    }
    -> desk
* [Ring the health visitor # id:c2-ring-carole # ask]
    ~ leaves(steve)
    { carry_health == health_told:
        "I've been waiting for her since April," says Carole Ingham. "Go gently. And not in the red book; he reads it."
        She gives you the hour at which you could ring, and on what.
    - else:
        "Marlow?" says Carole Ingham. You can hear her turning pages. "I've a hearing test, and me, in October. Why, what have you got?"
        You tell her. There is a long breath. "I sat in that room," she says.
    }
    -> desk
* [The duty board, on the vaulting horse # id:c2-look-duty # look]
    ~ leaves(steve)
    Names down, days across. Under Thursday somebody has drawn a small boat, with everybody in it. Next to your name are twenty-two families and a banana.
    -> desk
* [Make the first appointment # id:c2-given-call # go]
    -> c2_accounts

= skip
~ at("2014-01-21", "10:00")
~ learn(suicide_risk)
~ learn(child_at_home)
~ learn(april_allegation)
A social worker, Dan, was given the assessment. The old record held the allegation of April 2013 and the two words that closed it.
-> c2_accounts

// ---------------------------------------------------------------- one sofa

=== c2_accounts ===
~ scene(-> c2_accounts)
~ seat(social_worker)
~ at("2014-02-06", "16:00")
~ place(front_room)
~ weather(rain)
~ present(hannah, guarded)
~ present(lee, attentive)
Your third visit. You bring your own teabags now; Lee thinks that is very funny.
He has been to his doctor, and has a card from the alcohol team, and shows you the date. "I'm not proud," he says. "What do you need from me?" # lee: attentive
Robin is loading a tractor with cotton reels.
-> room

= room
* [The calendar by the door # id:c2-look-calendar # look]
    Lee's jobs, in Hannah's writing. Hannah's hems, in Hannah's writing. One square says "Jo, coffee", and has been crossed out in a different pen.
    -> room
* [The sofa # id:c2-look-sofa # look]
    They sit at the one end of it. When you ask a question it goes to Hannah, stops for a moment at Lee, and comes back as "we".
    -> room
* [The drawer of the train table # id:c2-look-drawer # look]
    "He sanded that till two in the morning," says Hannah. # hannah: warm
    It runs like glass. Robin keeps teaspoons in it.
    -> room
* [Ask what Robin's bedtimes are like # id:c2-ask-bedtimes # go]
    -> bedtimes

= bedtimes
"He does the voices," says Hannah. "There's a bear with a cold." # hannah: warm
"We muddle along," says Lee. "Don't we?" # lee: warm
We do, says Hannah. It is the thirteenth day of forty-five. # q: How do you hear the rest of it?
-> decide

= decide
* [Go on as you are, with the two of them; they trust you, and you see how they are as one # id:v-d6-together]
    ~ carry_account = account_together
    You do two more, on the same sofa. They are the easiest two hours of your week.
    "He's been different since," says Hannah, in front of him. # hannah: warm
    "Fair play, I have," says Lee. You write down that they both say so.
    -> after
* [Each of them on their own, and twice: him in the van, her where she says; how days go # id:v-d6-apart]
    ~ carry_account = account_apart
    ~ working_days(6)
    ~ told_by(mother, social_worker, mother_account)
    ~ told_by(mother, social_worker, control_pattern)
    ~ told_by(father, social_worker, father_account)
    ~ leaves(hannah)
    ~ present(lee, tired)
    It takes six days of other people's time. Lee talks best in the van, looking at a skip.
    "I get a thought and I can't put it down. Where is she. Who's she with." He picks sawdust off his knee. "Then I have a drink so I'll put it down." # lee: tired
    -> van
* [See her by yourself, then put what she said to him, so that he has had a fair hearing too # id:v-d6-fair]
    ~ carry_account = account_together
    ~ working_days(1)
    ~ told_by(mother, social_worker, mother_account)
    ~ tell(father, mother_account)
    ~ tell(father, april_allegation)
    ~ leaves(hannah)
    ~ present(lee, guarded)
    You are scrupulous. You say that it is only one side, and that you have come for the other.
    "She said that?" says Lee. He is looking at the clock, or at what is behind it. "No. No, that's fair. You've got to ask." # lee: guarded
    On Thursday Hannah says that she has nothing to add.
    -> after
* [Have Hannah in to the office, on her own, on Monday, and go by what she tells you there # id:v-d6-hers]
    ~ carry_account = account_together
    ~ working_days(2)
    ~ hours(1)
    ~ told_by(mother, social_worker, mother_account)
    ~ told_by(mother, social_worker, control_pattern)
    ~ leaves(lee)
    ~ place(area_office)
    ~ present(hannah, tired)
    She comes at ten with a bag of trousers, so as to have been to the shop.
    She tells you. You write it where only the file will see it. Then she asks what Lee has said, and you have to say that you have not asked him.
    "No," says Hannah. "People don't." # hannah: tired
    -> after

= van
* [Ask him who he would ring # id:c2-van-ring # go]
    ~ place(clinic_room)
    ~ leaves(lee)
    ~ present(hannah, attentive)
    "Her," says Lee. Then: "That's what's wrong with it, isn't it."
    Hannah says the clinic, behind the scales, Tuesday and again on Thursday. She tells you how the days go: the phone, the money, the square on the calendar.
    You write both of them down, on different pages.
    -> after

= after
* [Cycle home by the canal # id:c2-accounts-canal # go]
    -> c2_form

= skip
~ at("2014-02-14", "16:00")
Dan saw the parents together, on the one sofa. They were warm and open, and they said "we".
-> c2_form

// ---------------------------------------------------------------- the checklist

=== c2_form ===
~ scene(-> c2_form)
~ seat(social_worker)
~ at("2014-02-20", "11:10")
~ place(area_office)
~ weather(dry)
~ present(shanice, attentive)
Shanice Cole has come about somebody else, and has taken the chair that you put your helmet on.
She is an independent domestic violence adviser (IDVA), and her coat can be seen from the bypass.
"Have you done a DASH with yours?" she says. She means whoever is in the open file. "Or are we guessing?" # shanice: attentive
-> form

= form
* [The checklist, under the helmet # id:c2-look-form # look]
    ~ document(checklist_form)
    DASH risk checklist (2009)
    To be completed with the person, alone
    Twenty-four questions. Yes, no, don't know.
    Score of fourteen or more: to the high-risk meeting (MARAC).
    Last box: your professional judgement, whatever the score.
    ~ document_ends()
    The last box is the biggest. On the copies in the tray it is mostly empty.
    -> form
* [Ask Shanice what a low score means # id:c2-ask-low # ask]
    "That she said no a lot." She puts your helmet on, and looks at herself in the screen. "It's her risk, that form. It isn't the kid's. Don't let anybody tell you it's the kid's." # shanice: resolute
    -> form
* [Tell her where you have got to # id:c2-form-tell # go]
    -> where

= where
You tell her: one allegation, ten months old; a bad night in January; drink; a father who is trying; a mother who is very good company.
"They're always very good company," says Shanice. "So am I." # shanice: attentive
The meeting sits on Wednesdays and has twenty-six on it. # q: What do you do with the form?
-> decide

= decide
* [Refer it to the Wednesday meeting as you do with all of these; somebody there will know # id:v-d8-meeting]
    ~ tell(marac, april_allegation)
    ~ tell(landlord, april_allegation)
    ~ tell(alcohol_service, april_allegation)
    ~ tell(gp, april_allegation)
    ~ working_days(3)
    Item twenty-seven. Eleven agencies, four minutes.
    The chair asks for the score. There is no score. The housing man writes something down; Ray, from the alcohol team, says oh, him.
    "Bring it back with a form," says the chair. She sounds as if she has said it before.
    -> after
* [Leave it for now: police will have done one in April, and she has had so many questions # id:v-d8-leave]
    "Mm," says Shanice. She takes the helmet off and hangs it on the bars. # shanice: neutral
    You do ask Priya Nair, at the MASH, whether there was one. There was half of one. It had been done in the car, with Robin on her knee.
    -> after
* [Go through it with her, alone, Shanice on hand; put your own judgement beside the number # id:v-d8-with-her]
    ~ working_days(1)
    ~ told_by(mother, social_worker, control_pattern)
    ~ learn(dash_result)
    ~ tell(idva, dash_result)
    ~ leaves(shanice)
    ~ place(clinic_room)
    ~ present(hannah, attentive)
    ~ present(shanice, attentive)
    Friday, the clinic, the curtain drawn. It comes to eleven.
    You fill in the last box: more than the number; he watches where she goes; it went up when she talked of a job. Not the Wednesday meeting, the three of you think, not yet; and you put why.
    "I do zips," says Shanice to her, at the end. "I mean, I break them." # shanice: warm
    Hannah says to bring it in. That is how they leave it: a coat, a Tuesday.
    -> after
* [Fill it in tonight from the file; if it comes out low, that is something for the papers # id:v-d8-from-file]
    It comes to six. You check it, and it comes to six again.
    Don't know, don't know, no, don't know. It looks very clear on the page.
    "Six!" says Steve, going by with a stapler. "Good lad." # steve: warm
    -> after

= after
* [Get your helmet back # id:c2-form-helmet # go]
    -> c2_pegs

= skip
~ at("2014-02-25", "16:00")
There was a checklist for the risk to an adult. In this assessment nobody went through it with Hannah.
-> c2_pegs

// ---------------------------------------------------------------- the pegs

=== c2_pegs ===
~ scene(-> c2_pegs)
~ seat(social_worker)
~ at("2014-02-27", "09:05")
~ place(nursery_cloakroom)
~ weather(rain)
~ present(jackie, attentive)
Nobody has asked Robin anything, Robin being two. You go and sit in the cloakroom for an hour, on a bench that brings your knees up to your ears.
"You'll be in the way," says Jackie Dunmore, who runs the nursery, "but they'll use you as a slide." # jackie: attentive
-> pegs

= pegs
* [The peg with the tractor over it # id:c2-look-peg # look]
    A coat, dry, with the cuffs let down by somebody who knew how. A spare pair of everything, each with a name sewn in.
    -> pegs
* [The painting that is drying nearest # id:c2-look-painting # look]
    Brown. "It's the inside of a tunnel," says Jackie. "There's a train in it. You can't see it, because it's in the tunnel." # jackie: warm
    -> pegs
* [Who comes at half past eleven # id:c2-look-half-past # look]
    It is in the book, in two colours. Hannah in blue; Lee in green. There is more green since January. "He's never late," says Jackie. "He rings to say he's not late." # jackie: neutral
    -> pegs
* [Watch Robin for a while # id:c2-watch-robin # go]
    -> watch

= watch
Robin pours sand from a jug to a cup and back, with great attention. A tray goes over behind, with a crash. Other children look at the tray. Robin looks at the grown-ups, each of them in turn, and then at the tray.
Then the jug again.
"Meets everything," says Jackie. "Loves a book. No worries." She straightens a wellington. "A bit of a watcher." # jackie: concerned
* [Write down what you saw, in that order # id:c2-pegs-write # go]
    You write it down. There is no box for a watcher. You put it under "other".
    * * [Give the slide back # id:c2-pegs-slide # go]
        -> c2_draft

= skip
~ at("2014-02-27", "10:30")
Dan spent an hour at Robin's nursery. Robin was doing well there.
-> c2_draft

// ---------------------------------------------------------------- a plan

=== c2_draft ===
~ scene(-> c2_draft)
~ seat(social_worker)
~ at("2014-03-06", "13:30")
~ place(area_office)
~ weather(dry)
~ present(hannah, attentive)
~ learn(draft_plan)
Hannah has brought a plan. Lee is taking Robin to see a digger, so there is half an hour.
"It's only rough," she says. # hannah: attentive
* [Read it # id:c2-draft-read # go]
    -> page

= page
~ document(draft_plan_page)
Our plan
H. Marlow, March 2014
1. If he has had a drink I will put Robin to bed early and stay upstairs.
2. If he starts I will not answer back.
3. I will ring the police. I will ring Dan.
4. I will keep my phone where I can get it.
Lee: will try his best.
~ document_ends()
It is on the back of a pattern for a waistcoat, in ink. # q: What do you do with it?
-> decide

= decide
* [The fifth line # id:c2-look-fifth # look]
    You ask about "try". She has a think.
    "He said to put that. He said it's honest." # hannah: neutral # q: What do you do with it?
    -> decide
* [Ask her what she would add, if it could be anything # id:c2-ask-add # ask]
    ~ hours(1)
    She takes so long that somebody comes to ask whether you are using the hall.
    "Somebody who comes. Not to see me. To see him." She folds the pattern along its own lines. "On a Friday." # hannah: tired # q: What do you do with it?
    -> decide
* [Tell her to be out of there by next Friday, or it goes to a child protection conference # id:v-d10-out]
    ~ tell(assessment_manager, draft_plan)
    ~ working_days(4)
    You have thought about how to say it, and you say it kindly.
    "Out where?" says Hannah. It is a real question. # hannah: guarded
    You have a list. On the Wednesday the list comes back by post, with no note. It was in his handwriting, the envelope.
    -> after
* [Type it for her to sign and copy it to all who know them, so that everyone can back her # id:v-d10-signed]
    ~ tell(nursery_lead, draft_plan)
    ~ tell(health_visitor, draft_plan)
    ~ tell(gp, draft_plan)
    ~ tell(landlord, draft_plan)
    ~ tell(childrens_centre, draft_plan)
    ~ document(agreement_page)
    Written agreement
    6 March 2014, Averley Children's Services
    I, Hannah Marlow, agree to lines 1 to 4. I understand that if I do not keep to them the council may take further steps.
    Signed: H. Marlow. Copies: 5.
    ~ document_ends()
    She reads it through once. "It looks worse typed," she says. # hannah: tired
    -> after
* [Turn it round: what he does, who sees that he does, and what comes to her; told to each # id:v-d10-round]
    ~ carry_plan = plan_both
    ~ working_days(2)
    ~ learn(plan_asks)
    ~ tell(mother, plan_asks)
    ~ tell(father, plan_asks)
    ~ tell(health_visitor, plan_asks)
    ~ tell(nursery_lead, plan_asks)
    It takes two days. He: the alcohol group, weekly, and Ray to say so; sober with Robin; the spare set of keys to his brother, who knows why. She: Shanice, Tuesdays; a number that is not on the calendar. Nursery and Carole: what to look for, and who to ring.
    -> told
* [Leave it as she wrote it: it is hers, it has been thought about, others can build on it # id:v-d10-leave]
    You thank her, and you mean it. It goes into the file in a plastic wallet.
    "Is it all right?" says Hannah. # hannah: attentive
    It is more than most people do, you say.
    She takes her tape measure off and puts it on again.
    -> after

= told
* [Read Lee his half of it, in the van # id:c2-told-lee # go]
    ~ leaves(hannah)
    ~ place(front_room)
    ~ present(lee, guarded)
    He reads it twice, with the pencil.
    "It's all me," says Lee. # lee: guarded
    Not all, you say.
    "No." He puts the pencil back. "Fridays want thinking about." # lee: tired
    -> after

= after
* [See what has become of the digger # id:c2-draft-digger # go]
    -> c2_conclusion

= skip
~ at("2014-03-12", "16:00")
~ learn(draft_plan)
In March Hannah wrote a plan. Each line of it but one was something that she would do.
-> c2_conclusion

// ---------------------------------------------------------------- the last box

=== c2_conclusion ===
~ scene(-> c2_conclusion)
~ seat(social_worker)
~ at("2014-03-21", "15:40")
~ place(area_office)
~ weather(dry)
~ present(steve, tired)
~ learn(protection_depends)
Friday; day forty-four. Steve pulls up a child's chair, there being a great many of them.
"Talk to me," he says, and this time he stays. # steve: tired
You tell him. Jealousy; drink, and what goes with it; a mother who talks of that April as though it were weather. And a toddler who is, by everybody's account, a delight.
"So is Robin hurt?" # steve: attentive
No, you say. # q: And then?
-> talk

= talk
* [The memo sticking out of his pocket # id:c2-look-memo # look]
    ~ document(step_down_memo)
    Right family, right tier
    3 March 2014. To all assessment managers
    Forty families to move to family support by 31 March. Please identify yours.
    Thank you for all you do.
    ~ document_ends()
    He has identified six. There are ticks. # q: And then?
    -> talk
* [What is clipped inside the cover of the file # id:c2-look-drawing # look]
    A drawing, for Dan, in wax crayon. There is a train in it. On reflection all of it is the train. # q: And then?
    -> talk
* [Ask him what he sees # id:c2-ask-steve # ask]
    ~ hours(1)
    He has read all of it, as it turns out, and takes his time.
    "She's protective. She'd walk through a wall for that kid." He rubs his eyes with his tie. "I've seen the other sort, Dan. I've carried them out. This isn't that." # steve: tired # q: And then?
    -> talk
* [Turn to the last box # id:c2-turn-box # go]
    -> box

= box
~ document(box_twelve)
Assessment: Robin Marlow
Started 20 January 2014; due 24 March
Box 11. Mother: protective. Child: meets milestones; happy at nursery; no apparent harm.
Box 12. Conclusion and level of need:
~ document_ends()
"She does put Robin first," says Steve. "That's not nothing." # steve: warm
It is not. # q: What goes in box twelve?
-> decide

= decide
* [Step it down: Robin is well, she is protective, and family support have room this month # id:v-d7-down]
    ~ c2_box = box_down
    ~ tell(receiving_manager, draft_plan)
    ~ tell(gp, draft_plan)
    "Protective" goes in, and "no apparent harm", and the date.
    Steve puts a seventh tick. "You've done them proud," he says, and he is not thinking of the memo. # steve: warm
    Two boxes down there is one for history. It says: see above.
    -> after
* [Ask for a conference; it says domestic abuse on every page, so let all of them decide it # id:v-d7-panel]
    ~ c2_box = box_kept
    ~ tell(legal, april_allegation)
    ~ tell(gp, april_allegation)
    ~ tell(nursery_lead, april_allegation)
    ~ tell(landlord, april_allegation)
    ~ working_days(3)
    The conference office wants to know what is likely, how likely, and what has been tried. You look for where you wrote that down.
    "It comes up on every page," you say.
    "It does," says the woman. "It's the form." It comes back on the Wednesday, and box twelve is where you left it. It goes to family support as a child in need.
    -> after
* [Take it as three: what has been seen, what may come, who could stop it; then plan on them # id:v-d7-three]
    ~ c2_box = box_kept
    ~ working_days(1)
    ~ tell(assessment_manager, protection_depends)
    Seen: none. Likely: yes, and likeliest when he has been drinking and she is going somewhere. Who could stop it: not her. She could only see it coming.
    Steve reads it on Monday, the forty-fifth day, with his glasses down.
    "That last one," he says. # steve: concerned
    He scratches out a tick. It goes over as a child in need, and it says why.
    -> after
* [Keep it as a child in need with one change named, in him, and a day in May to look again # id:v-d7-named]
    ~ c2_box = box_kept
    ~ carry_plan = plan_both
    A child in need. He is to be sober when he has Robin, with Ray to say so; look again on 16 May.
    "Who's looking?" says Steve. # steve: neutral
    Whoever has it by then. You put the date in red.
    "Family support, then," says Steve. He leaves the tick, and puts a ring round it. # steve: tired
    -> after

= after
* [Put the small chair back with the others # id:c2-conclusion-chair # go]
    -> c2_door

= skip
~ at("2014-03-26", "16:00")
~ learn(protection_depends)
In March the assessment ended. Hannah was protective, it said, and Robin showed no apparent harm. The case was stepped down.
-> c2_door

// ---------------------------------------------------------------- the door

=== c2_door ===
~ scene(-> c2_door)
~ seat(social_worker)
~ at("2014-03-31", "16:20")
~ place(front_room)
~ weather(dry)
~ present(hannah, warm)
The last day of March; you have come to say goodbye. Lee is at a sink in Tolley Street.
{ c2_box == box_kept:
    You tell her that somebody from family support will ring, a social worker, and that it is still a plan.
- else:
    You tell her that somebody from family support will ring, and that it is good news.
}
"When?" says Hannah. # hannah: warm
Soon, you say. You have rung twice to ask. # q: Before you go
-> leaving

= leaving
* [Robin's train, across the doorway # id:c2-look-train # look]
    It is eleven engines long, with a teaspoon for a guard's van. You are asked, by means of pointing, for a ticket. # q: Before you go
    -> leaving
* [Give her your card # id:c2-door-card # go]
    -> card

= card
She puts it behind the clock. There are some there already.
"You were all right," says Hannah. "You brought your own teabags." # hannah: warm
You do the gate up after you, for Robin.
~ chapter_ends()
{whole_case: -> chapter_3}
-> END

= skip
~ at("2014-03-31", "17:00")
On the last day of March Dan said goodbye. Somebody from family support would ring.
~ chapter_ends()
{whole_case: -> chapter_3}
-> END

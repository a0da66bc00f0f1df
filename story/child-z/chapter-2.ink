// Chapter 2, "The condition": December 2015 to February 2016.
// The personal adviser's chair, and one morning in the MASH.

LIST c2_routes = route_unset, route_refer, route_police, route_charge, route_ask_him, route_network
VAR c2_route = route_unset

LIST c2_keeps = keep_unset, keep_alert, keep_head, keep_board, keep_letter
VAR c2_keep = keep_unset

LIST c2_meetings = meet_unset, meet_both, meet_b_only, meet_police, meet_mappa, meet_conference
VAR c2_meeting = meet_unset

LIST c2_plans = plan_unset, plan_both, plan_support, plan_step_back, plan_promise
VAR c2_plan = plan_unset

VAR c2_supervised = false
VAR c2_texted = false
VAR c2_sro_asked = false
VAR c2_dark_asked = false

=== chapter_2 ===
~ chapter(2)
~ carry_referral = referral_none
~ carry_condition = kept_in_mind
~ carry_trust = trust_thin
~ c2_forget()
-> c2_call

=== function c2_forget()
~ c2_route = route_unset
~ c2_keep = keep_unset
~ c2_meeting = meet_unset
~ c2_plan = plan_unset
~ c2_supervised = false
~ c2_texted = false
~ c2_sro_asked = false
~ c2_dark_asked = false

=== function c2_referral_goes()
~ carry_referral = referral_made
~ tell(mash_worker, arrest)
~ tell(mash_worker, bail_condition)
~ tell(mash_worker, officer_contact)
~ tell(mash_worker, children_in_contact)
~ tell(officer_in_case, children_in_contact)
~ tell(mash_worker, risk_line)
{
- carry_line == line_not_trained:
    ~ tell(mash_worker, author_not_trained)
}
{
- carry_file == file_reports:
    ~ tell(mash_worker, incident_history)
    ~ tell(mash_worker, what_helped)
}

=== function c2_police_facts()
~ learn(arrest)
~ learn(bail_condition)
~ learn(officer_contact)
~ learn(children_in_contact)

// ---------------------------------------------------------------- the call

=== c2_call ===
~ scene(-> c2_call)
~ seat(personal_adviser)
~ at("2015-12-14", "16:20")
~ place(leaving_care_office)
~ weather(rain)
~ learn(risk_line)
{
- carry_file == file_reports:
    ~ learn(incident_history)
    ~ learn(what_helped)
}
{
- carry_line == line_not_trained:
    ~ learn(author_not_trained)
}
~ on_phone(karen_holt, tired)
Twenty past four. You are Dean Carrow, personal adviser (PA) to nineteen care leavers. The office tree has come up from the contact room.
Your phone is ringing under Tia's bursary form.
"Dean Carrow? DC Holt, child abuse investigation." A car door. "I've a Jonah who says you're his PA." # karen_holt: neutral
~ learn(arrest)
"He was arrested Saturday. A child's told somebody something. I can't give you more, and I'm late for a school." # karen_holt: tired
"He's out on bail, with a condition. Have you got a pen?" # karen_holt: attentive
-> pen
= pen
* [The picture of a loaf, still open on your screen # id:c2-look-loaf # look]
    Jonah sent it on Friday night. "Crumb too tight," he had put under it. "Will go again tomorrow."
    Tomorrow was Saturday.
    -> pen
* [The back of Tia's form # id:c2-look-form # look]
    It is the only blank paper on the desk. Course, level, distance from home, and then a tick for every grown-up she can call on in an emergency. She has ticked you, and drawn a crown on the tick.
    -> pen
* [Say that you have a pen # id:c2-pen # go]
    -> wording
= wording
~ learn(bail_condition)
~ learn(officer_contact)
"Not to be alone with anyone under eighteen. Back on the eleventh of January. The child's with one of your social work teams as it is, so somebody over there'll know." # karen_holt: neutral
She does not say who, or who has told whom. You write it down as she says it, and read it back, and she corrects one word.
"I've sent you the sheet. He was no trouble. He asked the sergeant who made the bread." # karen_holt: tired
An indicator, ticking. "I'm parking. You've got one question." # karen_holt: attentive
-> one_question
= one_question
* [Ask what you can say to him # id:c2-one-say # go]
    "Anything but this. Ask him if he's eaten. What happened is mine to ask, and I want to do it properly." # karen_holt: neutral
    -> sheet
* [Ask who he had with him # id:c2-one-who # go]
    "Duty solicitor, from half ten. Nobody else. We offered. He said he didn't want to put anyone out." # karen_holt: tired
    -> sheet
= sheet
* [Fetch the sheet from the printer # id:c2-fetch-sheet # go]
    -> printed
= printed
~ leaves(karen_holt)
She has gone. The sheet is crooked.
~ document(custody_notice)
Notice of police bail
Tolbridge custody office, 12 December 2015, 23:50
Return: 11 January 2016, 10:00.
Condition: not to be alone with any person under eighteen.
Officer: DC 4417 Holt.
Copies to: (blank)
~ document_ends()
~ learn(children_in_contact)
Jonah lodges with Pauline Reeve. Her grandchildren come on Sundays; you have seen the wellingtons.
A worry about a child goes to the MASH, the county's front door: police, health and social workers in one room, an answer within a working day.
Your manager, Grace, is in panel. # q: What happens tonight?
-> tonight
= tonight
* [Ring DC Holt back and ask who has told the MASH # id:c2-ask-holt # ask]
    ~ hours(1)
    ~ on_phone(karen_holt, tired)
    She rings you, in the end, from a car park, with the engine on.
    "The MASH? That'd be usual." She scrolls. "I've not seen it go. It'd be whoever was on Saturday night, and he's on rest days." # karen_holt: tired
    "I'm not saying it hasn't," she says. "I'm saying I've not seen it." # karen_holt: neutral # q: What happens tonight?
    -> tonight
* [Ring Imogen in legal services, and write down the time # id:c2-ask-legal # ask]
    ~ hours(1)
    ~ on_phone(imogen, attentive)
    ~ tell(legal, arrest)
    ~ tell(legal, bail_condition)
    Imogen Bright rings back with her coat on; you can hear the zip.
    "Two things that get mixed up. Arrest isn't guilt." A lift, arriving. "And the duty isn't about guilt. It's about whether a child might need somebody to look." # imogen: attentive
    "Put me down as advice, with the time," she says. "I like to be spelt right." You put her down, with the time. # imogen: warm # q: What happens tonight?
    -> tonight
* [Leave the referral with the police: it is their arrest, their child and their form to send # id:z-d9-police]
    ~ c2_route = route_police
    You send DC Holt two lines: you assume that she will be letting the MASH know, and you are here if anyone needs you.
    The answer comes before you have found your other glove. "Will sort, thx."
    It is dark out. Christmas is in eleven days.
    -> after
* [Refer to the MASH tonight, this child and any other he sees, and tell DC Holt that you have # id:z-d9-refer]
    ~ c2_route = route_refer
    ~ hours(1)
    The daytime line has gone to a recording. You ring the out-of-hours team.
    -> sent
* [Wait for a charge before this goes on anybody's paper; he is innocent until it is proved # id:z-d9-charge]
    ~ c2_route = route_charge
    You write it up. Arrested, bailed, not charged. Seven lines and no adjectives.
    {
    - carry_file == file_reports:
        You have read enough of the nine hundred pages. You know how long a bad afternoon can live on paper.
    - else:
        There are nine hundred pages in the grey boxes as it is. You would not like to be the one to make it nine hundred and one.
    }
    You lock it in the drawer with the petty cash.
    -> after
* [Drive to Pauline's before the shops shut and ask him straight, as the adult he does talk to # id:z-d9-ask-him]
    ~ c2_route = route_ask_him
    ~ hours(1)
    ~ place(pauline_kitchen)
    ~ present(jonah_k, guarded)
    Pauline is at choir. Jonah is in flour to the elbows and does not turn round.
    "They rang you, then." # jonah_k: guarded
    You ask him straight. He answers straight, and for some minutes, before either of you has thought about it.
    "Was I meant to say all that? To you?" # jonah_k: concerned
    You do not know. You tell him that it will have to go to DC Holt.
    ~ place(leaving_care_office)
    You go back for your bag.
    -> after
* [E-mail everyone who works with him, with the sheet and the file, so that no one is left out # id:z-d9-network]
    ~ c2_route = route_network
    ~ hours(1)
    ~ learn(care_history)
    ~ tell(team_manager, arrest)
    ~ tell(team_manager, bail_condition)
    ~ tell(team_manager, care_history)
    ~ tell(duty_worker, arrest)
    ~ tell(duty_worker, bail_condition)
    ~ tell(duty_worker, care_history)
    ~ tell(health, arrest)
    ~ tell(health, care_history)
    ~ tell(pauline, care_history)
    ~ tell(college, arrest)
    ~ tell(college, bail_condition)
    ~ tell(college, care_history)
    Nine names: the college, the surgery, the lodgings scheme, duty, Grace, Pauline at the library's address. You ask each to be aware.
    Four answer before you have your coat on. Three are out of the office. The college would like to know what it is that they should do.
    The MASH is not on the list. It has a form.
    -> after
= sent
~ c2_referral_goes()
{
- carry_file == file_reports:
    History, they ask. You give them 2013: three entries at Larch House, and what helped.
- else:
    History, they ask. You read them the one line out of the six that is about it. "See file," it says. They wait, in case you have seen it.
}
The form wants the latest assessment. It is the one with your name on.
~ on_phone(karen_holt, attentive)
DC Holt picks up in a corridor. "Good. That saves me a morning." Then: "What Sundays?" # karen_holt: concerned
-> after
= after
* [The clock over the photocopier, which nobody put back in October # id:c2-look-clock # look]
    It says that you have an hour less than you do.
    -> after
* [The bursary form, with a condition of bail on the back # id:c2-look-bursary # look]
    You copy it out again for Tia, tick by tick. You draw the crown.
    -> after
* [Find Grace, who is back from panel # id:c2-find-grace # go]
    -> c2_condition
= skip
~ at("2015-12-14", "19:25")
~ c2_police_facts()
{
- c2_route == route_unset:
    ~ c2_route = route_police
}
DC Holt rings: Jonah was arrested on Saturday and is on bail, not to be alone with anyone under eighteen. Pauline's grandchildren come on Sundays.
-> c2_condition

// ---------------------------------------------------- where it is to live

=== c2_condition ===
~ scene(-> c2_condition)
~ at("2015-12-14", "19:30")
~ place(leaving_care_office)
~ weather(rain)
~ present(grace, tired)
Grace is back from panel, eating a mince pie over the bin.
"Four hours," she says, "on who pays for a taxi." # grace: frustrated
She sees your face. "Tonight, or tomorrow?" It is what she says to everyone. # grace: tired
You have nine words from the police and a phone number. When you are out, whoever is on duty answers for Jonah. # q: Where do you keep them?
-> where
= where
* [The grey triangle, for alerts, on Jonah's file # id:c2-look-triangle # look]
    It opens to four boxes: wording, contact, review, cover. All four are empty. You try two of your other young people. Theirs are empty too. # q: Where do you keep them?
    -> where
* [The whiteboard by the duty desk # id:c2-look-board # look]
    MARCUS: BOILER, WEDS. Somebody has drawn the boiler, with a face. You can read it from the chairs in reception; Marcus did, and asked for the face to be sadder. # q: Where do you keep them?
    -> where
* [Put it on the team whiteboard, where whoever has the duty phone cannot fail to see it # id:z-d11-board]
    ~ c2_keep = keep_board
    ~ carry_condition = kept_in_mind
    ~ tell(visitors, arrest)
    ~ tell(visitors, bail_condition)
    ~ tell(team_manager, arrest)
    ~ tell(team_manager, bail_condition)
    ~ tell(duty_worker, arrest)
    ~ tell(duty_worker, bail_condition)
    JONAH: BAIL. NO U18s ALONE. SEE DEAN. It fits on one line, under the boiler.
    Grace reads it from the bin. "Well, nobody can say they weren't told." # grace: neutral
    She looks at it a moment longer. Then her phone goes, and it is the taxi.
    A cleaner wipes all round it, slowly, so as not to rub it out. # q: And before you go home?
    -> also
* [Put it on his file: alert, exact words, the officer, a note to Grace, and Shaz as cover # id:z-d11-alert]
    ~ c2_keep = keep_alert
    ~ carry_condition = kept_on_file
    ~ tell(team_manager, arrest)
    ~ tell(team_manager, bail_condition)
    ~ tell(team_manager, officer_contact)
    ~ tell(duty_worker, bail_condition)
    ~ tell(duty_worker, officer_contact)
    ~ document(case_alert)
    Alert: police bail
    D. Carrow, 14 December 2015, 19:52
    "Not to be alone with any person under eighteen." Copy scanned.
    DC 4417 Holt; number below.
    Review: each return date. Cover: S. Malik. Manager: initialled, GM.
    ~ document_ends()
    Grace reads it standing up. "You'll have to walk me through this. Not tonight." # grace: attentive
    You miss the last bus that goes past your road. # q: And before you go home?
    -> also
* [Give him the sheet and ask him to carry it, so he can show it himself wherever he stays # id:z-d11-letter]
    ~ c2_keep = keep_letter
    ~ carry_condition = kept_in_mind
    You text him: keep the sheet on you, inside pocket, show it if you stay anywhere new. It is yours to show.
    "ok," he puts. Then, some time later, "show who".
    You think about that. You put: whoever has the say. He sends a thumb.
    "Anything for me?" says Grace. You tell her that it will keep until she has eaten. # grace: tired # q: And before you go home?
    -> also
* [Keep it in your head and your diary; you are his worker, and people who need it will ask # id:z-d11-head]
    ~ c2_keep = keep_head
    ~ carry_condition = kept_in_mind
    The sheet goes in the back of your diary, behind Jonah's bus times, where you will see it every day.
    "Anything for me?" says Grace. # grace: tired
    You say it is in hand. She does not ask what is. There are eleven messages on her phone and none of them says that.
    "Say that again," she says. "Slowly." # grace: warm # q: And before you go home?
    -> also
= also
* [And also: ask Grace for supervision tomorrow, on this and nothing else # id:c2-also-supervision]
    ~ c2_supervised = true
    ~ tell(team_manager, arrest)
    ~ tell(team_manager, bail_condition)
    ~ promise("supervision-grace", "Supervision with Grace, about Jonah", "2015-12-15")
    Grace's week is a page of other people's initials. She finds a corner of it and writes yours.
    "Half past eight. Before anybody finds me." # grace: attentive # q: And before you go home?
    -> also
* [And also: text Jonah to say that you will be at Pauline's at six # id:c2-also-text]
    ~ c2_texted = true
    ~ promise("pauline-at-six", "Be at Pauline's at six", "2015-12-15")
    "At Pauline's tomorrow, six. Will you be in?"
    "its fine," he puts. And then, because he is fair, "yes". # q: And before you go home?
    -> also
* [That is all for tonight # id:c2-condition-home # go]
    -> c2_pauline
= skip
~ at("2015-12-14", "20:30")
{
- c2_keep == keep_unset:
    ~ c2_keep = keep_head
    ~ carry_condition = kept_in_mind
}
The wording of the condition, and the officer's number, go home in your diary.
-> c2_pauline

// ------------------------------------------------------- Pauline's kitchen

=== c2_pauline ===
~ scene(-> c2_pauline)
~ at("2015-12-15", "18:00")
~ place(pauline_kitchen)
~ weather(rain)
{
- c2_supervised:
    ~ kept("supervision-grace")
    Grace gave you forty minutes this morning. She asked what you would see if it were not Jonah, and signed the note.
}
{
- c2_texted:
    ~ kept("pauline-at-six")
}
~ told_by(officer_in_case, pauline, arrest)
~ told_by(officer_in_case, pauline, bail_condition)
~ present(pauline_r, concerned)
There is dough under a tea towel. Upstairs, a radio.
"Saturday midnight they brought him," says Pauline. "Any children here? I said, not at this hour. Sunday I told my son I'd a cold." # pauline_r: tired
{
- carry_lodgings == lodgings_told:
    "You told me what to do with evenings," she says. "What do I do with Sundays?" # pauline_r: concerned
- carry_lodgings == lodgings_reassured:
    "Polite, you told me. Likes his tea at six." She squares the sugar bowl. "Well, he is. He does." # pauline_r: frustrated
- else:
    "I'd put that file away. Last night I'd got it out again, all over the bed." # pauline_r: guarded
}
-> sit
= sit
* [Put the kettle on, since nobody has # id:c2-sit-kettle # go]
    You find the cups on the second try. She tells you about thirty years of school dinners, and which children were never hungry, and why.
    -> told
* [Go through next Sunday with her, an hour at a time # id:c2-sit-sunday # go]
    Ten o'clock. Eleven. Who lays the table, who is in the garden, who goes up for the football boots. It fills the back of a hymn sheet.
    -> told
* [Go up first, and sit on the stairs outside his door # id:c2-sit-stairs # go]
    You say who it is. The radio goes down, not off.
    "It's fine," says the door. After a while a plate comes out, with a crust on it for you, and butter.
    -> told
= told
{
- carry_lodgings == lodgings_told:
    She rings her son and says the children had best not come for now. You can hear him from the sink. "Not while that lad's there, Mum. Not ever, then."
    "He says it's one or the other," she says. "I can do till the middle of January. I did what you said. Nights, I did every one." # pauline_r: tired
- carry_lodgings == lodgings_reassured:
    The children will stay away. That is settled. "He can have his Christmas here," she says. "Then I'd like my key." # pauline_r: resolute
    "I'd not have said no, you know. If you'd asked me. I might not have said no." # pauline_r: frustrated
- else:
    The children will stay away, and so will he. "Saturday," she says. "It's not what he's done or not done. It's me lying there with it all going round." # pauline_r: guarded
    "There's things in that file I'd no business knowing about anyone." # pauline_r: tired
}
-> door
= door
* [The wellingtons, two pairs, not by the door now # id:c2-look-wellingtons # look]
    They are in the cupboard under the stairs, with the hoover, toes to the wall.
    -> door
* [The dough, under its tea towel # id:c2-look-dough # look]
    It has come up over the side of the bowl. Neither of you has liked to touch it.
    -> door
* [Go out by the back door # id:c2-pauline-out # go]
    -> bins
= bins
~ leaves(pauline_r)
~ present(jonah_k, guarded)
Jonah has come down to do the bins, which do not go out until Thursday.
"She tell you?" he says. "She told me first. She did it properly." He squares the lids. # jonah_k: guarded
"I can do her bread up to then. The flour's paid for." # jonah_k: neutral
You ask him how he is, and then you wait, which you are good at.
"It's fine." # jonah_k: guarded
-> yard
= yard
* [His hands # id:c2-look-hands # look]
    Clean, for once, right up to the cuffs. He sees you looking, and puts them away.
    -> yard
* [The bus, going by the end of the road # id:c2-look-bus # look]
    The 14, with its top deck lit and nobody on it. He looks until it has gone. "Late," he says. # jonah_k: tired
    -> yard
* [Say when you will ring, and go # id:c2-yard-leave # go]
    -> c2_mash
= skip
~ at("2015-12-15", "19:00")
Pauline's grandchildren will stay away for now. Jonah will have to leave before long.
-> c2_mash

// ----------------------------------------------------------- the MASH

=== c2_mash ===
~ scene(-> c2_mash)
~ seat(mash_worker)
~ at("2015-12-16", "09:30")
~ place(mash_hub)
~ learn(arrest)
~ learn(child_b_details)
~ present(tom_brandt, neutral)
You are Yasmin Rahim, social worker in the MASH.
What looks serious goes to a strategy discussion: police, health and you on one line, deciding who does what.
On Saturday the out-of-hours team and police spoke about Child B. Nobody has yet met about the adult, or other children. Here the hub holds these.
DS Brandt minds the police desk and brings his own mug.
"Forty-one in," he says, "and it's not ten o'clock." # tom_brandt: tired
-> tray
= tray
* [The board of who is in a meeting, and about whom # id:c2-look-hub-board # look]
    Initials only, and holly round the one that is about a baby. The holly has wilted. The hub has two temperatures, off and August.
    -> tray
* [The card taped to the telephone # id:c2-look-hub-card # look]
    POLICE, HEALTH, US: AS A MINIMUM, in somebody's capitals, and under that the number for sandwiches.
    -> tray
* [Take the next papers from your tray # id:c2-hub-papers # go]
    -> papers
= papers
{
- carry_referral == referral_made:
    ~ learn(bail_condition)
    ~ learn(officer_contact)
    ~ learn(children_in_contact)
    Two papers, both marked yes yesterday, inside the working day: Child B's own team, and leaving care, with a bail condition and a house with children in it on Sundays.
    -> report_read
- else:
    A form from Child B's own team, marked yes yesterday, inside the working day. Adult: Jonah, supported by leaving care, worker not known.
    -> no_report
}
= report_read
{
- carry_line == line_no_risk:
    ~ learn(risk_line)
    Leaving care's last report is stapled on. "'No risk to himself or others,'" reads DS Brandt. "Five weeks old. That's something." # tom_brandt: neutral
- carry_line == line_low_supported:
    ~ learn(risk_line)
    Leaving care's last report is stapled on. "'Low while supported,'" reads DS Brandt. "Is that now? Is this the supported bit?" # tom_brandt: attentive
- carry_line == line_not_trained:
    ~ learn(author_not_trained)
    Leaving care's last report is stapled on. "'Not trained to assess this,'" reads DS Brandt. "You don't see that typed. So who is?" # tom_brandt: attentive
- carry_line == line_high:
    ~ learn(risk_line)
    Leaving care's last report is stapled on. "'High,'" reads DS Brandt. He looks for the reasons on the back. # tom_brandt: concerned
- else:
    ~ learn(incident_history)
    Leaving care's last report is stapled on, the risk line struck out. DS Brandt reads the ink beside it. "'2013, three records. Not assessed.' Well, it's honest." # tom_brandt: neutral
}
{
- carry_file == file_reports:
    ~ learn(incident_history)
    Page two is dated 2013, from the children's home: three entries, what helped.
- else:
    For history it says "see file", and does not say whose.
}
"What do you want to do?" he says. # tom_brandt: neutral # q: Who meets, and about what?
-> meeting
= no_report
{
- c2_route == route_police:
    Behind it is one from DC Holt, about the same child. In the box for the adult she has put "l/care aware".
- c2_route == route_ask_him:
    There is a note with it from DC Holt: somebody has already spoken to the adult, and she is finding out who.
- c2_route == route_network:
    There is a note with it from DC Holt: a college has rung her about the adult, and she is finding out how it knows.
- else:
    There is a question mark after "worker", gone over in biro until it tore.
}
It says nothing about where he lives, or who with.
"Leaving care'll have him in hand," says DS Brandt. "What do you want to do with it?" # tom_brandt: neutral # q: Who meets, and about what?
-> meeting
= meeting
* [Ring leaving care and ask who works with him # id:c2-mash-ask-worker # ask]
    ~ hours(1)
    {
    - carry_referral == referral_made:
        ~ on_phone(dean, concerned)
        Dean Carrow is there in four rings, and knows it by heart: Sundays, the condition, the officer. "And she can't keep him," he says. "He'll have nowhere, and soon. If somebody could write that down." # dean: concerned
    - carry_condition == kept_on_file:
        ~ on_phone(shaz, attentive)
        ~ told_by(duty_worker, mash_worker, bail_condition)
        ~ told_by(duty_worker, mash_worker, officer_contact)
        Dean Carrow, it turns out, who is out with a boiler. "Hang on, there's a triangle," says Shaz, who has picked up, and reads you all of it: the words, the officer, who covers. "Did nobody send you this?" # shaz: attentive
    - c2_keep == keep_board:
        ~ on_phone(shaz, concerned)
        ~ told_by(duty_worker, mash_worker, bail_condition)
        Dean Carrow, it turns out, who is out with a boiler. "It's on the board," says Shaz, who has picked up. "Bail, no under-eighteens alone, see Dean. And that's me, seeing Dean. That's the lot." # shaz: concerned
    - else:
        ~ on_phone(shaz, neutral)
        Dean Carrow, it turns out, who is out with a boiler. "There's a triangle on the file," says Shaz, who has picked up. A click. "Nothing under it. I'll leave him a note." # shaz: neutral
    }
    You write it along the edge of the form, where there is room. # q: Who meets, and about what?
    -> meeting
* [Ask DS Brandt what there is for an adult with no conviction # id:c2-mash-sro # ask]
    ~ hours(1)
    ~ c2_sro_asked = true
    He rings a friend at headquarters and says "right" eleven times.
    "There's a Sexual Risk Order. New since March, no conviction wanted. And there's dangerous persons, which is an inspector, and she'll ask me what for." # tom_brandt: attentive
    He writes both on a sticky note, and sticks it to the mug. # q: Who meets, and about what?
    -> meeting
* [Strategy discussion today about Child B; the grown-up in it is a police matter # id:z-d10-b-only]
    ~ c2_meeting = meet_b_only
    ~ at("2015-12-16", "14:00")
    ~ step(enquiry)
    ~ told_by(officer_in_case, mash_worker, bail_condition)
    ~ told_by(officer_in_case, child_b_team, bail_condition)
    ~ document(strategy_record)
    Record of strategy discussion
    16 December 2015, 14:00, by telephone
    Present: MASH, police, health, Child B's team.
    Enquiry begins. One worker for Child B throughout.
    Adult: on bail with a condition. Police.
    ~ document_ends()
    It takes twenty-five minutes and everybody has read the form. His name comes up twice. Nobody on the line has met him. # q: And before you close the file?
    -> also
* [Refer him to MAPPA, the public protection panel, and hold it until they reply # id:z-d10-mappa]
    ~ c2_meeting = meet_mappa
    The co-ordinator is courteous and quick. Has he a conviction? A caution, then? She is sorry to ask.
    She will take it to her chair, she says, in the second week of January. She asks who is holding it until then.
    Child B's team ring at noon to ask the same. # q: And before you close the file?
    -> also
* [Go straight to a conference on Child B, everybody asked, the papers sent out now # id:z-d10-conference]
    ~ c2_meeting = meet_conference
    ~ at("2015-12-16", "17:00")
    ~ tell(child_b_team, bail_condition)
    ~ tell(health, bail_condition)
    ~ tell(personal_adviser, arrest)
    ~ tell(personal_adviser, child_b_details)
    ~ tell(duty_worker, child_b_details)
    Eleven invitations, each with the form attached, for the eighth of January, which is the first day that has a room.
    At five the conference chair rings. She cannot find the strategy discussion that comes before a conference. Nor, she says, can she find who is seeing the child this week.
    And why have leaving care been sent Child B's name? # q: And before you close the file?
    -> also
* [Let the police hold their own meeting this week, and have the minute sent over # id:z-d10-police]
    ~ c2_meeting = meet_police
    "Friday," says DS Brandt, and writes it on his hand. "I'll get you the minute. You'll have enough on." # tom_brandt: warm
    Child B's team ring at noon to ask whether there is anything they should be doing before then. You say that you will ask. # q: And before you close the file?
    -> also
* [One discussion today, Child B and anybody else he is near, leaving care asked # id:z-d10-both]
    ~ c2_meeting = meet_both
    ~ at("2015-12-16", "14:00")
    ~ step(enquiry)
    {
    - carry_referral == referral_none:
        ~ told_by(officer_in_case, mash_worker, bail_condition)
    }
    ~ tell(child_b_team, bail_condition)
    ~ tell(health, bail_condition)
    ~ tell(personal_adviser, arrest)
    ~ document(strategy_record)
    Record of strategy discussion
    16 December 2015, 14:00, by telephone
    Present: MASH, police, health, Child B's team, leaving care.
    Enquiry begins. One worker for Child B throughout.
    Adult: where he sleeps, who is there, who checks. Leaving care, Friday.
    Grandchildren's parents told by MASH, by Friday.
    Not known: who else.
    ~ document_ends()
    {
    - carry_referral == referral_made:
        Dean Carrow says the word "Sundays", and there is a noise of people writing.
    - else:
        ~ told_by(duty_worker, mash_worker, children_in_contact)
        Shaz Malik, sitting in for a colleague, says that she thinks there were grandchildren. There is a noise of people writing.
    }
    It takes an hour and a half. # q: And before you close the file?
    -> also
= also
* [And also: ask the police for a view on a Sexual Risk Order # id:c2-also-sro]
    {
    - c2_sro_asked:
        DS Brandt peels the note off the mug and puts it, with some ceremony, in his book.
    - else:
        "Without a conviction?" says DS Brandt. You say since March. He says he must have been on leave in March, and takes it down. # tom_brandt: attentive
    }
    He will ask his inspector, and about dangerous persons as well. "That's not a yes," he says. "It's not a no." # tom_brandt: neutral # q: And before you close the file?
    -> also
* {c2_meeting == meet_both or c2_meeting == meet_b_only} [And also: have Child B seen alone, and offered an advocate # id:c2-also-alone]
    Child B's worker will go on her own, and take the advocate's card: somebody whose whole job is the child's side of it. The child can choose where, she says, and whether. # q: And before you close the file?
    -> also
* [That is the file closed for this morning # id:c2-mash-close # go]
    -> c2_wednesday
= skip
~ at("2015-12-16", "18:00")
{
- c2_meeting == meet_unset:
    ~ c2_meeting = meet_police
}
The MASH has a form about Child B in its tray. The police hold a meeting of their own.
-> c2_wednesday

// ------------------------------------------------ Thursday, three days on

=== c2_wednesday ===
~ scene(-> c2_wednesday)
~ seat(personal_adviser)
~ at("2015-12-17", "11:40")
~ place(leaving_care_office)
~ present(shaz, warm)
Shaz has duty on Thursdays, and today she has it in antlers. She is gift-wrapping the biscuit tin, so that people will have to mean it.
"How's your lad?" she says. She asks after everybody's, by lad and by lass, and then does not look at you, so that you can answer. # shaz: warm
-> tin
= tin
* [The antlers, one of which lights up # id:c2-look-antlers # look]
    The other used to. Tia sat on it, at the autumn do, and has offered to pay in instalments.
    -> tin
* [The duty book, open at today # id:c2-look-duty-book # look]
    Two lost keys, a gas card, a young woman who has passed. That one has a star.
    -> tin
* [Sit down at your desk # id:c2-thursday-desk # go]
    -> word
= word
{
- carry_referral == referral_made:
    -> reply
- else:
    -> holt_rings
}
= reply
{
- c2_meeting == meet_both:
    The MASH has written, one side, with a table. Yours is row four: where he sleeps, who else does, who checks, by Friday. Row five is Child B's team.
    Pauline has kept a list for you, it turns out: every Sunday since November, and who came. She reads it to you over the telephone. She had wondered who would ask.
- c2_meeting == meet_b_only:
    The MASH has written. Thank you for your referral; the child is being followed up. Adult: police. It is kind, and there is nothing in it for you to do. You read it twice to be sure.
    "That's all right, then," says Shaz, and looks at you over the sticky tape. "Isn't it?" # shaz: attentive
- c2_meeting == meet_mappa:
    The MASH has written. He has been put forward for MAPPA; you will hear in January. "He's not got a conviction," says Shaz. "Do they know that?" # shaz: concerned
    You ring. They know that. They are waiting to be told it by the right person.
- c2_meeting == meet_conference:
    The MASH has written. There will be a conference on the eighth of January; papers attached. "That's a child's name," says Shaz, reading upside down, and turns it over. # shaz: concerned
    You ring to ask who is seeing anybody before the eighth. They will find out.
- else:
    The MASH has written. The police will meet on Friday, and a minute will follow. "Are you going?" says Shaz. You are not on the list. # shaz: neutral
    You ask to be put on it. The minute will follow, they say.
}
-> on
= holt_rings
~ on_phone(karen_holt, frustrated)
Your phone. "Who's the MASH contact, your side? They say they've nothing from you on him." # karen_holt: frustrated
{
- c2_route == route_police:
    "They've mine, about the child. I put what I had. I thought you'd be doing him." # karen_holt: tired
- c2_route == route_ask_him:
    "And his solicitor says somebody asked him about it in a kitchen," she says. "We'll need a statement off that somebody." # karen_holt: frustrated
- c2_route == route_network:
    "I've had a college ring me up," she says. "They've his whole file. The one place that hasn't got it is the MASH." # karen_holt: frustrated
- else:
    "I told them there'd be something from you by now," she says. "I'd have put money on it." # karen_holt: tired
}
{
- c2_meeting == meet_both:
    "They'd one of yours on a call. It's paper they want." # karen_holt: neutral
}
Three days since Monday. Three days to Sunday. # q: What do you do?
-> again
= again
* [Ask DC Holt to copy you in when she sends hers in, so that nothing goes in twice # id:z-d9-again-email]
    ~ tell(officer_in_case, children_in_contact)
    "When I send mine," she says. "Right." You mention the Sundays. She says to put that in an e-mail, and you do, and it is a good clear e-mail. # karen_holt: tired
    Nothing comes back that you are copied into.
    -> on
* [Take it to Grace at four with the sheet, and let her send it in the team's name # id:z-d9-again-grace]
    ~ at("2015-12-17", "16:00")
    ~ tell(team_manager, arrest)
    ~ tell(team_manager, bail_condition)
    ~ tell(team_manager, children_in_contact)
    ~ told_by(team_manager, mash_worker, arrest)
    ~ told_by(team_manager, mash_worker, bail_condition)
    ~ told_by(team_manager, mash_worker, officer_contact)
    ~ told_by(team_manager, mash_worker, children_in_contact)
    ~ tell(officer_in_case, children_in_contact)
    ~ carry_referral = referral_made
    ~ leaves(shaz)
    ~ present(grace, concerned)
    Grace reads the sheet with her finger under the date. "Panel's got a door, you know," she says. "People knock on it." # grace: concerned
    She types it herself, with you spelling. It goes at ten to five, with both your names on, and a copy to DC Holt.
    -> on
* [Send the referral now, from this desk, and say in it that it is three days late # id:z-d9-again-refer]
    ~ c2_referral_goes()
    There is no box for late. You put it in the first line: known to me on Monday 14th, sent on Thursday 17th.
    The MASH ring inside the hour. Nobody mentions the first line. They want to know about Sundays; so, when you ring her, does DC Holt.
    "That's the sort of thing I meant," she says. # karen_holt: neutral
    -> on
= on
* [Go and see Marcus, who says that it is not a kitten # id:c2-wed-marcus # go]
    ~ place(town_street)
    ~ present(marcus, guarded)
    It is a kitten. It is asleep on the boiler, which works. "It came with the flat," says Marcus. # marcus: guarded
    He has put the rent book where you will see it, and a mince pie on the rent book. He would like you to know that nothing is wrong, and he has cleaned the oven to prove it.
    "Jonah said he'd show me bread," he says. "Tell him I've got an oven." # marcus: warm
    -> marcus_says
= marcus_says
* [The collar, which has a bell on it # id:c2-look-collar # look]
    It has a bell, and a small brass disc, and on the disc is Marcus's own telephone number.
    -> marcus_says
* [The calendar over the sink # id:c2-look-sink # look]
    GAS MAN, with a ring round it, in January. BIN. BIN. CHRISTMAS. BIN.
    -> marcus_says
* [Say that you will tell him, and go # id:c2-marcus-leave # go]
    -> c2_january
= skip
~ at("2015-12-17", "17:00")
On Thursday you see Marcus about his boiler.
-> c2_january

// ----------------------------------------------------------- the bus stop

=== c2_january ===
~ scene(-> c2_january)
~ seat(personal_adviser)
~ at("2016-01-12", "15:40")
~ place(bus_stop)
~ weather(rain)
~ present(jonah_k, guarded)
January. Jonah is at the stop for the 14, hands up his sleeves, one can in a carrier bag. There is no flour on him anywhere.
He has seen you. He reads the timetable, which he knows by heart.
-> beside
= beside
* [Stand next to him and read it too # id:c2-stand # go]
    "They've dropped the 15:52," he says, to the glass. "Nobody asked." # jonah_k: frustrated
    -> news
* [Sit at the far end of the bench and wait # id:c2-wait # go]
    Two buses go. He sits down, with the bag between you. "You'll get wet there," he says. # jonah_k: tired
    -> news
= news
"Went to the police yesterday. Clean shirt. Two hours on a bench, and a woman says March." # jonah_k: frustrated
"What's March? What am I meant to do till March? Same as now, she says." # jonah_k: frustrated
{
- c2_keep == keep_board:
    "You can read your whiteboard from the chairs," he says. "Did you know that? Tia can read it." # jonah_k: guarded
- c2_keep == keep_letter:
    He has the sheet on him still, gone soft in the folds. "I showed Ryan's mum. She gave it me back like it was wet." # jonah_k: guarded
- c2_route == route_ask_him:
    "That Holt had what I said in the kitchen. Typed." # jonah_k: guarded
- else:
    "Canteen's got a new lad on the ovens," he says. "He's burning it. You can smell it from here." # jonah_k: tired
}
"It's fine." He has no work, no settled bed and eight more weeks of bail. # jonah_k: guarded # q: What do you say to him?
-> stop
= stop
* [Ask where he slept last night, and who else was there # id:c2-ask-sleep # ask]
    ~ hours(1)
    The 14 comes. Top deck, front left, to Eddisham and back; he talks better when something else is moving.
    {
    - carry_lodgings == lodgings_told:
        "Pauline's, till Friday. I strip the bed every morning, so she needn't ask." Then Ryan's sofa, he supposes. Who else is at Ryan's? "People." # jonah_k: tired
    - else:
        "Ryan's sofa. It's got a dip. I'm out by seven so I'm not in the way." In whose way? "People's." # jonah_k: tired
    }
    He points out, as he always does, the house with the boat. # q: What do you say to him?
    -> stop
* [Ask him, plainly, whether he has thought of ending his life # id:c2-ask-dark # ask]
    ~ hours(1)
    ~ c2_dark_asked = true
    ~ learn(own_safety)
    You say it in those words, and then you stop talking. A 14 comes and he lets it go.
    "Not like with a plan," he says. "Some nights I'd as soon not have the next day." # jonah_k: tired
    You thank him for saying. You ask about tonight, and who he would ring. He says tonight is all right. He does not say that it is fine. # jonah_k: neutral # q: What do you say to him?
    -> stop
* [Make one plan with him: solicitor, doctor, where he may sleep, who to avoid, who checks # id:z-d12-both # takes: 2]
    ~ c2_plan = plan_both
    ~ carry_trust = trust_kept
    {
    - c2_dark_asked:
        ~ tell(health, own_safety)
        ~ tell(team_manager, own_safety)
        You ring the surgery first, with him listening. They will see him at ten. You ring Grace from the stop with what he said.
    }
    ~ tell(solicitor, bail_condition)
    ~ working_days(2)
    The rest takes until Thursday. One side of paper, in his writing, as yours annoys him. Whose sofa, who else is there, which hours he is out. Who rings him on a Sunday, and who he rings.
    "It's a lot of handling," he says. He asks for a copy. # jonah_k: attentive
    Marcus's gas man has been and gone without you. # q: Anything more, while you are at it?
    -> also
* [Look after him: food, a doctor, a bed he can count on; the rest of it is for the police # id:z-d12-support # takes: 3]
    ~ c2_plan = plan_support
    ~ carry_trust = trust_kept
    {
    - c2_dark_asked:
        ~ tell(health, own_safety)
        ~ tell(team_manager, own_safety)
        You ring Grace from the stop with what he said.
    }
    Two carrier bags, an emergency payment, a doctor at ten.
    ~ working_days(3)
    By the Friday Ryan has said yes to the sofa till the end of the month. The payment form has no box for who else lives there.
    "You're all right, you," he says, into the scarf you have lent him. # jonah_k: warm # q: Anything more, while you are at it?
    -> also
* [Tell him that what he says at this stop stays at this stop, so that he keeps talking # id:z-d12-promise]
    ~ c2_plan = plan_promise
    ~ carry_trust = trust_thin
    ~ learn(children_in_contact)
    ~ tell(officer_in_case, children_in_contact)
    He thinks about it, and then tells you about Saturday. Ryan went out for chips. Ryan's cousin, who is at school, was round. They watched the darts, the two of them.
    You stand there. Then you say that you are going to have to ring somebody.
    {
    - c2_dark_asked:
        ~ tell(team_manager, own_safety)
        You ring Grace from the stop with what he said, about the nights as well.
    }
    He watches you find the officer's number. "That was quick," he says. # jonah_k: guarded # q: Anything more, while you are at it?
    -> also
* [Step back until the police have decided; he can have the duty number for emergencies # id:z-d12-step-back]
    ~ c2_plan = plan_step_back
    ~ carry_trust = trust_thin
    You give him the card. It is for his sake as well, you say: nobody can ask you what he said if he has not said it.
    {
    - c2_dark_asked:
        ~ tell(team_manager, own_safety)
        You ring Grace from the stop with what he said.
    }
    He reads both sides. "So Thursdays I get Shaz." # jonah_k: guarded
    It is whoever is on, you say. "It's fine," he says. The 14 comes, and he walks. # jonah_k: neutral # q: Anything more, while you are at it?
    -> also
= also
* {c2_plan == plan_both or c2_plan == plan_support} [And also: ask DC Holt for an appropriate adult, to sit with him next time # id:c2-also-appropriate]
    ~ on_phone(karen_holt, neutral)
    "He said he was fine without," says DC Holt. You tell her how often he says it. # karen_holt: neutral
    A pause, with typing in it. "I'll put it on the log. Custody'll decide, but it'll be there when they look." # karen_holt: attentive # q: Anything more, while you are at it?
    -> also
* [And also: ask adult services for a Care Act assessment of his own needs # id:c2-also-care-act]
    {
    - c2_dark_asked:
        ~ tell(health, own_safety)
        You ask for the adult mental health team as well, and say what he told you and what he said about tonight.
    }
    "What's his diagnosis?" says adult services. You say that you were hoping they would tell you what he needs. They laugh, and take it. Twenty-eight days, and a name to chase. # q: Anything more, while you are at it?
    -> also
* {c2_plan != plan_both} [And also: find a solicitor of his own, not whoever is on # id:c2-also-solicitor]
    ~ tell(solicitor, arrest)
    The third firm has somebody. She asks for him and not for you, and he takes your phone round the back of the shelter, and is some time. # q: Anything more, while you are at it?
    -> also
* [That is all for this week # id:c2-january-on # go]
    -> c2_keystone
= skip
~ at("2016-01-15", "17:00")
{
- c2_plan == plan_unset:
    ~ c2_plan = plan_support
    ~ carry_trust = trust_thin
}
Jonah's bail has been moved to March. He has no work, and the use of a friend's sofa.
-> c2_keystone

// -------------------------------------------------------- the landlord

=== c2_keystone ===
~ scene(-> c2_keystone)
~ seat(personal_adviser)
~ at("2016-02-18", "10:15")
~ place(leaving_care_office)
~ learn(agency_refusal)
~ present(shaz, neutral)
February. The tree is down as far as the lights.
Tia is in reception, being told by Shaz what to wear to a bank. Jonah is still on Ryan's sofa. You have sent out four forms for him. Each asks what the latest report says of risk, and you have copied it out.
"Post," says Shaz, coming back, and puts a long white one on top. # shaz: neutral
-> envelope
= envelope
* [The stamp, which is second class # id:c2-look-stamp # look]
    Good news goes first class, in your experience. Or it rings.
    -> envelope
* [The frank: KEYSTONE LETTINGS, A HOME FOR ALL # id:c2-look-frank # look]
    The picture is of a key with a smile.
    -> envelope
* [Open it # id:c2-open-letter # go]
    -> opened
= opened
~ document(keystone_letter)
Re: your application for Jonah
Keystone Lettings, 15 February 2016
We have learned of police enquiries and cannot offer a tenancy.
{
- carry_line == line_no_risk:
    Your form gives the finding of November: "no risk to himself or others". We could not reconcile the two.
- carry_line == line_low_supported:
    Your form says "low while supported". It does not say by whom, after five o'clock.
- carry_line == line_not_trained:
    Your form says that the author is not trained to assess risk and has asked for advice. None was enclosed.
- carry_line == line_high:
    Your form says "high". We let shared houses.
- else:
    Your form says "not assessed", and no more.
}
We are sorry. The young man was very polite.
~ document_ends()
"Ouch," says Shaz, who reads upside down. "Last one on the list?" # shaz: concerned
Last but two. Both will ask what Keystone asked, and the condition stands. # q: What do you do with the letter?
-> letter
= letter
* [Jonah's copy of the form # id:c2-look-application # look]
    He did it in ink. Under "interests" he has put bread, and then, in the space that was left, the whole of the weekday timetable for the 14. Where it asks for a next of kin he has put the name of the road. # q: What do you do with the letter?
    -> letter
* [Ask Imogen whether a landlord can do this # id:c2-ask-imogen-keystone # ask]
    ~ hours(1)
    ~ tell(legal, agency_refusal)
    ~ on_phone(imogen, neutral)
    "Is there anything in it that's wrong?" says Imogen. You read it to her again, slowly. # imogen: attentive
    "Then you've a letter you don't like. How did they come by it? That, I'd like to know." # imogen: neutral # q: What do you do with the letter?
    -> letter
* [Fill in the next agency's form yourself, and answer what it asks for and nothing beyond # id:z-d13-say-less # takes: 1]
    "Any support needs?" Budgeting, you put. "Any restriction on where the applicant may live?" The condition does not say "live". You put a small neat line.
    "You've lovely handwriting," says Shaz, going by. # shaz: neutral
    ~ working_days(1)
    They ring next morning, sounding hopeful: would he mind a house with a family downstairs? You will have to ring them back.
    -> desk
* [Treat it as news: who told them, what would suit; a meeting with the police and district # id:z-d13-information # takes: 2]
    ~ tell(team_manager, agency_refusal)
    ~ tell(officer_in_case, agency_refusal)
    ~ working_days(2)
    ~ leaves(shaz)
    ~ present(grace, attentive)
    Keystone's manager goes pink down the telephone. A trustee knows somebody. What they have that would do is two flats over the bank: one stair, no families, and nothing free until summer.
    "So it's the stairs," says Grace. "Not him. Which stairs." She rings for a room. # grace: attentive
    DC Holt comes. The district send apologies: he has not applied to them, so they have no file to put it on.
    -> desk
* [Write back in complaint: an arrest is not a finding, and a charity ought to know as much # id:z-d13-complain # takes: 3]
    ~ tell(keystone, arrest)
    ~ tell(keystone, bail_condition)
    { carry_file == file_reports:
        ~ tell(keystone, incident_history)
    - else:
        ~ learn(care_history)
        ~ tell(keystone, care_history)
    }
    It is a good letter. To be fair to him it has to say what the condition is, that nobody has charged him, and how long ago the other matter was.
    ~ working_days(3)
    "They didn't have that, did they?" says Shaz, of the third page. She has already taken out one "frankly". # shaz: concerned
    It has gone. Keystone's reply comes in a fortnight, and quotes it.
    -> desk
* [Give Jonah the list of agencies; he is an adult, and it is his name going on the tenancy # id:z-d13-him]
    ~ leaves(shaz)
    ~ present(jonah_k, guarded)
    He takes it like a bus ticket, by the edges. "And when they ask?" # jonah_k: guarded
    You say to be himself. He rings two from the chairs in reception, standing up. You hear him spell his name, twice each time, and say thank you.
    "It's fine," he tells Shaz, on the way out.
    -> desk
= desk
* [The wall calendar, February # id:c2-look-february # look]
    FEWER MEETINGS, across the whole of next week, and then, smaller, three meetings.
    -> desk
* [The tray of things to go back to people # id:c2-look-tray # look]
    Marcus's spare key. A photograph of a kitten, unsigned, with "evidence" on the back.
    -> desk
* [Clear the desk for Friday # id:c2-february-on # go]
    -> close
= close
{
- carry_trust == trust_kept:
    On Friday there is a picture on your phone, from Ryan's oven. "Crumb better," he has put.
- else:
    On Friday you ring him. It goes to the message. The 14 passes the window with nobody at the front.
}
{
- carry_referral == referral_made:
    In the tray is a compliments slip from the MASH, with a name on it, in case you need one.
- else:
    In the tray is Tia's bursary. She has got it, all of it, with the crown.
}
-> finish
= finish
~ c2_forget()
~ chapter_ends()
{whole_case: -> chapter_3}
-> END
= skip
~ at("2016-02-23", "17:00")
On Thursday 18 February Keystone Lettings refuse Jonah because of police enquiries. He is still on a friend's sofa.
-> finish

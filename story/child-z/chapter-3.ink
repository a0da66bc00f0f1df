// Chapter 3. Somebody else. April and May 2016.

LIST c3_gradings = c3_out_kept, c3_out_meant, c3_out_word, c3_out_forum
VAR c3_out = c3_out_kept

LIST c3_covers = c3_duty_covers, c3_named_cover, c3_cover_waits, c3_cover_shared
VAR c3_covering = c3_duty_covers

// what goes into the diary week
LIST c3_week_items = c3_wk_jonah, c3_wk_tia, c3_wk_marcus, c3_wk_notebook, c3_wk_panel, c3_wk_audit
VAR c3_week = ()

// what the week leaves behind it
LIST c3_week_results = c3_saw_nobody, c3_saw_jonah
VAR c3_saw = c3_saw_nobody

// whether those left out of the week were told so
LIST c3_warnings = c3_not_warned, c3_did_warn
VAR c3_warned = c3_not_warned

// what the week did for Tia and Marcus
LIST c3_ordinaries = c3_ord_neither, c3_ord_tia, c3_ord_marcus, c3_ord_both
VAR c3_ordinary = c3_ord_neither

// whether the exact wording and the officer's number are on this desk
LIST c3_wordings = c3_secondhand, c3_word_for_word
VAR c3_wording = c3_secondhand

LIST c3_upwards_ways = c3_up_hidden, c3_up_written, c3_up_booked, c3_up_peer, c3_up_director
VAR c3_up = c3_up_hidden

LIST c3_answers = c3_said_nothing, c3_said_condition, c3_said_police, c3_said_vouch, c3_said_all
VAR c3_said = c3_said_nothing

LIST c3_advices = c3_own_judgement, c3_legal_advice
VAR c3_advice = c3_own_judgement

// what is put into the note
LIST c3_note_items = c3_n_condition, c3_n_household, c3_n_officer, c3_n_review, c3_n_history, c3_n_hint
VAR c3_noted = ()

=== chapter_3 ===
~ chapter(3)
~ carry_line = line_none
~ carry_file = file_summary
~ carry_lodgings = lodgings_reassured
~ c3_out = c3_out_kept
~ c3_covering = c3_duty_covers
~ c3_week = ()
~ c3_saw = c3_saw_nobody
~ c3_ordinary = c3_ord_neither
~ c3_warned = c3_not_warned
~ c3_wording = c3_secondhand
~ c3_up = c3_up_hidden
~ c3_said = c3_said_nothing
~ c3_advice = c3_own_judgement
~ c3_noted = ()
-> c3_grading

// ---- Monday 18 April: the police office ----

=== c3_grading ===
~ scene(-> c3_grading)
~ seat(police_exploitation)
~ at("2016-04-18", "10:20")
~ place(police_office)
~ present(karen_holt, tired)
~ present(tom_brandt, neutral)
~ learn(arrest)
~ learn(bail_condition)
~ learn(officer_contact)
~ learn(incident_history)
~ learn(agency_refusal)
~ learn(grading)
You are PS Joanne Pike. You chair the police exploitation team, in the room with the window that will not shut.
"Item nine," says Karen Holt. "J.K., care leaver. On bail to me since December, not to be alone with under-eighteens. Date's moved again." # karen_holt: tired
"Medium," says Tom Brandt. # tom_brandt: neutral
"Medium he's at risk, or medium he is one?" # karen_holt: attentive
"He might be one. Same sheet, same word. They're redesigning it." # tom_brandt: neutral
You write it down: medium, somebody who may pose a risk to children.
-> table

= table
* [The sheet, as you have filled it in # id:c3-look-sheet # look]
    ~ document(grading_note)
    Grading sheet, item 9
    18 April 2016, PS Pike
    J.K., care leaver, on a friend's sofa.
    MEDIUM (person who may pose a risk to children).
    Rests on: arrest; bail condition; former home's records; a letting refused.
    Wanted: somewhere to live away from children.
    Shared with:
    ~ document_ends()
    -> table
* [The last box on the sheet # id:c3-look-box # look]
    Shared with, says the box. It is as long as a thumb. It does not say who does the sharing, or of what.
    -> table
* [Ask who ought to hear of it # id:c3-grading-on # go]
    -> named

= named
{ carry_referral == referral_made:
    "There's a name on their referral," says Karen. "Grace Mensah, leaving care manager. It had a covering sheet." # karen_holt: neutral
- else:
    "Who runs leaving care now?" says Karen. "There's a PA, Dean. Don't ask me who's over him." # karen_holt: tired
}
"There used to be a form for who tells who." # tom_brandt: neutral
"There was never a form, Tom." # karen_holt: tired
He has a friend's sofa, and before long somebody will have to house him. Five highs are waiting. # q: Where does the grading go?
-> decide

= decide
* (found_name) {carry_referral == referral_none} [Find out who manages leaving care these days # id:c3-ask-name # ask]
    ~ hours(1)
    The county switchboard has three numbers for leaving care. One is a fax. The third belongs to a Grace Mensah, manager, back at her desk at two.
    You write it on the sheet. The highs have been waiting an hour. # q: Where does the grading go?
    -> decide
* [Keep it for the review on the ninth of May; medium is not high, and there are five highs # id:z-d14-keep]
    ~ c3_out = c3_out_kept
    It goes into the blue folder for the ninth.
    "Item ten," says Karen. "You'll want a biscuit first." # karen_holt: tired
    -> c3_lead
* [Let the landlords' forum have his name on Thursday, since they decide who sleeps where # id:z-d14-landlords]
    ~ c3_out = c3_out_forum
    ~ tell(keystone, grading)
    ~ tell(keystone, arrest)
    ~ tell(keystone, bail_condition)
    ~ tell(keystone, incident_history)
    On Thursday the sheet goes round twelve landlords, which is quicker than reading it out. It comes back with a cup ring.
    By Friday one has rung the front desk for an address, to have a word with the lad.
    "I've a suspect on bail, Jo," says Karen, "and now I've a Mr Pettit." # karen_holt: frustrated
    -> c3_lead
* [Ring the leaving care manager: what it rests on, what you would like done, by what date # id:z-d14-meaning]
    ~ c3_out = c3_out_meant
    ~ tell(team_manager, grading)
    ~ tell(team_manager, arrest)
    ~ tell(team_manager, bail_condition)
    ~ leaves(tom_brandt)
    ~ on_phone(grace, attentive)
    { carry_referral == referral_made || found_name:
        She picks up on the second ring.
    - else:
        It takes two wrong departments to reach her.
    }
    "Say it as if I'd spent eleven years in fostering," says Grace. "I have." # grace: attentive
    You say it without the word. She reads it back. Somebody rings the district by the end of next week.
    "And medium means that?" # grace: concerned
    Here it does.
    -> c3_lead
* [E-mail the grading to the leaving care inbox, now, while the sheet is still on the screen # id:z-d14-word]
    ~ c3_out = c3_out_word
    J.K. graded MEDIUM, 18/4. For information.
    The answer takes four seconds. Thank you for contacting Leaving Care. This inbox is looked at daily.
    You put "LC" in the box. It fits.
    -> c3_lead

= skip
~ at("2016-04-18", "17:00")
~ learn(grading)
~ c3_out = c3_out_kept
The police exploitation team grades a young man medium, as somebody who may pose a risk to children.
The sheet goes into the folder for the monthly review.
-> c3_lead

// ---- Thursday 28 April: the sergeant rings ----

=== c3_lead ===
~ scene(-> c3_lead)
~ seat(team_manager)
~ at("2016-04-28", "15:30")
~ place(leaving_care_office)
~ on_phone(tom_brandt, neutral)
~ learn(grading)
~ learn(arrest)
~ learn(bail_condition)
Ten days on. You are Grace Mensah, leaving care manager; yours is the desk with four mugs.
{ c3_out:
- c3_out_meant:
    DS Brandt, the sergeant on his case, is on the line. PS Pike's three lines are on your pad. District by tomorrow.
- c3_out_word:
    DS Brandt, the sergeant on his case, is on the line about a grading. It is in the inbox, unread, between a fire drill and a lemon drizzle.
- c3_out_forum:
    DS Brandt, the sergeant on his case, is your third call about Jonah today. The others were landlords.
- else:
    DS Brandt, the sergeant on his case, is on the line about a grading. It is the first that you have heard of it.
}
-> hello

= hello
* [The newest of the mugs # id:c3-look-mug # look]
    It says World's Okayest Boss, and came with the job. It is the third desk you have had since July, and the mug has come with you each time.
    -> hello
* [The whiteboard behind the door # id:c3-look-board # look]
    Head of service: then a name rubbed out, another rubbed out, and ALAN, in a pen that does not rub out. Somebody has added: for now.
    -> hello
* [Find a pen # id:c3-lead-on # go]
    -> call

= call
~ learn(household_to_avoid)
~ learn(incident_history)
"He can't be anywhere there's kids," says Tom Brandt. "On bail, not to be alone with under-eighteens, and there's the old business at the home." # tom_brandt: neutral
* [Ask him what the district council says # id:c3-what-district # go]
    -> district

= district
~ learn(nobody_leads)
"What did they say to you?" # tom_brandt: attentive
You say that you have not spoken to them.
"I thought you were doing it." # tom_brandt: concerned
The rooms are the district's to give, and neither of you has rung it. Both notes say: housing to be progressed.
{ carry_referral == referral_made:
    "The MASH, at the front door, has it as joint," says Tom. "That's you and us. Or us and you." # tom_brandt: tired
- else:
    "It never went to the MASH, to the front door, so no minute. Just phone calls." # tom_brandt: tired
}
"Well, somebody wants to. That sofa's done in a fortnight. There's a girlfriend moving in, with opinions about flour." # tom_brandt: neutral
Line two is flashing: Marcus, about his boiler. # q: How does the call end?
-> decide

= decide
* [Thank him, note that police are dealing with the district, and take the other call waiting # id:z-d15-police-dealing]
    ~ carry_lead = lead_nobody
    "Right you are, Grace." # tom_brandt: neutral
    28/4, you write. Police dealing re housing. Marcus can see his breath in the bath.
    -> c3_unanswered
* [Say that you will ring the district too; there is no harm in their hearing of him twice # id:z-d15-both-ring]
    ~ carry_lead = lead_owned
    "Belt and braces," says Tom. # tom_brandt: warm
    ~ at("2016-04-29", "11:00")
    On Friday you get a new starter. Tom gets a Mr Oakes.
    ~ at("2016-05-03", "09:40")
    ~ leaves(tom_brandt)
    ~ on_phone(mr_oakes, frustrated)
    "I've two messages about one lad who's not applied," says Mr Oakes on Tuesday. "Which of you is it?" # mr_oakes: frustrated
    By noon it is Tom's, and on Mr Oakes's board: before J.K. placed, ring Leaving Care.
    -> c3_cover
* [Stay on the line until it is plain who rings, saying what, by when; e-mail it in the hour # id:z-d15-who-what-when]
    ~ carry_lead = lead_owned
    ~ promise("ring-district", "Ring the district about Jonah", "2016-04-29")
    You ring tomorrow by noon; after that the move is Tom's. It takes ten minutes. Marcus sends a photograph of a thermometer.
    ~ at("2016-04-29", "11:50")
    ~ kept("ring-district")
    ~ leaves(tom_brandt)
    ~ on_phone(mr_oakes, tired)
    "No application, no file," says Mr Oakes, the housing manager. "But I've a board by the kettle." # mr_oakes: tired
    He writes: before J.K. placed, ring Leaving Care.
    -> c3_cover
* [Ask him for his inspector, and write to your own head of service that nobody owns the move # id:z-d15-escalate]
    ~ carry_lead = lead_nobody
    "You could just ask me," says Tom. # tom_brandt: frustrated
    The inspector is on leave until after the bank holiday. Alan answers at six: Noted, let's discuss.
    ~ at("2016-05-04", "10:15")
    On Wednesday the inspector writes that DS Brandt will liaise. DS Brandt, copied in, does not ring.
    -> c3_cover

= skip
~ at("2016-05-06", "17:00")
~ learn(nobody_leads)
~ carry_lead = lead_nobody
On the twenty-eighth of April the police and the leaving care manager agree that Jonah must live away from children.
Each had thought that the other was speaking to the district. The note says that police are dealing.
-> c3_cover

// ---- Friday 29 April: nobody has rung ----

=== c3_unanswered ===
~ scene(-> c3_unanswered)
~ at("2016-04-29", "16:30")
~ place(leaving_care_office)
~ on_phone(mr_oakes, neutral)
Friday, half past four. The last line on Jonah's page is yours.
This morning you asked DS Brandt's machine whether he had spoken to the district. He has not rung back. Now you are on to the district about somebody else, and you ask.
"J.K.?" says Mr Oakes, the housing manager. "Nobody's said a J.K. to me." # mr_oakes: neutral
Monday is a bank holiday; the sofa has two weeks in it. # q: What do you do before you go?
* [Write to his inspector and to Alan: nobody has rung; one name on it for Wednesday noon # id:z-d15-again-up]
    ~ carry_lead = lead_owned
    ~ tell(head_of_service, nobody_leads)
    ~ leaves(mr_oakes)
    Three lines. Alan Prewett, your head of service, rings the inspector from his bicycle shed.
    ~ at("2016-05-04", "10:15")
    ~ on_phone(tom_brandt, frustrated)
    "You could have rung me," says Tom on Wednesday. You did, on Friday. "I know. It's mine, then. I've told the district to ring you before they place him." # tom_brandt: frustrated
    -> c3_cover
* [Leave it over the bank holiday; he may be on late shift, and the sofa is safe until then # id:z-d15-again-leave]
    ~ carry_lead = lead_nobody
    You thank Mr Oakes, and turn off the lamp. Tuesday has a list of its own.
    -> c3_cover
* [Tell Mr Oakes now what is wanted, and leave word on the machine that you have done that # id:z-d15-again-ring]
    ~ carry_lead = lead_owned
    "Before J.K. placed, ring Leaving Care," he says, writing. "And who's moving him, you or the police?" # mr_oakes: neutral
    ~ at("2016-05-03", "15:20")
    ~ leaves(mr_oakes)
    ~ on_phone(tom_brandt, tired)
    "Got your message," says Tom on Tuesday. "Put me down for the move." # tom_brandt: tired
    -> c3_cover

= skip
~ at("2016-05-06", "17:00")
~ carry_lead = lead_nobody
By the Friday neither the police nor the leaving care manager has spoken to the district.
-> c3_cover

// ---- Monday 9 May: an empty chair ----

=== c3_cover ===
~ scene(-> c3_cover)
~ at("2016-05-09", "09:05")
~ place(leaving_care_office)
~ present(shaz, concerned)
The ninth of May. Dean is off. He is Jonah's personal adviser. HR's form has a box for a date, and it is empty.
"Twenty-one young people," says Shaz, "and a spider plant." # shaz: concerned
-> around

= around
* [The grey triangle on Jonah's file # id:c3-look-triangle # look]
    { carry_condition == kept_on_file:
        ~ learn(officer_contact)
        ~ c3_wording = c3_word_for_word
        ~ told_by(personal_adviser, duty_worker, bail_condition)
        ~ told_by(personal_adviser, duty_worker, officer_contact)
        It opens. "Not to be alone with any person under eighteen." DC Holt, 01632 960417. Review: each return date. Cover: S. Malik.
        "That's me," says Shaz, reading over your shoulder. # shaz: attentive
    - else:
        It opens to four boxes: wording, contact, review, cover. In the first somebody has put "see Dean". The rest are empty. His coat is on his chair.
    }
    -> around
* [The wall calendar over his desk # id:c3-look-wall # look]
    Wednesday: TIA FORM!!! Friday: J leaves Ryan's. In between, a cat with a moustache.
    -> around
* [Sit down in his chair and print the list # id:c3-print-list # go]
    -> list

= list
The chair is set for somebody taller. In the printer is the last thing he printed, which is a bus timetable.
~ document(handover_list)
Open cases: Carrow, D.
Printed 9 May 2016, 09:22
Twenty-one names, A to Y. Columns: surname; next contact; pathway review.
Next contact: "see diary" (21).
Flags: 1 = yes, 0 = no. One person has a 1. It does not say of what.
~ document_ends()
"I'm at court with one of mine at two," says Shaz, "and duty's never met any of them. What do you want doing?" # shaz: attentive # q: What do you do with the list?
-> decide

= decide
* [Hold his list until Thursday; he may be back by then, and they are all used to Dean # id:z-d16-wait]
    ~ c3_covering = c3_cover_waits
    The list goes into the wire tray on his desk, face up, where he would see it.
    "Thursday," says Shaz. She moves the plant into the light. # shaz: neutral
    -> c3_diary
* [Share all twenty-one out by surname this morning, so that each of them has somebody # id:z-d16-share-out]
    ~ c3_covering = c3_cover_shared
    A to D, E to J, K to P. By ten each adviser has five more names, and a look.
    "Who's got the K's?" # shaz: frustrated
    The agency worker who starts on Wednesday. You write "hello and welcome" on her sticky note.
    -> c3_diary
* [Make a list for today: bail, court, no home; and a name against each one by noon # id:z-d16-list]
    ~ c3_covering = c3_named_cover
    ~ tell(duty_worker, arrest)
    ~ tell(duty_worker, bail_condition)
    ~ tell(duty_worker, household_to_avoid)
    You go through the twenty-one with a highlighter: three in yellow. You ring the last number that each of the three rang Dean from.
    "I'll have Jonah," says Shaz, when you have told her what goes with him. "He once called my sandwich an insult to wheat." # shaz: warm
    The other eighteen get a text that somebody will ring.
    -> c3_diary
* [Ask duty to pick up what comes in; that phone is always staffed by one of the team # id:z-d16-duty]
    ~ c3_covering = c3_duty_covers
    "Whoever's on, then." Shaz writes it on the rota, under her own name for Thursdays. # shaz: neutral
    Today it is somebody from the agency, who would like to know where the toilets are.
    -> c3_diary

= skip
~ at("2016-05-09", "10:10")
~ c3_covering = c3_duty_covers
On the ninth of May Dean is off, with no date for his return. Twenty-one young people are on his list.
Duty is asked to pick up what comes in.
-> c3_diary

// ---- the week ----

=== c3_diary ===
~ scene(-> c3_diary)
~ at("2016-05-09", "10:40")
~ place(leaving_care_office)
~ present(shaz, neutral)
Your own diary is under the plant, where you put it on Friday to stop the saucer leaking on the lease. Some of Dean's work will have to go into it.
-> open_it

= open_it
* [What is in pencil down the side # id:c3-look-pencil # look]
    Six things, each with somebody's name beside it. Two are underlined twice, in different hands. One of the hands is Dean's, who must have leant over and done it while you were in a meeting.
    -> open_it
* [What is in ink down the middle # id:c3-look-ink # look]
    Your own writing, from when you still used a ruler. Somebody has put a sticky star on the fourth of May.
    -> open_it
* [Open it at this week # id:c3-diary-open # go]
    -> page

= page
~ document(diary_sheet)
Week of 9 May 2016, G.M.
In ink already: four supervisions, duty today, interviews (no applicants, keep in diary).
Left over: three half-days.
~ document_ends()
"You've the look of someone about to cancel lunch," says Shaz. "You cancelled it in March. There's six there that want doing, and you've three goes." # shaz: warm # q: What goes into the week? # slots: 3
-> choose

= choose
* {LIST_COUNT(c3_week) < 3} [See Jonah, who leaves Ryan's on Friday # id:c3-diary-jonah # pick]
    ~ c3_week += c3_wk_jonah
    -> choose
* {LIST_COUNT(c3_week) < 3} [Tia's travel bursary, which shuts on Wednesday # id:c3-diary-tia # pick]
    ~ c3_week += c3_wk_tia
    -> choose
* {LIST_COUNT(c3_week) < 3} [Marcus, and the boiler man, who has a slot # id:c3-diary-marcus # pick]
    ~ c3_week += c3_wk_marcus
    -> choose
* {LIST_COUNT(c3_week) < 3} [Dean's notebook, and the locked drawer # id:c3-diary-notebook # pick]
    ~ c3_week += c3_wk_notebook
    -> choose
* {LIST_COUNT(c3_week) < 3} [Resources panel, with three requests in it # id:c3-diary-panel # pick]
    ~ c3_week += c3_wk_panel
    -> choose
* {LIST_COUNT(c3_week) < 3} [The inspection action plan return, 47 rows # id:c3-diary-audit # pick]
    ~ c3_week += c3_wk_audit
    -> choose
* {LIST_COUNT(c3_week) == 3} [That is the week; make a start on it # id:c3-diary-week # send]
    ~ c3_warned = c3_not_warned
    The rest stays in pencil.
    -> begun
* {LIST_COUNT(c3_week) == 3} [That is the week; tell the others now # id:c3-diary-others # send]
    ~ c3_warned = c3_did_warn
    It takes the rest of the morning to say not this week, three times. People are very nice about it.
    -> begun

= begun
{ c3_week ? c3_wk_jonah:
    ~ c3_saw = c3_saw_jonah
}
~ c3_ordinary = c3_ordinary_result()
-> c3_wk_one

= skip
~ at("2016-05-09", "11:00")
~ c3_week = (c3_wk_tia, c3_wk_panel, c3_wk_audit)
~ c3_saw = c3_saw_nobody
~ c3_ordinary = c3_ord_tia
~ c3_warned = c3_not_warned
There are three half-days and six things to put in them. The week goes on Tia's travel bursary, resources panel and the action plan.
-> c3_friday

=== function c3_ordinary_result()
{ c3_week ? (c3_wk_tia, c3_wk_marcus):
    ~ return c3_ord_both
}
{ c3_week ? c3_wk_tia:
    ~ return c3_ord_tia
}
{ c3_week ? c3_wk_marcus:
    ~ return c3_ord_marcus
}
~ return c3_ord_neither

=== c3_wk_one ===
{ c3_week ? c3_wk_notebook:
    -> c3_notebook
}
-> c3_wk_two

=== c3_wk_two ===
{ c3_week ? c3_wk_marcus:
    -> c3_boiler
}
-> c3_wk_three

=== c3_wk_three ===
{ c3_week ? c3_wk_tia:
    -> c3_bursary
}
-> c3_wk_four

=== c3_wk_four ===
{ c3_week ? c3_wk_panel:
    -> c3_panel
}
-> c3_wk_five

=== c3_wk_five ===
{ c3_week ? c3_wk_jonah:
    -> c3_stop
}
-> c3_wk_six

=== c3_wk_six ===
{ c3_week ? c3_wk_audit:
    -> c3_return
}
-> c3_friday

=== c3_notebook ===
~ scene(-> c3_notebook)
~ at("2016-05-09", "14:00")
~ place(leaving_care_office)
~ learn(officer_contact)
~ c3_wording = c3_word_for_word
The key is under the spider plant, where keys are.
~ document(dean_notebook)
Notebook, blue, elastic band
D.C., December 2015 to May 2016, pencil
J: not to be alone w. any person under 18. DC Karen Holt 960417.
Back at the station 11 Jan. 7 March. 25 April. (Each crossed out.)
Quiet = on the 14 to Eddisham. Top deck, front left.
Tia: WED. Marcus: boiler. No kitten. (There is a kitten.)
~ document_ends()
-> pages

= pages
* [The last page that he wrote on # id:c3-look-last-page # look]
    Told J why Keystone said no. He says don't tell the next lot. Said I'd see. Ask G.
    Keystone are the lettings agency. He had not asked you. There was probably a queue.
    -> pages
* [Put the band back round it and lock the drawer # id:c3-shut-drawer # go]
    Under the notebook is a tin of shortbread with a note on the lid. NOT FOR PANEL.
    -> c3_wk_two

= skip
~ at("2016-05-09", "15:00")
~ learn(officer_contact)
~ c3_wording = c3_word_for_word
Dean's notebook has the wording of the condition in it, and DC Holt's number.
-> c3_wk_two

=== c3_boiler ===
~ scene(-> c3_boiler)
~ at("2016-05-10", "11:15")
~ place(town_street)
~ weather(rain)
~ present(marcus, guarded)
It has gone off again, and the man is due between eight and one. Marcus has made toast under what he calls the heating, and you eat it in his doorway, over the launderette, where the warm air comes up.
"I've not got a cat," says Marcus. # marcus: guarded
You had not said anything.
In the cupboard behind him, something disagrees.
"Pipes," says Marcus. # marcus: resolute
-> doorway

= doorway
* [The saucer by the skirting board # id:c3-look-saucer # look]
    "For drips," says Marcus. It has been licked. # marcus: guarded
    -> doorway
* [Clause fourteen of his tenancy: pets # id:c3-look-clause # look]
    You find it on your phone. Pets with written consent. Marcus would like to know, for a friend, who does the writing. # marcus: attentive
    -> doorway
* [Wait with him for the boiler man # id:c3-boiler-wait # go]
    -> fixed

= fixed
~ at("2016-05-10", "12:50")
The man comes at ten to one. It is a valve. It takes nine minutes, and there is a sound like a bus going away, and then the radiators begin to tick.
"What's she called?" he says, with his sleeve in the cupboard.
"Combi," says Marcus. # marcus: warm
* [Write the letter of consent for the landlord # id:c3-marcus-letter # go]
    -> letter

= letter
You draft it on the back of the valve's instructions. One domestic cat, of quiet habits. Marcus takes out quiet, because he is an honest man.
-> c3_wk_three

= skip
~ at("2016-05-10", "13:00")
The man comes about Marcus's boiler and mends it. Marcus denies that he has a kitten.
-> c3_wk_three

=== c3_bursary ===
~ scene(-> c3_bursary)
~ at("2016-05-11", "10:15")
~ place(leaving_care_office)
~ weather(dry)
~ present(tia, attentive)
The travel bursary is not the bursary. It has its own form, and page nine would like the income of a parent or guardian.
"Put the council," says Tia. "Put what you lot turn over." # tia: attentive
Page ten is the reference. It shuts at noon.
"Don't put resilient. Everyone in care gets resilient. I'm not a coat." # tia: resolute
-> reference

= reference
* [The photograph on her provisional licence # id:c3-look-licence # look]
    "I know," says Tia. "I look like I'm wanted in Belgium." # tia: warm
    -> reference
* [Ask her what she would like it to say # id:c3-tia-says # go]
    "That I'm never late. And that I'm funny, but proper funny, not for-a-care-leaver funny." # tia: warm
    -> words

= words
~ at("2016-05-11", "11:50")
You put that she is never late and reads the question. Also that she has asked three times, with workings, for her adviser's mileage rate as driving lessons.
It goes at ten to twelve. She has checked your spelling of bursary.
* [Walk her down to the door # id:c3-tia-door # go]
    -> door

= door
"If I get it, I'm doing the theory test in July," says Tia on the stairs. "If I don't, I'm doing it in July." # tia: resolute
She takes two of the leaflets about budgeting, for the bus fare stapled inside.
-> c3_wk_four

= skip
~ at("2016-05-11", "12:00")
Tia's travel bursary form goes in with ten minutes to spare.
-> c3_wk_four

=== c3_panel ===
~ scene(-> c3_panel)
~ at("2016-05-12", "09:30")
~ place(meeting_room)
~ weather(dry)
~ present(alan_prewett, tired)
Resources panel, which says yes or no to money. Three requests: a rent deposit for Jonah, driving lessons for Tia, a carpet for Marcus. Alan Prewett, head of service, has them in a fan, like a man with a bad hand.
"Are any of these a July conversation?" # alan_prewett: tired
-> requests

= requests
* [His new lanyard # id:c3-look-lanyard # look]
    It is green, and says Ambition For All. The last one was blue, and said One Council. He sees you reading it.
    "They do send a memo," he says. # alan_prewett: warm
    -> requests
* [The biscuits, which have been counted # id:c3-look-biscuits # look]
    Seven people, seven biscuits. Finance has had two.
    -> requests
* [Ask for the deposit first # id:c3-panel-ask # go]
    -> agreed

= agreed
~ at("2016-05-12", "11:30")
The deposit is agreed, subject to there being a landlord. The carpet is agreed. Driving lessons are a July conversation.
* [Get it into the minute before they break # id:c3-panel-minute # go]
    -> minute

= minute
The clerk reads it back: three items, two agreed. "And I'm to put who finds the landlord?" Everybody looks at the next item.
-> c3_wk_five

= skip
~ at("2016-05-12", "11:40")
Panel agrees a rent deposit for Jonah, if a landlord is found, and a carpet for Marcus.
-> c3_wk_five

=== c3_stop ===
~ scene(-> c3_stop)
~ at("2016-05-12", "14:40")
~ place(bus_stop)
~ weather(dry)
{ carry_trust == trust_kept:
    ~ present(jonah_k, attentive)
    Jonah moves his holdall along the bench without being asked.
    "You'll be Grace. Dean said you were all right, for management." # jonah_k: attentive
    Ryan's until tomorrow; then ten days on a put-you-up at Ryan's nan's. No kids there. He tells you before you can ask.
- else:
    ~ present(jonah_k, guarded)
    Jonah leaves his holdall where it is, on the bench between you.
    "I said to the other one. It's fine." # jonah_k: guarded
    He has somewhere from tomorrow. Where is somewhere. It has a roof and a nan in it.
}
-> sit

= sit
* [The bag of strong white flour in the side pocket # id:c3-look-flour # look]
    "Her oven's fan," he says. "I'll be the judge of that." # jonah_k: warm
    -> sit
* [Ask what he wants you to do about a room # id:c3-jonah-wants # go]
    "Somewhere with a window that opens. You get a damp crust else." # jonah_k: neutral
    -> asked

= asked
{ c3_out == c3_out_forum:
    "Bloke in a van knew my name on Tuesday. Full name. I've never been in a van." # jonah_k: guarded
}
The 14 comes round by the bank.
"Only don't be telling people," says Jonah. "Every time somebody gets told, that's a room I had." # jonah_k: guarded
* [Wait until the bus has gone # id:c3-stop-wait # go]
    -> gone

= gone
He goes up. Front left is free; you see the holdall go down beside it. He looks out over the driver's road with his hands on the rail, like somebody who has bought the bus.
-> c3_wk_six

= skip
~ at("2016-05-12", "15:00")
Jonah is at the bus stop. He has a put-you-up at Ryan's nan's from Friday, and asks that people should not be told.
-> c3_wk_six

=== c3_return ===
~ scene(-> c3_return)
~ at("2016-05-13", "10:00")
~ place(leaving_care_office)
~ weather(dry)
~ present(shaz, neutral)
Forty-seven rows. Each wants a colour, a date and some evidence. Shaz brings you a tea and reads over your shoulder.
"Row nineteen's the photocopier," she says. "We've never had a photocopier." # shaz: warm
-> sheet

= sheet
* [Row 31: arrangements for staff absence # id:c3-look-row # look]
    Last quarter's answer is still in it. GREEN. Robust.
    You change it to amber. The spreadsheet asks whether you are sure.
    -> sheet
* [Row 40: young people seen by a known worker # id:c3-look-row-forty # look]
    It wants a percentage. You count names on your fingers, and then on Shaz's.
    "Do I get a colour?" # shaz: warm
    -> sheet
* [Start at row one # id:c3-rows-on # go]
    -> rows

= rows
By noon it is forty-seven rows of something. It goes.
-> c3_friday

= skip
~ at("2016-05-13", "12:00")
The inspection action plan return goes in, all forty-seven rows of it.
-> c3_friday

=== c3_friday ===
~ scene(-> c3_friday)
~ at("2016-05-13", "16:40")
~ place(leaving_care_office)
~ weather(dry)
Friday, twenty to five. The fire door is propped with a fire extinguisher, and Shaz has gone home with somebody's ironing board. What stayed in pencil has come in by itself.
* [Read it with your coat on # id:c3-read-friday # go]
    -> came_in

= came_in
{ c3_warned == c3_did_warn:
    They were told on Monday that it would not be this week. It comes in all the same.
}
{ c3_week !? c3_wk_jonah:
    { c3_covering == c3_named_cover:
        Jonah's page has a line in Shaz's writing. Ryan's done. Ten days at Ryan's nan's, no kids. Wants nobody told.
    - else:
        Jonah was to be out of Ryan's by noon. His phone says that the person is not available.
    }
}
{ c3_week !? c3_wk_tia:
    Tia has rung. The travel bursary shut on Wednesday. There is another round in September, she says, and it is half.
}
{ c3_week !? c3_wk_marcus:
    Marcus has sent a picture: two jumpers, and something ginger asleep in the hood. Next boiler slot the 31st. No cat, says the message.
}
{ c3_week !? c3_wk_notebook:
    Dean's drawer is still locked. His voicemail is full, and says so to a DC Holt, who tells the switchboard.
}
{ c3_week !? c3_wk_panel:
    Panel's minute is in: three requests deferred to 9 June, manager not present. Jonah's deposit, Marcus's carpet, Tia's lessons.
}
{ c3_week !? c3_wk_audit:
    Alan has written, copied to the improvement board. Disappointed not to have the return. Happy to discuss barriers.
}
-> desk

= desk
* [The wire tray on Dean's desk # id:c3-look-tray # look]
    { c3_covering:
    - c3_cover_waits:
        The list is still in it, with Thursday's post on top, and a flyer for pizza on top of that.
    - c3_named_cover:
        Three sheets, each initialled, each with Monday's date on it. The rest is takeaway menus.
    - c3_cover_shared:
        Eleven sticky notes, in four hands, returning people to you: not a K, gone to college, speaks only to Dean.
    - else:
        Nine pink duty slips since Monday. Six of them say: will ring back.
    }
    -> desk
* [Turn off the lamp over Dean's desk # id:c3-lamp-off # go]
    ~ c3_week = ()
    It has been on all week. Nobody liked to.
    -> c3_dropin

= skip
~ at("2016-05-13", "17:00")
~ c3_week = ()
By Friday evening three things are done and three have not been. Jonah has left Ryan's.
-> c3_dropin

// ---- Wednesday 18 May: drop-in ----

=== c3_dropin ===
~ scene(-> c3_dropin)
~ at("2016-05-18", "12:30")
~ place(leaving_care_office)
~ present(tia, warm)
~ present(marcus, guarded)
Wednesday is drop-in: soup, a box of forms, a sofa that has seen off three managers. On the filing cabinet is a loaf in a clean tea towel.
-> table

= table
* [The note pinned to the tea towel # id:c3-look-loaf # look]
    For drop-in. Fan oven, so don't judge. J.
    -> table
* [Marcus's hood, which is moving # id:c3-look-hood # look]
    It is a big hood. It turns round twice, and settles.
    -> table
* [Sit down with them # id:c3-soup # go]
    -> soup

= soup
"That's a cat," says Tia. # tia: attentive
"That's my hood." # marcus: resolute
"It's got a face on it, Marcus." # tia: warm
{ c3_ordinary == c3_ord_both || c3_ordinary == c3_ord_marcus:
    His radiators are so hot that he has had to open a window. He has told everybody twice.
- else:
    He has his back against the drop-in radiator and his eyes shut. The 31st, he says, is not that far off.
}
{ c3_ordinary == c3_ord_both || c3_ordinary == c3_ord_tia:
    Tia's form has come back with a reference number. She has learnt it, in case.
- else:
    Tia has Saturday and Sunday in biro on the back of her hand. Chip shop shifts.
}
* [Cut the loaf # id:c3-cut-loaf # go]
    -> loaf

= loaf
"That's like from a shop where they hate you," says Tia, with her mouth full. "Who did that?" # tia: warm
"Jonah," says Marcus. He knows by the crust. "He did us one at Christmas and wouldn't come in." # marcus: attentive
{ c3_saw == c3_saw_nobody:
    He left it at nine, says the temp on the front desk. He said people weren't to be told. She asked him what. He said, generally.
- else:
    He had left it at nine, the temp on the front desk says. He asked if you were in. You were in a meeting.
}
-> c3_upwards

= skip
~ at("2016-05-18", "13:30")
On Wednesday there is soup at drop-in. Jonah has left a loaf at the desk, and word that people are not to be told.
-> c3_upwards

// ---- Thursday 19 May: upwards ----

=== c3_upwards ===
~ scene(-> c3_upwards)
~ at("2016-05-19", "18:10")
~ place(leaving_care_office)
~ learn(capacity_unsafe)
~ present(alan_prewett, tired)
Thursday, ten past six, and you are adding up on the back of an agenda. Alan Prewett, head of service for now, comes through in his bicycle clips.
-> sums

= sums
* [The last figure on the agenda # id:c3-look-sums # look]
    It is a one, and you have drawn a box round it.
    -> sums
* [The rota for next week, which has your name on it twice # id:c3-look-rota # look]
    Twice is an understatement. Monday is you. Thursday is Shaz, if you take her supervision. Tuesday is "G.?"
    -> sums
* [Finish the sum # id:c3-upwards-on # go]
    -> alan

= alan
Dean's, 21. Posts that nobody has applied for, 2. Reviews out of date, 5. On bail, with nobody here trained for it, 1.
"All right down here?" He wants it to be. "Only the inspectors are back in the autumn, and I've told them that we've turned a corner. I did say it was a long corner." # alan_prewett: tired
He has one clip off.
"Anything I ought to know?" # alan_prewett: attentive # q: What do you say upwards?
-> decide

= decide
* [Get through to the summer first, and show them that this team can be run # id:z-d24-hide]
    ~ c3_up = c3_up_hidden
    "That's the spirit." He means it kindly. # alan_prewett: warm
    You hear the bicycle go down the stairs, a step at a time. You stay until eight, and finish two reviews.
    -> c3_phone
* [Write to the director, copied to the councillor for children: it is not safe # id:z-d24-director]
    ~ c3_up = c3_up_director
    ~ tell(director, capacity_unsafe)
    ~ tell(director, bail_condition)
    "Nothing that won't keep," you tell Alan. The bicycle goes down the stairs.
    You send it at ten to nine. To show that it is not made up you put in the one on bail.
    The councillor's office answers first. It would like a name, for the councillor's casework.
    Alan rings on Friday. "I was stood there," he says. "You could have said it to me with one leg on the bicycle." # alan_prewett: frustrated
    -> c3_phone
* [Set it out for him tonight: what cannot hold, what you must have, by when # id:z-d24-write]
    ~ c3_up = c3_up_written
    ~ tell(head_of_service, capacity_unsafe)
    ~ document(message_upwards)
    To A. Prewett, from G. Mensah
    19 May 2016, 18:52
    Three risks: 21 with no adviser; one on bail, no settled address; nobody trained to advise on him.
    I cannot cover these safely as well as my post.
    Needed by 27 May: an agency adviser; a social worker for him; access to legal.
    ~ document_ends()
    He answers from the train. One adviser, from the sixth of June. Legal: yes, ring Imogen. The rest he will take up.
    -> c3_phone
* [Say that you will take it to supervision on Tuesday, with the list in hand # id:z-d24-supervision]
    ~ c3_up = c3_up_booked
    "Tuesday, two o'clock. I'll bring the nice biscuits." # alan_prewett: warm
    You staple the list to the agenda, and write Tuesday on it.
    -> c3_phone
* [Ask Fostering's manager, over a sandwich, to look through your decisions # id:z-d24-peer]
    ~ c3_up = c3_up_peer
    "Nothing that won't keep," you tell Alan, and he unclips a clip and clips it again. # alan_prewett: neutral
    Fostering's manager reads for an hour. She would have done the same, she says. She has never had one on bail either.
    -> c3_phone

= skip
~ at("2016-05-19", "19:00")
~ c3_up = c3_up_hidden
~ learn(capacity_unsafe)
On the nineteenth of May the head of service asks whether all is well. The list is long, two posts are vacant, and the answer is a short one.
-> c3_phone

// ---- Monday 23 May: the phone ----

=== c3_phone ===
~ scene(-> c3_phone)
~ at("2016-05-23", "16:50")
~ place(leaving_care_office)
~ on_phone(nadia, tired)
~ weather(rain)
{ c3_up == c3_up_booked:
    Tuesday's supervision has become the seventh of June.
}
It is ten to five on Monday, and the phone on Dean's desk is going.
* [Answer it across the spider plant # id:c3-answer # go]
    -> hello

= hello
~ learn(homeless_today)
{ carry_lead == lead_owned:
    "Leaving care? Nadia, housing options, at the district. We've a board here says ring you before we place a J.K." # nadia: attentive
    She has a Jonah in front of her, homeless as of this morning, and she has to find him a room.
- else:
    "Is that Dean? No. Nadia, housing options, at the district. I've a Jonah here, homeless as of this morning. I've to place him tonight. He's put Dean." # nadia: tired
}
"He's been good as gold," says Nadia. "He's done the spelling on our poster." # nadia: warm
-> screen

= screen
* [Bring his page up on the screen # id:c3-look-page # look]
    { c3_covering:
    - c3_named_cover:
        Shaz, Friday: Put-you-up ends Mon. He'll ring us, he says. I said he'd better. S.
    - c3_cover_shared:
        Worker: Joanna K. (agency). It is not clear which of them that is meant to be.
    - c3_cover_waits:
        Last contact: 5 May, Dean.
    - else:
        Three duty messages, taken by three people. "Jonah rang. Says it's fine."
    }
    -> screen
* [Find the handset a place among the mugs # id:c3-look-mugs # look]
    You move two mugs and a carpet catalogue. You can hear a child's toy being pressed at her end, over and over, somewhere along the counter.
    -> screen
* [Let her get to it # id:c3-phone-on # go]
    -> asked

= asked
{ c3_saw == c3_saw_jonah:
    At the bus stop he asked you not to be telling people.
- else:
    On Wednesday, with the loaf, he left word that people were not to be told.
}
You know that he is on police bail, and not to be alone with anyone under eighteen. She does not.
"I've got one room left. I just need to know if there's anything I should know." # nadia: tired
Her pen has stopped. The counter shuts at half past five. # q: What do you tell her?
-> decide

= decide
* [Ask her which building the room is in # id:c3-ask-building # ask]
    { c3_advice == c3_legal_advice:
        ~ at("2016-05-23", "17:04")
    - else:
        ~ at("2016-05-23", "16:54")
    }
    She has to put you down to look; the sheet is on the other desk.
    "Marsh House. The temporary block, by the old market. It's warm, at least." # nadia: tired
    You have driven past it. You could not say who lives there.
    "So. Is there?" # nadia: attentive # q: What do you tell her?
    -> decide
* [Ask her to hold, and ring Imogen in legal # id:c3-ask-legal # ask]
    -> legal_first
* [Tell her that there is nothing you can share unless he agrees to it, and that you are sorry # id:z-d17-nothing]
    -> say_nothing
* [Tell her that he is on bail, and the condition; not where families live; a note to follow # id:z-d17-conditions]
    -> say_condition
* [Tell her all of it, so that she can judge for herself: allegation, old history, the lot # id:z-d17-all]
    -> say_all
* [Tell her that he has had a hard year, has been no trouble to any of you, and needs the bed # id:z-d17-vouch]
    -> say_vouch
* [Tell her that she should speak to the police before she places him, and that it is DC Holt # id:z-d17-police]
    -> say_police

= legal_first
~ at("2016-05-23", "17:02")
~ c3_advice = c3_legal_advice
~ tell(legal, bail_condition)
~ tell(legal, homeless_today)
~ leaves(nadia)
~ on_phone(imogen, attentive)
{ c3_up == c3_up_written:
    Imogen has had a line from Alan, and picks up.
- else:
    Imogen was putting on her coat. You can hear one sleeve.
}
"1998 Act. Sensitive data: one condition out of Schedule 2, one out of Schedule 3. Has he said no?" # imogen: attentive
More or less, you say.
"Then it's a weighing, and it's yours. What has she got to decide? Write down why, either way." # imogen: neutral
~ leaves(imogen)
~ on_phone(nadia, frustrated)
"I've lost my place in the queue for my own kettle," says Nadia. "Well?" # nadia: frustrated # q: What do you tell her?
-> decide

= say_nothing
~ c3_said = c3_said_nothing
"No. No, sure." Paper moves. "We've all done the course." # nadia: tired
She does not sound put out. She sounds like somebody crossing through a box.
"And he's yours, is he? If I need anyone?" # nadia: neutral
He is yours. You give her the duty number.
-> after

= say_condition
~ c3_said = c3_said_condition
~ tell(housing_officer, bail_condition)
~ tell(housing_officer, household_to_avoid)
~ promise("note-nadia", "Send Nadia the written note", "2016-05-23")
"Give me that slower." She writes it as you say it. "Not alone with under-eighteens. And your advice is, not where there's families." # nadia: attentive
A breath goes out of her.
"That's not made my evening. But I'd sooner have it. Put it in writing? I can't show Mr Oakes a phone call." # nadia: concerned
-> after

= say_all
~ c3_said = c3_said_all
~ tell(housing_officer, arrest)
~ tell(housing_officer, bail_condition)
~ tell(housing_officer, incident_history)
~ tell(housing_officer, grading)
~ tell(housing_officer, care_history)
She types. Some way into Larch House, she stops.
"I'm in an open office. Hang on. Hang on." A door. "Who else knows I've been told this?" # nadia: concerned
You are not sure.
"What am I meant to do with when he was a kid?" # nadia: frustrated
-> after

= say_vouch
~ c3_said = c3_said_vouch
"Ah, bless him," says Nadia. "He held the door for my half past four." # nadia: warm
You hear the pen start again, quick, filling things in.
"It's nice when somebody'll speak for them. Mostly I get a voicemail." # nadia: warm
-> after

= say_police
~ c3_said = c3_said_police
{ c3_wording == c3_word_for_word:
    ~ tell(housing_officer, officer_contact)
    You read her the number, twice.
    "And what am I asking her?" # nadia: concerned
- else:
    "Have you a number?" # nadia: tired
    You have a name. The rest is in a notebook somewhere. It will have to be 101.
    "And what am I asking when I get her?" # nadia: concerned
}
Whatever she needs to know, you say. There is not long on either of your clocks before she shuts.
-> after

= after
~ leaves(nadia)
* [And also: try DC Holt's desk yourself, before the note # id:c3-also-holt]
    ~ at("2016-05-23", "17:08")
    ~ tell(officer_in_case, homeless_today)
    ~ learn(officer_contact)
    ~ on_phone(karen_holt, attentive)
    { c3_wording == c3_word_for_word:
        She picks up with her mouth full.
    - else:
        101, then a switchboard, then a man in Fraud, who finds her.
    }
    ~ c3_wording = c3_word_for_word
    "Since when?" says DC Holt. "Not to be alone with any person under eighteen, that's it word for word. She can ring me till six." # karen_holt: attentive
    -> c3_note
* [Open the form for the note # id:c3-open-form # go]
    -> c3_note

= skip
~ at("2016-05-23", "17:10")
~ learn(homeless_today)
On the twenty-third of May a district housing officer rings. Jonah is homeless, there is one room, and she asks whether there is anything that she should know.
{ c3_said == c3_said_nothing:
    Nothing is shared on the phone.
}
-> c3_note

// ---- the note ----

=== c3_note ===
~ scene(-> c3_note)
~ at("2016-05-23", "17:15")
~ place(leaving_care_office)
~ carry_note = c3_note_result()
Information To Partner is a large white box. Under it, quite small: Is this necessary?
{ c3_said:
- c3_said_condition:
    A note to follow, you said. She shuts at half past.
- c3_said_all:
    You have said a great deal already, and none of it is on paper.
- c3_said_police:
    She has a name to ring. She may have rung it.
- c3_said_vouch:
    She has your word that he is no trouble, and nothing else.
- else:
    You told her nothing on the phone.
}
By your elbow are the Larch House sheets from April: bail pencilled down page two, somebody else's first name in a margin. # q: What goes in the note?
-> compose

= compose
* [The condition, in its own words # id:c3-note-condition # pick]
    ~ c3_noted += c3_n_condition
    -> compose
* [The kind of household to avoid # id:c3-note-household # pick]
    ~ c3_noted += c3_n_household
    -> compose
* [The officer's name and number # id:c3-note-officer # pick]
    ~ c3_noted += c3_n_officer
    -> compose
* [A review date, and who to ring # id:c3-note-review # pick]
    ~ c3_noted += c3_n_review
    -> compose
* [What he did when he was a child # id:c3-note-history # pick]
    ~ c3_noted += c3_n_history
    -> compose
* ["Vulnerable around young people" # id:c3-note-hint # pick]
    ~ c3_noted += c3_n_hint
    -> compose
* {c3_noted != ()} [Send it to Nadia by name, and to nobody else at her end # id:z-d18-send # send]
    ~ c3_tell_note()
    ~ carry_note = c3_note_result()
    -> shown ->
    -> bar
* {c3_noted != ()} [Send it to Nadia, and ask that the neighbours there be told # id:z-d18-site # send]
    ~ c3_tell_note()
    ~ carry_note = c3_note_result()
    -> shown ->
    -> bar_site
* {c3_noted == ()} [Shut the form and leave it at the call; record what was said # id:z-d18-none # send]
    You write the call up in the file, with the time.
    -> c3_telling

= shown
{ c3_said == c3_said_condition:
    ~ kept("note-nadia")
}
~ document(housing_note)
Information to partner: J.K.
To N. Kowal, from G. Mensah, 23 May 2016, 17:19
{ c3_noted ? c3_n_condition:
    { c3_wording == c3_word_for_word:
        He is on police bail, on condition that he is "not to be alone with any person under eighteen".
    - else:
        He is on police bail: not to be alone with under-18s, as DS Brandt gave it to me.
    }
}
{ c3_noted ? c3_n_household:
    { (c3_noted ? c3_n_condition) || (c3_said == c3_said_condition) || (c3_said == c3_said_all):
        Leaving care's advice, not part of the bail: not where families live.
    - else:
        Leaving care's advice: please not where families live.
    }
}
{ c3_noted ? c3_n_hint:
    J. can be vulnerable around young people.
}
{ c3_noted ? c3_n_officer:
    { c3_wording == c3_word_for_word:
        Officer: DC Karen Holt, 01632 960417.
    - else:
        Officer: DC Holt, by way of 101.
    }
}
{ c3_noted ? c3_n_history:
    History: three entries, former children's home. See sheets, 3 pp.
}
{ c3_noted ? c3_n_review:
    Review Tuesday 31 May. Ring me, or duty, 01632 960440.
}
{ c3_advice == c3_legal_advice:
    Basis: 1998 Act, Sch. 2 and 3. Reasons on file.
}
~ document_ends()
->->

= bar
* [Press send # id:c3-watch-send # go]
    -> sent

= sent
{
- c3_noted ? c3_n_history:
    The scanner takes the third sheet as the screen says Sent. The first name goes with it, in the margin, in biro. It is not his.
- (c3_noted ? c3_n_hint) && (c3_noted !? c3_n_condition):
    The reply is quick. Vulnerable how? Does he need ground floor? N.
- c3_noted ? (c3_n_condition, c3_n_household):
    Read, says the screen. 17:22.
- c3_noted ? c3_n_condition:
    The reply is quick. So where CAN he go? N.
- c3_noted ? c3_n_household:
    The reply is quick. Is that a rule or a preference? N.
- else:
    The reply is quick. Thanks. Is there something to ring about? N.
}
~ c3_noted = ()
-> c3_telling

= bar_site
* [Wait for what comes back # id:c3-watch-reply # go]
    -> sent_site

= sent_site
The reply is not quick. Can't put that round the stairs, it'd be online by teatime. Mr O. says do the police know you're asking?
{ c3_noted ? c3_n_history:
    Behind you the scanner gives back the third sheet, with the first name in its margin, in biro. It is not his.
}
~ c3_noted = ()
-> c3_telling

= skip
~ at("2016-05-23", "17:25")
~ c3_noted = ()
The form for a written note is shut. The call is recorded in the file.
-> c3_telling

=== function c3_tell_note()
{ c3_noted ? c3_n_condition:
    ~ tell(housing_officer, bail_condition)
}
{ c3_noted ? c3_n_household:
    ~ tell(housing_officer, household_to_avoid)
}
{ (c3_noted ? c3_n_officer) && (c3_wording == c3_word_for_word):
    ~ tell(housing_officer, officer_contact)
}
{ c3_noted ? c3_n_history:
    ~ tell(housing_officer, incident_history)
    ~ tell(housing_officer, other_child_named)
}

=== function c3_note_result()
{ (c3_said == c3_said_all) || (c3_noted ? c3_n_history):
    ~ return note_too_much
}
{ (c3_said == c3_said_condition) || (c3_noted ? c3_n_condition):
    ~ return note_enough
}
{ (c3_said == c3_said_police) || (c3_noted != ()):
    ~ return note_thin
}
~ return note_nothing

// ---- telling him ----

=== c3_telling ===
~ scene(-> c3_telling)
~ at("2016-05-23", "17:40")
~ place(leaving_care_office)
~ learn(what_was_shared)
Twenty to six. The cleaner does round you. Jonah will still be at the housing counter.
-> room

= room
* [The sticky note with Jonah's number on it # id:c3-look-sticky # look]
    It is in Dean's writing, with a loaf drawn beside it. He has taken trouble over the slashes.
    -> room
* [The 14, going by under the window # id:c3-look-fourteen # look]
    You look, without meaning to, at the top deck, front left. It is a woman with a fern.
    -> room
* [Pull the telephone towards you # id:c3-telling-on # go]
    -> knows

= knows
{ carry_note:
- note_nothing:
    He asked that people should not be told, and nobody has been.
- note_thin:
    He does not know that you have pointed her anywhere.
- note_too_much:
    Nadia has Larch House now. He does not know it.
- else:
    Nadia has the condition now. He does not know it.
}
Dean's coat has slid off the chair. You hang it up. # q: What do you do about Jonah?
-> decide

= decide
* [Ring and ask him whether he is willing for housing to be told about his bail # id:z-d19-consent]
    ~ carry_trust = trust_thin
    -> ring_consent
* [Let him get a key first; note down the reason, that he may bolt if told now # id:z-d19-quiet]
    ~ promise("tell-jonah", "Tell Jonah what housing was told", "2016-05-24")
    You write it, with the time. Not told this evening: may leave before he is placed. To be told tomorrow, by noon, by me.
    You look at the last two words, and initial them.
    -> close
* [Ring and tell him that help with a room depends on his agreeing to be open # id:z-d19-terms]
    ~ carry_trust = trust_thin
    ~ on_phone(jonah_k, guarded)
    "Or what?" Rain behind him, and buses. "I sleep on the 14?" # jonah_k: frustrated
    You say that it is for his own good as well.
    "Tell who you want, then. You've a form for it, I expect." # jonah_k: guarded
    It goes down as: agreed.
    -> close
* [Ring and tell him what she knows and what she does not, and why; write it up # id:z-d19-tell]
    ~ tell(jonah, what_was_shared)
    -> ring_tell

= ring_consent
~ on_phone(jonah_k, guarded)
"Are you asking me," says Jonah, "or are you telling me?" # jonah_k: guarded
Asking, you say.
"Then no." # jonah_k: resolute
{ carry_note == note_nothing:
    The hoover stops. You say all right, and that you might have to come back to it.
    "That's not asking, then." # jonah_k: tired
- else:
    The hoover stops. You say that some of it has gone across already.
    "Then what did you ring for?" # jonah_k: frustrated
}
-> close

= ring_tell
{ (carry_trust == trust_kept) || (c3_saw == c3_saw_jonah):
    ~ on_phone(jonah_k, neutral)
    He picks up. "That was quick. Is it a room?" # jonah_k: attentive
- else:
    ~ on_phone(jonah_k, guarded)
    It rings out, twice. The third time there is traffic, and then him. "What." # jonah_k: guarded
}
~ carry_trust = trust_kept
{ carry_note:
- note_too_much:
    You tell him all that she has, Larch House as well.
    The traffic goes on for some time.
    "I was a kid," says Jonah. # jonah_k: tired
- note_nothing:
    You tell him that she has nothing from you, and that if there are children in the building she will have to.
    "Is that a promise, or the other thing?" # jonah_k: guarded
- note_thin:
    You tell him what you gave her, which does not take long, and what you left out.
    "So she'll ring somebody, and they'll tell her worse." # jonah_k: tired
- else:
    You tell him. The condition, not the reason for it. So that they do not put him where he could be in breach by going out for milk.
    "I asked you not to." Then, after a lorry: "She wrote something down and went a bit polite. I thought, there it is." # jonah_k: frustrated
}
* [Say how you came to decide it # id:c3-say-why # go]
    -> why

= why
{ carry_note == note_nothing:
    You say that you did as he asked, and that you may not be able to again.
- else:
    You say that to ask him would have been a pretence, once you knew you would.
}
"It's fine," says Jonah. It is not, and he lets you hear that. "At least you rang." # jonah_k: tired
You ask plainly who he would ring, tonight, if it got bad. "Shaz." You give him the night number too.
-> close

= close
You leave the lamp on over Dean's desk for the cleaner. She says not to bother, love.
{ carry_lead == lead_owned:
    On the pad, under Tom Brandt's number, you put: 23/5, J. at the district. One room.
- else:
    On the pad it still says, in your own writing, housing to be progressed.
}
~ chapter_ends()
{whole_case: -> chapter_4}
-> END

= skip
~ at("2016-05-23", "17:55")
At twenty to six the leaving care office is empty. Jonah is waiting near the housing counter with his holdall.
~ chapter_ends()
{whole_case: -> chapter_4}
-> END

// Chapter 4, Marsh House. May and June 2016.

// where he sleeps from the Monday night
LIST c4_wheres = at_marsh, at_canal
VAR c4_where = at_marsh

// whether a review was put in the diary for the Friday
LIST c4_reviews = review_none, review_friday
VAR c4_review = review_none

// whether the support worker was given the condition
LIST c4_sites = site_blank, site_told
VAR c4_site = site_blank

// what was noticed in the yard, what was picked for the log, and what sort of page it made
LIST c4_sights = saw_talk, saw_gate, saw_kerry
VAR c4_saw = ()
LIST c4_picks = pick_when, pick_talk, pick_gate, pick_kerry, pick_feeling, pick_bread
VAR c4_picked = ()
LIST c4_logs = log_blank, log_opinion, log_untimed, log_dated
VAR c4_log = log_blank

=== function c4_page_of(items)
{
- items ? pick_when:
    ~ return log_dated
- (items ? pick_gate) || (items ? pick_talk) || (items ? pick_kerry):
    ~ return log_untimed
- LIST_COUNT(items) > 0:
    ~ return log_opinion
- else:
    ~ return log_blank
}

=== chapter_4 ===
~ chapter(4)
~ carry_line = line_none
~ carry_file = file_summary
~ carry_lodgings = lodgings_reassured
~ carry_condition = kept_in_mind
~ c4_where = at_marsh
~ c4_review = review_none
~ c4_site = site_blank
~ c4_saw = ()
~ c4_picked = ()
~ c4_log = log_blank
-> c4_counter

// ---------------------------------------------------------------- the counter

=== c4_counter ===
~ scene(-> c4_counter)
~ seat(housing_officer)
~ at("2016-05-23", "18:00")
~ place(housing_counter)
~ weather(rain)
~ present(jonah_k, guarded)
~ learn(homeless_today)
Market Square, six o'clock. You are Nadia Kowal, housing options officer, and the shutter is half down.
* [Look up at who is left # id:c4-counter-on # go]
-> last_one

= last_one
Eleven households since lunch, two with pushchairs. The last one waiting let both go in front, and has put the second m in "accommodation" on your poster.
He has a holdall, and a loaf tin in a carrier bag.
"It's fine," he says. # jonah_k: guarded
At ten to five, with him on the fixed chair, you rang leaving care. You asked it the way you always ask it.
"I've got one room left. I just need to know if there's anything I should know." # q: What came of it is on the pad.
* [Read the pad beside the telephone # id:c4-counter-pad # go]
-> pad

= pad
~ document(placing_record)
Placing record, Tolbridge District Council
23 May 2016. Officer: N.K.
Single, care leaver, under 21. Homeless today. Interim duty owed.
16.50 rang leaving care (manager). Anything we should know?
{ carry_note:
- note_nothing:
    Answer: nothing for this box.
- note_thin:
    Answer: care needed over where. Ask further. Why, not said.
- note_enough:
    Answer: police bail. Not to be alone with under-18s.
    Leaving care's advice, not part of the bail: not where families live.
- else:
    Answer: see sheets (3 pp.). Bail comes into it.
}
~ document_ends()
{ carry_note:
- note_nothing:
    It was a kind voice at the end of a long day, and there was nothing in it that you could write down.
- note_thin:
    It is a warning with a piece taken out of it. You have been turning it round for an hour to see which piece.
- note_enough:
    ~ learn(bail_condition)
    ~ learn(household_to_avoid)
    It is short. It does not say what anybody is supposed to have done, and you find you can work without it.
- else:
    ~ learn(bail_condition)
    By the foot of page one you are frightened of somebody who gave up his turn twice. The line about bail takes some finding.
}
The one room is at Marsh House: ground floor, by the yard, families on every floor above. # q: The keys are on the hook. What do you do?
-> answer

= answer
* [The carrier bag on his knee # id:c4-look-tin # look]
    Half a loaf, wrapped in a clean tea towel.
    "For whoever's got the keys," he says. "You shouldn't turn up with nothing." # jonah_k: neutral
    He is watching your hands on the keyboard, not the screen. # q: The keys are on the hook. What do you do?
    -> answer
* [The board of keys behind you # id:c4-look-board # look]
    Twenty-six hooks, and tonight one fob. Marsh House G4. The last tenant has left a sticker on it, of a pear.
    In January there were nine. # q: The keys are on the hook. What do you do?
    -> answer
* [Find out what else there is tonight # id:c4-ask-rooms # ask]
    ~ hours(1)
    ~ on_phone(mr_oakes, frustrated)
    It takes an hour to find Mr Oakes, your manager. He is at his grandson's swimming gala.
    "Canal Street? Fifty-two pounds a night. I read those figures out on Thursdays, Nadia, standing up." # mr_oakes: frustrated
    It is nine miles, single people only, and a bed. He could be made to sign. He would like it noted that he sighed.
    ~ leaves(mr_oakes)
    A whistle, a splash, a great many parents. # q: The keys are on the hook. What do you do?
    -> answer
* (heard) [Go over the last two pages of the form with him # id:c4-ask-jonah # ask]
    ~ hours(1)
    { 
    - carry_trust == trust_thin:
        You do it properly, with tea. Last five addresses. Support needs. Anyone at risk.
        "It's fine," he says to all three, in the same voice. # jonah_k: guarded
        He signs where the cross is. He reads the next page before he signs that. # q: The keys are on the hook. What do you do?
    - carry_note == note_nothing || carry_note == note_thin:
        ~ told_by(jonah, housing_officer, bail_condition)
        You do it properly, with tea. At "anyone at risk" he puts the pen down.
        "I'm on bail. I'm not to be on my own with anyone under eighteen. I said I didn't want it told." # jonah_k: guarded
        "Only I'd rather it was me that said it." # jonah_k: resolute
        He picks the pen up again. # q: The keys are on the hook. What do you do?
    - else:
        You do it properly, with tea. At "anyone at risk" he nods at the pad.
        "She's told you, then. You've gone careful with your elbows." # jonah_k: tired
        You say she has told you what you need for this. He thinks that over.
        "That's something," he says. # jonah_k: neutral
        His tea has gone cold and he drinks it anyway. # q: The keys are on the hook. What do you do?
    }
    -> answer
* [Give him Marsh House for tonight; it is the one room on the sheet and he is owed a bed # id:z-d21-place]
    -> to_marsh ->
    You slide the fob under the glass, and the number for out of hours.
    -> out_of_the_door
* [Send him to Canal Street on the last bus tonight, and square it with Mr Oakes after # id:z-d21-canal]
    -> to_canal
* [Keep the keys; ring her and the police: any bail, not near whom, and who confirms # id:z-d21-questions]
    -> three_questions
* [Tell him there is nothing for tonight, and to be at the door when you open tomorrow # id:z-d21-refuse]
    -> nothing_tonight
* [Note that you asked and what was said, place him, and put in a review for Friday # id:z-d21-accept]
    ~ c4_review = review_friday
    -> to_marsh ->
    It goes on the record in your best handwriting: the time, her name, what she said. Review, Friday 27th.
    -> out_of_the_door

= to_marsh
~ c4_where = at_marsh
{
- carry_note == note_enough:
    ~ c4_site = site_told
    ~ tell(site_worker, bail_condition)
    You ring Harjit, the support worker there, and read him the one line he needs. He says it back to you, and asks which floor.
- carry_note == note_too_much:
    ~ c4_site = site_told
    ~ tell(site_worker, bail_condition)
    You ring Harjit with the bail line. It takes you a minute to find it again. The three pages go in your bottom drawer, because you cannot think where else.
- heard && carry_trust == trust_kept:
    ~ c4_site = site_told
    ~ tell(site_worker, bail_condition)
    What he said goes on the record as he said it. You ring Harjit, who has the site, and leave the one line on his machine, and spell the name.
- carry_note == note_thin:
    On the record, after "Ask further", there is room for an answer. It stays empty.
- else:
    Nothing on the record needs anybody ringing.
}
->->

= out_of_the_door
~ at("2016-05-23", "20:20")
~ present(jonah_k, tired)
"Which side's the bus on?" he says. # jonah_k: tired
You tell him he can walk it; it is by the old market. He looks a little let down.
"Ta," he says, at the door. "You'd a long day." # jonah_k: warm
* [Bring the shutter down # id:c4-counter-shut # go]
-> c4_oven

= to_canal
~ c4_where = at_canal
~ at("2016-05-23", "20:20")
{
- carry_note == note_enough || carry_note == note_too_much:
    ~ c4_site = site_told
    ~ tell(site_worker, bail_condition)
    Single people only, so it fits the one line that matters. You ring that line through to Harjit, the support worker for both places.
- heard && carry_trust == trust_kept:
    ~ c4_site = site_told
    ~ tell(site_worker, bail_condition)
    Single people only, so it fits what he told you himself. You leave the one line of it for Harjit, the support worker for both places.
- carry_note == note_nothing:
    You could not tell anybody why, if they asked. It is a room for one person in a house of rooms for one person.
- else:
    You write "singles only, until somebody finishes the sentence". It is the best reason on the sheet tonight.
}
~ on_phone(mr_oakes, frustrated)
"Fifty-two pounds," says Mr Oakes. "Scan me the form. I never saw the clock." # mr_oakes: tired
~ leaves(mr_oakes)
"Eddisham," says Jonah. "That's the 14. Top deck, you can see the weir." # jonah_k: warm
* [Stamp the bus warrant # id:c4-counter-warrant # go]
-> c4_oven

= three_questions
~ c4_where = at_canal
~ c4_site = site_told
~ on_phone(grace, tired)
The duty number goes through to a mobile. She is in a car park; you can hear the barrier asking for its ticket.
{ carry_note:
- note_nothing:
    ~ told_by(team_manager, housing_officer, bail_condition)
    ~ told_by(team_manager, housing_officer, household_to_avoid)
    ~ told_by(team_manager, housing_officer, officer_contact)
    {
    - heard && carry_trust == trust_kept:
        He has told you a thing himself, you say. Is he on bail, and has he got it right? A breath.
    - else:
        Is he on bail, or anything like it? A breath.
    }
    "That's a straight question. Yes. Police bail. He isn't to be alone with anyone under eighteen. And our advice on top: not where families live." # grace: resolute
    For the third she gives you DC Holt, and how to reach her.
- note_thin:
    ~ told_by(team_manager, housing_officer, bail_condition)
    ~ told_by(team_manager, housing_officer, household_to_avoid)
    ~ told_by(team_manager, housing_officer, officer_contact)
    You read her what is on your pad, and ask for the missing piece.
    "Police bail," she says. "Not alone with anyone under eighteen. Our advice is, not a building with families. Ring DC Holt." # grace: concerned
    You write it in after "Why, not said", quite small, to fit.
- note_enough:
    ~ told_by(team_manager, housing_officer, officer_contact)
    Yes; not near families; DC Holt. It takes four minutes, and it is what the pad says, with a police officer at the end of it.
    "Thank you for ringing it through," she says. "I'd half hoped somebody would." # grace: warm
- else:
    ~ told_by(team_manager, housing_officer, household_to_avoid)
    ~ told_by(team_manager, housing_officer, officer_contact)
    Bail, yes. Not near families. DC Holt. It would go on a sticky note. You ask what she wants done with the rest of it.
    "Shred it, would you?" she says. "I was trying to leave nothing out." # grace: tired
}
~ leaves(grace)
-> confirmed

= confirmed
* [Try the police number # id:c4-counter-holt # go]
    ~ on_phone(karen_holt, attentive)
    ~ tell(officer_in_case, homeless_today)
    It rings on, past a desk, to a supermarket. DC Holt does not say what it is about and you do not ask.
    "Condition's as you've got it. Where are you putting him?" # karen_holt: attentive
    ~ leaves(karen_holt)
    ~ tell(site_worker, bail_condition)
    ~ at("2016-05-23", "20:20")
    Canal Street, then: single rooms, nine miles, Mr Oakes's signature at twenty past eight. Harjit does the support there too, so you ring him the one line he needs.
    "Is it the 14?" says Jonah. He has had one side of it for two hours. # jonah_k: tired
    -> last_bus

= last_bus
* [Walk him over to the stop # id:c4-counter-stop # go]
-> c4_oven

= nothing_tonight
~ leaves(jonah_k)
He picks up the holdall, and says it's fine. The door does not quite catch behind him.
* [Cash up and switch the phones through # id:c4-counter-cash # go]
-> overruled

= overruled
~ at("2016-05-23", "20:10")
At ten past eight the out-of-hours line rings Mr Oakes, your manager, and Mr Oakes rings you.
~ on_phone(mr_oakes, frustrated)
"Care leaver, under twenty-one. We owe him a roof tonight. I'm not explaining that to a judge, Nadia." # mr_oakes: frustrated
{
- carry_note == note_enough || carry_note == note_too_much || (heard && carry_trust == trust_kept):
    -> overruled_canal
}
"And there's a room on the sheet. Marsh House." # mr_oakes: resolute
~ leaves(mr_oakes)
-> to_marsh ->
~ at("2016-05-23", "20:50")
~ present(jonah_k, guarded)
You find him at the bus stop. The 14 has gone without him twice. He carries his own bag.
* [Let him in by the yard # id:c4-counter-yard # go]
-> c4_oven

= overruled_canal
~ c4_where = at_canal
~ c4_site = site_told
~ tell(site_worker, bail_condition)
You read him the line about bail. "Then it's Canal Street," he says, "and I'll sign for it. You could have rung me at six." # mr_oakes: tired
~ leaves(mr_oakes)
~ at("2016-05-23", "20:50")
~ present(jonah_k, guarded)
You ring the one line through to Harjit, the support worker. Jonah is at the bus stop. The 14 has gone without him twice.
* [Give him the warrant for the third # id:c4-counter-third # go]
-> c4_oven

= skip
~ at("2016-05-23", "21:00")
~ c4_where = at_marsh
~ c4_review = review_none
~ c4_site = site_blank
A housing officer asked an open question, and had one room left.
Jonah was placed at Marsh House that night, in a block where families also lived. The site was told nothing about him.
-> c4_oven

// ---------------------------------------------------------------- the oven

=== c4_oven ===
~ scene(-> c4_oven)
~ seat(site_worker)
~ at("2016-05-25", "11:00")
~ place(marsh_house_yard)
~ weather(dry)
~ present(jonah_k, neutral)
Wednesday, school hours. You are Harjit Bains, support worker: two buildings, forty-five people, keys to everything except the pay.
{
- c4_where == at_marsh:
    Jonah has been two nights in G4, and has found the oven.
- c4_site == site_told:
    Canal Street has two rings and no oven. You said Jonah could use this one, if he was on the quarter to three back, before the schools come out.
- else:
    Canal Street has two rings and no oven. You said Jonah could come over on the 14 and use this one.
}
It is the first floor's day on the lines. Somebody has pegged the socks in pairs. # q: You have half an hour.
-> about

= about
* [The chart on the laundry door # id:c4-look-chart # look]
    LINES, BINS, DRYER, in four colours. Kerry did it, and had it laminated, out of her own money.
    "Any problem, see Kerry," it says along the foot. "Any problem with Kerry, see Harjit." You have had none of the second sort. # q: You have half an hour.
    -> about
* [The dryer, with its back off # id:c4-look-dryer # look]
    Dead since Easter. He is looking into it the way other people look at the television.
    "Belt," he says. "It's only a belt. You want to see what they charge for one." # jonah_k: warm
    He has already measured it, with a bootlace. # q: You have half an hour.
    -> about
* [The kitchen table # id:c4-look-table # look]
    ~ present(kerry, warm)
    Flour, to the edges and not over them. Kerry has her head round the door.
    "Is that for anybody, or is it ornamental?" # kerry: warm
    "It's for the staff. It's their oven," he says, to the dough. # jonah_k: neutral
    ~ leaves(kerry)
    You are the staff. You go and see if there is any butter. # q: You have half an hour.
    -> about
* [Show him the sheet you have on him, before you go # id:c4-oven-sheet # go]
    {
    - c4_site == site_told:
        He dries his hands first. He reads the one line twice.
        "It's right," he says. "It's not all of it. But it's right." # jonah_k: guarded
        He gives it back by the edges, so as not to flour it.
    - else:
        He dries his hands first. "Quiet," he reads. "Support needs, none." # jonah_k: neutral
        "I've been called worse," he says. He gives it back by the edges, so as not to flour it. # jonah_k: neutral
    }
    -> c4_below
* [Ask him what he could do with, before you go # id:c4-oven-needs # go]
    {
    - carry_trust == trust_kept:
        "A bread knife," he says. Then: "If there's kids in here I'd sooner come back after. Could you put that on the chart without putting it on the chart?" # jonah_k: guarded
        You say you will see what can be done with colours.
    - else:
        "It's fine," he says. Then: "A bread knife. And what day's bins?" # jonah_k: neutral
        You find him the knife. It has been to three tenants and come back from all of them.
    }
    -> c4_below

= skip
~ at("2016-05-25", "12:00")
He settled in. He baked one loaf, for the staff, and mended the dryer.
-> c4_below

// ---------------------------------------------------------------- three days later

=== c4_below ===
~ scene(-> c4_below)
~ seat(duty_worker)
~ at("2016-05-26", "15:10")
~ place(leaving_care_office)
~ weather(dry)
~ present(tia, warm)
~ told_by(team_manager, duty_worker, bail_condition)
~ told_by(team_manager, duty_worker, officer_contact)
Thursday, and you are Shaz Malik, personal adviser, on duty for leaving care. Grace, your manager, is upstairs interviewing, with her phone in a basket.
Tia wants her licence form countersigned. In the photograph she looks as if she did it.
"They said don't smile," she says. "I wasn't even." # tia: frustrated
* [Answer the duty phone # id:c4-below-answer # go]
-> call

= call
{
- carry_trust == trust_kept:
    ~ on_phone(jonah_k, guarded)
    ~ told_by(jonah, duty_worker, families_in_block)
    {
    - c4_where == at_marsh:
        "It's Jonah. There's a kid's bike outside my door. There's loads of them, upstairs. I thought you should know." # jonah_k: concerned
    - else:
        "It's Jonah. They've put a woman and her kids in the flat below, yesterday. There's a bike in the hall. I thought you should know." # jonah_k: concerned
    }
    He waits. He has rung you, with that, himself.
- c4_site == site_told:
    ~ on_phone(harjit, concerned)
    ~ told_by(site_worker, duty_worker, families_in_block)
    {
    - c4_where == at_marsh:
        "Harjit, Marsh House. Your Jonah. He's mended our dryer. Only there's kids in the flats right over him, and I've a line on my sheet." # harjit: concerned
    - else:
        "Harjit, for Canal Street. Another council's moved a mother and kids in under your Jonah. Yesterday. Nobody asked us. And I've a line on my sheet." # harjit: concerned
    }
    He reads you the line, in case yours is different.
- c4_where == at_marsh:
    ~ on_phone(harjit, neutral)
    ~ told_by(site_worker, duty_worker, families_in_block)
    "Harjit, Marsh House. Just after a next of kin for Jonah. Mended our dryer, he has. The fire people want numbers: there's kids in the flats right over him." # harjit: warm
    He is holding a pen; you can hear it waiting.
- else:
    ~ on_phone(harjit, neutral)
    ~ told_by(site_worker, duty_worker, families_in_block)
    "Harjit, for Canal Street. Another council's moved a mother and kids into the flat below your Jonah. Yesterday. Nobody asked us. Thought you'd want it for his file." # harjit: neutral
    It was single people only on Monday.
}
* [Get out Grace's sheet, from under the keyboard # id:c4-below-sheet # go]
-> sheet

= sheet
~ leaves(tia)
{
- carry_trust == trust_kept:
    ~ leaves(jonah_k)
- else:
    ~ leaves(harjit)
}
Jonah. Police bail. Not to be alone with anyone under eighteen. DC Holt, and how to get her.
{ carry_lead:
- lead_owned:
    Then: "Housing: DS Brandt leads with the district. Mobile. He rings back." Grace has underlined "rings back".
- else:
    Then, in two different pens: "Housing: police leading?" and under it, "us??"
}
The bank holiday is inked across Monday. Tia has gone to wait by the biscuits. # q: Ten past three. What do you do?
-> answer

= answer
* [Find out who is leading with the district on a move # id:c4-ask-lead # ask]
    ~ hours(1)
    ~ on_phone(tom_brandt, attentive)
    {
    - carry_lead == lead_owned:
        "Mine," says Brandt. "It's mine till somebody takes it off me in writing. Tell me who lives there and what you want." # tom_brandt: resolute
        He has his car keys in his hand. They jingle.
    - else:
        ~ learn(nobody_leads)
        "We've got that as you," says Brandt, when you reach him. Pages. "Yes. 'Leaving care leading.' What've you got?" # tom_brandt: frustrated
        You read him what you have got. Neither of you says anything for a bit.
    }
    ~ leaves(tom_brandt)
    The kettle has been and gone. # q: What do you do?
    -> answer
* [Ask Harjit who lives on that side of the building # id:c4-ask-who-lives # ask]
    ~ hours(1)
    ~ on_phone(harjit, attentive)
    {
    - c4_where == at_marsh:
        He walks up and counts, because he is that sort. Three families on the stair, with children.
        "They're good with each other, that stair. They've a rota for the bins." # harjit: warm
    - else:
        He rings the caretaker and rings you back. A mother, two at school, told six weeks at the outside.
        "Nice woman. She's brought her own curtains." # harjit: warm
    }
    {
    - c4_site == site_told:
        "So what is it you want doing?" he says. "Only I finish at six." # harjit: attentive
    - else:
        "Why's that, then?" he says. # harjit: attentive
    }
    ~ leaves(harjit)
    You say you will ring him back. # q: What do you do?
    -> answer
* [Ask Jonah to keep to his room and out of the yard, and get a meeting in for Thursday # id:z-d20-room]
    ~ promise("meeting", "Meeting about where Jonah lives", "2016-06-02")
    ~ on_phone(jonah_k, guarded)
    "Keep to my room," says Jonah. "Till Thursday." # jonah_k: guarded
    "What about the kitchen?" # jonah_k: neutral
    You say be sensible about the kitchen. You book the meeting room, the one with the blind that works.
    ~ leaves(jonah_k)
    -> room_next
* [Police, Nadia, the MASH and Alan, all in the hour: he moves tonight or is not alone # id:z-d20-hour]
    ~ tell(officer_in_case, families_in_block)
    ~ tell(housing_officer, bail_condition)
    ~ tell(mash_worker, bail_condition)
    ~ tell(mash_worker, families_in_block)
    ~ tell(head_of_service, bail_condition)
    ~ tell(head_of_service, families_in_block)
    ~ promise("tell-jonah-move", "Tell Jonah what was shared, and why", "2016-05-26")
    Four calls, each begun with what you want and by when. You write the times down the margin.
    {
    - c4_site == site_told:
        Nadia has the page open before you finish. "Right," she says, and you hear the key board swing.
    - else:
        Nadia is quiet. "I did ask," she says. Then she asks which rooms, and until when.
    }
    ~ on_phone(alan_prewett, concerned)
    "What do you need from me?" says Alan. "And would you put it in words I can forward?" # alan_prewett: concerned
    ~ leaves(alan_prewett)
    -> mash_rings
* [Ring 999 and Nadia: he is in breach, he is out tonight, and the stair is told why # id:z-d20-out]
    ~ tell(housing_officer, arrest)
    ~ tell(housing_officer, bail_condition)
    ~ tell(housing_officer, families_in_block)
    ~ tell(site_worker, arrest)
    ~ tell(site_worker, bail_condition)
    ~ tell(residents, arrest)
    ~ tell(residents, bail_condition)
    ~ step(emergency)
    "Is he alone with a child now?" says the call handler. Not that you know of. Two constables come at six, and find him greasing a tin.
    Harjit has taken it up the stair for you, door by door. He did not like to.
    ~ on_phone(nadia, concerned)
    "I can end a licence," says Nadia. "It's two lines. But he's owed somewhere, and I've nowhere till Tuesday." # nadia: concerned
    ~ leaves(nadia)
    By seven his fob will not work.
    -> he_rings
* [Write it all up and send it to Nadia for Monday; he has settled in, and so have they # id:z-d20-monday]
    It is a good account. It has the bail in it, and the stair, and headings. You read it over twice, and send it at twenty-five past five.
    Nadia's machine thanks you. She is out of the office until Tuesday 31 May.
    ~ present(tia, warm)
    "You've spelt me right," says Tia, looking at her form. "Nobody spells me right." # tia: warm
    -> monday_next

= mash_rings
* [Pick up line two # id:c4-below-mash # go]
    ~ on_phone(yasmin, attentive)
    "The children in that building," says Yasmin, at the MASH, the county's front door. "Have you names?" # yasmin: attentive
    Harjit has, you say.
    "Then I'll have them from Harjit. And has anybody told the young man that you've rung me?" # yasmin: neutral
    Not yet. You write that down as well, with tonight's date.
    ~ leaves(yasmin)
    -> hour_next

= he_rings
* [Answer the duty phone again # id:c4-below-again # go]
    ~ on_phone(jonah_k, guarded)
    "They've put a letter under the door," says Jonah. "It's two lines." # jonah_k: guarded
    You give him the night shelter, and the out-of-hours number. You tell him to ring if there is anything.
    "Can I leave the tin?" he says. "It won't go in with the rest." # jonah_k: tired
    You say you should think so.
    ~ leaves(jonah_k)
    -> out_next

= room_next
* [Sign Tia's form # id:c4-below-tia # go]
-> c4_thursday
= hour_next
* [Write the times up fair # id:c4-below-coat # go]
-> c4_hour
= out_next
* [Write up the duty book # id:c4-below-book # go]
-> c4_lost
= monday_next
* [Switch the duty phone over # id:c4-below-phone # go]
-> c4_tuesday

= skip
~ at("2016-05-26", "17:30")
The leaving care team learned that children lived in the building where Jonah slept.
{ c4_site == site_told:
    Nobody moved him that week, or the next. The police and the team each took the other to be leading.
- else:
    Housing was not told that week, or the next. The police and the team each took the other to be leading.
}
-> c4_yard

// ---------------------------------------------------------------- the e-mail is read

=== c4_tuesday ===
~ scene(-> c4_tuesday)
~ seat(housing_officer)
~ at("2016-05-31", "09:20")
~ place(housing_counter)
~ weather(rain)
~ present(mr_oakes, neutral)
Tuesday after the bank holiday. You are Nadia again. There are sixty-one in the inbox, and nineteen on the chairs.
Mr Oakes is replacing the roll in the ticket machine, which he does himself, for the peace.
Number thirty-four in the inbox is from leaving care, Thursday evening. It has headings.
* [Read it through # id:c4-tuesday-read # go]
    ~ told_by(duty_worker, housing_officer, bail_condition)
    ~ told_by(duty_worker, housing_officer, families_in_block)
    {
    - c4_site == site_blank:
        You read it standing up. It is the first time that anybody has put it in sentences.
    - c4_where == at_marsh:
        You read it standing up. You have had both halves of it since last Monday. Here they are in one sentence.
    - else:
        You read it standing up. The first half you had. The family downstairs you had not; nobody has to tell you.
    }
    Then you ring the police, because it says to.
    ~ on_phone(tom_brandt, tired)
    ~ tell(officer_in_case, families_in_block)
    {
    - carry_lead == lead_owned:
        "It's on my list to ring you," says Brandt. "I didn't know about the stair. Find me an address and I'll walk it round myself." # tom_brandt: resolute
    - else:
        "I'd got leaving care down for that," says Brandt. "Haven't they been on to you?" # tom_brandt: concerned
        They have, you say. It is number thirty-four.
    }
    ~ leaves(tom_brandt)
    -> harjit_rung

= harjit_rung
~ c4_site = site_told
~ tell(site_worker, bail_condition)
Every single room in the district is let until the thirteenth. You ring Harjit, who is to keep an eye and has forty-four other people.
* [Call the first ticket # id:c4-tuesday-next # go]
    ~ at("2016-06-01", "09:00")
    The first ticket has a letter she has not opened. You open it together.
    On Wednesday there is a line on the board, in Mr Oakes's capitals: SINGLE ROOM, FIRST REFUSAL, N.K.
    -> c4_yard

= skip
~ at("2016-06-01", "17:00")
~ c4_site = site_told
~ told_by(duty_worker, housing_officer, bail_condition)
~ told_by(housing_officer, site_worker, bail_condition)
The account was read on the Tuesday. There was no single room that week, and the support worker was asked to keep an eye.
-> c4_yard

// ---------------------------------------------------------------- the meeting

=== c4_thursday ===
~ scene(-> c4_thursday)
~ seat(duty_worker)
~ at("2016-06-02", "14:00")
~ place(meeting_room)
~ weather(dry)
~ present(grace, tired)
Half-term. Of nine asked, four are here, and one of those is for the meeting after.
Grace has come from interviews. One of the posts has been filled by somebody who can start in September. Marcus has sent the team a photograph of something that is not, he says, a kitten.
* [Go to item one # id:c4-thursday-one # go]
-> item_one

= item_one
{
- carry_lead == lead_owned:
    ~ on_phone(tom_brandt, attentive)
    "The move's with me," says Brandt, from a car. "I'll see the district about it. Tenth of June." # tom_brandt: attentive
    "Have they been told why?" says Grace. # grace: concerned
    "I'll tell them when I see them," he says. # tom_brandt: neutral
    ~ leaves(tom_brandt)
- else:
    The police have sent apologies and a line: "Content for leaving care to lead."
    "Lead on what?" says Grace. She turns the page over, in case it is there. # grace: frustrated
    The action reads "Housing to be informed". Nobody's name goes in the column beside it.
}
Jonah has kept to his room, as far as anybody here could know. # q: The minute is typed. Anything else?
* [Thank everybody who came # id:c4-thursday-thanks # go]
~ kept("meeting")
-> c4_yard

= skip
~ at("2016-06-02", "15:00")
A meeting was held in half-term, with four people at it. Housing was to be informed.
-> c4_yard

// ---------------------------------------------------------------- the yard

=== c4_yard ===
~ scene(-> c4_yard)
~ seat(site_worker)
~ at("2016-06-08", "16:10")
~ place(marsh_house_yard)
~ weather(dry)
~ present(kerry, warm)
Wednesday again, ten past four. You are Harjit. The bins have gone out in the right order.
Kerry has come for the washing-line key. There is a key because there was once a dispute.
"Whoever skips the bins does my bins. I've had that laminated as well." # kerry: warm
Behind her somebody laughs. # q: You have the yard to look at.
* [See who is by the bike rack # id:c4-yard-rack # go]
-> rack

= rack
~ learn(contact_seen)
{
- c4_where == at_marsh:
    Jonah is at the rack, talking. Three of the young people from upstairs are there.
- else:
    Jonah, over from Canal Street, is at the rack, talking. Three of the young people from upstairs are there. There is a loaf still in your oven.
}
You cannot hear. # q: You have the yard to look at, and the office.
-> look_about

= look_about
* [The width of the yard, which is between you and them # id:c4-look-talk # look]
    ~ c4_saw += saw_talk
    Twenty paces, and the extractor going. Nobody is standing very near anybody.
    You could not say who began it, or what it is about. # q: You have the yard to look at, and the office.
    -> look_about
* [The gate to the old market # id:c4-look-gate # look]
    ~ c4_saw += saw_gate
    It ought to latch and it does not. From the office window you can see the rack; from the office desk you cannot.
    There is a school bag hung on the gatepost, by its loop, so as not to get wet. # q: You have the yard to look at, and the office.
    -> look_about
* [The loaf on the office sill # id:c4-look-sills # look]
    One, in paper, with STAFF on it in square capitals.
    He will not take money. He did ask to have the tin back. # q: You have the yard to look at, and the office.
    -> look_about
* [His placing sheet, in the office folder # id:c4-look-sheet # look]
    {
    - c4_site == site_told:
        Your own writing, from the telephone: "Police bail. Not to be alone with under-18s. Any worry, DC Holt," and a number. "N.K."
        Three of them and the window open: is that alone? You are a support worker. You do not know what alone means. # q: You have the yard to look at, and the office.
    - else:
        "Single. Care leaver. Quiet. Support needs: none noted." It is the shortest sheet in the folder.
        The box for "Other agencies" says leaving care. The box under that is blank. # q: You have the yard to look at, and the office.
    }
    -> look_about
* [Give Kerry a hand with the pegs, and ask how the stair is # id:c4-ask-kerry # ask]
    ~ hours(1)
    ~ c4_saw += saw_kerry
    An hour of sheets. She has opinions on the dryer, the district and the colour of the front door.
    {
    - carry_trust == trust_kept:
        "Your baker? He won't stop in the kitchen if one of mine comes in. Up and off, dough and all. I took it for rude." # kerry: neutral
    - else:
        "Your baker? Morning, evening, and he wipes the hob. I couldn't tell you more than that." # kerry: neutral
    }
    She pegs a coat out by the shoulders, and thinks.
    "He's had no tea cooked for him in a while, that one," she says. # kerry: concerned
    Somebody on the first floor wants to know whose turn it is on the line. It is on the chart. # q: You have the yard to look at, and the office.
    -> look_about
* [Go in and take the log down # id:c4-yard-log # go]
    ~ place(marsh_house_office)
    The site log is a page a day. Today so far: bins; boiler man did not come; boiler man came. # q: What do you put in it?
    -> log_choices

= log_choices
* [Ten past four, bike rack: him and three from upstairs # id:c4-log-when # pick]
    ~ c4_picked += pick_when
    -> log_choices
* {c4_saw ? saw_talk} [That they were talking, and that you could not hear # id:c4-log-talk # pick]
    ~ c4_picked += pick_talk
    -> log_choices
* {c4_saw ? saw_gate} [The gate does not latch, and the desk cannot see the rack # id:c4-log-gate # pick]
    ~ c4_picked += pick_gate
    -> log_choices
* {c4_saw ? saw_kerry} [What Kerry said about him, in her words, with the time # id:c4-log-kerry # pick]
    ~ c4_picked += pick_kerry
    -> log_choices
* [That he seems at home, and gets on with people # id:c4-log-feeling # pick]
    ~ c4_picked += pick_feeling
    -> log_choices
* [Bread again, one loaf, for the staff, very good # id:c4-log-bread # pick]
    ~ c4_picked += pick_bread
    -> log_choices
* {c4_picked == ()} [Leave the page as it is # id:c4-log-bare # send]
    ~ c4_log = log_blank
    ~ c4_saw = ()
    -> decide
* {c4_picked != ()} [Initial the page # id:c4-log-close # send]
    ~ c4_log = c4_page_of(c4_picked)
    ~ c4_picked = ()
    ~ c4_saw = ()
    -> decide

= decide
{ c4_site == site_told:
    There is the one line on his sheet: police bail, not to be alone with under-18s. You saw three of them, and a window open.
- else:
    You saw a young man talking, and three of the young people there. Nobody has told you anything about him.
}
Through the hatch you can hear the dryer, going properly now. # q: The log is back on its nail. What do you do?
* [Have a quiet word with three parents on the stair, so that theirs give him some room # id:z-d22-warn]
    ~ tell(residents, contact_seen)
    { c4_site == site_told:
        ~ tell(residents, bail_condition)
    }
    ~ present(kerry, guarded)
    You keep it light. You say it is only to be on the safe side. Of what, nobody asks till you are back down the stairs.
    "Harjit," says Kerry. "What's he supposed to have done?" # kerry: guarded
    You say you can't say. On Thursday nobody on the stair says good morning, to him or to you.
    -> to_told
* [Tell Mr Oakes, then put it to leaving care and the police: may he be round kids? # id:z-d22-ask]
    ~ tell(housing_officer, contact_seen)
    ~ tell(team_manager, contact_seen)
    ~ tell(officer_in_case, contact_seen)
    "Ask them," says Mr Oakes. "Write down who you asked." It is the most he has ever said to you in one go.
    ~ on_phone(grace, concerned)
    You put it to leaving care in nine words. There is a gap in which somebody shuts a door.
    {
    - c4_site == site_told:
        "You've the condition there. No. And I want DC Holt to hear what you saw from you, not from me," says Grace. # grace: resolute
    - else:
        ~ told_by(team_manager, site_worker, bail_condition)
        "No," says Grace. "He's on police bail. Not to be alone with anyone under eighteen. You should have had that from somebody." # grace: concerned
    }
    ~ leaves(grace)
    -> wait_for_holt
* [Leave it be; he was talking, in the yard, at teatime, in daylight, with a window open # id:z-d22-nothing]
    ~ present(kerry, warm)
    You put the log back straight. Kerry brings the key back, on time, as per the chart.
    "Lovely drying day," she says. # kerry: warm
    There is a heel of bread in paper on your side of the hatch.
    -> to_told
* {c4_site == site_told} [Ring the number on the sheet, say it may be a breach, and let the police say if so # id:z-d22-breach]
    ~ tell(officer_in_case, contact_seen)
    You say what you saw, and then that you do not know what it is. You have not had to ring a police officer about somebody whose bread you have just eaten.
    -> holt_rings

= wait_for_holt
* [Pick up when it rings # id:c4-yard-ring # go]
-> holt_rings

= holt_rings
~ on_phone(karen_holt, attentive)
"Time? And how many of them?" says DC Holt. "Was he on his own with any one of them?" # karen_holt: attentive
{ c4_log:
- log_dated:
    You read it to her off the page. She asks you to keep the page.
- log_untimed:
    You read her the page. "And what time was this?" she says. It does not say. About four, you think.
- log_opinion:
    You read her the page. "That's what you think of him," she says, not unkindly. "What time was it?" About four, you say.
- else:
    The page says boiler man. You do it from memory, and hear yourself say "about four" and "two or three".
}
"I'm coming over," she says. # karen_holt: resolute
~ leaves(karen_holt)
* [Stay in the yard till she comes # id:c4-yard-stay # go]
-> c4_breach

= to_told
* [Hang up the keys # id:c4-yard-keys # go]
-> c4_week

= skip
~ at("2016-06-08", "18:00")
~ c4_log = log_blank
~ c4_picked = ()
~ c4_saw = ()
A support worker saw him at the bike rack, talking, with three of the young people from upstairs, and could not hear.
{ c4_site == site_blank:
    He had been told nothing that would make him think otherwise.
}
The log for the day is about the boiler.
-> c4_week

// ---------------------------------------------------------------- a single room

=== c4_week ===
~ scene(-> c4_week)
~ seat(housing_officer)
~ at("2016-06-14", "16:40")
~ place(housing_counter)
~ weather(rain)
~ present(mr_oakes, warm)
Tuesday, twenty to five. You are Nadia. Mr Oakes has come down the back stairs with a piece of paper, which is how you know that it is good.
"Single at Eddisham, from Monday. Own front door. Who's first?" # mr_oakes: warm
* [Look along the names on the board # id:c4-week-names # go]
    { c4_review == review_friday:
        Jonah's Friday review is ticked, in somebody else's initials. It took four minutes by telephone: rent, fob, dryer, no concerns.
    }
    {
    - c4_site == site_told && carry_lead == lead_owned:
        Jonah is, with a ring round him. There is a card by the telephone: "Called Friday 11.15. Closed. T. Brandt." Friday was the training day. All of you learned about flexible working.
        You ring Brandt, and get Brandt's machine, and hold the room. HELD, you write, from Monday.
    - c4_site == site_told:
        Jonah is, with a ring round him. To move him you need a form from whoever is leading. Leaving care say police. The police say leaving care. You send it to both.
        You hold the room. HELD, you write, from Monday.
    - else:
        Three names, by date. Jonah is not one of them. He has a room, and his rent is paid, and there have been no complaints.
        It goes to a man who has slept in his car since April.
    }
    -> next

= next
"That's one," says Mr Oakes. He goes back up with the lid of the biscuit tin under his arm, for the minutes. # mr_oakes: neutral
* [Call the next ticket # id:c4-week-next # go]
-> c4_told

= skip
~ at("2016-06-14", "17:00")
A week went by. Nobody had moved him.
-> c4_told

// ---------------------------------------------------------------- after a child has told

=== c4_told ===
~ scene(-> c4_told)
~ seat(mash_worker)
~ at("2016-06-16", "10:15")
~ place(mash_hub)
~ weather(rain)
~ present(karen_holt, resolute)
~ learn(allegation_z)
~ learn(families_in_block)
~ learn(bail_condition)
Thursday, quarter past ten. You are Yasmin Rahim, at the MASH, the county's front door.
A child who lives at Marsh House has told somebody something. That is as much as is on the form, and as much as you need to begin.
The name beside it is Jonah's.
* [Look him up on your own system # id:c4-told-system # go]
-> system

= system
~ learn(incident_history)
{
- carry_referral == referral_made:
    You had him on your table in December. You can find the page, and who was at that end of the room.
- else:
    In December you had a form with an adult in it, worker not known. You know the worker now.
}
Below it, older, is his own time in care, and a children's home that has closed.
"I've got a car outside," says Holt. She has not sat down. # karen_holt: resolute
The wall clock is four minutes fast and always has been. # q: Where do you begin?
-> answer

= answer
* [Have the site log sent over from Marsh House # id:c4-ask-log # ask]
    ~ hours(1)
    ~ document(site_log)
    Marsh House site log
    Wed 8 June 2016. H.B.
    { c4_log:
    - log_dated:
        Bins. Boiler man. J. in the yard about ten past four, bike rack, three from upstairs. Seen, not heard.
    - log_untimed:
        Bins. Boiler man. J. in the yard. See H.B.
    - log_opinion:
        Bins. Boiler man. J. about. Gets on with people.
    - else:
        Bins. Boiler man did not come. Boiler man came.
    }
    ~ document_ends()
    { c4_log:
    - log_dated:
        A day, an hour, a place, how many. It is the beginning of a list of who else should be seen, and by whom. # q: Where do you begin?
    - log_untimed:
        You see H.B., by telephone. He has a good memory for everything except times. # q: Where do you begin?
    - log_opinion:
        Somebody liked him, or somebody did not. You cannot ring anybody with it. # q: Where do you begin?
    - else:
        You turn it over. The back is a drawing of a boiler. # q: Where do you begin?
    }
    -> answer
* [Find out where he is to sleep tonight # id:c4-ask-where # ask]
    ~ hours(1)
    {
    - c4_where == at_marsh:
        Three calls. Ground floor, by the yard, the same as every night since the twenty-third of May.
    - else:
        Three calls. Canal Street, with a family downstairs; at Marsh House on Wednesdays, for the oven.
    }
    {
    - carry_lead == lead_owned:
        "Brandt's had him on his list to move since the spring," says Holt. "He was to see the district last Friday. The district was shut for training." # karen_holt: tired
    - else:
        "We'd understood leaving care were moving him," says Holt. # karen_holt: tired
        Leaving care had understood something too. You write both down, in full, with the times.
    }
    It is getting on for noon. # q: Where do you begin?
    -> answer
* [Police first; let them see the child and see him, and all meet when they have finished # id:z-d23-police]
    ~ tell(officer_in_case, allegation_z)
    ~ at("2016-06-16", "15:40")
    "Fine by me," says Holt. She is on the stairs before the door shuts. # karen_holt: resolute
    ~ leaves(karen_holt)
    At twenty to four the school nurse rings: she has heard there is something, and is there something? Child B's social worker rings to ask the same.
    You tell them you are waiting too.
    -> harjit_asks
* [Get the family out of the building tonight, somewhere he does not know, and then meet # id:z-d23-family]
    ~ tell(officer_in_case, allegation_z)
    ~ tell(housing_officer, allegation_z)
    ~ at("2016-06-16", "15:40")
    ~ on_phone(nadia, concerned)
    "I can do Wexcombe," says Nadia. "Two rooms. It's twenty-two miles, Yasmin. They'd only just got the school run straight." # nadia: concerned
    ~ leaves(nadia)
    The parent asks, through Harjit, why it is they who are packing. Harjit passes on the question, and waits.
    ~ leaves(karen_holt)
    -> harjit_asks
* [Strategy discussion today: this child, others there, where he sleeps, Child B's team # id:z-d23-strategy]
    ~ tell(officer_in_case, allegation_z)
    ~ tell(health, allegation_z)
    ~ tell(team_manager, allegation_z)
    ~ tell(child_b_team, allegation_z)
    ~ tell(housing_officer, allegation_z)
    ~ step(enquiry)
    ~ at("2016-06-16", "15:40")
    Seven people on one line by half past two, one of them on a ward. It takes until twenty to four. Housing stays for its own part and then rings off.
    {
    - c4_log == log_dated:
        Harjit's page gives you two more flats to visit, and an order to do it in.
    - else:
        Nobody can say who else has been in that yard with him. The list is every flat.
    }
    This child is to be seen alone, and offered an advocate.
    "I'll talk to him," says Holt. "Nobody else does, about that." # karen_holt: resolute
    He is not to sleep where families live tonight, and Nadia has a guest house for after.
    ~ leaves(karen_holt)
    -> harjit_asks
* [Sit down with the parents this afternoon, and tell them what is known about his past # id:z-d23-history]
    ~ tell(officer_in_case, allegation_z)
    ~ tell(housing_officer, allegation_z)
    ~ tell(residents, allegation_z)
    ~ tell(residents, arrest)
    ~ tell(residents, incident_history)
    ~ tell(residents, bail_condition)
    ~ at("2016-06-16", "15:40")
    Nadia finds a room. They are very quiet and they thank you. You say it is for them alone.
    By the time you are back at your desk, Harjit has rung. There are people in the yard, and somebody has said a word through the ground-floor door.
    "I've still to speak to that child," says Holt. "And to him." # karen_holt: frustrated
    ~ leaves(karen_holt)
    -> close

= harjit_asks
* [Take Harjit's call, on line three # id:c4-told-harjit # go]
    ~ on_phone(harjit, concerned)
    "People on the stair are asking me if there's anything they should know," says Harjit. "Those words. What do I tell them?" # harjit: concerned
    You give him the name of a social worker who will come and see each of them, and a time tomorrow. Not what, not who. He asks how it is spelt.
    "They'll want to make her tea," he says. # harjit: tired
    ~ leaves(harjit)
    -> and_also

= and_also
The form has a last box: anything further. # q: And also?
-> also_choices

= also_choices
* [And also: one named worker for the family, somebody they have met # id:c4-also-family]
    ~ hours(1)
    The family support worker from their old school knows them, and can be there by six. She asks you nothing except what time to come. # q: And also?
    -> also_choices
* [And also: a solicitor for him, an appropriate adult, a visit after # id:c4-also-him]
    ~ hours(1)
    ~ tell(team_manager, allegation_z)
    You ring Grace at Corn Street. She will see that he has a solicitor, and somebody beside him in the interview. Shaz will look in tonight, and ask him plainly whether he is safe. The custody sergeant is given what is on his file about January.
    Nobody will ask him about the rest of it but the police. # q: And also?
    -> also_choices
* [Close the form for today # id:c4-also-none # go]
    -> close

= close
The clock says four minutes more than it is.
Holt's car has gone. On the form there is a space for the outcome. It is not filled in today.
* [Save the form # id:c4-told-save # go]
-> c4_outcome

= skip
~ at("2016-06-16", "18:00")
A child in the building told somebody something. Police and children's services began to ask.
-> c4_outcome

// ---------------------------------------------------------------- endings

=== c4_outcome ===
~ scene(-> c4_outcome)
~ seat(mash_worker)
~ at("2016-06-16", "18:00")
~ place(mash_hub)
What was established, in the end, is two sentences long. It is on the next page, and it can be passed over.
* [Turn to it # id:c4-outcome-read # go]
A child in the building was later assaulted. The young man was convicted of offences against two children.
* * [Close the file # id:c4-outcome-close # go]
    -> end
* [Leave it unread # id:c4-outcome-pass # go]
    -> end

= end
~ ending(told_late)
~ chapter_ends()
The file goes back on its shelf.
-> END

= skip
The page is left unread. The file goes back on its shelf.
~ ending(told_late)
~ chapter_ends()
-> END

=== c4_hour ===
~ scene(-> c4_hour)
~ seat(housing_officer)
~ at("2016-05-26", "17:30")
~ place(housing_counter)
~ weather(dry)
~ present(mr_oakes, tired)
You are Nadia, and it is half past five, and the line has rung four times about one young man.
{
- c4_where == at_marsh:
    G4, Marsh House, with the pear on the fob. Ground floor, by the yard. You put him there on Monday.
- else:
    Canal Street, top back. Single people only, until another council took the flat below for a family, and told nobody.
}
{
- carry_lead == lead_owned:
    DS Brandt was the second to ring. He said "this is mine", and then what he wanted, and then his number, twice.
- else:
    The police rang to ask what leaving care had arranged. You had leaving care on the other line, asking what the police had.
}
"How many households is that in the building?" says Mr Oakes. # mr_oakes: concerned
* [Tell him how many # id:c4-hour-count # go]
-> rooms

= rooms
He takes his glasses off. He has been in housing since it had typewriters.
"Then it's not a fifty-two-pound question," he says. "Who've we got with a night porter?" # mr_oakes: resolute
-> rooms_on

= rooms_on
* [Ring the guest houses on the ring road # id:c4-hour-ring # go]
    The Belvedere has a wedding. The Mount takes families, which is no good. Fernleigh has a single over the porch, and wants to know is he quiet.
    You say he bakes.
    -> form
* [Ask the police for somebody at the building till he is out # id:c4-hour-police # ask]
    ~ hours(1)
    ~ on_phone(karen_holt, attentive)
    "Not a car," says DC Holt. "I don't want him made a show of, and I don't want the neighbours told. Harjit will sit in the hall office till eight. I've asked him." # karen_holt: resolute
    ~ leaves(karen_holt)
    -> rooms_on

= form
Mr Oakes signs for sixty-one pounds. He presses quite hard.
"I'll say it standing up," he says. # mr_oakes: tired
* [Cross the room off the board # id:c4-hour-board # go]
-> c4_moved

= skip
~ at("2016-05-26", "18:30")
The district found a room in a guest house with a night porter, and its manager signed for the cost.
-> c4_moved

=== c4_moved ===
~ scene(-> c4_moved)
~ seat(duty_worker)
~ at("2016-05-26", "19:30")
~ weather(dry)
{
- c4_where == at_marsh:
    ~ place(marsh_house_yard)
- else:
    ~ place(town_street)
}
~ present(jonah_k, guarded)
{
- carry_lead == lead_owned:
    Half past seven. Brandt rang the district himself, and then rang you to say that he had.
- else:
    Half past seven. Most of the evening went on two offices agreeing that neither had been doing it. The doing took twenty minutes.
}
You are Shaz again. Fernleigh: single rooms, a night porter, a trouser press.
Jonah is on the wall outside with the holdall. He has a dough in the tin, under a cloth.
"It's got to prove," he says. "I can't just leave it." # jonah_k: frustrated
* [Tell him who knows what, and why, before the car comes # id:c4-moved-tell # go]
    ~ kept("tell-jonah-move")
    {
    - carry_trust == trust_kept:
        "I rang you," he says. "I know what I rang you for." He shifts the tin to his other knee. "I thought I'd get till the weekend, that's all." # jonah_k: tired
    - else:
        "So everyone's got it now." He is watching your hands. "Did anybody put down that I've kept to it?" # jonah_k: guarded
        You say you will put down that he says so.
    }
    -> bread
* [Ask whether Fernleigh has an oven, and tell him the rest on the way # id:c4-moved-oven # go]
    ~ on_phone(nadia, tired)
    "It's got a porter with a kitchen," says Nadia. "I've asked. He says bring it." # nadia: tired
    ~ leaves(nadia)
    Jonah takes this in. "Is he any good?" he says. # jonah_k: neutral
    ~ kept("tell-jonah-move")
    In the car you tell him who knows what, and why. He looks out of the side window for all of it.
    -> bread

= bread
He holds the tin level the whole way, round both roundabouts.
Fernleigh's porter is called Len. He looks at the tin, and then at the clock, and lights the oven.
* [Friday, ten o'clock: the meeting # id:c4-moved-friday # go]
    ~ at("2016-05-27", "10:00")
    ~ place(meeting_room)
    ~ present(grace, resolute)
    The room with the blind that works. Ten chairs, nine people, and Alan on the one by the door.
    "Who, what, by when," says Grace. "I'm not typing 'agencies to liaise'." # grace: resolute
    -> plan

= plan
* [Read it as it goes out # id:c4-moved-plan # go]
    ~ document(marsh_plan)
    Plan: where Jonah lives
    27 May 2016. Police, MASH, health, leaving care, district.
    1. Fernleigh until a single room is found. N. Kowal, 3 June.
    2. Families where he was, each seen. Y. Rahim, from today.
    3. Specialist advice on risk, and on what helps. G. Mensah, 10 June.
    4. Jonah told all of this, in person. S. Malik, today.
    ~ document_ends()
    "Four lines, four names," says Grace. # grace: tired
    -> end

= end
~ ending(moved_that_night)
~ chapter_ends()
At two you drive out to the ring road. He has half a loaf put by.
What would have followed is not known.
-> END

= skip
~ at("2016-05-27", "10:00")
Jonah was moved that evening to a guest house with a night porter.
On the Friday the agencies met, and each line of the plan had somebody's name beside it. What would have followed is not known.
~ ending(moved_that_night)
~ chapter_ends()
-> END

=== c4_lost ===
~ scene(-> c4_lost)
~ seat(duty_worker)
~ at("2016-05-27", "09:30")
~ place(leaving_care_office)
~ weather(rain)
~ present(grace, concerned)
Friday. His phone is off. It may be off, or it may be flat; they sound the same.
{
- carry_trust == trust_kept:
    There is one message, from ten last night. "You said to ring if there was anything. So I rang." He does not say it angrily.
- else:
    There are no messages. The last thing in the book is yours.
}
"Where would he go?" says Grace. # grace: concerned
* [Ring round the people he knows # id:c4-lost-ring # go]
    ~ hours(2)
    Bernie at the garden centre has not seen him, and writes down your number, and wants to know what you did. The canteen has not. The driver of the 14 thinks Wednesday.
    -> holt
* [Ask the police to look for him # id:c4-lost-police # go]
    ~ hours(2)
    ~ on_phone(karen_holt, frustrated)
    "I've a condition that depends on knowing where he is," says Holt. "Who ended the room?" # karen_holt: frustrated
    You tell her who ended the room.
    ~ leaves(karen_holt)
    -> holt

= holt
{
- carry_lead == lead_owned:
    Brandt goes round the town himself over the bank holiday, in his own car.
- else:
    Over the bank holiday the police think you are looking, and say so on Tuesday, and you had thought they were.
}
* [Go and see what he left # id:c4-lost-room # go]
-> c4_box

= skip
~ at("2016-05-30", "18:00")
Jonah's room was ended. His phone was off, and nobody knew where he slept.
-> c4_box

=== c4_box ===
~ scene(-> c4_box)
~ seat(duty_worker)
~ at("2016-05-31", "16:00")
~ place(marsh_house_office)
~ weather(rain)
~ present(harjit, concerned)
Harjit has put it all in a box on the hatch, and written the name on three sides.
"I went in to sweep," he says. "It'd been swept." # harjit: concerned
Behind him, on the laundry door, is a chart in four colours. # q: It is not a big box.
-> in_the_box

= in_the_box
* [The loaf tin # id:c4-look-lost-tin # look]
    Washed, dried, oiled with a bit of paper. He asked you if he could leave it. There is a note inside, for whoever: not in the dishwasher. # q: It is not a big box.
    -> in_the_box
* [The folded timetable # id:c4-look-lost-timetable # look]
    The 14, both directions. He has inked in the ones that run late, and by how much. # q: It is not a big box.
    -> in_the_box
* [The letters # id:c4-look-lost-letters # look]
    One with a solicitor's frank, one from the college. Neither is opened, and neither is yours to open.
    You put them in your bag, on top. # q: It is not a big box.
    -> in_the_box
* [Ask Harjit who might know # id:c4-box-ask # ask]
    ~ hours(1)
    He goes and knocks. He comes back with Kerry's answer, which she has written down.
    "She says try the Garth. She says he'd a mate there with a sofa. And she says, what is she meant to do with it now she's been told?" # harjit: tired
    You ring the Garth through to DC Holt. You leave the question where it is. # q: It is not a big box.
    -> in_the_box
* [Carry the box out to the car # id:c4-box-car # go]
    ~ at("2016-06-03", "11:00")
    ~ place(leaving_care_office)
    ~ present(grace, tired)
    ~ on_phone(karen_holt, tired)
    ~ learn(children_in_contact)
    Friday the third. DC Holt, on the duty line.
    "Found him. A mate's floor, on the Garth, eight nights. It's a house with a family in it." # karen_holt: tired
    She has rung the MASH from the doorstep. He is in the back of her car, with his holdall on his knee.
    ~ leaves(karen_holt)
    -> found

= found
* [Write down who is doing what # id:c4-box-list # go]
    A social worker is seeing the family by one. Holt is looking at the condition again. Grace is on to Nadia for a room, with a night porter if there is such a thing.
    "He's to have his letters," says Grace. "Today. From a person." # grace: resolute
    -> end

= end
~ ending(lost_from_view)
~ chapter_ends()
You take the box out of the car. The timetable is on top.
-> END

= skip
~ at("2016-06-03", "12:00")
The police found him on a friend's floor, in a house with a family in it. Children's services went to see them.
~ ending(lost_from_view)
~ chapter_ends()
-> END

=== c4_breach ===
~ scene(-> c4_breach)
~ seat(site_worker)
~ at("2016-06-08", "18:20")
~ place(marsh_house_office)
~ weather(dry)
~ present(karen_holt, resolute)
DC Holt is smaller than her voice. She talked to Jonah by the rack for ten minutes, with nobody else near, and then she arrested him. She did not raise anything, hand or voice.
"It isn't an offence," she says to you after. "It's a condition. I have to look at it again, that's all." # karen_holt: resolute
He asked whether he could take the dough out first.
* [Ask what happens to him now # id:c4-breach-ask # go]
    "Interview, with his solicitor, and I'll ask leaving care for somebody to sit with him. Then bail again, most likely, and a different address. Not a place with a yard." # karen_holt: attentive
    -> statement
* [Tell her about the dryer and the bread # id:c4-breach-bread # go]
    You would like somebody to have it written down.
    "I'll put it," she says, and does. # karen_holt: warm
    -> statement

= statement
{ c4_log:
- log_dated:
    She photographs your page, and you sign that it is yours. With the flats and the hour on it, the MASH can say tonight which doors to knock at.
- log_untimed:
    She photographs your page, and takes a statement to go with it. It takes forty minutes to get the times out of you.
- log_opinion:
    She reads your page, and takes a statement instead. It takes an hour and ten to get the times out of you.
- else:
    There is no page to speak of, so she takes a statement. It takes an hour and ten.
}
~ leaves(karen_holt)
Kerry is at the hatch. The chart is under her arm.
* [Slide the hatch open # id:c4-breach-kerry # go]
    ~ at("2016-06-08", "19:50")
    ~ present(kerry, concerned)
    "I'm not asking," she says. "I've two of my own to get to bed, so I'm not asking. Is there somebody I can ask?" # kerry: concerned
    You give her the name of the social worker who is coming in the morning. She writes it at the top of the chart.
    "There's bread in that oven," she says. # kerry: resolute
    -> oven

= oven
* [Take the loaf out # id:c4-breach-loaf # go]
    It is done. You stand it on its end, as he does, and knock on the bottom, as he does.
    "You don't know what you're listening for," says Kerry. # kerry: warm
    You do not.
    -> end

= end
~ ending(breach_reported)
~ chapter_ends()
On Thursday there is a meeting, with the district at it, and a minute with names. He is bailed to a single room with a night porter. It is written down who has the address.
A worker goes up the stair, one flat at a time.
-> END

= skip
~ at("2016-06-09", "10:00")
What was seen in the yard was reported to the police, who arrested him, and bailed him to another address.
The agencies met the next day. A worker went to see each family on the stair.
~ ending(breach_reported)
~ chapter_ends()
-> END

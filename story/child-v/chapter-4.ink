// Chapter 4, "The other chair". November 2014 to March 2015.
// Chairs: team manager (Alison), allocated worker (Naomi), programme worker (Fran), service manager (Helen), nursery lead (Jackie).
// The meeting is that of chapter 3, with the same lines: only what nobody else could hear is chosen here.

// what is written on the pad, and whether it is about the view or about the one who holds it
LIST c4_pad_items = c4_p_dates, c4_p_tired, c4_p_any, c4_p_stop, c4_p_place, c4_p_who
VAR c4_padded = ()
LIST c4_pads = pad_view, pad_person
VAR c4_pad = pad_view

// the answer of that evening
LIST c4_answers = was_overruled, was_held, was_reasoned, was_agreed, was_sent_up
VAR c4_answered = was_overruled

// what Common Ground did
LIST c4_courses = course_together, course_apart, course_none
VAR c4_course = course_together

=== function c4_pad_of(items)
{
- (items ? c4_p_tired) && (items !? c4_p_stop):
    ~ return pad_person
- else:
    ~ return pad_view
}

=== chapter_4 ===
~ chapter(4)
~ c4_padded = ()
~ c4_pad = pad_view
~ c4_answered = was_overruled
~ c4_course = course_together
~ carry_plan = plan_hers
~ carry_challenge = challenge_none
~ carry_closing = closed_shut
-> c4_desk

// ---------------------------------------------------------------- Thursday 20 November 2014, twenty past three

=== c4_desk ===
~ scene(-> c4_desk)
~ seat(team_manager)
~ at("2014-11-20", "15:20")
~ place(manager_office_inside)
~ weather(rain)
~ present(helen, tired)
You are Alison Croft, team manager, family support. You have nineteen years of this, and five weeks of it are here. There are two boxes that you have not unpacked, because you were promised shelves.
Helen Strand is in the doorway, with her diary against her chest.
"I won't come in," says your service manager, coming in. "Only I said I'd—" # helen: tired
The Marlows, you say.
"The place. Yes. They'll hold it till tomorrow." # helen: neutral
* [Ask her what she knows of the family # id:c4-desk-helen # go]
    -> helen_knows

= helen_knows
"Nothing. I've eleven teams' worth of nothing." She thinks. "The worker's good. Young. Writes everything down. It's a good programme, Alison, and it's empty, and we've paid for it." # helen: attentive
She looks at the list on your wall, and does not say anything about it either.
"I'm not telling you what to—" # helen: neutral
No, you say.
The door takes her two goes.
* [Read what Naomi Field has left on your desk # id:c4-read-pages # go]
    ~ leaves(helen)
    -> pages

= pages
~ document(two_pages)
{ carry_paper:
- paper_full:
    Marlow: why I think the test is met. N. Field, 19 November 2014.
    What has happened, by date: seven lines, 2013 to now.
    How likely: at any time; the last two came without warning.
    What safety depends on: her seeing it coming, and his letting her go.
    What would change my mind: him seen alone; the police log; her own word, alone.
    Asked: a strategy discussion, today.
- paper_part:
    Marlow. N. Field, 19 November 2014.
    Why I am worried: four lines.
    She could not stop it if it came.
    Asked: to talk.
- paper_fears:
    Marlow. N. Field, 19 November 2014.
    I AM EXTREMELY CONCERNED.
    What could be catastrophic at any moment (a page and a half).
    Asked: URGENT.
- else:
    A: a word? 4 pm. Marlows. Not by the photocopier. N.
}
~ document_ends()
{ carry_paper:
- paper_full:
    ~ told_by(allocated_worker, team_manager, pattern_paper)
    You read it, and then you go and stand at the glass with it, and read it again.
- paper_part:
    { not whole_case:
        ~ told_by(allocated_worker, team_manager, pattern_paper)
    }
    It ends half-way down. You turn it over, in case.
- paper_fears:
    You read it standing up. By the second half you are walking, in so far as the boxes let you.
- else:
    It is on your lamp, on a yellow square, at the height of your eyes.
}
Forty minutes. # q: What else is on the desk
-> desk

= desk
* [The list on the wall # id:c4-look-unallocated # look]
    ~ document(unallocated_list)
    Families with no worker
    Family support, north. 20 November 2014
    Twenty-three names. Beside nine of them: "letter sent".
    Beside four: "ditto".
    ~ document_ends()
    The Marlows are not on it. They have a worker. It is, in its way, the good news on your desk. # q: What else is on the desk
    -> desk
* [The memo that Helen has left behind # id:c4-look-memo-down # look]
    ~ document(memo_down)
    Down and out: families ready to move on
    To all managers. November 2014
    Each team to name six by Christmas who no longer need us.
    A place on a programme counts as a move.
    Thank you for all you do.
    ~ document_ends()
    Somebody has written "of us?" after "need", in pencil, and rubbed it out again. # q: What else is on the desk
    -> desk
* [The programme's card # id:c4-look-card # look]
    Common Ground. Twelve evenings for two. A drawing of two chairs, and a third chair a bit further off, for whoever asks the questions.
    You ran something like it, once, elsewhere. For some people it was the making of them. # q: What else is on the desk
    -> desk
* [A note from earlier in the month # id:c4-look-washing # look]
    Marlow, it says, in the same small hand; same clothes three days; washing machine. Initialled, N.F.
    So she writes down the ones that come to nothing, too. You had wondered. # q: What else is on the desk
    -> desk
* [Read the end of the assessment before she comes # id:c4-ask-conclusion # ask]
    ~ at("2014-11-20", "15:50")
    ~ learn(file_history)
    The file takes eleven minutes to open, and asks twice who you are.
    { carry_account == account_apart:
        Each of them was seen alone. It gives what she said, and what he said, on facing pages. Then box eleven: mother is protective. No apparent harm. Nothing in the box says how you get from the one to the other.
    - else:
        They were seen together. It says so as a strength. Mother is protective; no apparent harm. History: see above. Above, in a smaller type: April 2013. January 2014.
    }
    # q: What else is on the desk
    -> desk
* [Put a second mug out # id:c4-desk-mug # go]
    -> c4_meeting

= skip
~ at("2014-11-20", "15:55")
{ carry_paper == paper_full || (carry_paper == paper_part && not whole_case):
    ~ told_by(allocated_worker, team_manager, pattern_paper)
}
The manager was five weeks into the county. A place on a programme was held until the next day, and a worker wished to see her.
-> c4_meeting

// ---------------------------------------------------------------- four o'clock, from the other side

=== c4_meeting ===
~ scene(-> c4_meeting)
~ at("2014-11-20", "16:00")
~ place(manager_office_inside)
~ weather(rain)
~ present(naomi, guarded)
~ told_by(allocated_worker, team_manager, pattern_seen)
Somebody has been to the door, and gone away to look at the notices.
"Come in. Give it a shove, it sticks."
She shoves it. She has a green parka on, and a notebook held shut with her thumb. # q: On your side of the desk
-> room

= room
* [The glass behind her # id:c4-look-glass # look]
    The blind is half down, so that from your chair the team is eight pairs of legs. Seven are busy. One pair, by the copier, has its toes towards you. # q: On your side of the desk
    -> room
* [Her hands # id:c4-look-hands # look]
    She has written on the left one: H. machine? J. 3.15. She sees you reading it, and turns it over.
    You used to do that. You tell yourself it is a thing people grow out of. # q: On your side of the desk
    -> room
* [Give her the mug with the milk in # id:c4-meeting-milk # go]
    -> opening

= opening
{ carry_paper:
- paper_full:
    "I've read it. Twice. It's the first I've had here with a last paragraph."
    "It's only two pages." # naomi: guarded
- paper_part:
    "I've read it. It stops."
    "It was late." # naomi: tired
- paper_fears:
    "I've read it. I had to get up and walk about."
    "So did I, writing it." # naomi: tired
- else:
    "You wanted a word. Is it the one you started by the photocopier?"
    "It's the same word." # naomi: guarded
}
The lamp is in her eyes. You move it.
* [Begin with what the assessment says # id:c4-meeting-begin # go]
    -> protective

= protective
"The assessment says that she's protective. She puts Robin first, and I believe it."
You do believe it. It is also the only thing on the file that gets you home, and you would like to hear what she does with it.
{ carry_answer:
- answer_evidence:
    "So do I. But if it happened she couldn't stop it. Nobody's written down what stopping him would take." # naomi: resolute
- answer_chair:
    "You've been here five weeks. You've not sat in that front room." # naomi: frustrated
- else:
    "I wait for the phone, nights. I don't do that with the others." # naomi: tired
}
* [Ask the next thing # id:c4-meeting-next # go]
    -> next_thing

= next_thing
{ carry_answer:
- answer_evidence:
    "And when would it happen?"
    "Any time. That's what the dates say." # naomi: attentive
    She opens the notebook, finds that she does not need it, and shuts it.
- answer_chair:
    "No. So put me in it."
    "You ask her something and he answers. Then she agrees with him." # naomi: resolute
    You were going to be annoyed. You find that you have sat forward.
- else:
    "What is it that you see?"
    "The next line of the chronology." # naomi: tired
    You know that line. You have seen it filled in, somewhere else, in somebody's good handwriting.
}
* [Ask the question you were once asked yourself # id:c4-meeting-wrong # go]
    -> wrong

= wrong
"What would you see if you were wrong?"
{ carry_paper == paper_full:
    "It's the last paragraph." # naomi: resolute
- else:
    "The police would say so, or the health visitor. And I'd have wasted their Friday." # naomi: attentive
}
"There's a place for them on Common Ground. Held until tomorrow."
"It's for couples who argue." # naomi: guarded
There are three lines left on the sheet, and she is trying not to read them upside down. # q: What goes on your pad? # slots: 3
-> pad

= pad
* {LIST_COUNT(c4_padded) < 3} [The dates that she gives # id:c4-pad-dates # pick]
    ~ c4_padded += c4_p_dates
    -> pad
* {LIST_COUNT(c4_padded) < 3} [How tired she is looking # id:c4-pad-tired # pick]
    ~ c4_padded += c4_p_tired
    -> pad
* {LIST_COUNT(c4_padded) < 3} ["Any time", and who says # id:c4-pad-any # pick]
    ~ c4_padded += c4_p_any
    -> pad
* {LIST_COUNT(c4_padded) < 3} [What it takes to stop him # id:c4-pad-stop # pick]
    ~ c4_padded += c4_p_stop
    -> pad
* {LIST_COUNT(c4_padded) < 3} [The place held for Friday # id:c4-pad-place # pick]
    ~ c4_padded += c4_p_place
    -> pad
* {LIST_COUNT(c4_padded) < 3} [Who else has known of it # id:c4-pad-who # pick]
    ~ c4_padded += c4_p_who
    -> pad
* {c4_padded != ()} [Put the pen down # id:c4-pad-close # send]
    ~ c4_pad = c4_pad_of(c4_padded)
    ~ c4_padded = ()
    It rolls to the edge, and she stops it, without looking, and puts it back.
    -> leave_it

= leave_it
"Leave it with me. You'll have an answer before I go home."
"What time do you go home?" # naomi: tired
"I've not found out yet."
Her mug is empty. She takes sugar, you think; you should have asked.
* [Watch the door close, the second time # id:c4-meeting-close # go]
    -> c4_answer

= skip
~ at("2014-11-20", "16:20")
~ c4_padded = ()
~ c4_pad = pad_view
~ told_by(allocated_worker, team_manager, pattern_seen)
They met at four. The worker said that the mother could not stop it if it came, and that it could come at any time. She was promised an answer.
-> c4_answer

// ---------------------------------------------------------------- ten past five

=== c4_answer ===
~ scene(-> c4_answer)
~ at("2014-11-20", "17:10")
~ place(manager_office_inside)
~ weather(rain)
~ present(helen, neutral)
{ c4_pad == pad_person:
    What is on your pad is about her. You look for the line that is about the house.
- else:
    What is on your pad is about a house that you have never been in.
}
"Only putting my head—" says Helen. Her coat is on. # helen: tired
* [Ask her if the place is really gone by tomorrow # id:c4-answer-place # go]
    -> place_gone

= place_gone
"Five o'clock." She looks at you, and stops finishing things. "You don't have to know tonight, you know. You just have to say something." # helen: attentive
Beyond the glass there is one lamp on. # q: What is the answer?
-> decide

= decide
* [Ring the manager whose team wrote the assessment # id:c4-ask-steve # ask]
    ~ hours(1)
    ~ learn(file_history)
    ~ on_phone(steve, tired)
    He is on a touchline, under an umbrella. He talks for most of the second half.
    "I signed it. She'd walk through a wall for that kid. But there's the April before, and there's the January, and we'd forty-five days and a memo." Somebody scores. "I don't know, Alison. I've thought about it in the bath." # steve: tired
    # q: What is the answer?
    -> decide
* [Yes: she is nearer to it than you, and you both need sleep; it can go in for next week # id:v-d13-agree]
    ~ c4_answered = was_agreed
    ~ leaves(helen)
    ~ leaves(steve)
    Yes, you say, in the doorway of the hall. You agree with her. It is in the diary, next Thursday.
    ~ present(naomi, attentive)
    { carry_paper == paper_full:
        "You've not asked me anything," says Naomi. She looks at the door that she has been looking at since four. "I thought you'd ask about the fifth line." # naomi: guarded
    - else:
        "Thursday," says Naomi. "All right. What is it that we're saying yes to?" # naomi: guarded
    }
    To the discussion, you say. On Thursday.
    -> home
* [Hold the discussion in the morning with police and health; have her view put to them # id:v-d13-hold]
    ~ c4_answered = was_held
    ~ carry_challenge = challenge_tested
    ~ tell(police, pattern_paper)
    ~ tell(health_visitor, pattern_paper)
    ~ leaves(helen)
    ~ leaves(steve)
    You ring the police desk and the clinic before you have settled how to put it. Ten o'clock. To each you say what she thinks, and that you do not know.
    ~ present(naomi, attentive)
    { carry_paper == paper_full:
        "And if it's the last paragraph?" says Naomi. # naomi: attentive
        Then it was a good thing to have written, you say.
    - else:
        "So you believe me," says Naomi. # naomi: attentive
        You do not know yet, you say. That is what it is for.
    }
    -> home
* [Say that it'll be tomorrow: read the file, ask a second manager, write reasons out # id:v-d13-second]
    ~ c4_answered = was_reasoned
    ~ carry_challenge = challenge_on_file
    ~ tell(assessment_manager, pattern_paper)
    ~ learn(file_history)
    ~ leaves(helen)
    ~ leaves(steve)
    ~ at("2014-11-21", "08:45")
    You read until the cleaner does round you. First thing on Friday Steve Garland reads it too, with his glasses up, and breathes through his nose.
    Your reasons come to a page, and go on the file behind hers. Not met, on what is known; a child in need; look again on 12 December. You may be wrong, and in this way.
    ~ present(naomi, attentive)
    { carry_paper == paper_full:
        "You've answered all of it but the end," says Naomi. # naomi: attentive
    - else:
        "You've written it down," says Naomi, as if somebody had given her a plant. # naomi: attentive
    }
    -> home
* [No: it isn't the test, on this. She's protective, and there's a place, gone by Friday # id:v-d13-overrule]
    ~ c4_answered = was_overruled
    ~ leaves(helen)
    ~ leaves(steve)
    ~ present(naomi, attentive)
    You have thought about the tone of it, and it comes out well. They are to have the place. She is to carry on visiting. You can see how much she cares.
    { carry_paper == paper_full:
        "Which of the dates is it?" says Naomi. "That's not right. I'd want to know which one." # naomi: resolute
        It is not any one of them, you say.
    - else:
        "Right," says Naomi. She does up her parka, to the neck. # naomi: guarded
        Is that all right? you say. "You're the manager," she says, quite politely. # naomi: guarded
    }
    -> home
* [Get legal to call all of them in, and have it settled by those whose job it is to do so # id:v-d13-legal]
    ~ c4_answered = was_sent_up
    ~ tell(legal, control_pattern)
    ~ tell(police, control_pattern)
    ~ tell(gp, control_pattern)
    ~ tell(nursery_lead, control_pattern)
    ~ leaves(helen)
    ~ leaves(steve)
    ~ present(naomi, tired)
    "Legal?" says Naomi. "It's a phone call I'm asking for." # naomi: frustrated
    It will be thorough, you say. The form wants everyone's name, and a summary, so everyone has a summary.
    ~ working_days(1)
    On Friday at nine it comes back. There is nothing to advise upon. Has there been a strategy discussion?
    -> home

= home
{ c4_answered == was_held:
    * [Turn the lamp off # id:c4-home-held # go]
        -> c4_discussion
- else:
    * [Turn off the lamp # id:c4-home-lamp # go]
        -> c4_next_day
}

= skip
~ at("2014-11-21", "09:15")
~ c4_answered = was_overruled
The manager did not think that the test was met. The restorative programme was to go ahead.
-> c4_next_day

// ---------------------------------------------------------------- Friday 21 November: a discussion, where one is held

=== c4_discussion ===
~ scene(-> c4_discussion)
~ seat(team_manager)
~ at("2014-11-21", "10:00")
~ place(manager_office_inside)
~ weather(dry)
~ present(naomi, attentive)
~ on_phone(priya, neutral)
A telephone in the middle of the desk, with its loudspeaker on. Sergeant Nair at the police desk; Carole Ingham in a lay-by. You say your names. Then you ask Naomi to put it, and you keep your own mouth shut, for which there ought to be an allowance.
It takes her six minutes. # q: Round the table, such as it is
-> round

= round
* [What the police have # id:c4-look-police # look]
    ~ leaves(carole)
    ~ on_phone(priya, attentive)
    "In August we'd a 999 from a mobile there. Nobody spoke. Rung back; he answered; wrong button. It's on a log by itself because it's nothing by itself." Keys. "It's not on yours. I can see that it's not." # priya: attentive
    Naomi writes down the date, and then sits and looks at where it comes. # q: Round the table, such as it is
    -> round
* [What the health visitor has # id:c4-look-health # look]
    ~ leaves(priya)
    ~ on_phone(carole, concerned)
    "She's had three appointments with me since Easter that she's rung up and moved. Only it isn't her who rings." A lorry. "I did get her alone, in the end. I asked. She said, ask me in the new year." # carole: concerned
    You had read "did not attend". # q: Round the table, such as it is
    -> round
* [Say what you think it comes to # id:c4-discussion-say # go]
    -> comes_to

= comes_to
~ leaves(carole)
~ on_phone(priya, neutral)
Reasonable cause to suspect; you think that there is. Nobody says anything for a moment.
"Agreed," says Priya Nair. "Agreed," says the lay-by. # priya: neutral
An enquiry, then, inside the assessment, with a day to finish it: the twelfth of December. Him, alone. Her, alone, by somebody she knows. Nobody is to go near it on the telephone.
* [Write down who does what # id:c4-discussion-write # go]
    -> who

= who
~ leaves(priya)
Naomi stays behind to wind up the lead.
"I didn't know about the August one," she says. "I'd have put it in." She is not pleased. You had thought that she would be pleased. # naomi: tired
Nor are you. You had been looking forward, a little, to being right.
* [Ask her if she had any breakfast # id:c4-discussion-breakfast # go]
    -> c4_repair

= skip
~ at("2014-11-21", "11:00")
The view was put to police and health, who each had one thing that the file had not. An enquiry was to be finished by the twelfth of December.
-> c4_repair

// ---------------------------------------------------------------- the next day, where it was not held

=== c4_next_day ===
~ scene(-> c4_next_day)
~ seat(allocated_worker)
~ at("2014-11-21", "09:30")
~ place(area_office)
~ weather(dry)
You are Naomi again, with your coat still on.
{ c4_answered:
- was_reasoned:
    In your tray is a page, in ink, with five reasons on it. You agree with three. The one that you keep coming back to is the fourth, which says that she would ring.
- was_agreed:
    It was a yes. Then you looked in the diary. Next Thursday, it says, "Marlow, disc.?", with nobody asked to it, and the place on Common Ground confirmed for them in the meantime.
- was_sent_up:
    Legal have sent it back. The pages are on your chair with a compliments slip, and nobody is any nearer to a telephone.
- else:
    There is nothing in your tray. It was said, at a quarter past five, in a kind voice, and it is not anywhere.
}
Somebody has made you a tea. # q: Before the day starts
-> desk

= desk
* [The policy on the notice board # id:c4-look-policy # look]
    The board's: what to do when professionals disagree. It has five rungs, like the climbing bars, and each of them is two agencies. You look for the page where it is one agency, and the two of you have the same kettle.
    It says: in-house procedures. The drawing pin goes through the number to ring. # q: Before the day starts
    -> desk
* [The tea # id:c4-look-tea # look]
    There is a sugar in it. There are two people who know about the sugar. # q: Before the day starts
    -> desk
* [Take your coat off # id:c4-next-coat # go]
    -> coat

= coat
You still think it, this morning. You went to sleep in order to see whether you would.
You may be wrong. She may be. It has not been put to police and health at one table. # q: What do you do about it?
-> decide

= decide
* [Send in the board's form for disagreements, which exists for it, and wait to be heard # id:v-d14-protocol]
    ~ tell(hub_health, dissent)
    ~ tell(police, dissent)
    ~ tell(gp, dissent)
    ~ working_days(2)
    Agency A, it says, and Agency B. You put yourself in one and your manager in the other. It goes to everybody on the form.
    Two days later it is back, with a note. "This is in-house?" Alison Croft had hers from the police.
    -> also
* [Tell her straight out that you mean to ask police and health for their view, today # id:v-d14-open]
    ~ carry_challenge = challenge_on_file
    ~ tell(police, pattern_paper)
    ~ tell(health_visitor, pattern_paper)
    ~ working_days(1)
    "I'd rather that you'd asked me," says Alison. Then: "I'd rather you asked them than didn't. Say that I know."
    They each have a thing that you have not. The police: a silent call, in August. Carole: appointments that somebody else moves.
    It goes on the file, with your view, and hers, and the day.
    -> also
* [Ring Common Ground and confirm the pair of them: she has nineteen years, you have two # id:v-d14-comply]
    "Lovely," says Common Ground. "We start on the ninth."
    You write "confirmed" by their names. It is a neat, small word. At lunch you find that you have walked to the end of Orchard Rise, and you walk back.
    -> also
* [Ask for her reasons on a page, set your own view beside them, and copy Helen Strand in # id:v-d14-reasons]
    ~ carry_challenge = challenge_on_file
    ~ tell(service_manager, dissent)
    ~ document(file_note_dissent)
    Marlow: note to file. N. Field
    My view: section 47 is met.
    { c4_answered:
    - was_agreed:
        My manager's: yes, for next Thursday. Nobody has been asked to it.
    - was_sent_up:
        My manager's: not given. To legal, and back.
    - else:
        My manager's: it is not.
    }
    I have asked for her reasons in writing (or have them), and for a second opinion this week.
    This is not about A.C. It is about whether anybody can stop it.
    Copied: A. Croft; H. Strand. To go with the file if it closes.
    ~ document_ends()
    You take it in to Alison before you send it. She reads the fourth line. "Thank you for that one," she says.
    -> helen_rings
* [Ring someone you trained with, in the police, and let the request come from over there # id:v-d14-covert]
    ~ tell(police, pattern_paper)
    ~ tell(police, dissent)
    "I could ask for a strategy discussion," says your friend. "Anyone can. You could." You know that. "So why's it me?"
    At two the police ask for one. At five past Alison Croft is at the edge of your desk. How odd, she says, and waits.
    You say that it is odd.
    -> also

= helen_rings
* [Take Helen's call, when it comes # id:c4-helen-orders # go]
    ~ on_phone(helen, attentive)
    "You disagree with—" says Helen. Then she does a thing you have not known her do, which is stop. She listens to all of it. # helen: attentive
    "Both views on one page, by Thursday. Hers and yours. I'll ask Abi Noakes to read them, she's principal social worker, she's nobody's friend." A diary shuts. "I'd like to have been asked last week." # helen: resolute
    -> also

= also
# q: And in the meantime?
* [And also: see Hannah and Robin, with the adviser along, before the day arranged # id:c4-also-visit]
    ~ working_days(1)
    ~ place(nursery_cloakroom)
    ~ present(hannah, attentive)
    ~ present(shanice, attentive)
    Jackie lends you the cloakroom, after the drop-off. Through the half door Robin is pouring. Shanice Cole has brought a coat, with a broken zip, which she broke.
    What would you do, on which stair, with Robin where? Hannah shows you, walking it between the pegs, without a word about why.
    You write down a number, a neighbour, a word to say. It fits on a washing label, and that is where she keeps it.
    -> onward
* [Get on with the other eleven families, and see the Marlows on the day arranged # id:c4-next-others # go]
    ~ leaves(helen)
    -> onward

= onward
* [Write the date at the top of a new page # id:c4-next-page # go]
    -> c4_repair

= skip
~ at("2014-11-26", "17:00")
The worker was told that the answer was no. That the two opinions were so far apart was not looked into.
-> c4_repair

// ---------------------------------------------------------------- Thursday 27 November: the two of them

=== c4_repair ===
~ scene(-> c4_repair)
~ seat(team_manager)
~ at("2014-11-27", "16:10")
~ place(manager_office_inside)
~ weather(rain)
~ present(helen, attentive)
You are Alison. You have been given a shelf. It is leaning against the wall, with its screws in a bag.
{ c4_answered:
- was_held:
    It was held, and there is an enquiry, and still you and Naomi Field have spent the week going round each other with doors.
- was_agreed:
    The discussion that was in the diary for today has been moved, on account of a fire drill, to no day in particular. You and Naomi Field go round each other with doors.
- else:
    You and Naomi Field have spent the week going round each other with doors.
}
* [Ask Helen to come in and shut it # id:c4-repair-shut # go]
    -> noticed

= noticed
"They've noticed," says Helen. She means the hall. "Two of them asked me who won." # helen: concerned
You had thought that it was a thing about a family. # q: What do you do about the team?
-> decide

= decide
* [Ask Helen what she would do # id:c4-ask-repair # ask]
    ~ hours(1)
    She sits down on a box, and has time, and spends it.
    "I was Naomi, once. They moved me to adoption. I was very happy in adoption." She looks at the shelf. "Nobody ever did ask me what I'd seen." # helen: tired
    # q: What do you do about the team?
    -> decide
* [Give the family to Gemma, who is calmer about them, and let Naomi have an easier winter # id:v-d15-move]
    ~ tell(service_manager, dissent)
    "That's kind," says Helen, after a bit. # helen: neutral
    Gemma has no room until the new year. In the new year she goes to adoption. It is Naomi's still, and she has been told that it need not have been.
    -> after
* [Sit with both: each puts the other's view till she says yes, that's it; and set a day # id:v-d15-session]
    ~ tell(service_manager, dissent)
    ~ working_days(2)
    ~ leaves(helen)
    ~ present(naomi, guarded)
    Monday, and Helen in the good chair. You go first. You say what Naomi thinks; she says, no. You say it again. No. The third time she says, "Nearly."
    Then she does you. "You think that if we knock, he'll shut the door on the only person who tells us anything." # naomi: attentive
    You had not known that you thought that.
    -> review
* [Take it to the team on Friday, with the names off, and have them argue it from each end # id:v-d15-group]
    ~ working_days(1)
    ~ leaves(helen)
    ~ present(naomi, tired)
    A family, you say, with a machine in the window; and all eight of them look at the floor. It has no names, and there is nobody who does not know them.
    It is good, though. By the end two who said never have said perhaps, and the other way about. Naomi says what would change her mind. Somebody asks you.
    -> review
* [Start a plan for her, on capability: it's her second year, and has been a hard month # id:v-d15-capability]
    ~ tell(human_resources, dissent)
    ~ tell(head_of_service, dissent)
    ~ tell(service_manager, dissent)
    ~ working_days(3)
    There is a form, and the form wants an example; so the example is the Marlows.
    "Judgement", says the heading. Human resources are delighted with how much is written down. Naomi writes everything down.
    In the hall, on the Tuesday, it is very quiet, and everyone's notes have become shorter.
    -> after

= review
* [Put the day in both your diaries # id:c4-repair-diary # go]
    The twelfth of December, at this desk again, and what has been found out by then. She holds the shelf while you do up the screws. It is not straight.
    -> c4_room

= after
* [Lean the shelf somewhere else # id:c4-repair-shelf # go]
    -> c4_room

= skip
~ at("2014-12-03", "17:00")
Nobody sat down with the two of them to ask how they had come to see it so differently.
-> c4_room

// ---------------------------------------------------------------- Tuesday 9 December: Common Ground

=== c4_room ===
~ scene(-> c4_room)
~ seat(programme_worker)
~ at("2014-12-09", "15:30")
~ place(family_room)
~ weather(dry)
You are Fran Castell, of Common Ground. Twelve evenings, two people, one bowl of pebbles: whoever is speaking holds one. It has worked for people you had given up on.
At six you have a new pair. Their chairs are out.
* [See what it says on the sheet # id:c4-room-read # go]
    -> first_look

= first_look
~ document(programme_referral)
Referral to Common Ground
October 2014, by a worker since left
Hannah M. and Lee G. One child.
Reason: relationship difficulties.
Any allegations? Yes (2013). See file.
File:
~ document_ends()
# q: Before six
-> sheet

= sheet
* [The flip chart # id:c4-look-flip # look]
    WHAT DO WE NEED? it says, in green. Last night's pair have left their list up. "More notice. Less mother." Under it in another hand: "Whose". # q: Before six
    -> sheet
* [The bowl # id:c4-look-bowl # look]
    River pebbles, each of them warm from the radiator. There was one man who never gave his back; you have it down as a success. # q: Before six
    -> sheet
* [Read the sheet again # id:c4-room-sheet # go]
    -> again

= again
He rang at lunch, to ask what they needed to bring. He was charming about the parking. He will do whatever it takes, he said. When you asked for her, she was at her machine.
{ c4_answered == was_held:
    In the message book, from November, in a colleague's hand: "Marlows, pls hold, A.C." It does not say until when, or what for, and she is on leave.
- else:
    The place was to go back on a Friday in November. Nobody gave it up.
}
"Difficulties" is a wide word. Most of your pairs are under it. # q: Do you take them?
-> decide

= decide
* [Take them, with the ground rules up on the wall: no blame, no shouting, and a way to stop # id:v-d16-rules]
    ~ c4_course = course_together
    ~ at("2014-12-09", "19:30")
    ~ present(lee, warm)
    ~ present(hannah, neutral)
    He holds the pebble first, and says that he has not been the man he should be. It is as good as anything you have heard in that room.
    Then it is hers. "I agree with Lee," says Hannah. # hannah: neutral
    She gives it back to him, warm.
    -> after
* [Ring whoever has them now for what lies behind the words; then see them one at a time # id:v-d16-screen]
    ~ c4_course = course_apart
    ~ working_days(3)
    ~ on_phone(alison, attentive)
    ~ told_by(team_manager, programme_worker, april_allegation)
    ~ told_by(team_manager, programme_worker, control_pattern)
    { c4_answered == was_held:
        "You're the first who's rung," says Alison Croft, on Wednesday. # alison: attentive
    - else:
        "I sent you what I was sent," says Alison Croft, on Wednesday. # alison: attentive
    }
    Then she opens the file, and reads it to you: the April; the jealousy, the telephone, the money, who she may see.
    You put the pebbles away. You see him at six on Thursday, and her at nine on Friday, and each of them believes it is about the forms.
    -> screened
* [Write to both that the course is not for a pair who have an allegation on their file # id:v-d16-refuse]
    ~ c4_course = course_none
    ~ tell(mother, april_allegation)
    ~ tell(father, april_allegation)
    ~ tell(gp, april_allegation)
    You are sorry, and say so, and give the reason, since people are owed one. It goes first class, to the house; the doctor has a copy.
    On Thursday he rings. He is quiet, and very civil. Who was it, he would like to know, that put it on the file? He only asks because it was all dealt with.
    -> after
* [Ask them together, gently, whether they both feel safe in here, as you ask all pairs # id:v-d16-ask-front]
    ~ c4_course = course_together
    ~ tell(father, help_offered)
    ~ tell(father, safety_minimum)
    ~ at("2014-12-09", "18:10")
    ~ present(lee, attentive)
    ~ present(hannah, guarded)
    "Course," says Lee. He turns, so as to look at her properly. "You do, don't you? Or is there something on that sheet?" # lee: attentive
    "Yes," says Hannah, and then, "No. I mean yes, I do." # hannah: guarded
    You thank them both for being so honest. He has his hand along the back of the sofa.
    -> after

= screened
* [Tell them, each on their own, what you can offer # id:c4-room-offer # go]
    ~ leaves(alison)
    ~ present(lee, tired)
    To him: evenings, by himself, with a man who runs them, and Ray. He sits a long while. "I thought it'd be easier with her there," says Lee. # lee: tired
    To her: mornings, with Shanice Cole, and a reason that is about zips.
    You tell neither of them what the other said. It is the shortest report that you have ever written.
    -> after

= after
* [Turn over to a clean sheet # id:c4-room-flip # go]
    -> c4_shelf

= skip
~ at("2014-12-12", "17:00")
~ c4_course = course_together
In December they began twelve evenings on their relationship. The sheet said "relationship difficulties". They got on well with it.
-> c4_shelf

// ---------------------------------------------------------------- Thursday 8 January 2015: a report on a shelf

=== c4_shelf ===
~ scene(-> c4_shelf)
~ seat(service_manager)
~ at("2015-01-08", "11:00")
~ place(manager_office_inside)
~ weather(dry)
~ present(alison, neutral)
~ learn(earlier_review)
You are Helen Strand, and your own office has a leak, so you are in Alison Croft's. She has a shelf up. On it is a mug, a plant, and the report you sent round in the autumn of the year before last.
An infant; alcohol; violence at home; teams that handed on. There were nine recommendations. You signed that they had been received.
* [Ask if anybody here has read it # id:c4-shelf-ask # go]
    -> read_it

= read_it
"I have," says Alison. "I'm new. I read what's on the shelf." # alison: neutral # q: What do you do with it?
-> shelf

= shelf
* [The stamp on the cover # id:c4-look-stamp # look]
    DISSEMINATED, and a date. Somebody has gone over the date, as the first one had not been far enough back. # q: What do you do with it?
    -> shelf
* [The page with the corner down # id:c4-look-corner # look]
    "The adults' account of change was not tested against the child's day." She has put a small cross beside it, in pencil, and the initial M.
    You do not ask. You know what begins with M. # q: What do you do with it?
    -> shelf
* [Have a new form made from it, to go in with every case, and a copy upward each month # id:v-d24-form]
    ~ tell(head_of_service, file_history)
    ~ tell(legal, file_history)
    ~ tell(human_resources, file_history)
    ~ tell(police, file_history)
    ~ working_days(3)
    Nineteen boxes. The last is for the family's history, in full. You try it out on the first on her list, which is the Marlows, and it goes up, and across, to four departments.
    By Tuesday somebody has worked out that you can put "see file" in all nineteen.
    -> after
* [Put the link round all the managers today, and say why it is worth half an hour's read # id:v-d24-link]
    ~ tell(team_manager, earlier_review)
    ~ tell(assessment_manager, earlier_review)
    ~ tell(review_chair, earlier_review)
    You make it a good one: three sentences, no capitals. Nine of the eleven managers write back to say thank you.
    The link is to a drive that was switched off at Christmas. Nobody who thanked you says so.
    -> after
* [Have three open cases picked off the list, and go through them against it, as a team # id:v-d24-three]
    ~ working_days(5)
    The next Thursday, in the hall, nobody may say what ought to be done. Only: which of the nine is this one?
    Alison draws three out of a mug. The second is the Marlows. Naomi Field reads out: "He tells us. She agrees. Robin's day is what nursery says, and we've rung nursery twice." It is four of the nine.
    You had thought it would be two.
    -> three
* [Book everybody a day on it in March, with a good speaker and the lunch that gets them # id:v-d24-day]
    ~ tell(allocated_worker, earlier_review)
    The speaker is good; she has done this in four counties. Sixty people see the slide with the nine on it, and write it down.
    "How will we know?" says Alison. # alison: attentive
    There is a sheet that they fill in, you say. It has faces on it.
    -> after

= three
* [Ask what each of them will do differently on Monday # id:c4-shelf-monday # go]
    ~ tell(allocated_worker, earlier_review)
    ~ tell(team_manager, earlier_review)
    Ring nursery, says one. See him, says Naomi. Somebody says: read to the end of the file before the visit, and everyone laughs, and then does not.
    You put Monday's list on the shelf, on top.
    -> after

= after
* [Go and look at your leak # id:c4-shelf-leak # go]
    -> c4_peg

= skip
~ at("2015-01-15", "17:00")
~ learn(earlier_review)
There had been an earlier review, about an infant, alcohol and violence at home. It had been circulated.
-> c4_peg

// ---------------------------------------------------------------- Tuesday 24 February: a peg

=== c4_peg ===
~ scene(-> c4_peg)
~ seat(nursery_lead)
~ at("2015-02-24", "15:10")
~ place(nursery_cloakroom)
~ weather(rain)
~ learn(robin_remark)
You are Jackie Dunmore. You have forty-four coats, a hole in the guttering, and twenty minutes until the door opens.
Ellie has come to find you, wiping her hands. Robin said something, she says, at the water tray, about home. She asks if she should say it to you now.
* [Take her behind the paintings # id:c4-peg-paintings # go]
    -> written

= written
~ at("2015-02-24", "15:21")
She says it once. You write it down as she says it, with the time, and read it back to her. You do not say it aloud again.
There are nine minutes left. # q: At the pegs
-> pegs

= pegs
* [The tractor on Robin's peg # id:c4-look-peg # look]
    There is a coat on it, done up, so that it looks as though somebody is in there. Robin likes it left like that. # q: At the pegs
    -> pegs
* [Ellie's face # id:c4-look-ellie # look]
    She is nineteen, and very good. She did not ask anything, she says. She only said, "Did it?", and then, "Shall we fill the jug?"
    You tell her that is exactly right, and you see her shoulders come down. # q: At the pegs
    -> pegs
* [Look through the half door at the car park # id:c4-peg-door # go]
    -> car_park

= car_park
~ at("2015-02-24", "15:23")
Hannah is first, as ever, under the one umbrella. Behind her is the van, with its wipers going, and Lee in it. He waves.
There is a worker: Naomi Field, who rings back. There is a review in March. It is twenty-three minutes past. # q: What do you do with what Ellie heard?
-> decide

= decide
* [Ring the MASH, the front door: they are who takes a concern, and it's logged at once # id:v-d17-mash]
    ~ tell(mash_worker, robin_remark)
    A man you do not know takes it well, and gives you a number. It is an open case, he says; it will go across to the worker.
    ~ at("2015-02-25", "11:30")
    ~ told_by(mash_worker, allocated_worker, robin_remark)
    It goes across on the Wednesday, at half past eleven. "You could have rung me," says Naomi. You could. It had not said that on the poster.
    -> after
* [Keep it, dated, in Ellie's words, for March's review, to be weighed along with the rest # id:v-d17-keep]
    It goes into the hardback, with a marker in it. One remark, at a water tray; and they have come such a way.
    "See you tomorrow," you say to Robin, at the door, and it is not until you have the mop in your hand that you know what time it is.
    -> after
* [Ring the social worker with the doors still shut: what was said, who heard it, and when # id:v-d17-phone]
    ~ tell(allocated_worker, robin_remark)
    ~ at("2015-02-24", "15:28")
    She picks up in a corridor. You read it to her; she asks you to read it again, slower. Who was there? What did Ellie say? Nothing more than that? Good.
    "I'll be round there before tea, and I'll have a reason," says Naomi. "Don't say a thing to either of them. Is that all right for you?"
    It is. You open the doors at half past, on the dot.
    -> after
* [Tell all the room staff at handover, and the centre, so that everyone has an eye open # id:v-d17-staff]
    ~ tell(childrens_centre, robin_remark)
    ~ tell(health_visitor, robin_remark)
    ~ tell(gp, robin_remark)
    ~ tell(neighbours, robin_remark)
    Nine of them, by the sink, and a note to the three who are off, and to the centre's list, which has the clinic on it.
    One of the nine lives at the top of Orchard Rise. By Thursday somebody asks Hannah, in the queue for eggs, if everything is all right at home.
    -> after
* [Have a light word with Hannah at the half door: you've done two years of raffle with her # id:v-d17-pick-up]
    ~ tell(mother, robin_remark)
    ~ tell(father, robin_remark)
    ~ present(hannah, guarded)
    You make it very light. Her face does what a shop does when the shutter comes down.
    "What's that?" says Lee, who has got out to help with the buggy. "What's Robin said?" # hannah: guarded
    You tell him it is nothing, children say all sorts. He would like to know which sort.
    -> after

= after
* [Do up the next coat # id:c4-peg-coat # go]
    -> c4_close

= skip
~ at("2015-02-25", "17:00")
~ learn(robin_remark)
In February a key worker at the nursery heard something that worried her. It was written down.
-> c4_close

// ---------------------------------------------------------------- Friday 27 March: closing

=== c4_close ===
~ scene(-> c4_close)
~ seat(team_manager)
~ at("2015-03-27", "15:00")
~ place(manager_office_inside)
~ weather(dry)
~ present(naomi, tired)
~ learn(reopen_triggers)
You are Alison. There is new guidance, as of yesterday, and a cake, as it is Naomi Field's last day. She is off to fostering, across the river.
* [Move the cake off the file # id:c4-close-cake # go]
    -> file

= file
{ c4_answered == was_held:
    The enquiry ended on the twelfth of December, with no conference: him seen alone, her seen alone, and a plan with two names on it.
}
{ c4_course:
- course_apart:
    On the desk is the Marlow file. He has done his evenings by himself, and nine of the twelve. She has a zip mended every Tuesday. They have both asked if it can stop.
- course_none:
    On the desk is the Marlow file. There was no course. There has been nothing since but calm, and a letter from him, well put, to ask when it will end.
- else:
    On the desk is the Marlow file. They have finished the twelve evenings, and there is a certificate, with pebbles round the edge. They have asked if it can stop.
}
"I'd say the same as I did," says Naomi. "But I'd not get a section 47 out of it today." # naomi: tired # q: Before the cake
-> desk

= desk
* [The draft of the closing record # id:c4-look-closing # look]
    ~ document(closing_record)
    Closing record: Marlow, Robin
    27 March 2015
    Reason: plan complete. Family's view: happy to close.
    Nursery, 24 Feb: see note.
    Other agencies told: (tick) letter
    What should bring it back:
    ~ document_ends()
    The last box was put in by Naomi. It is not on the form. # q: Before the cake
    -> desk
* [Her notebook, the last few pages # id:c4-look-pages # look]
    She is tearing them out for whoever comes after, and there is not anybody. So they are for the file, each with its date.
    "I'd read somebody's," says Naomi. "If they left it." # naomi: attentive # q: Before the cake
    -> desk
* [Ask her what should bring it back # id:c4-close-ask # go]
    -> back

= back
"Another baby," says Naomi, straight off. "Him not drinking and then drinking. Her stopping going to things. Anybody ringing about shouting." She counts them on her fingers, where there is still some ink. "She's got Carole, she's got nursery. After that she's just a house." # naomi: attentive
It is calm. There are nineteen on the wall. # q: How does it close?
-> decide

= decide
* [Leave it open until there's somebody to give it to: it does no harm, they may want it # id:v-d18-open]
    ~ carry_closing = closed_shut
    It stays up, with your name against it, under "review". Nobody visits, as nobody is down to.
    In May a woman from performance closes it, with eleven others, on a Sunday, from home.
    -> cake
* [Write to Hannah at the address she gave as safe: it's closed, with a copy for Carole # id:v-d18-letter]
    ~ carry_closing = closed_shut
    ~ tell(health_visitor, reopen_triggers)
    It is a warm letter. You put in the four things on Naomi's fingers, for Carole, and you read it over, and take out a "however".
    The doctor does not have it, nor the nursery. It is not unkind. It is what the form allows for.
    -> cake
* [Meet first with health, doctor, nursery: what should reopen it, how she can get to us # id:v-d18-meeting]
    ~ carry_closing = closed_with_triggers
    ~ tell(health_visitor, reopen_triggers)
    ~ tell(gp, reopen_triggers)
    ~ tell(nursery_lead, reopen_triggers)
    ~ tell(mother, support_offer)
    ~ working_days(5)
    The week after Easter, round your desk: Carole, Jackie, Dr Sethi on the telephone between patients. Four things, on one side of a page. A baby comes first.
    Hannah has hers from Carole, behind the scales. It is the size of a washing label.
    -> cake
* [Close it this afternoon: the programme is done, they've asked, and the boxes are green # id:v-d18-system]
    ~ carry_closing = closed_shut
    It takes four minutes. The screen asks if you are sure, and then, as if it were nothing to do with that, how satisfied you are with the system today.
    The box that is not on the form does not save.
    -> cake
* [Send all who have ever had a part in it the whole summary, the family too, and be done # id:v-d18-summary]
    ~ carry_closing = closed_shut
    ~ tell(gp, control_pattern)
    ~ tell(health_visitor, control_pattern)
    ~ tell(nursery_lead, control_pattern)
    ~ tell(landlord, control_pattern)
    ~ tell(father, control_pattern)
    Six pages: nobody will be able to say that it was kept from them. One set goes to the house, in both their names.
    Hannah rings on the Tuesday. It is not a long call. She would like to know who wrote page three.
    -> cake

= cake
{ carry_closing == closed_with_triggers:
    Naomi has come across the river for it. There was cake kept; it is hard, and she eats it.
- else:
    Somebody lights a candle, which is against policy, and everyone says how they will miss the dates.
}
"You were all right," she says to you, by the door. "I'd have liked you to be there the year before." # naomi: warm
So would I, you say.
* [Give the door a shove for her # id:c4-close-door # go]
    -> end

= end
Behind you the shelf has come down on one side. The plant has slid to the end, and stopped.
~ chapter_ends()
{whole_case: -> chapter_5}
-> END

= skip
~ at("2015-04-07", "17:00")
~ carry_closing = closed_shut
In the spring of 2015 the programme was over and all was calm. The case was closed.
-> end

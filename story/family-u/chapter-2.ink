// Chapter 2, "Always been like that". February 2008 to December 2012.
// Chairs: patch officer, later manager of the support unit (Val Lomax); duty social worker (Kwame Asante); head teacher (Gwen Haywood).

// what goes into the duty day, and what it found
LIST c2_days = c2_day_van, c2_day_school, c2_day_ferris, c2_day_court, c2_day_survey
VAR c2_day = ()
LIST c2_founds = found_nothing, found_word, found_paper
VAR c2_found = found_nothing

// whether the head teacher has read her own school's log
LIST c2_logs = log_shut, log_read
VAR c2_log = log_shut

// whether the remark went anywhere that day
LIST c2_remarks = remark_kept, remark_passed
VAR c2_said = remark_kept

=== chapter_2 ===
~ chapter(2)
~ c2_day = ()
~ c2_found = found_nothing
~ c2_log = log_shut
~ c2_said = remark_kept
~ carry_trail = trail_cold
~ carry_school = school_untold
~ carry_chronology = chron_none
~ carry_discussion = discussion_none
~ carry_panel = panel_open
~ carry_housing = housing_left
-> c2_street

// ---------------------------------------------------------------- the street, the second year

=== c2_street ===
~ scene(-> c2_street)
~ seat(housing_manager)
~ at("2008-02-07", "09:15")
~ place(street_2008)
~ weather(rain)
You are Val Lomax, patch officer. February 2008. You have come about bins.
Of the eleven trees there are seven. The one outside 27 has had its stake snapped, and has gone on without it. # q: Along the street
-> street

= street
* [The tree # id:c2-look-tree # look]
    One branch, and on the branch a mitten, put there by somebody tall for whoever had dropped it. # q: Along the street
    -> street
* [Number 27 # id:c2-look-house # look]
    There is a sheet up for a curtain, with a rocket on it. The gate is propped on a brick. You reported it in 2006. You write that you reported it in 2006.
    On the hall floor is a pushchair, and a bag on it for a third. # q: Along the street
    -> street
* [The corner # id:c2-look-corner # look]
    The grocer has gone. It is mobile phones now, and a young man in the doorway on his own. # q: Along the street
    -> street
* [Twenty past nine, and three of them going by to school # id:c2-street-late # go]
    -> late

= late
Lisa Tranter has one by the hand, one in front and one in a sling. "Don't look at your watch, Val," she says. "I know what it says."
"How's Adrian?"
"Up and down. He's doing your Mr Gale's strimmer."
There is nowhere in the patch book for that. You put: bins.
* [Knock at the next one # id:c2-street-next # go]
    -> c2_fourth

= skip
~ at("2008-02-07", "10:00")
By February 2008 there were three children at number 27.
-> c2_fourth

// ---------------------------------------------------------------- number four

=== c2_fourth ===
~ scene(-> c2_fourth)
~ seat(access_worker)
~ at("2008-03-12", "09:10")
~ place(duty_room)
~ weather(rain)
~ present(beryl, warm)
~ present(lesley, tired)
~ learn(attendance_four)
~ learn(index_line)
You are Kwame Asante, duty social worker since January. Ros Denholm's name is still on the pigeon-hole. You never met her.
"Attendance," says Lesley Ash, your manager, giving you the top one. "Education welfare. It's their fourth on this family. It's nothing. It's Tranter." # lesley: tired # q: Before you plan the day
-> room

= room
* [The line that the system has # id:c2-look-line # look]
    ~ document(index_card)
    Tranter: previous
    { carry_record == record_whole:
        Tranter, June to Oct 2006: two allegations re father, one sexual; not proved, not disproved; done and not done: see page on top, paper file, box 41; open again at once if anything is said again, by any child, or he is said to be ill again; R Denholm
    - else:
        June to Oct 2006. Alleged ill-treatment by father, who is depressed. Not substantiated. Father in treatment with good results. NFR.
    }
    Attendance: Nov 06, June 07, Oct 07. Each: no further action.
    ~ document_ends()
    { carry_home == home_assessed:
        Under "household" it has him back since the autumn, "after assessment". # q: Before you plan the day
    - else:
        Under "household" it has him back. It does not say since when, or who said so. # q: Before you plan the day
    }
    -> room
* [The form from education welfare # id:c2-look-welfare # look]
    Rowan: eighty-one in the hundred. Late, fifty-two times. Ken Rusk has written "as before" under reasons, and under action, "as before". # q: Before you plan the day
    -> room
* [Beryl, who is packing # id:c2-look-beryl # look]
    The drawers are empty. She is keeping the thimble. "They've asked me to go on a course for the mouse," she says. # beryl: warm # q: Before you plan the day
    -> room
* [Get your duty sheet out # id:c2-duty-sheet # go]
    -> sheet

= sheet
~ document(duty_diary)
Duty, K. Asante
Wednesday 12 March 2008
Decide each new one inside the working day.
In pencil: Ferris child, bed for tonight. Court statement, by 4. Staff survey (everyone, today!).
~ document_ends()
"You've time for three," says Beryl. "They always had time for three." # q: What goes into the day? # slots: 3
-> choose

= choose
* {LIST_COUNT(c2_day) < 3} [A bed for the Ferris child, who is in reception # id:c2-day-ferris # pick]
    ~ c2_day += c2_day_ferris
    -> choose
* {LIST_COUNT(c2_day) < 3} [The court statement for the Keeble baby, by four # id:c2-day-court # pick]
    ~ c2_day += c2_day_court
    -> choose
* {LIST_COUNT(c2_day) < 3} [A slip to the store for the paper of 2006 # id:c2-day-van # pick]
    ~ c2_day += c2_day_van
    -> choose
* {LIST_COUNT(c2_day) < 3} [A call to the school, and whoever there goes back # id:c2-day-school # pick]
    ~ c2_day += c2_day_school
    -> choose
* {LIST_COUNT(c2_day) < 3} [The survey on how we find the new system # id:c2-day-survey # pick]
    ~ c2_day += c2_day_survey
    -> choose
* {LIST_COUNT(c2_day) == 3} [That is the day # id:c2-day-go # send]
    ~ c2_found = c2_found_by(c2_day)
    -> day

= day
{ c2_day ? c2_day_ferris:
    There is a bed for the Ferris child in a place that has a dog. You are asked the dog's name twice.
- else:
    The Ferris child is still in reception at six, and goes home with the night worker.
}
{ not (c2_day ? c2_day_court):
    At five past four the court rings Lesley, who says that it's on its way. She types it herself, with her coat on.
}
~ c2_day = ()
* [Come in early on the Thursday # id:c2-thursday # go]
    -> next_morning

= next_morning
~ at("2008-03-13", "08:50")
{
- c2_found == found_paper:
    -> paper
- c2_found == found_word:
    -> word
- else:
    What you know of Tranter is what it says on the screen. You have read it twice, and it has not got any longer.
    -> decide_first
}

= paper
~ learn(entry_2006)
Box 41 comes up on a trolley, with string round it, by the early van.
{ carry_record == record_whole:
    There is a page on top. R. Denholm, two things, what was done and what was not. You read it, and then the four lines that it is about.
- else:
    Under the closing form is a telephone message: two things. On the closing form there is one. You put one over the other against the window.
}
-> decide_first

= word
~ told_by(school_office, access_worker, school_log_entry)
It is a Mrs Orme who rings back. "You'll have it already," she says. "June 2006. It's in the log. I'd not want to say it over the telephone."
You tell her that you have a line.
"A line," says Mrs Orme.
-> decide_first

= decide_first
It is twenty-four hours since it came in. # q: What do you do with number four?
-> decide

= decide
* [Ask Lesley what the other three came to # id:c2-ask-three # ask]
    ~ hours(1)
    She looks each of them up, between calls.
    "NFA, NFA, NFA. Different worker every time." She scrolls. "Each of them says 'first referral on attendance', look. Well. It would have been, to them." # lesley: attentive # q: What do you do with number four?
    -> decide
* [A conference, as four is a pattern; and everybody with a part in it has the line in advance # id:u-d6-conference]
    ~ tell(landlord, index_line)
    ~ tell(gp, index_line)
    ~ tell(health_visitor, index_line)
    ~ tell(education_welfare, index_line)
    ~ working_days(2)
    The conference office is kind about it. Has there been an enquiry? An assessment? Is it about lateness?
    It is about lateness, you say.
    It comes back on the Monday, and four people have a line that they do not know what to do with. One of them has asked Lisa.
    -> after
* [Not for us as it stands: no further action, and a friendly letter to the school to say so # id:u-d6-advice]
    ~ tell(school_office, attendance_four)
    By itself, it is not for you. You read it again, by itself, to be sure.
    "Told you," says Lesley. "Nothing." She is not wrong; it is what each of the four of them is. # lesley: neutral
    -> after
* [Put the whole of the dates side by side, with the old paper; then assess what they do show # id:u-d6-build]
    ~ carry_trail = trail_warm
    ~ working_days(3)
    ~ learn(entry_2006)
    ~ learn(early_pattern)
    ~ tell(access_manager, early_pattern)
    { c2_found != found_paper:
        For the old paper you go down to the store yourself, on the bus.
    }
    It makes a page and a half. There is nothing on any line that would make you get up from your chair. It is when you hold it at arm's length.
    "Oh, for heaven's sake," says Lesley, at arm's length. # lesley: concerned
    Help goes in: a nursery place, breakfasts, a rail for the washing. By the summer it is ninety-one in the hundred, and they close. The page and a half stays in the file, on top.
    -> after
* [An initial assessment of attendance, in the seven days; and close it if they come in more # id:u-d6-attend]
    ~ working_days(7)
    You go twice. Lisa shows you the alarm clock. It is a very loud alarm clock, and for a fortnight it works.
    Closed, you put, on the seventh day: attendance improved.
    { c2_found == found_nothing:
        In the box for history you put that it is a first assessment.
    - else:
        The box for history will take one line. You put the line that was there already.
    }
    -> after

= after
* [Find Beryl a box for her thimble # id:c2-fourth-thimble # go]
    -> c2_aldous

= skip
~ at("2008-03-28", "12:00")
~ learn(attendance_four)
In March 2008 a fourth referral came about attendance. By itself it was not much, and by itself is how it was read.
-> c2_aldous

=== function c2_found_by(day)
{
- day ? c2_day_van:
    ~ return found_paper
- day ? c2_day_school:
    ~ return found_word
- else:
    ~ return found_nothing
}

// ---------------------------------------------------------------- number four again

=== c2_aldous ===
~ scene(-> c2_aldous)
~ seat(access_worker)
~ at("2010-06-08", "10:20")
~ place(duty_room)
~ weather(dry)
~ present(lesley, tired)
~ learn(aldous_referral)
June 2010. There are flags on the cars again. The guidance is new, and an initial assessment may take ten days. You are Kwame, and by now you are the one who has been here longest.
"Attendance," says Lesley. "Number four. Aldous." # lesley: tired
{ carry_trail == trail_warm:
    "And before you say it," she says, "I know." # lesley: warm
}
* [Read all four, in order # id:c2-read-aldous # go]
    -> dates

= dates
~ learn(aldous_reading)
~ document(aldous_sheet)
Aldous: attendance, two children in juniors
K. Asante, from the file, 8 June 2010
Nov 2009, Jan and Feb 2010: 74, 70, 77. Grandmother in the house, ill; she died on 2 March.
Since Easter: 90, then 95. School has them at breakfast club, and says that they are doing well.
May 2010: referral four. It went in with the figures for the winter.
~ document_ends()
Nothing else on either of them, from anyone. # q: What do you do with this number four?
-> decide

= decide
* [The oak drawers # id:c2-look-drawers # look]
    There is a computer on top. The one marked T has biscuits in it. # q: What do you do with this number four?
    -> decide
* [The memo under the biscuits # id:c2-look-memo # look]
    ~ document(memo_tate)
    Learning from neglect
    May 2010. From P. Tate, Assistant Director
    Repeat referrals are a pattern. Please treat every repeat referral as a pattern.
    ~ document_ends()
    You have some sympathy with it. You asked for it yourself, in 2008, in other words. # q: What do you do with this number four?
    -> decide
* [Ask the school how they were yesterday # id:c2-ask-aldous # ask]
    ~ hours(1)
    "In," says the secretary, when she has rung round. "On time. The little one won the sack race in practice, and has been told not to mention it." # q: What do you do with this number four?
    -> decide
* [An initial assessment, in the ten days: four is four, and best to check before being sure # id:u-n1-assess]
    ~ working_days(3)
    You see them on the Friday, in a front room with a hospital bed still folded in it.
    "Is this because of Mum?" says Mrs Aldous. "We got behind, when it was Mum."
    It is the wrong question to have come with. You close it, kindly, that afternoon. She does not ring the school again about anything.
    -> after
* [Close it, and nothing more; there's no need, and somebody who needs you has been on hold # id:u-n1-close]
    It takes four minutes. The reading goes with it; there is no room in the box for why.
    In the autumn education welfare send number five, with the same winter in it. It goes to somebody new.
    -> after
* [Nothing now: one bad winter, over; tell their school why, and that you look again in July # id:u-n1-not-yet]
    ~ hours(1)
    ~ tell(aldous_school, aldous_reading)
    "So you're not coming?" says the secretary, not sure whether to be pleased.
    Not on this. You tell her what you read, and the day in July on which you will look, and what would bring you before that.
    "I'll put it in the log," she says. She has, when you ring. They are at ninety-six.
    -> after
* [A conference: last time that it was four it meant something; tell all of them to be ready # id:u-n1-conference]
    ~ tell(landlord, aldous_referral)
    ~ tell(gp, aldous_referral)
    ~ tell(health_visitor, aldous_referral)
    ~ tell(housing_manager, aldous_referral)
    ~ working_days(2)
    The conference office asks what the harm is. You say that it is a pattern.
    "Of what?" they say, and they wait, as they are paid to.
    The doctor rings. He signed the certificate, in March. He would like to know what it is that he is supposed to have missed.
    -> after

= after
* [Have one of the biscuits # id:c2-aldous-biscuit # go]
    -> c2_log_book

= skip
~ at("2010-06-11", "12:00")
In June 2010 another family came to number four. It was one bad winter, and it was over.
-> c2_log_book

// ---------------------------------------------------------------- the log, and the form

=== c2_log_book ===
~ scene(-> c2_log_book)
~ seat(head_teacher)
~ at("2011-10-13", "15:45")
~ place(head_office)
~ weather(dry)
~ present(lisa_older, warm)
~ present(neil, attentive)
~ learn(school_picture)
~ learn(home_history)
You are Gwen Haywood, head of Chandler Street Primary since 2009. It is October 2011.
Rowan is in the top juniors and Billie in the lower; Kit is in the nursery, under a table. It is eighty-three in the hundred between the three of them, and fists, lately, from Billie.
"I'll sign anything, Mrs Haywood," says Lisa. "Is that biscuit going?" # lisa_older: warm # q: In your room
-> room

= room
* [The hamster cage # id:c2-look-cage # look]
    Empty since the summer. Kit left it a carrot on Monday, in case. You have not moved the carrot. # q: In your room
    -> room
* [What Neil has written down so far # id:c2-look-neil # look]
    Neil Birch is the special needs co-ordinator, and has sharpened a pencil for this. Coats: two between three. Dinners: free, and eaten. Spellings: Rowan's are the best in the class. Home: "busy". He has put a question mark after "busy". # q: In your room
    -> room
* [The cupboard, and the green spine marked 2005–07 # id:c2-ask-log # ask]
    ~ hours(1)
    ~ learn(school_log_entry)
    ~ c2_log = log_read
    You wait until Lisa has gone for Kit. It is from two heads ago, and there has been a flood.
    ~ document(school_log)
    Chandler Street Infants: log, page 88
    12.6.06. R.T. spoke to Mrs Orme, 10:45, two matters, re father. Her note is pasted in. Rang social services 11:20 (R. Denholm).
    16.6.06. Rang again: what do police say? To be told.
    ~ document_ends()
    Of her note the flood has left the paste, and a corner. There is no line under "To be told". Mrs Orme retired in July; you gave the speech. # q: In your room
    -> room
* [Turn to the form # id:c2-turn-form # go]
    -> form

= form
~ document(caf_form)
Common Assessment Framework
Anset Cross, 2011. Eight pages
A voluntary assessment, made with the family. Not to be used where a child may be at risk of significant harm.
Lead professional:
Consent to share with:
~ document_ends()
"That's you," says Neil, of the first line. # neil: warm
It is Thursday, and somebody is playing a piano with two fingers. # q: How do you begin it?
-> decide

= decide
* [The piano # id:c2-look-piano # look]
    It is Rowan, waiting to go home, picking out something off the television. It stops when anybody comes in, and so nobody does. # q: How do you begin it?
    -> decide
* [Ring social care's advice line # id:c2-ask-advice # ask]
    ~ hours(1)
    "Duty," says somebody called Sandy, in the end. "I can't look them up if you're not referring them. Put it in writing? Then it has to have an answer." # q: How do you begin it?
    -> decide
* [Leave it a fortnight, till they feel ready: a form that they've been rushed at isn't a help # id:u-d7-wait]
    ~ working_days(8)
    "You're a love," says Lisa. # lisa_older: warm
    After half-term she cannot find her copy. You find yours. It is not as sharp a pencil as it was.
    You open it in November, on what you know.
    -> after
* [Refuse it: hold out for a conference, and copy what school has to all who ought to be at it # id:u-d7-insist]
    ~ tell(landlord, school_picture)
    ~ tell(gp, school_picture)
    ~ tell(health_visitor, school_picture)
    ~ tell(education_welfare, school_picture)
    ~ working_days(1)
    "On eighty-three in the hundred?" says a different voice from duty, who is called Bex.
    And coats, you say.
    It comes back with a leaflet about the CAF. The housing office has written to Lisa about coats. She does not come in on the Friday. You open it without her biscuit.
    -> after
* [Open it with Lisa, tell her that you'll write to ask social care what they hold; then do so # id:u-d7-ask]
    ~ carry_school = school_told
    ~ tell(social_care_duty, school_picture)
    { c2_log == log_read:
        ~ tell(social_care_duty, school_log_entry)
    }
    ~ working_days(2)
    ~ told_by(social_care_duty, head_teacher, history_warning)
    "Ask them what you like," says Lisa, a bit slower. # lisa_older: attentive
    { carry_record == record_whole:
        The answer has two allegations in it, one of a kind that you had to sit down for, and a line: "If anything more is said, ring us. Do not hold it in a CAF."
    - else:
        The answer is a line about ill-treatment, not substantiated. Nothing to prevent a CAF. "If there is more, ring us. Do not hold it in a CAF."
        { c2_log == log_read:
            There were two matters on page 88. You write back and tell them so. It is acknowledged.
        }
    }
    -> after
* [Open it on their consent and what the school knows; what went before isn't ours to ask for # id:u-d7-consent]
    It is a good form, for what it is. Breakfast club, a coat each, a worker from housing once a week: Shelley, who is new and turns up.
    "It's nice to be asked," says Lisa. She signs all eight pages, though only the last one wants it. # lisa_older: warm
    -> after

= after
* [Sharpen Neil's pencil for him # id:c2-log-pencil # go]
    -> c2_letter

= skip
~ at("2011-11-14", "12:00")
~ learn(school_picture)
~ learn(home_history)
In autumn 2011 the school opened a CAF, an early assessment made with the family.
-> c2_letter

// ---------------------------------------------------------------- it has a name

=== c2_letter ===
~ scene(-> c2_letter)
~ seat(head_teacher)
~ at("2012-03-21", "08:35")
~ place(head_office)
~ weather(rain)
~ present(lisa_older, warm)
~ present(neil, warm)
~ learn(clinic_letter)
March 2012. You are Gwen. Lisa is early, which in your time has not happened.
"It's got a name," she says. She has the letter in a plastic wallet. "There's a reason, Mrs Haywood. All this time I thought that it was me." # lisa_older: warm
* [Read it # id:c2-letter-read # go]
    -> page

= page
~ document(clinic_page)
Community paediatric clinic
19 March 2012. Re: Billie Tranter
History: from mother, full and clear. School report: not to hand.
Impression: consistent with a disorder of attention and conduct. Full assessment: waiting list, nine months.
Dr E. Voss (dictated; signed in her absence)
~ document_ends()
Neil is already looking up a course. "This is good," he says. "We can do something with this." # neil: warm
You have seen children with it, and it was true of them. # q: What do you do with the letter?
-> decide

= decide
* [Billie's peg, through the door # id:c2-look-peg # look]
    A coat that is the right size. A reading book in a bag. The bag has been chewed along one edge, and somebody has sewn it up. # q: What do you do with the letter?
    -> decide
* [Ask Neil when it is worst # id:c2-ask-worst # ask]
    ~ hours(1)
    He has a chart, as it happens, and goes to get it. You look at it together over the register.
    "Mondays," says Neil. "And it stops, near enough, if you're one to one in the library." He looks at the chart and then at the letter. "I hadn't put the two together." # neil: concerned # q: What do you do with the letter?
    -> decide
* [Let the staff and the others know that it's a cover for home, and that the school says so too # id:u-d9-reject]
    ~ tell(education_welfare, clinic_letter)
    ~ tell(landlord, clinic_letter)
    ~ tell(health_visitor, clinic_letter)
    ~ tell(support_worker, clinic_letter)
    You say it once, in the staff room, and twice by e-mail.
    By Friday it has come round to Lisa, as a thing that you think about her. "You didn't even ask me," she says. # lisa_older: frustrated
    It may be that Billie has it. You had not meant to say that Billie had not.
    -> after
* [Be glad of it: there is a reason, and a way to help that goes with it; Neil begins on Monday # id:u-d9-accept]
    It goes up inside the staff-room cupboard, with the allergies. People are gentler, and it makes some difference.
    When there are fists on a Monday, somebody says, "It's the condition." And so it may be.
    -> after
* [Leave it for the full assessment, in nine months; a clinic's letter isn't for a school to mark # id:u-d9-list]
    ~ working_days(10)
    Nine months is December. You put it in the diary that the secretary keeps for December.
    A fortnight on there is a new letter. The list is now twelve.
    -> after
* [Write back: what did the clinic know of home, what would it see if there were more to it too? # id:u-d9-write]
    ~ working_days(1)
    ~ tell(clinic, home_history)
    Three years of registers, the coats, the Mondays, and what you would like to know. You tell Lisa what is in it, and read her the last line: a child can have the one and the other.
    "The other what?" says Lisa. # lisa_older: guarded
    Dr Voss rings you herself. "I wish I'd had this on the Monday," she says. She will see Billie again in May, at school.
    -> after

= after
* [Give Lisa her plastic wallet back # id:c2-letter-wallet # go]
    -> c2_remark

= skip
~ at("2012-04-10", "12:00")
~ learn(clinic_letter)
In March 2012 a clinic's letter gave Billie's behaviour a name. The school's report had not been to hand.
-> c2_remark

// ---------------------------------------------------------------- the remark

=== c2_remark ===
~ scene(-> c2_remark)
~ seat(head_teacher)
~ at("2012-07-12", "16:25")
~ place(school_hall)
~ weather(rain)
~ present(shelley, guarded)
~ present(neil, tired)
The last meeting round the family before the summer, in a hall that smells of gravy. Lisa and Adrian have just gone; he thanked everybody by name.
{ carry_school == school_told:
    In your bag is the answer from social care. "Do not hold it in a CAF."
}
You are Gwen, and you are stacking chairs.
"Mrs Haywood," says Shelley, who has not spoken. "It's not a thing. I don't want to get it wrong." # shelley: guarded
* [Put the chair down # id:c2-put-down # go]
    -> chair

= chair
~ told_by(support_worker, head_teacher, remark)
She is twenty-two. She is in that house every week.
She tells you that it is how they talk, the children, and how things are there, about what is private and what is not. It troubles her. She could not swear to anything.
"I've been carrying it since May," says Shelley. # shelley: concerned
Neil has stopped with a table half folded. # q: Twenty-five past four. The bus is at five to.
-> decide

= decide
* [The minutes so far # id:c2-look-minute # look]
    ~ document(tac_minute)
    Team around the child
    12 July 2012, Chandler Street Primary
    Present: both parents; school; housing support. Apologies: school nurse.
    Attendance up to 88. Billie: clinic in hand. Parents working well with everyone.
    Next: September.
    ~ document_ends()
    Every word of it was agreed at ten past four. # q: And now?
    -> decide
* [Ask Shelley what she has seen herself, and when # id:c2-ask-shelley # ask]
    ~ hours(1)
    She misses the bus. It is three times, and she has the dates of two of them.
    You do not help her with the words. You write hers. # q: And now?
    -> decide
* [Put it on the sheet for September, with Lisa and Adrian there, as bedtimes and private time # id:u-d8-boundaries]
    ~ tell(mother, remark)
    ~ tell(father, remark)
    ~ working_days(5)
    You send the sheet out in the last week of term, so that it should not come as a surprise.
    Adrian rings, and is helpful. They have had a good talk with all three, he says, about what is private.
    In August nobody is in when Shelley calls.
    -> after
* [Ask her to put it in an e-mail when she's had a think, and take it first thing in September # id:u-d8-email]
    "Course," says Shelley. "Sorry. It's probably me." # shelley: guarded
    There is an e-mail, on the last day of term. It has been thought about. "It may be nothing," it begins, and it is a good deal shorter.
    -> after
* [Sit back down: her own words on paper, who rings social care now, what each of you has seen # id:u-d8-now]
    ~ c2_said = remark_passed
    ~ tell(social_care_duty, remark)
    { c2_log == log_read:
        ~ tell(social_care_duty, school_log_entry)
    }
    ~ hours(1)
    Four chairs, unstacked. You write what she says and read it back, and she takes out one word.
    "I'll ring," says Shelley. You ring together. Duty is somebody new, who reads it back, and asks for the spelling.
    { c2_log == log_read:
        "And in June 2006," you say, "page 88." You hear the typing stop.
    }
    Neil will ask the nurse for what she has. The bus has gone. You drive Shelley home.
    -> after
* [E-mail everyone who knows them, tonight, and call it what it is; then ask for a conference # id:u-d8-table]
    ~ tell(education_welfare, remark)
    ~ tell(health_visitor, remark)
    ~ tell(landlord, remark)
    ~ tell(clinic, remark)
    ~ tell(gp, remark)
    ~ hours(2)
    You use the word. You have taught for thirty years and have never before typed it.
    Five people read it that evening. Each of them thinks that one of the other four must be the one that tells social care. "What did she see?" writes the doctor, on Monday. It is not in it.
    -> after

= after
* [Switch off the hall # id:c2-remark-hall # go]
    -> c2_street_again

= skip
~ at("2012-07-20", "12:00")
~ learn(remark)
In July 2012, at the end of a meeting, a support worker said that something troubled her. It was kept for September.
-> c2_street_again

// ---------------------------------------------------------------- the street, the sixth year

=== c2_street_again ===
~ scene(-> c2_street_again)
~ seat(housing_manager)
~ at("2012-12-21", "15:50")
~ place(street_2011)
~ weather(snow)
~ present(shelley, tired)
You are Val Lomax. You run the support unit now, and there is a white piece in your hair. The last Friday before Christmas; you have come out with Shelley, because she asked you to. # q: Along the street
-> street

= street
* [The tree # id:c2-look-tree-again # look]
    As high as the door. A bicycle is chained to it that nobody has been able to get off, and the bark has begun to go round the chain. # q: Along the street
    -> street
* [The corner # id:c2-look-shutter # look]
    Shutters. Somebody has painted on them a grocer's shop, with plums, rather well. # q: Along the street
    -> street
* [Where the gate was # id:c2-look-gate # look]
    You have the number of the job by heart. "It's down as done," says Shelley. "September." # shelley: tired # q: Along the street
    -> street
* [Ask Shelley how she finds them # id:c2-ask-find # go]
    -> find

= find
"The same," says Shelley. "It's always been like that, people say. I say it." She has her hands up her sleeves. "Have you ever written down the same thing sixty times?" # shelley: tired
{ c2_said == remark_passed:
    "They came out in July," she says. "Twice. An initial assessment, a nice man. Carry on with the CAF, it said. He's left." # shelley: guarded
- else:
    Nobody has rung anybody. There has been a September, and the sheet was full.
}
In the window of 27 someone has stood three paper angels, in order of size.
* [Knock # id:c2-street-knock # go]
    -> knock

= knock
"It's open," calls Lisa. It always has been.
~ chapter_ends()
{whole_case: -> chapter_3}
-> END

= skip
~ at("2012-12-21", "16:10")
At the end of 2012 the housing unit was still going in each week. What it wrote down was the same each week.
-> knock

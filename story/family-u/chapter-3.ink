// Chapter 3, "Three scraps". January to November 2013.
// Chairs: social worker (Mo Farrow), team manager (Anita Rao), chair of an exploitation meeting (Judith Amory).

// whether box 41 was asked for
LIST c3_vans = c3_van_empty, c3_van_sent
VAR c3_van = c3_van_empty

// whether the school was asked for its log
LIST c3_books = c3_book_shut, c3_book_open
VAR c3_book = c3_book_shut

// what goes on the page of dates
LIST c3_items = c3_p_entry, c3_p_engage, c3_p_attendance, c3_p_letters, c3_p_visits, c3_p_log
VAR c3_picked = ()

// what April came to
LIST c3_levels = c3_l_waits, c3_l_tested, c3_l_discussed, c3_l_caf, c3_l_court
VAR c3_level_at = c3_l_waits

// whether the neglect was measured
LIST c3_measures = c3_m_told, c3_m_scored
VAR c3_measured = c3_m_told

=== function c3_chronology_of(items)
{
- (items ? (c3_p_entry, c3_p_attendance, c3_p_visits)) && (items !? c3_p_engage):
    ~ return chron_full
- else:
    ~ return chron_part
}

=== chapter_3 ===
~ chapter(3)
~ c3_van = c3_van_empty
~ c3_book = c3_book_shut
~ c3_picked = ()
~ c3_level_at = c3_l_waits
~ c3_measured = c3_m_told
~ carry_chronology = chron_none
~ carry_discussion = discussion_none
~ carry_panel = panel_open
~ carry_housing = housing_left
-> c3_street

// ---------------------------------------------------------------- Tuesday 22 January 2013: nobody up

=== c3_street ===
~ scene(-> c3_street)
~ seat(worker_2013)
~ at("2013-01-22", "08:10")
~ place(street_2013)
~ weather(snow)
You are Mo Farrow, social worker, and you have come by bicycle, in the snow, which was a decision. January 2013.
The school has asked for advice. The advice was that somebody might go round. You have rung twice, and the curtains are shut. # q: On the step
-> street

= street
* [The tree # id:c3-look-tree # look]
    It is taller than the door. There is a bicycle chained to it, with no wheels, frozen in to where the wheels would be.
    You lean yours on the wall, where you can see it. # q: On the step
    -> street
* [The corner # id:c3-look-corner # look]
    TO LET, it says. Under that is half a sign for telephones, and under the telephones somebody has painted plums. # q: On the step
    -> street
* [The snow on the path # id:c3-look-tracks # look]
    Three lots of feet, going out, one smaller than the next. The smallest turns back for something, and then runs.
    You are pleased, and look again. They are half filled in. They are yesterday's. # q: On the step
    -> street
* [Ring once more # id:c3-street-ring # go]
    -> door

= door
~ present(lisa_older, tired)
~ learn(school_picture)
"School's shut, isn't it?" says Lisa Tranter, in a man's coat. "It's the snow." # lisa_older: tired
It opens in half an hour, you say.
"Does it? Kit! Coats!" She has the kettle on before you have your gloves off. "You'll be the new one. Mind the leg on that table." And then, through toast, "You're all of you new. I don't say it to be rude." # lisa_older: warm
* [Eat the toast, which is good, and write down the time # id:c3-street-toast # go]
    -> c3_index

= skip
~ at("2013-01-22", "09:00")
~ learn(school_picture)
In January 2013 a social worker called. It was ten past eight on a school day, and nobody was up.
-> c3_index

// ---------------------------------------------------------------- Tuesday 26 February: the index line

=== c3_index ===
~ scene(-> c3_index)
~ at("2013-02-26", "10:15")
~ place(hot_desks)
~ weather(dry)
~ present(anita, tired)
Tuesday 26 February. The inspectors have been and gone, and there are new lockers. Nobody has a desk. Yours is number nine, and there are somebody's shoes in it.
"Tranter," says Anita Rao, your team manager, in her coat. "Fifth letter from that school. You went round?" # anita: attentive
It was snowing, you say.
"Then they're yours." She writes it on her hand.
* [Look them up # id:c3-index-up # go]
    -> screen

= screen
~ learn(index_line)
~ document(index_screen)
Person index: TRANTER, 27 Chandler St
Moved across, 2006
{ carry_record == record_whole:
    Tranter, June to Oct 2006: two allegations re father, one sexual; not proved, not disproved; done and not done: see page on top, paper file, box 41; open again at once if anything is said again, by any child, or he is said to be ill again; R Denholm
- else:
    June to Oct 2006. Alleged ill-treatment by father, who is depressed. Not substantiated. Father in treatment with good results. NFR.
}
2008: attendance. 2011 on: see CAF (school).
~ document_ends()
{ carry_trail == trail_warm:
    ~ told_by(archive, worker_2013, early_pattern)
    Attached: a page and a half, K. Asante, 2008. It opens sideways.
}
The cursor stands after it, as if there were more. # q: What do you do about a line?
-> decide

= decide
* [The lockers # id:c3-look-lockers # look]
    Each has a card for a name, and a rule about cards for names. Yours has had six on it, going by the corners of tape. # q: What do you do about a line?
    -> decide
* [Ask the store whether there is any paper # id:c3-ask-van # ask]
    ~ hours(1)
    ~ c3_van = c3_van_sent
    A telephone rings in a basement for some time.
    "Tranter, six? I've got you a box," says a man, from behind something. "Forty-one. Van's full this week; I can have it out for you Thursday week, if you come down. You've to sign. We don't lift." # q: What do you do about a line?
    -> decide
* [Ring Chandler Street and ask what they have kept # id:c3-ask-gwen # ask]
    ~ hours(2)
    ~ c3_book = c3_book_open
    ~ on_phone(gwen, attentive)
    ~ told_by(head_teacher, worker_2013, school_log_entry)
    { carry_school == school_told:
        "Page 88," says Gwen Haywood, without having to look. "I wondered which of you would ask me." # gwen: resolute
    - else:
        Gwen Haywood goes to look. It takes so long that you eat your lunch. "There's a page," she says, when she is back. "June 2006. It's from two heads ago. Nobody from your end has ever asked for it." # gwen: concerned
    }
    She will not read it down the telephone. She will have a copy on her desk, in an envelope, with your name on.
    ~ leaves(gwen)
    # q: What do you do about a line?
    -> decide
* [Take it that the line is the sum of it; if more had been held, it'd have come over with it # id:u-d14-system]
    The inspectors asked about that. It is a single view of the child, they were told.
    You have twenty-three others. You copy the line into your own first page, with the date, and under "source" you put: system.
    -> after
* [Ask Lisa about 2006 over a cup of tea, before anybody has begun to dig about in it on paper # id:u-d14-mother]
    ~ tell(mother, index_line)
    ~ working_days(2)
    "Is that still on there?" says Lisa. She has gone on stirring. "He was ill. He's all right now. Who else can see that?"
    You have not seen anything yet, you say. It is the truth, and it does not help either of you.
    By the evening Adrian has rung the office, very courteously, about data protection.
    -> after
* [A letter to the police: this line, what it's for, by when it's wanted; and Anita to have it # id:u-d14-ask]
    ~ tell(police, index_line)
    ~ tell(team_manager, index_line)
    ~ hours(1)
    It comes to nine lines. What for: an assessment of three children. What of: June 2006, one address. By: Tuesday.
    "You've put a date on it," says Anita. "They'll not like that. They'll answer it, though." # anita: attentive
    -> answer
* [Ask for all that anyone has held on any Tranter: the surgery, housing, school, his mother # id:u-d14-everything]
    ~ tell(gp, index_line)
    ~ tell(landlord, index_line)
    ~ tell(head_teacher, index_line)
    ~ tell(grandmother, index_line)
    ~ working_days(3)
    So that they should know what to look for, you put the line in.
    The surgery would like to see consent. Housing sends you a rent book from 1994. His mother's neighbour reads it to her off the mat, as her eyes are bad, and then rings you up to ask if it is true.
    -> after

= answer
* [Open what comes on the Tuesday # id:c3-police-answer # go]
    ~ working_days(5)
    ~ told_by(police, worker_2013, police_2006)
    ~ told_by(police, team_manager, police_2006)
    Half a screen, from a civilian called Norma. One entry, June 2006, both matters, and nobody charged. She has added a line: "I would have thought there'd be more than this. Is there a child I can put it against?"
    { carry_record == record_thin:
        Hers says two. Yours says one.
    - else:
        It says two, as yours does. Neither says what anybody did next.
    }
    -> after

= after
* [Find your other glove # id:c3-index-glove # go]
    -> c3_box

= skip
~ at("2013-03-05", "17:00")
~ learn(index_line)
The index kept a line of 2006. Whether there was anything behind it was not asked.
-> c3_box

=== c3_box ===
{
- c3_van == c3_van_sent:
    -> c3_archive
- else:
    -> c3_table
}

// ---------------------------------------------------------------- Thursday 7 March: box 41

=== c3_archive ===
~ scene(-> c3_archive)
~ at("2013-03-07", "14:00")
~ place(archive_room)
~ weather(rain)
Thursday 7 March. There is a pull-cord, and until you find it there is only a smell of carpet.
"Mind your fingers on the shelves," says the man, who does not lift. "They roll." # q: In the basement
-> shelves

= shelves
* [The slip on the lid # id:c3-look-slip # look]
    ~ document(box_slip)
    Box 41: Anset Cross duty, 2006. Families S to T
    Destroy after: see policy
    Policy: under review
    ~ document_ends()
    It has been under review since before you qualified. You have never been so glad of one. # q: In the basement
    -> shelves
* [What rolls out when you tip it # id:c3-look-thimble # look]
    A thimble. There are forty cards with a band round them, in pencil and then in ink, and it must have come off with the band.
    You put it in your pocket, and then you think, and put it back. # q: In the basement
    -> shelves
* [Untie the string # id:c3-archive-string # go]
    -> paper

= paper
~ learn(entry_2006)
{ carry_record == record_whole:
    There is a page on top, "to be kept on top". R. Denholm: two things, one of them sexual. Done, and not done. She must have known you would be cold.
- else:
    A message sheet, in a quick hand: two things. On the closing form above it there is one. You turn the form over, in case.
}
{ carry_home == home_assessed:
    Behind that is an assessment, and a sheet headed "What to watch for".
- else:
    Behind that is half a page. "Returned home 21.7.06." Nothing has been stapled to it.
}
* [Copy it standing up, as there is no chair # id:c3-archive-copy # go]
    -> c3_table

= skip
~ at("2013-03-07", "16:00")
~ learn(entry_2006)
In a basement there was a box with the paper of 2006 in it.
-> c3_table

// ---------------------------------------------------------------- Wednesday 20 March: the page of dates

=== c3_table ===
~ scene(-> c3_table)
~ at("2013-03-20", "18:40")
~ place(hot_desks)
~ weather(rain)
~ carry_home = home_unassessed
Wednesday 20 March, twenty to seven. The cleaner hoovers round you in a figure of eight.
{
- c3_van == c3_van_sent && c3_book == c3_book_open:
    You have the copies from box 41, an envelope from the school, and a line. You put them on the floor, as the desk belongs to somebody at eight.
- c3_van == c3_van_sent:
    You have the copies from box 41, and a line. You put them on the floor, as the desk belongs to somebody at eight.
- c3_book == c3_book_open:
    You have an envelope from the school, and a line. No box has come, since nobody sent for one.
- else:
    You have a line. No box has come, since nobody sent for one.
}
{ carry_trail == trail_warm:
    And there is the page and a half from 2008, which will only print sideways.
}
~ carry_trail = trail_cold
~ document(chronology_page)
Chronology. Tranter. M. Farrow, 20 March 2013
Date; what happened; who says so
(Space for five. The rest will not print.)
~ document_ends()
# q: What goes on the page? # slots: 5
-> page

= page
* {c3_van == c3_van_sent} {LIST_COUNT(c3_picked) < 5} [June 2006, from the box # id:c3-p-entry # pick]
    ~ c3_picked += c3_p_entry
    -> page
* {LIST_COUNT(c3_picked) < 5} [That they engage well # id:c3-p-engage # pick]
    ~ c3_picked += c3_p_engage
    -> page
* {LIST_COUNT(c3_picked) < 5} [Attendance, term by term # id:c3-p-attendance # pick]
    ~ c3_picked += c3_p_attendance
    -> page
* {LIST_COUNT(c3_picked) < 5} [The clinic's letter, dated # id:c3-p-letters # pick]
    ~ c3_picked += c3_p_letters
    -> page
* {LIST_COUNT(c3_picked) < 5} [The support unit's visits # id:c3-p-visits # pick]
    ~ c3_picked += c3_p_visits
    -> page
* {c3_book == c3_book_open} {LIST_COUNT(c3_picked) < 5} [The page from the log # id:c3-p-log # pick]
    ~ c3_picked += c3_p_log
    -> page
* {c3_picked != ()} [Leave it tonight: you'll have a clear day at Easter to do it as it should be done # id:u-c1-later # send]
    ~ c3_picked = ()
    ~ carry_chronology = chron_none
    You slide it all into a wallet and the wallet into the locker, under the shoes. At Easter there are two new babies and a court. It is a good wallet. It shuts with a snap.
    -> after
* {c3_picked != ()} [Put what is picked into order on one page, and leave it for Anita where she sits # id:u-c1-table # send]
    ~ carry_chronology = c3_chronology_of(c3_picked)
    ~ tell(team_manager, chronology)
    { c3_picked ? c3_p_entry:
        ~ tell(team_manager, entry_2006)
    }
    ~ c3_picked = ()
    ~ hours(2)
    { carry_chronology == chron_full:
        It makes a page. On any one line there is nothing at all. A summer; a spring; somebody not in; somebody not up; seven years. You hold it away from you. The hoover stops.
    - else:
        It makes a page, and it reads well. You cannot tell why you keep looking for the line that is missing, as you do not know that one is.
    }
    -> after
* {c3_picked != ()} [Print the lot, box and all, for the police, school, housing and clinic to sort out # id:u-c1-print # send]
    ~ c3_picked = ()
    ~ carry_chronology = chron_none
    ~ tell(police, whole_paper_file)
    ~ tell(head_teacher, whole_paper_file)
    ~ tell(housing_manager, whole_paper_file)
    ~ tell(clinic, whole_paper_file)
    ~ working_days(3)
    The store copies the box for you: a hundred and forty sheets, four times. It goes out in jiffy bags, with a slip to say that it is for information.
    The clinic sends its bag back. It has, it says, nobody to read that. Nobody else says anything, so you take it that they have read theirs.
    -> after

= after
* [Lift your feet for the hoover # id:c3-table-feet # go]
    ~ c3_van = c3_van_empty
    ~ c3_book = c3_book_shut
    -> c3_level

= skip
~ at("2013-03-26", "17:00")
~ c3_picked = ()
~ c3_van = c3_van_empty
~ c3_book = c3_book_shut
~ carry_home = home_unassessed
~ carry_trail = trail_cold
In March there were dates in three places. They were not put on one page.
-> c3_level

// ---------------------------------------------------------------- Tuesday 16 April: the second day of the new rules

=== c3_level ===
~ scene(-> c3_level)
~ seat(team_manager)
~ at("2013-04-16", "09:20")
~ place(hot_desks)
~ weather(dry)
~ present(mo, tired)
~ learn(index_line)
~ told_by(worker_2013, team_manager, school_picture)
You are Anita Rao. It is the second day of the new guidance: two forms in the bin, ten days and thirty-five, and one new one, forty-five at the most.
{ carry_chronology:
- chron_full:
    ~ told_by(worker_2013, team_manager, entry_2006)
    On your chair is Mo's page. You have read it with your coat on, and the copies clipped behind.
- chron_part:
    On your chair is Mo's page. You have read it with your coat on. It has gaps, and does not say where.
- else:
    There is a line, and what Mo can tell you. There is no page.
}
"So is it child in need, or is it more?" says Mo. # mo: attentive # q: Which is it?
-> decide

= decide
* [The memo by the printer # id:c3-look-memo # look]
    ~ document(memo_director)
    Right help, right level
    15 April 2013. The Director's office
    Before any step up: has the CAF been given time?
    Before any plan: what would the inspectors say of our numbers?
    ~ document_ends()
    There is no name under it. There has not been one since Christmas. # q: Which is it?
    -> decide
* [The biro behind Mo's ear # id:c3-look-biro # look]
    It has leaked. There is a blue patch, growing, that everyone has been too busy to mention. You tell him, and it is the nicest thing that happens before ten. # q: Which is it?
    -> decide
* [Have Mo say it without looking down # id:c3-ask-mo # ask]
    ~ hours(1)
    "A year and a half of CAF. Three coats, then two. They sign everything. Nobody's ever up." He shuts his eyes. "It's that I can't find the day it got bad. I keep looking for it." # mo: concerned
    You have cold coffee together, on that. # q: Which is it?
    -> decide
* [Child in need, with a plan that has names on it; look at it again when there is a gap # id:u-d11-when]
    ~ c3_level_at = c3_l_waits
    It is a step up, and about time. You write it on your hand.
    The gap you have in mind is June. In June there are two vacancies, and the plan, when you come across it, has kept very well.
    -> after
* [Hold a strategy discussion on seven years of it, and have help begin this week as well # id:u-d11-both]
    ~ c3_level_at = c3_l_discussed
    ~ working_days(1)
    { carry_chronology == chron_none:
        ~ tell(police, school_picture)
        ~ tell(school_nurse, school_picture)
        ~ tell(head_teacher, school_picture)
    - else:
        ~ tell(police, chronology)
        ~ tell(school_nurse, chronology)
        ~ tell(head_teacher, chronology)
    }
    On Wednesday, for an hour: police, the school nurse, Gwen Haywood with her keys. It is about neglect, and about how long.
    "Nobody's ever put it to me as one thing," says the nurse. An assessment, all three, to be done by June; and a worker at seven in the morning from Monday, for the coats.
    -> after
* [Child in need for twelve weeks, what must change by then, and a discussion if it hasn't # id:u-d11-test]
    ~ c3_level_at = c3_l_tested
    ~ tell(mother, school_picture)
    You write the three things so that anybody could tell if they had happened: up by eight; ninety in the hundred; a bed each. The ninth of July.
    Mo takes it round. "That's fair," says Lisa. It is, as far as it goes. It goes as far as what you know.
    -> after
* [Back to the CAF: they come to all of it, sign all of it, and the trust is worth having # id:u-d11-caf]
    ~ c3_level_at = c3_l_caf
    ~ tell(head_teacher, index_line)
    ~ tell(housing_manager, index_line)
    It goes back to Gwen Haywood with the line, so that she knows, and to the housing unit with the line, so that they do.
    "What am I meant to do with that?" says Gwen Haywood. It is a reasonable question. There are five more like it in your messages.
    -> after
* [Ask for court work to start on them now, and give the reason to all that it may touch # id:u-d11-court]
    ~ c3_level_at = c3_l_court
    ~ tell(legal, index_line)
    ~ tell(landlord, index_line)
    ~ tell(clinic, index_line)
    ~ tell(mother, index_line)
    ~ working_days(3)
    The solicitor would like to know what has been assessed. You say that it is all in hand.
    "Then come back when it's in writing," she says. By then Lisa has had it from the housing office, through the letter box, on headed paper.
    -> after

= after
* [Put the old forms in the bin under the bin # id:c3-level-bin # go]
    -> c3_days

= skip
~ at("2013-04-22", "17:00")
~ learn(index_line)
~ told_by(worker_2013, team_manager, school_picture)
In the spring of 2013, after a year and a half of the CAF, the three were called children in need.
-> c3_days

// ---------------------------------------------------------------- Tuesday 14 May: ask me, I'll tell you

=== c3_days ===
~ scene(-> c3_days)
~ seat(worker_2013)
~ at("2013-05-14", "10:00")
~ place(tranter_kitchen)
~ weather(rain)
~ present(lisa_older, warm)
~ present(adrian_older, attentive)
{ c3_level_at:
- c3_l_discussed:
    May. You are Mo. A worker comes at seven now, for the coats, and there is an assessment with a date on it.
- c3_l_tested:
    May. You are Mo. There are three things on the fridge that must change by July. Two have ticks.
- c3_l_caf:
    May. You are Mo, and have been asked to look in once more, as advice.
- else:
    May. You are Mo. There is a form, and it has forty-five days, and you are on the twentieth.
}
"Ask me, I'll tell you," says Lisa. "I know the three of them like the back of my hand. Rowan thinks. Billie's got the condition. Kit's just Kit." # lisa_older: warm # q: In the kitchen
-> kitchen

= kitchen
* [The door frame # id:c3-look-frame # look]
    Three columns of biro, with dates. Rowan's has gone above your shoulder, and there Lisa has had to stand on something. Kit's are only a thumb apart, and there are a great many of them. # q: In the kitchen
    -> kitchen
* [What Adrian has typed # id:c3-look-typed # look]
    He has done a page on each, in case it should save you time. Likes; triggers; strategies. It is better laid out than yours.
    "We've had to learn to be organised," says Adrian. # adrian_older: attentive # q: In the kitchen
    -> kitchen
* [Your own sheet # id:c3-look-day # look]
    ~ document(day_sheet)
    My day
    Whose day is it?
    Gets up; eats; school; after; bed
    Who told me this:
    ~ document_ends()
    You have filled in three. On the last line of each you have put: Mother. # q: In the kitchen
    -> kitchen
* [Cycle round to the school, in the rain # id:c3-days-school # go]
    -> school

= school
~ at("2013-05-14", "11:35")
~ place(head_office)
~ present(gwen, attentive)
~ told_by(head_teacher, worker_2013, home_history)
Lisa has signed for you to see them here. "They're shy, mind," she said.
"You can have the library corner," says Gwen Haywood. "Or the hutch; there's a child that only talks to you if there's a rabbit. Rowan's not mine now. But I've rung up there, and they've a music room." # gwen: attentive
She hunts for something to dry you with, and comes back with a tabard.
There is half an hour before dinners. # q: How do you find out about a day?
-> decide

= decide
* [Ask her what she would ask # id:c3-ask-head # ask]
    ~ hours(1)
    "Nothing," says Gwen Haywood, when she has thought about it all through dinners. "I'd be there. Then I'd be there again. Whoever comes to see them comes the once." # gwen: tired # q: How do you find out about a day?
    -> decide
* [See each of the three alone, where they like it, twice; put down each day as it's told # id:u-d10-each]
    ~ working_days(8)
    ~ learn(childrens_days)
    ~ tell(team_manager, childrens_days)
    The library; the hutch; the music room, where you have to be a drum. Twice each, and you come back when you said you would.
    You get three days, in one house. None is the day you were told about in the kitchen. On the last line of each you put the right name.
    -> after
* [Use the weekly log that school keeps on each: it's written by people they know and like # id:u-d10-log]
    ~ working_days(1)
    It is a good log. Tired, Mon. Hungry, Mon. Bright, Thurs. You read two terms of it at a very low table.
    It is how each of them looks from across a classroom. You write that down, as it is worth something, and that it is not the same.
    -> after
* [Take each of the three aside today and ask outright about 2006, since no one has done it # id:u-d10-put]
    ~ tell(children, index_line)
    ~ tell(mother, index_line)
    ~ working_days(2)
    You are as kind as you know how to be. The rabbit goes on eating. There is nothing that any of them can do with it but carry it home.
    Lisa rings on the Thursday. "You asked them what?" says Lisa.
    Anita does not raise her voice about it, which is worse.
    -> after
* [See all three at home, with Lisa there: they're shy, and a child talks if it feels safe # id:u-d10-mother]
    They sit in a row on the settee, with Lisa at one end and the squash at the other.
    "Tell Mo about your trip," says Lisa; and then, as nobody does, she tells Mo about their trip. It was to a farm. It sounds as though it was lovely. You write: seen.
    -> after

= after
* [Give back the tabard # id:c3-days-tabard # go]
    -> c3_measure

= skip
~ at("2013-05-24", "17:00")
~ told_by(head_teacher, worker_2013, home_history)
In May the grown-ups were asked how the children's days went, and said.
-> c3_measure

// ---------------------------------------------------------------- Thursday 20 June: always been like that

=== c3_measure ===
~ scene(-> c3_measure)
~ at("2013-06-20", "09:30")
~ place(tranter_kitchen)
~ weather(dry)
~ present(wendy, warm)
~ present(lisa_older, tired)
June. Wendy Lisle has come with you. She is school nurse to three schools, and has a lanyard for each, which clack.
"Ignore the back door," says Lisa. "It's always been like that." # lisa_older: tired
The back door has a board where the glass was. There is a nice clean patch round the cooker. There is a mattress airing in the yard; it was there in January, under the snow.
* [Ask Wendy if she has brought the form # id:c3-measure-form # go]
    -> form

= form
~ document(score_grid)
Care, scored: one sheet for each child
1 is all needs met; 5 is none
Fed; warm; clean; seen to when ill; somebody there; somebody pleased to see you
Scored by (two agencies):
Again on:
~ document_ends()
"Last one always gets me," says Wendy. She has stopped being cheerful, and is counting beds. "When did it get like this? Does anybody know?" # wendy: concerned
It has always been like that, you say, and hear it. # q: What do you do about always?
-> decide

= decide
* [The clean patch # id:c3-look-patch # look]
    It is the size of somebody who has knelt down with a cloth and been called away. You find two more. # q: What do you do about always?
    -> decide
* [Ask Lisa what she would change first # id:c3-ask-lisa # ask]
    ~ hours(1)
    She walks you round. It takes an hour, and she does it honestly.
    "All of it," says Lisa. "I start. You can see where I start." # lisa_older: tired # q: What do you do about always?
    -> decide
* [Score it now; let the two of them know what a score like that can mean, and who has seen it # id:u-d12-threat]
    ~ tell(mother, neglect_scores)
    ~ tell(father, neglect_scores)
    ~ tell(landlord, neglect_scores)
    ~ tell(head_teacher, neglect_scores)
    You do it on the one sheet, for the house. It comes out at a four.
    "Four out of what?" says Lisa. Courts take an interest in fours, you say, and the housing office has been told. She looks at the sheet, and then, for the first time, does not ask if you want tea. # lisa_older: guarded
    -> after
* [A sheet for each child, scored by you and by Wendy; again in twelve weeks, so as to compare # id:u-d12-score]
    ~ c3_measured = c3_m_scored
    ~ working_days(3)
    ~ tell(team_manager, neglect_scores)
    ~ tell(school_nurse, neglect_scores)
    You do it apart, and then compare. On two of the three you differ by one, and argue it out in Wendy's car.
    They are not the same three sheets. It is one house, and somebody in it is a good deal colder than the others. The twelfth of September, you put.
    -> after
* [Photographs, room by room, with a list of jobs for the two of them to have done by August # id:u-d12-photos]
    Forty-one photographs, and a list. Lisa holds things out of the way for you. Adrian has the list typed by the evening, with a column for ticks.
    In August you take them again. You lay them side by side, and cannot always tell which is which.
    -> after
* [Have the council pay for one proper clean, so that they can start off from a level ground # id:u-d12-clean]
    ~ tell(housing_manager, home_history)
    ~ working_days(5)
    Two men with a van, a whole Thursday. Lisa cries, and makes them sandwiches. Glass goes in the door.
    "I'd forgotten that floor was a colour," says Lisa. # lisa_older: warm
    It is real, and it is kind. By the autumn the board is back.
    -> after

= after
* [Wedge the table again, on your way out # id:c3-measure-wedge # go]
    -> c3_outside

= skip
~ at("2013-06-28", "17:00")
In the summer people said that it had always been like that.
-> c3_outside

// ---------------------------------------------------------------- Thursday 10 October: places and peers

=== c3_outside ===
~ scene(-> c3_outside)
~ seat(cse_chair)
~ at("2013-10-10", "14:00")
~ place(meeting_room)
~ weather(rain)
~ present(ravi, neutral)
~ present(mo, tired)
~ told_by(police, cse_chair, cse_intelligence)
You are Judith Amory. You chair the meetings about exploitation, two on a Thursday, and this is the second. October. It is about Rowan Tranter, who is in the second year at the high school.
"We've got a park, and two names," says DC Nand. You ask him to stop there; it is in front of everybody who needs it. # ravi: attentive
{ c3_measured == c3_m_scored:
    Mo Farrow has scores, done in June and again in September. One is worse.
- else:
    Mo Farrow has brought photographs, and has left them in the bag.
}
* [Ask what there is from before # id:c3-outside-before # go]
    -> before

= before
{ carry_chronology == chron_full:
    ~ told_by(worker_2013, cse_chair, entry_2006)
    "There's a page," says Mo. He slides it down the table, past the biscuits. You read the first line, and then you read it again.
- else:
    ~ told_by(worker_2013, cse_chair, index_line)
    { carry_chronology == chron_part:
        "There's a page," says Mo. "It's got gaps in it. And there's a line, from 2006." # mo: tired
    - else:
        "There's a line, from 2006," says Mo. "I always meant to make a page." # mo: tired
    }
}
He leaves tomorrow, for a job with a desk.
~ document(cse_form)
Exploitation: plan
10 October 2013. Child: R.T.
Places. Peers. Phone. Transport.
Push factors (if known):
~ document_ends()
The last line has always been there. It is half the height of the others. # q: What does the meeting do?
-> decide

= decide
* [The box of biscuits # id:c3-look-biscuits # look]
    MO, GOOD LUCK, in icing, from another meeting. All that is left is the comma. # q: What does the meeting do?
    -> decide
* [Ask Ravi what he would do with the last line # id:c3-ask-ravi # ask]
    ~ hours(1)
    He takes it seriously. He rings his sergeant, in the corridor.
    "We don't, generally," he says. "It's not that we mustn't. We're the outside team. There's an inside team, on the floor below. I've not met them." # ravi: neutral # q: What does the meeting do?
    -> decide
* [Agree the plan on the form: places, phone, a worker to talk to, which is what we're for # id:u-d13-plan]
    ~ tell(worker_2013, cse_intelligence)
    It is a good plan. It has a worker in it with a car, and a park with the lights mended, and Mo has the names to hand on.
    Against "push factors" you put "busy home". It is four o'clock, and it fits.
    -> after
* [Note that a lot of this is choice, at that age; ask school to keep an eye, and close it # id:u-d13-choice]
    Mo looks at you. "Who's choosing?" he says, but not loud. # mo: tired
    You are tired, and there is a child at number one on your list who has been missing since Sunday. You close it. It takes a minute. The guidance has had a sentence about choosing since 2009.
    -> after
* [Do the plan, and minute one more question: what is there at home, with 2006 brought to it # id:u-d13-both]
    { carry_chronology == chron_full:
        ~ tell(police, entry_2006)
    - else:
        ~ tell(police, index_line)
    }
    ~ tell(worker_2013, cse_intelligence)
    ~ hours(1)
    Nobody likes it. It is not that anybody is against it. It makes the room quieter, and the plan longer.
    "That's for the floor below," says Ravi, writing. "I'll walk it down myself." He has it underlined: what at home would make a park look better? # ravi: attentive
    -> after
* [Have Adrian in tonight on all that we hold: he's the father, and can't guard in the dark # id:u-d13-father]
    ~ tell(father, cse_intelligence)
    ~ tell(mother, cse_intelligence)
    ~ tell(head_teacher, cse_intelligence)
    ~ working_days(1)
    He listens with his pencil out, and takes down both names. "I'm very grateful," says Adrian Tranter.
    Lisa rings two other mothers, as anybody would. By Friday neither of the two is anywhere that Ravi can find them. "Who told the house?" says Ravi. # ravi: neutral
    -> after
* [Use police protection this evening, with the whole of it round to all within reach of it # id:u-d13-tonight]
    ~ tell(head_teacher, cse_intelligence)
    ~ tell(housing_manager, cse_intelligence)
    ~ tell(landlord, cse_intelligence)
    ~ tell(clinic, cse_intelligence)
    ~ working_days(2)
    An inspector rings you. What is the danger at half past five, at home, in front of the television? You say that it is the park.
    "Then I'd sooner watch the park," he says. The two names have been to four offices, and to a landlord with a nephew.
    -> after

= after
* [Sign Mo's card, which says sixty on it # id:c3-outside-card # go]
    ~ carry_record = record_thin
    -> c3_question

= skip
~ at("2013-10-14", "16:00")
~ carry_record = record_thin
~ told_by(police, cse_chair, cse_intelligence)
In October a meeting about risks outside the home made a plan, on places and peers.
-> c3_question

// ---------------------------------------------------------------- Tuesday 26 November: three people

=== c3_question ===
~ scene(-> c3_question)
~ seat(team_manager)
~ at("2013-11-26", "16:10")
~ place(hot_desks)
~ weather(rain)
~ on_phone(wendy, concerned)
~ on_phone(val_older, attentive)
You are Anita. Mo has been gone six weeks. His families go up your hand and under the cuff.
You had only rung to see who was still going in. Now you have two people on one line, and a letter from Gwen Haywood.
"I've only the one thing," says Wendy. "I'd not have rung." # wendy: concerned
"Shelley's had hers since the spring of last year," says Val Lomax. # val_older: tired
* [Write the three things down, one under another # id:c3-question-three # go]
    -> three

= three
{ carry_chronology:
- chron_full:
    ~ told_by(worker_2013, team_manager, entry_2006)
    Mo's page is in your drawer. You put the three at the foot of it, with today's date. It has come round to where it began.
- chron_part:
    Mo's page is in your drawer. You put the three at the foot of it. It has gaps.
- else:
    There is no page to put them on. You use the back of a rota.
}
None of them would be anything. No child has said a word to anybody, this year or last.
"If one of them would only say," says Wendy. # wendy: tired # q: Ten past four. Nobody has said anything. What do you do?
-> decide

= decide
* [The section, in the book that holds the window open # id:c3-look-section # look]
    Reasonable cause to suspect. Somebody before you has underlined suspect, and somebody before that, cause. # q: What do you do?
    -> decide
* [Ask Val how sure Shelley is # id:c3-ask-val # ask]
    ~ hours(1)
    She goes to find her, on a stair somewhere.
    "Not sure," says Val. "She says that she's got less sure every time somebody's asked her how sure she is." # val_older: resolute # q: What do you do?
    -> decide
* [Get all but the police round a table to think it over first, with no label put on it yet # id:u-d15-without]
    ~ tell(school_nurse, accumulated_picture)
    ~ tell(head_teacher, accumulated_picture)
    ~ tell(housing_manager, accumulated_picture)
    ~ tell(clinic, accumulated_picture)
    ~ tell(landlord, accumulated_picture)
    ~ working_days(2)
    Eight people, and a landlord who had been copied in. It is thoughtful, and goes round twice. Everybody agrees to be mindful.
    "What is it that we're being mindful of?" says the landlord. Nobody has liked to put it in the heading.
    -> after
* [Keep to the plan, and keep looking: if a child speaks, you can all move inside the hour # id:u-d15-wait]
    ~ leaves(wendy)
    "That's fair on everybody," says Wendy. It is fair on him. It is clean; nobody will be able to say that you led a child.
    Val does not say that it is fair. "So it's up to them," she says, "and they're how old?" # val_older: tired
    -> after
* [Ask legal for emergency orders on all three for first thing: better that than be too late # id:u-d15-epo]
    ~ tell(legal, accumulated_picture)
    ~ tell(emergency_team, accumulated_picture)
    ~ hours(3)
    "What happens tonight that didn't last night?" says the solicitor. It is not unkind.
    You look at the three lines. She will draft it if you can fill in one date. In the end you tell the emergency team to stand down; they ask from what, and you have to tell them that.
    -> after
* [Call police, health and school in tomorrow on the whole of it: suspicion's enough for it # id:u-d15-convene]
    ~ carry_discussion = discussion_held
    ~ tell(police, accumulated_picture)
    ~ tell(school_nurse, accumulated_picture)
    ~ tell(head_teacher, accumulated_picture)
    ~ working_days(1)
    Each of them brings their own dates. You say the word first, so that nobody else has to, and after that it is only work.
    There is no proof, and it was not called for that. Police will open an enquiry with you. It is on the file now that the question has been asked: what was thought, by whom, on what day.
    -> after

= after
* [Put your coat on, which is on # id:c3-question-coat # go]
    -> end

= end
~ at("2013-12-20", "16:30")
The last Friday before Christmas. There is a hook by the door where Mo's helmet was. Nobody has hung anything on it. People are funny about hooks.
* [Hang your coat on it # id:c3-end-hook # go]
    -> hung

= hung
You are in your cardigan, and everybody looks up. In the new year there is to be somebody called Esther.
~ chapter_ends()
{whole_case: -> chapter_4}
-> END

= skip
~ at("2013-12-20", "17:00")
~ learn(accumulated_picture)
By the end of 2013 three people each held one thing. No child had said anything, and it was left for one to speak.
-> hung

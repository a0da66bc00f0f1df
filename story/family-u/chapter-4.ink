// Chapter 4, "Come back when". February to October 2014.
// Chairs: social worker (Esther Cobb), manager of the support unit (Val Lomax), chair of the panel (Frances Oakden), team manager (Anita Rao).

// the paper that went to the panel
LIST c4_papers = c4_p_stayed, c4_p_soft, c4_p_full, c4_p_loud
VAR c4_paper = c4_p_stayed

// whether the paper had a day on which to come back
LIST c4_returns = c4_r_none, c4_r_date
VAR c4_return = c4_r_none

=== chapter_4 ===
~ chapter(4)
~ c4_paper = c4_p_stayed
~ c4_return = c4_r_none
~ carry_record = record_thin
~ carry_home = home_unassessed
~ carry_trail = trail_cold
~ carry_panel = panel_open
~ carry_housing = housing_left
-> c4_paper_due

// ---------------------------------------------------------------- Monday 3 February 2014: a paper for Thursday week

=== c4_paper_due ===
~ scene(-> c4_paper_due)
~ seat(worker_2014)
~ at("2014-02-03", "09:40")
~ place(hot_desks)
~ weather(rain)
~ present(anita, tired)
~ learn(index_line)
You are Esther Cobb, and it is your fifth week. February 2014. You have locker nine, and have moved the shoes.
{ carry_chronology:
- chron_full:
    ~ told_by(archive, worker_2014, chronology)
    ~ told_by(archive, worker_2014, entry_2006)
    Inside the door, in a plastic sleeve, is one page of dates. It begins in June 2006. M. Farrow has signed it.
- chron_part:
    There is a page of dates, with gaps.
- else:
    There is a summary. It begins in 2013.
}
{ carry_discussion == discussion_held:
    ~ told_by(archive, worker_2014, accumulated_picture)
    And an enquiry, November: nothing said, nothing shown; the question, and who had asked it.
}
"Panel's on the thirteenth," says Anita. "Tranter. Two of the three, foster care." # anita: attentive
* [Tell her what you have heard from the children # id:c4-paper-wishes # go]
    -> wishes

= wishes
You have seen each of them three times. Two have told you what they want, and you have it down in the way it was put. You do not say it over a desk that is going to be somebody else's at eleven.
~ document(panel_paper)
Request to panel. Tranter, two children
Worker: E. Cobb. For 13 February 2014
What is asked for:
What has been tried, and what changed:
What the children want:
If refused:
~ document_ends()
The last line is yours. It is not on the form. # q: What sort of paper do you write?
-> decide

= decide
* [Your folder, with its tabs # id:c4-look-tabs # look]
    There is a tab for each of the three, and one that says THE THIRD. It is the youngest's: what is to happen to whoever is left. There is nothing behind it yet. # q: What sort of paper do you write?
    -> decide
* [Ask Anita what they like # id:c4-ask-anita # ask]
    ~ hours(1)
    "Short," says Anita. She drinks something that was coffee. "There's a number on the wall. They don't look at it. Everybody who goes in looks at it." # anita: resolute
    You are ten years younger than she is, and you can see that she would have liked to be told that. # q: What sort of paper do you write?
    -> decide
* [Ask for less than you think it is: support now, so that they get something to build up from # id:u-d16-soften]
    ~ c4_paper = c4_p_soft
    ~ tell(panel_chair, index_line)
    ~ working_days(3)
    You turn "placement" into "a package". It reads as though you were sure of it, which you nearly are, by the third draft.
    "That'll go through," says Anita. She does not say that it is what she would have sent. # anita: tired
    -> after
* [Leave it off for a month: they say no to neglect, and a no on the file is hard to shift later # id:u-d16-stay]
    ~ c4_paper = c4_p_stayed
    You tell Anita that it wants another month. She writes it on her hand, and looks at what else is there.
    On the Wednesday you find your name upon the list in any case, with half a page of hers. "You'd never have gone," says Anita. # anita: attentive
    -> after
* [Write it at its loudest, and have it go to those over the panel and to all round the family # id:u-d16-loud]
    ~ c4_paper = c4_p_loud
    ~ tell(head_of_service, tried_so_far)
    ~ tell(head_teacher, tried_so_far)
    ~ tell(landlord, tried_so_far)
    ~ tell(gp, tried_so_far)
    ~ working_days(1)
    You put "imminent" four times, and "grave" twice. You have not seen anything imminent. You have seen what you have seen.
    The surgery rings to ask which of the three is in danger today. You look at your folder. It is all in there, but not under that.
    -> after
* [All that was tried, for how long, what changed for each; what waiting costs; a day if it's no # id:u-d16-full]
    ~ c4_paper = c4_p_full
    ~ tell(panel_chair, tried_so_far)
    ~ tell(panel_chair, childrens_wishes)
    ~ working_days(2)
    { carry_chronology == chron_full:
        Seven years, on four sides. The page of dates is the second of them, and you have not had to add to it: only to go on.
    - else:
        It comes to four sides. The part called "before" is a line long. You leave a gap there, so that it can be seen to be one.
    }
    "Thirteen things," says Anita, counting down the margin. "We've tried thirteen things." # anita: concerned
    -> after

= after
* [Borrow a jacket for the thirteenth # id:c4-paper-jacket # go]
    -> c4_refused

= skip
~ at("2014-02-07", "17:00")
~ learn(index_line)
In February 2014 a paper went up to a panel, to ask for foster care for two of the three.
-> c4_refused

// ---------------------------------------------------------------- Thursday 13 February: not today

=== c4_refused ===
~ scene(-> c4_refused)
~ at("2014-02-13", "11:35")
~ place(panel_room)
~ weather(rain)
~ present(frances, tired)
~ present(dilys, neutral)
~ told_by(panel_chair, worker_2014, care_numbers)
They give you the chair that faces the wall. You have eleven minutes, and are the ninth. # q: From your end of the table
-> room

= room
* [The wall # id:c4-look-chart # look]
    ~ document(numbers_chart)
    Children looked after, county
    Now: 612. Target: 430
    Remember: every child deserves a family
    ~ document_ends()
    The line has been drawn with a ruler. It begins at the top and is meant to go down. # q: From your end of the table
    -> room
* [What the clerk is writing in # id:c4-look-book # look]
    ~ document(panel_book)
    Panel, 13 February 2014
    7. Agreed. 8. Deferred, 13 March.
    9. Tranter. Deferred,
    ~ document_ends()
    She has put that in already, and the comma. She is a quick writer. "It's only so I've the room," says Dilys Moon, and slides the mints along to you. # dilys: warm # q: From your end of the table
    -> room
* [Say your piece # id:c4-refused-say # go]
    -> piece

= piece
{ c4_paper:
- c4_p_full:
    You had got ready for being interrupted, and nobody does. Frances Oakden has read it. She has turned down the corner of the third side.
    "It's a good paper," she says. "Not today." # frances: tired
- c4_p_loud:
    "Which of them is it that's in imminent danger?" says Frances Oakden. You say that it is more the whole. She writes "whole". "Then, not today." # frances: neutral
- c4_p_soft:
    "You're asking for a package," says Frances Oakden, "and you're describing something else." She looks up. "Not today, on either." # frances: attentive
- else:
    You say what you can without a paper. "I've half a page," says Frances Oakden. "I can't place two children upon half a page. Not today." # frances: tired
}
* [Ask what would make it today # id:c4-refused-why # go]
    -> door

= door
She walks you to the door, which is courteous, and which puts you on the other side of it.
"There's a parenting programme with a place on it. Let them have that first." # frances: concerned
Until when?
"Come back when it's finished." She has a fountain pen, and you see that it has leaked on her as well. "I know. I do know." # frances: tired
* [Look back for the mints # id:c4-refused-mints # go]
    -> c4_after

= skip
~ at("2014-02-13", "12:00")
~ told_by(panel_chair, worker_2014, care_numbers)
The panel said not today. There was a programme; they should come back when it was finished.
-> c4_after

// ---------------------------------------------------------------- Friday 14 February: after the no

=== c4_after ===
~ scene(-> c4_after)
~ at("2014-02-14", "09:05")
~ place(hot_desks)
~ weather(rain)
~ present(anita, tired)
Somebody has put a paper heart on every locker. It is from the union.
"What was the reason?" says Anita. # anita: attentive
That there is a programme, you say. At a door.
"And the date?"
When it is finished. You have rung the programme. It is ten weeks, and starts when it has eight; it has five. # q: What do you do with a no?
-> decide

= decide
* [The heart on number nine # id:c4-look-heart # look]
    YOU ARE VALUED, it says. On the back, as it has been cut out of something, is half of a rota. # q: What do you do with a no?
    -> decide
* [What came up from the panel this morning # id:c4-look-slip # look]
    ~ document(return_slip)
    Panel outcome. Tranter
    Agreed / Not agreed / Deferred (ring one)
    Reasons:
    To return on:
    ~ document_ends()
    "Deferred" has a ring round it. It is a nice round ring. # q: What do you do with a no?
    -> decide
* [Ask Anita what she used to do # id:c4-ask-used # ask]
    ~ hours(1)
    She takes you out to her car to tell you.
    "I used to write and ask them why," says Anita. "Then they'd write and tell me why, and I'd got something I could take to a solicitor. Then we got busy." # anita: tired # q: What do you do with a no?
    -> decide
* [Start them on the programme as soon as there's a group, and give it a fair and proper chance # id:u-d18-start]
    ~ c4_return = c4_r_none
    ~ working_days(5)
    It has eight before the month is out. Lisa goes to every one, and by the third she is running the tea.
    Nobody has said what it is meant to change, and so it is very hard to say that it has not.
    -> after
* [Put your own view, and want theirs on paper; get legal planning in the diary by next Friday # id:u-d18-reasons]
    ~ c4_return = c4_r_date
    ~ tell(panel_chair, dissent_2014)
    ~ tell(legal, tried_so_far)
    ~ working_days(1)
    Half a page: that you do not agree, upon what, and what would change your mind. Anita reads it, and puts her name under yours.
    The answer is not long in coming. It does not say yes. But it says fifth of June, and it has been signed with a fountain pen.
    "There," says Anita. "Now it's a thing." # anita: resolute
    -> after
* [E-mail the Director tonight, and the councillor for the street, and copy the partners into it # id:u-d18-director]
    ~ tell(head_of_service, tried_so_far)
    ~ tell(press, tried_so_far)
    ~ tell(head_teacher, tried_so_far)
    ~ tell(gp, tried_so_far)
    ~ hours(3)
    You do it at your mother's, at the table, with your coat on. The councillor sends it on to somebody at the paper, with the names blacked out, mostly.
    On Monday there is a meeting about you. By the time it is over no one can remember what you had asked for.
    -> after
* [Begin the programme; ask the clerk for a slot in six weeks; tell Lisa what it has to change # id:u-d18-six]
    ~ c4_return = c4_r_date
    ~ tell(mother, panel_reason)
    "Six weeks from when it starts, or from today?" says Dilys Moon. From today, you say. She likes you for it; you can hear the mint.
    The group is late, and she moves it once, and writes to say so. Fifth of June. "What's it got to change?" says Lisa. You tell her. It is not long.
    -> after

= after
* [Cut your heart in two for scrap # id:c4-after-heart # go]
    -> c4_street

= skip
~ at("2014-02-21", "17:00")
~ c4_return = c4_r_none
They were put down for the programme. No date to come back was set.
-> c4_street

// ---------------------------------------------------------------- Monday 12 May: the street, in blossom

=== c4_street ===
~ scene(-> c4_street)
~ seat(housing_manager)
~ at("2014-05-12", "15:40")
~ place(street_2013)
~ weather(dry)
You are Val Lomax. You have come to Chandler Street about a smell, which is blossom. Nobody had known that they were that sort of tree. # q: Along the street
-> street

= street
* [The tree # id:c4-look-tree # look]
    White, up to the bedroom windows. Under it, on the bicycle that will never come off, there is a drift an inch deep, and somebody has written Kit in it. # q: Along the street
    -> street
* [The hedge of number 27 # id:c4-look-hedge # look]
    A leaflet, out in all weathers. Positive Steps for Parents: ten weeks. It has two tea rings on it; it has been used, then, for something. # q: Along the street
    -> street
* [The new gate # id:c4-look-gate # look]
    You hung it yourself in the end, on a Saturday, with somebody from the depot. It has your job number on the back, in paint, and all seven of its dates. # q: Along the street
    -> street
* [Say hello to Lisa, who is on the step # id:c4-street-lisa # go]
    ~ present(lisa_older, warm)
    -> step_up

= step_up
"I was the best one in it," says Lisa. "They said. I've a certificate." She has her glasses pushed up. "I'm down for the next one. It's the same, only you bring a friend." # lisa_older: warm
She turns and calls something up the stairs, about milk.
"There's milk," she tells you. She thinks. There was going to be milk. # lisa_older: tired
* [Go and get a pint from the corner # id:c4-street-milk # go]
    -> c4_other_side

= skip
~ at("2014-05-12", "16:00")
By May the programme had finished, and there was another.
-> c4_other_side

// ---------------------------------------------------------------- Thursday 5 June: the other end of the table

=== c4_other_side ===
~ scene(-> c4_other_side)
~ seat(panel_chair)
~ at("2014-06-05", "11:20")
~ place(panel_room_chair)
~ weather(dry)
~ present(dilys, neutral)
~ present(esther, guarded)
~ told_by(worker_2014, panel_chair, tried_so_far)
~ told_by(worker_2014, panel_chair, childrens_wishes)
You are Frances Oakden. You have the chair with its back to the wall, so you never see the chart. You see it on people's faces.
{ c4_return == c4_r_date:
    "Nine, Tranter," says Dilys. "It's their date." # dilys: neutral
- else:
    "Nine, Tranter," says Dilys. "They'd no date. I found a comma." # dilys: neutral
}
{ c4_paper:
- c4_p_full:
    It is the paper of February. You know it by the corner you turned down. One line is new: programme done, three coats, two beds.
- c4_p_loud:
    It is the paper of February, rewritten. The word "imminent" has gone, and now you can see what was behind it.
- else:
    It is not the paper of February. This one is four sides, and asks for what it means.
}
* [Ask her what the programme changed # id:c4-other-changed # go]
    -> changed

= changed
"Lisa," says Esther Cobb. "She liked it. She's got a friend now." She finds a tab. "For the children, I've looked. I've put what I found. It's the short column." # esther: resolute
At your elbow is Mr Whitlock. He retired, and is back as a consultant, to help with the line. He has moved a slip of paper so that you can see it. It says 616.
Since April it has had to be you: seniors only, and every child. # q: You have until half past. What does the panel say?
-> decide

= decide
* [Mr Whitlock's slip # id:c4-look-whitlock # look]
    616; and, smaller, the cost of two places to the end of the year. He is not a bad man. He closed three homes that wanted closing. # q: What does the panel say?
    -> decide
* [The fourth side # id:c4-look-fourth # look]
    "If refused", it says. You have chaired this for a year and have never seen one with that heading. Under it is what happens to each of the three on the day after. # q: What does the panel say?
    -> decide
* [Ask the solicitor, outside, what you can and can't decide # id:c4-ask-ivo # ask]
    ~ hours(1)
    "You can agree to pay for a bed," says Ivo Kaplan, with his raincoat on his arm. "You can't put a child in it." Then the third sentence. "If he objects, and he's willing and able to have them, she can't sign them in on her own." # q: What does the panel say?
    -> decide
* [Another programme first: the second follows on, needs no money, we ask it of everyone # id:u-d17-programme]
    ~ carry_panel = panel_open
    ~ tell(worker_2014, care_numbers)
    "Come back when—" you say, and hear it.
    Esther Cobb writes it down, word for word, on the inside of her folder. There is one like it there already. Dilys has put the comma.
    -> after
* [Two places, by the parents or by a court; lawyers on it now; a day to settle the third # id:u-d17-agree]
    ~ carry_panel = panel_agreed
    ~ tell(worker_2014, panel_reason)
    ~ tell(legal, panel_reason)
    ~ hours(1)
    You say it for the book, so that it comes out as you mean. Agreed as a resource. Not by us. What the two have asked for has been read. The third to have a plan by the tenth of July.
    Mr Whitlock takes his slip back. "It's six hundred and eighteen, then," he says, and writes it, quite neatly. # dilys: warm
    -> after
* [Defer it once: a named test; the places held; back on 17 July with no need to be asked # id:u-d17-defer]
    ~ carry_panel = panel_dated
    ~ tell(worker_2014, panel_reason)
    ~ tell(team_manager, panel_reason)
    Each in a bed; each at school by nine; one month. The two places held. If not: agreed, on the day, and nobody is to have to write another paper.
    "On the day," says Dilys, writing, "nobody to ask." She underlines it with the edge of the mints. # dilys: warm
    -> after
* [Agree all that's up today, theirs and the other six: no one can say we stood in the way # id:u-d17-all]
    ~ carry_panel = panel_open
    ~ tell(head_of_service, panel_reason)
    ~ tell(head_teacher, panel_reason)
    ~ tell(housing_manager, panel_reason)
    ~ tell(landlord, panel_reason)
    ~ hours(3)
    You do not open the last four. You have it minuted that they be removed, and that those around them be told today.
    Ivo Kaplan strikes it out after lunch. "Panels don't remove," he says. By then the school and the housing office have both had it, and one of them has rung Lisa. # esther: guarded
    -> after

= after
* [Look round at the chart, for once # id:c4-other-chart # go]
    -> c4_unit

= skip
~ at("2014-06-05", "17:00")
~ carry_panel = panel_open
~ told_by(worker_2014, panel_chair, tried_so_far)
~ told_by(worker_2014, panel_chair, childrens_wishes)
In June the paper came back. It was asked to try something else first.
-> c4_unit

// ---------------------------------------------------------------- Tuesday 9 September: leave, or stay

=== c4_unit ===
~ scene(-> c4_unit)
~ seat(housing_manager)
~ at("2014-09-09", "16:00")
~ place(housing_base)
~ weather(rain)
~ present(shelley_older, tired)
You are Val. September; the mugs are in the sink, and the rota has three names on it where there were five.
"I've rung eleven times since June," says Shelley. "I've written it down. I take them to the dentist, I do the forms, I do Mondays. Then I ring her team to ask if they've done it, and they say have I?" # shelley_older: tired
* [Ask when each of the three was last seen # id:c4-unit-seen # go]
    -> seen

= seen
"By me? Thursday. By them?" She turns the rota over, where she has it. "July." # shelley_older: resolute
{ carry_panel:
- panel_agreed:
    The places were agreed in June, with people called Wainwright. The lawyers want one more assessment first, and there is a queue for it.
- panel_dated:
    It went back in July, on its day, and the places were agreed. Since then there has been a summer.
- else:
    They are on their second programme. It is the same, only you bring a friend.
}
Your own board would like to know by Friday what the unit is for. # q: What does the unit do about the Tranters?
-> decide

= decide
* [The key safe # id:c4-look-keys # look]
    A hook for each family. On the Tranters' there is no key, as the door is open, but there is a mitten, which has been waiting since 2008 for somebody small enough. # q: What does the unit do?
    -> decide
* [The policy, which the board sent round in March # id:c4-look-policy # look]
    Worker to worker. Then managers: two working days, and reasons in writing. Then leads. It says what to put: who is harmed by it, what is asked for, by when.
    It has been on the rota board since March, behind the takeaway. # q: What does the unit do?
    -> decide
* [Ask Shelley what she would do # id:c4-ask-shelley # ask]
    ~ hours(1)
    "Stop," says Shelley, over the washing-up. "And then I think, who'd know? If there's nobody in on a Monday, who's going to notice it was Monday?" # shelley_older: concerned # q: What does the unit do?
    -> decide
* [Leave with a letter: what is open, who was last seen when, who at their end has taken it over # id:u-d19-letter]
    ~ carry_housing = housing_handed
    ~ tell(team_manager, open_risks)
    Two sides. At the foot is a dotted line, for somebody over there to sign and send back; you have said that you do not stop until it comes.
    "It's very clear," says Shelley. She has read it standing. "It's very clear that we're going." # shelley_older: concerned
    -> after
* [Carry on, as you always have: they're used to you, and it's the children who would lose by it # id:u-d19-carry]
    ~ carry_housing = housing_left
    ~ working_days(3)
    So you do. You say what you think of it, to each other, in the car.
    By Friday your board has read the rota, and seen a unit that does what another team is paid for. From half-term there is no unit. You had not thought of the rota as evidence.
    -> after
* [Take it to everyone at once, to the top and to the paper, so that it can't be put away safely # id:u-d19-all]
    ~ carry_housing = housing_left
    ~ tell(head_of_service, open_risks)
    ~ tell(press, open_risks)
    ~ tell(landlord, open_risks)
    ~ tell(gp, open_risks)
    ~ tell(grandmother, open_risks)
    You do it in one go, before you can think. It is a very good letter; the paper uses two lines.
    Lisa shows it to Shelley on the doorstep. "Is that us?" says Lisa. After that the door is shut, for the first time that anybody can remember. # shelley_older: guarded
    -> after
* [Stay put for as long as it takes to be answered; send the board's form, with a day for reply # id:u-d19-stay]
    ~ carry_housing = housing_stayed
    ~ working_days(2)
    ~ tell(team_manager, open_risks)
    ~ tell(safeguarding_board, open_risks)
    You and Shelley fill it in at the draining board. Eleven calls; July; what has not moved since the spring, and for which of them. What we ask. By Monday.
    "It says, what will you do if not?" says Shelley.
    You put: the next page of this. And we shall be there on Monday. # shelley_older: resolute
    -> after
* [End it without a fuss at half-term: no letter, no row; they can always ring if they need you # id:u-d19-quiet]
    ~ carry_housing = housing_left
    Shelley takes round a cake. Nobody says that it is the last time, as it seems unkind.
    Social care has it on a compliments slip. "Unit no longer involved. Best wishes." You had thought that there would be a form for it. # shelley_older: guarded
    -> after

= after
* [Dry the mugs # id:c4-unit-mugs # go]
    -> c4_post

= skip
~ at("2014-09-12", "17:00")
~ carry_housing = housing_left
In September the housing unit ended its work with the family. It felt that it was doing what social workers should.
-> c4_post

// ---------------------------------------------------------------- Monday 15 September: the post

=== c4_post ===
~ scene(-> c4_post)
~ seat(team_manager)
~ at("2014-09-15", "08:50")
~ place(hot_desks)
~ weather(dry)
~ on_phone(val_older, resolute)
You are Anita. There are two vacancies, and twenty-three families to a worker. Somebody has watered your coffee by mistake for the plant.
{ carry_housing:
- housing_stayed:
    ~ learn(open_risks)
    ~ document(unit_form)
    Professional disagreement: stage two
    11 September 2014. From: V. Lomax
    Last seen by social care: July. By us: Thursday.
    Reply due: two working days. We are still going in.
    ~ document_ends()
- housing_handed:
    ~ learn(open_risks)
    ~ document(unit_letter)
    Re: Tranter. 12 September 2014
    We are ending our visits. Open: five matters, below.
    Last seen by us: Thursday. By you: July.
    Received and taken on by: ........
    ~ document_ends()
- else:
    ~ document(unit_letter)
    With compliments. Anset Cross Housing Support
    Tranter: unit no longer involved. Best wishes.
    ~ document_ends()
}
"Have you got it?" says Val Lomax. # val_older: resolute # q: They are the only people who go in each week. What do you do?
-> decide

= decide
* [Your hand # id:c4-look-hand # look]
    Esther's twenty-three go up past the cuff. You had meant to begin on the other arm. # q: What do you do?
    -> decide
* [The stock child on the screen # id:c4-look-screen # look]
    It has been smiling since 2013. Underneath, now, it says: Every Worker Counts. Somebody has counted, in biro, on the frame. # q: What do you do?
    -> decide
* [Ask Esther when she could go # id:c4-ask-when # ask]
    ~ hours(2)
    She is at court, and rings you from the steps.
    "Thursday," says Esther. "If I don't do Friday's, or eat. And then I can't tell you when after that. It's not that I don't want to, Anita. There's no Mondays left." # q: What do you do?
    -> decide
* [Thank them for all they've done, and bring Esther's next visit to that family up by a week # id:u-d20-thank]
    It is a warm reply, and true. "Thank you," says Val, after a moment. "We like to be thanked." # val_older: tired
    You move the visit up from the second of October to the twenty-fifth. On the twenty-fifth there is an emergency, which is somebody else's.
    -> after
* [Go Thursday; name who's in each week from now; tell those above on paper that it can't hold # id:u-d20-sight]
    ~ tell(head_of_service, capacity_unsafe)
    ~ tell(school_nurse, sight_lines)
    ~ hours(2)
    Three lines to the top: twenty-three; two; no one on a Monday. It is not safe, I am telling you so, and I need an answer. You sign it with your whole name.
    Wendy will have Tuesdays, at school; Esther every Thursday; you take a Monday. "Good," says Val. "Now I believe you." # val_older: attentive
    -> after
* [Ring their own manager about the tone: you can't be spoken to like that by a partner agency # id:u-d20-tone]
    ~ tell(housing_manager, capacity_unsafe)
    "I am their manager," says Val Lomax. "It's me. What was the matter with the tone?" # val_older: guarded
    You tell her about the two vacancies, and the twenty-three, with some heat. "I'm sorry to hear that," says Val. "Have you told anyone that can do something?"
    -> after
* [Make it an enquiry from today, on the strength of it, and let them all have the list of it # id:u-d20-convert]
    ~ tell(police, open_risks)
    ~ tell(head_teacher, open_risks)
    ~ tell(landlord, open_risks)
    ~ tell(clinic, open_risks)
    ~ working_days(1)
    "On what?" says the sergeant, pleasantly. On a letter, you say. She would be glad to have what is in it that is new.
    You look. It has all been in every letter since 2011. The housing office has written to Lisa about the bedding.
    -> after

= after
* [Drink it anyway # id:c4-post-drink # go]
    -> c4_yes_no

= skip
~ at("2014-09-16", "17:00")
The only people who went in each week had stopped. The next visit was brought up a little.
-> c4_yes_no

// ---------------------------------------------------------------- Tuesday 21 October: yes last week, no this week

=== c4_yes_no ===
~ scene(-> c4_yes_no)
~ seat(worker_2014)
~ at("2014-10-21", "16:20")
~ place(tranter_kitchen)
~ weather(rain)
~ present(lisa_older, guarded)
~ present(adrian_older, attentive)
~ told_by(legal, worker_2014, legal_route)
You are Esther. October. They said yes last Tuesday, both, to two of the three going to foster carers; you have it in Lisa's writing.
{ carry_panel == panel_open:
    There is no place agreed for anybody to go to. You have a paper in for November.
- else:
    The places have been there since the summer. You have only to ring.
}
"We've talked about it," says Adrian, "and it's no. With respect." # adrian_older: attentive
Lisa is looking at the door frame. # q: In the kitchen
-> kitchen

= kitchen
* [Last week's page # id:c4-look-note # look]
    ~ document(consent_note)
    Agreement, 14 October
    We agree to R. and B. going to stay with carers while things get sorted.
    L. Tranter. A. Tranter (see overleaf)
    ~ document_ends()
    Overleaf is blank. He must have meant to put something. # q: In the kitchen
    -> kitchen
* [The mowers # id:c4-look-mowers # look]
    They come into the back kitchen for the winter. Eleven, under a sheet, with a label on each: whose, and what is wrong. # q: In the kitchen
    -> kitchen
* [Go out on the step and ring Ivo Kaplan # id:c4-yes-ivo # go]
    -> ivo_says

= ivo_says
~ on_phone(ivo, attentive)
"Then it's no," says Ivo. "It's theirs to give and theirs to take back. If he objects, and can have them there, hers won't do by itself." A bus goes through a puddle. "You could ask her every week till they're grown up. I've seen it done." # ivo: neutral
Through the window Lisa has got the biro down off its nail. # q: What do you do with yes and no?
-> decide

= decide
* [Ask Ivo how long a court would take # id:c4-ask-court # ask]
    ~ hours(1)
    He has to look up what you have on file. It starts to get dark.
    "Since April, twenty-six weeks from the day we issue," he says. "It's the weeks before we issue that nobody's put a number on." # ivo: resolute # q: What do you do with yes and no?
    -> decide
* [Tell them it's foster care tonight, by their own hand or with police, as they'd rather # id:u-d23-tonight]
    ~ tell(mother, childrens_wishes)
    ~ tell(father, childrens_wishes)
    ~ tell(grandmother, childrens_wishes)
    You tell them it is what the two of them want. You had not meant to. Lisa signs. Her hand is shaking so much that you hold the page still for her.
    "You can tear that up," says Ivo, when he hears how. Adrian would like to know which two. His mother is on the telephone by six. # lisa_older: tired
    -> after
* [Lawyers round a table, then a letter with a timetable; a yes to be just the bridge to it # id:u-d23-letter]
    ~ working_days(3)
    ~ tell(mother, legal_route)
    ~ tell(father, legal_route)
    On Friday you bring it round and read it to them: what we are worried about, what must change, by which day, what we shall ask a court for if it has not. That they may have a solicitor each, and that it is free.
    "So it's not up to me," says Lisa. It is the first time you have seen her let go of something. # lisa_older: tired
    -> after
* [Leave it with them; come by each week, as it has to be theirs, and it was nearly a yes # id:u-d23-talk]
    ~ working_days(10)
    It is yes on the twenty-eighth, until he is home. It is no on the fourth, with cake.
    You get to be very fond of Lisa. You cannot tell, by November, which of you is wearing the other one out.
    -> after
* [Ask both for a yes to the two for six weeks; advice first; and a day to settle the third # id:u-d23-bridge]
    ~ working_days(1)
    ~ tell(mother, legal_route)
    You write out what it is and what it is not: theirs to end at any time; six weeks; a solicitor to be rung before they sign. The second of December for the third.
    Lisa rings one, from the kitchen, with the door shut. Adrian will think it over. It is something with a day in it.
    -> after

= after
~ leaves(ivo)
* [Let them measure whoever is next # id:c4-yes-measure # go]
    -> end

= end
There is a new mark on the door frame, with that day's date. It is a good inch above the last.
~ chapter_ends()
{whole_case: -> chapter_5}
-> END

= skip
~ at("2014-11-04", "17:00")
~ told_by(legal, worker_2014, legal_route)
That autumn the parents agreed to foster care one week and not the next.
-> end

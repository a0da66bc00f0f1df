// Chapter 5, "In the room". January to November 2015.
// Chairs: head teacher (Gwen Haywood), chair of the meeting (Clare Duffield), team manager (Anita Rao), social worker (Jordan Amis).
// The meeting is played from two chairs, with the same lines: what one has said the other remembers.

// what the head teacher did with what she thought
LIST c5_dissents = c5_d_quiet, c5_d_said
VAR c5_dissent = c5_d_quiet

// what the meeting came to
LIST c5_outcomes = c5_o_reversed, c5_o_short, c5_o_kept
VAR c5_outcome = c5_o_reversed

// what goes on the carers' page
LIST c5_items = c5_w_daily, c5_w_guess, c5_w_history, c5_w_outside, c5_w_listen, c5_w_file
VAR c5_written = ()

=== chapter_5 ===
~ chapter(5)
~ c5_dissent = c5_d_quiet
~ c5_outcome = c5_o_reversed
~ c5_written = ()
-> c5_room

// ---------------------------------------------------------------- Thursday 22 January 2015, two o'clock

=== c5_room ===
~ scene(-> c5_room)
~ seat(head_teacher)
~ at("2015-01-22", "14:00")
~ place(meeting_room)
~ weather(rain)
~ present(clare, warm)
~ present(lisa_older, attentive)
~ present(esther, tired)
You are Gwen Haywood. You have a supply teacher on the hour, and have come across town to hear a date. The last meeting settled that the council would seek placement, by consent or through a court. This one is to say when.
Esther Cobb is working her notice. Lisa has an envelope. She has had her hair done. # q: While they find another chair
-> room

= room
* [The table # id:c5-look-table # look]
    { carry_housing:
    - housing_left:
        Eleven places, nine people. There is a card for the support unit, with nobody behind it, and someone has put the biscuits there.
    - else:
        Eleven places, ten people. Val Lomax is at the end, by the urn, with her clipboard face down on the table.
    }
    # q: While they find another chair
    -> room
* [Your bag # id:c5-look-bag # look]
    { carry_school == school_told:
        In it, in a plastic sleeve, is what social care wrote to you in 2011. You know it by heart. You brought it so as to have something to hold.
    - else:
        In it are forty reading records, and an apple. You have been head of that school for twelve years, and what you know of this is what you have seen.
    }
    # q: While they find another chair
    -> room
* [The three names on the sheet # id:c5-look-names # look]
    Rowan and Billie, both at the high school now. Kit, top infants: on your side of the road still. Somebody has spelt Kit with two t's. # q: While they find another chair
    -> room
* [Hear what Lisa has in the envelope # id:c5-room-letter # go]
    -> letter

= letter
~ document(course_letter)
Dear Lisa
A place has come up on the course you have been waiting for.
Thursdays, 10 to 12, from 5 March, for sixteen weeks.
~ document_ends()
She has read it out herself, and got as far as the address, and had to stop.
"Lisa, that's wonderful," says Clare Duffield, in the chair, and it is. # clare: warm
She is new since the autumn. She pours water for people. "I'm minded to give that time." # clare: concerned
* [Look across at the solicitor # id:c5-room-ivo # go]
    ~ present(ivo, neutral)
    -> minded

= minded
"Minded isn't decided," says Ivo Kaplan. # ivo: neutral
"I've waited three years for that letter," says Lisa. # lisa_older: resolute
"So has the paper," says Esther. It is the only thing she has said, and she says it to her folder. # esther: tired
Clare looks round the table, one by one, kindly. "Shall we have tea?" It is ten to three. It is your turn next, if you want one. # q: What do you do with what you think?
-> decide

= decide
* [What is in the minutes so far # id:c5-look-minutes # look]
    The note-taker has a new pen, and is drawing a box round 5 March. # q: What do you do with what you think?
    -> decide
* [Ask the person next to you if that was a decision # id:c5-ask-next # ask]
    ~ hours(0)
    "I couldn't tell," says the school nurse, low. "I thought we'd had it. I thought that we'd had it in December." # q: What do you do with what you think?
    -> decide
* [Catch Clare at the urn: say it to her by herself, warmly, and ask to talk by Monday # id:u-d22-after]
    ~ tell(meeting_chair, room_dissent)
    A spoon goes round a cup. You wait until there are only the two of you and the urn.
    "I hear that," says Clare. "I do hear that. Monday." She puts it in her telephone. It is not in the minutes, as it was not in the meeting. # clare: attentive
    -> after
* [Tell Kit on Friday, so one of them knows that you at least did not agree with it # id:u-d22-child]
    ~ tell(children, room_dissent)
    ~ tell(mother, room_dissent)
    ~ tell(landlord, room_dissent)
    A spoon goes round a cup. You keep it until Friday, and the reading corner, and you are as gentle as anybody could be.
    It has gone home by four. Lisa is at your hatch on Monday, and the housing officer has heard it from Lisa. "You said what?" says Lisa. It has given somebody of six a thing to carry. # lisa_older: frustrated
    -> after
* [Go above them all today: the board, the head of service, the police and the surgery # id:u-d22-board]
    ~ tell(safeguarding_board, room_dissent)
    ~ tell(head_of_service, room_dissent)
    ~ tell(police, room_dissent)
    ~ tell(gp, room_dissent)
    A spoon goes round a cup. You have it written by six, and it takes you two evenings to get it right.
    ~ working_days(2)
    "What did the chair say, when you told her?" asks the board. You say that you did not tell her. "Then that's page one," says the board, and sends you the policy.
    -> after
* [Hold your tongue: they've the whole of it, and you've only got the one end of it all # id:u-d22-nothing]
    A spoon goes round a cup. You have known the three of them for eleven years, and you have a bus to catch.
    They are the experts. You have said that to parents often enough. You find that it is quite a comfortable thing to say, and that you have your coat on.
    -> after
* [Say here that you disagree, have it minuted, and ring your schools' lead by tonight # id:u-d22-say]
    ~ c5_dissent = c5_d_said
    ~ tell(meeting_chair, room_dissent)
    ~ tell(safeguarding_lead, room_dissent)
    ~ hours(1)
    "I don't agree, and I'd like that written down." It comes out in your assembly voice.
    "Write it down, please," says Clare, to the note-taker. She looks relieved, if anything. # clare: attentive
    Lisa will not look at you. From the corridor you ring the schools' lead, and give it to her as stage one, with today's date.
    -> after

= after
* [Take your cup back to the urn # id:c5-room-cup # go]
    -> c5_tea

= skip
~ at("2015-01-22", "14:50")
~ c5_dissent = c5_d_quiet
In January 2015 there was a meeting to set a date. The mother brought a letter about a course that she had waited for.
-> c5_tea

// ---------------------------------------------------------------- ten to three, from the chair

=== c5_tea ===
~ scene(-> c5_tea)
~ seat(meeting_chair)
~ at("2015-01-26", "09:30")
~ place(meeting_room)
~ weather(dry)
-> c5_tea_in

= c5_tea_in
-> END
= skip
-> END

// The words an author writes with. Each is a small function the simulation listens to;
// in Inky the versions below do nothing, so a story plays there unchanged.
//
//   ~ scene(-> a_knot)                 a scene begins; its knot has a stitch "skip" that sums it up
//   ~ seat(team_manager)               whose chair the player is in
//   ~ at("2015-12-14", "16:50")        the date and the hour; never earlier than before, save on the day that a chapter begins
//   ~ working_days(2)                  two working days pass; the hour becomes 09:00
//   ~ hours(3)                         three hours pass
//   ~ place(housing_counter)           where; it empties the room
//   ~ weather(rain)
//   ~ present(nadia, guarded)          who is in the picture, and how they look
//   ~ on_phone(nadia, tired)           who is on the line
//   ~ leaves(nadia)
//   ~ learn(bail_condition)            this seat knows it from here on
//   ~ tell(housing_officer, bail_condition)   this seat tells somebody a fact
//   ~ told_by(housing_officer, site_worker, bail_condition)   somebody else tells, as this seat can see
//   ~ step(enquiry)                    the formal step, where this seat knows of it
//   ~ promise("ring-nadia", "Ring Nadia back", "2016-05-24")  what this seat said it would do, by when
//   ~ kept("ring-nadia")
//   ~ document(transfer_summary) ... ~ document_ends()        the lines between are the paper
//   ~ chapter(2)   ~ chapter_ends()   ~ ending(moved_that_night)
//
// Write what happens above the line that says it, so that the line is the one that dates it.

EXTERNAL scene(knot)
EXTERNAL seat(who)
EXTERNAL at(date, time)
EXTERNAL working_days(count)
EXTERNAL hours(count)
EXTERNAL place(where)
EXTERNAL weather(sort)
EXTERNAL present(person, look)
EXTERNAL on_phone(person, look)
EXTERNAL leaves(person)
EXTERNAL learn(fact)
EXTERNAL tell(who, fact)
EXTERNAL told_by(teller, who, fact)
EXTERNAL step(rung)
EXTERNAL promise(id, words, due)
EXTERNAL kept(id)
EXTERNAL document(which)
EXTERNAL document_ends()
EXTERNAL chapter(number)
EXTERNAL chapter_ends()
EXTERNAL ending(which)

=== function scene(knot)
~ return
=== function seat(who)
~ return
=== function at(date, time)
~ return
=== function working_days(count)
~ return
=== function hours(count)
~ return
=== function place(where)
~ return
=== function weather(sort)
~ return
=== function present(person, look)
~ return
=== function on_phone(person, look)
~ return
=== function leaves(person)
~ return
=== function learn(fact)
~ return
=== function tell(who, fact)
~ return
=== function told_by(teller, who, fact)
~ return
=== function step(rung)
~ return
=== function promise(id, words, due)
~ return
=== function kept(id)
~ return
=== function document(which)
~ return
=== function document_ends()
~ return
=== function chapter(number)
~ return
=== function chapter_ends()
~ return
=== function ending(which)
~ return

// Everybody, everywhere and everything this case can name. All of it is invented.

LIST seats = duty_worker, duty_manager, access_worker, head_teacher, housing_manager, worker_2013, team_manager, cse_chair, worker_2014, panel_chair, meeting_chair, worker_2015, foster_carers

// who can know a fact without being a chair the player sits in
LIST others = mother, father, children, police, paediatrician, gp, mental_health, school_office, archive, education_welfare, social_care_duty, support_worker, clinic, access_manager, aldous_school, school_nurse, health_visitor, landlord, grandmother, legal, head_of_service, safeguarding_board, receiving_manager, safeguarding_lead, emergency_team, sibling_worker, press

// those who recur over the nine years have an older self
LIST people = lisa, lisa_older, adrian, adrian_older, malcolm, beryl, janet, quill, colm, gwen, lesley, neil, shelley, shelley_older, val_older, mo, anita, wendy, ravi, esther, frances, dilys, ivo, clare, piers, maureen, des

// one street in five of its years
LIST places = street_2006, street_2008, street_2011, street_2013, street_2015, duty_room, head_office, school_hall, tranter_kitchen, archive_room, hot_desks, panel_room, housing_base, foster_kitchen, meeting_room, mash_hub, police_office

// what can be known about this case; each has its entry in seeds/family-u.yaml
LIST facts = childs_words, both_allegations, ill_treatment, father_health, crime_recorded, three_explanations, wants_home, he_is_out, closing_page, whole_paper_file, attendance_four, entry_2006, index_line, early_pattern, aldous_referral, aldous_reading, school_picture, history_warning, school_log_entry, clinic_letter, home_history, remark, police_2006, chronology, childrens_days, neglect_scores, cse_intelligence, accumulated_picture, tried_so_far, childrens_wishes, care_numbers, panel_reason, dissent_2014, open_risks, capacity_unsafe, sight_lines, legal_route, room_dissent, decision_reason, parents_position, worry_most_page, carer_need, child_has_spoken, whereabouts

LIST documents = message_sheet, strategy_note, one_reason_form, agreement_draft, closing_form, memo_whitlock, duty_diary, index_card, aldous_sheet, school_log, caf_form, clinic_page, tac_minute, memo_tate, index_screen, box_slip, chronology_page, memo_director, day_sheet, score_grid, cse_form, panel_paper, panel_book, return_slip, numbers_chart, unit_letter, unit_form, consent_note, course_letter, minutes_page, handover_page, carers_page, record_book, closing_list, outcome_page

LIST endings = as_reported, thursday, that_night, already_asked

// ---- what is carried from one chapter to the next: each a small, finite choice ----

// what the closing of 2006 left on the file
LIST records = record_thin, record_whole
VAR carry_record = record_thin

// how the father came home in 2006
LIST homes = home_unassessed, home_assessed
VAR carry_home = home_unassessed

// whether anybody put the dates side by side in 2008
LIST trails = trail_cold, trail_warm
VAR carry_trail = trail_cold

// whether the school asked, and heard, what social care held
LIST schools = school_untold, school_told
VAR carry_school = school_untold

// what was made of the scraps in 2013
LIST chronologies = chron_none, chron_part, chron_full
VAR carry_chronology = chron_none

// whether the possibility was talked over by all of them in 2013
LIST discussions = discussion_none, discussion_held
VAR carry_discussion = discussion_none

// what the panel of 2014 left behind
LIST panels = panel_open, panel_dated, panel_agreed
VAR carry_panel = panel_open

// what became of the housing support unit
LIST housings = housing_left, housing_handed, housing_stayed
VAR carry_housing = housing_left

// false when a chapter is played on its own
VAR whole_case = true

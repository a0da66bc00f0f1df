// Everybody, everywhere and everything this case can name. All of it is invented.

LIST seats = mash_worker, health_visitor, ward_sister, social_worker, assessment_manager, review_chair, allocated_worker, team_manager, programme_worker, service_manager, nursery_lead, midwife, neonatal_sister, police_desk

// who can know a fact without being a chair the player sits in
LIST others = mother, father, police, gp, mental_health, alcohol_service, idva, marac, hub_health, receiving_manager, outreach, head_of_service, legal, human_resources, landlord, childrens_centre, neighbours, pell_health_visitor

LIST people = hannah, lee, sandra, priya, gaynor, moira, carole, owen, dan, steve, shanice, jackie, naomi, alison, helen, fran, kath, aisha

LIST places = mash_hub, police_office, front_room, hospital_corridor, area_office, nursery_cloakroom, manager_office, manager_office_inside, family_room, clinic_room, neonatal_corridor

// what can be known about this case; each has its entry in seeds/child-v.yaml
LIST facts = april_allegation, risk_grading, full_log, safety_minimum, mother_account, safe_contact, support_offer, pell_notification, pell_minimum, police_outcome, tray_unsafe, help_offered, suicide_risk, child_at_home, ward_sheet, control_pattern, father_account, dash_result, draft_plan, plan_asks, protection_depends, worry_most, attendance, change_for_child, odd_week, pattern_seen, pattern_paper, file_history, dissent, earlier_review, robin_remark, reopen_triggers, pregnancy, closed_file, load_on_parents, neighbour_report, worried_calls

LIST documents = notification, protocol_card, closing_letter, pell_form, outcome_note, red_book, kim_card, ward_board, checklist_form, draft_plan_page, agreement_page, box_twelve, step_down_memo, transfer_list, review_minute, washing_note, two_pages, unallocated_list, memo_down, file_note_dissent, programme_referral, closing_record, handheld_notes, discharge_list, call_log, sticky_notes, closed_front_sheet, outcome_page

LIST endings = not_joined_up, help_that_week, file_read, discussion_held

// ---- what is carried from one chapter to the next: each a small, finite choice ----

// what became of the notification of April 2013
LIST trays = tray_closed, tray_assessed
VAR carry_tray = tray_closed

// whether the health visitor had it on her record
LIST healths = health_untold, health_told
VAR carry_health = health_untold

// whether the assessment of 2014 heard each parent apart
LIST accounts = account_together, account_apart
VAR carry_account = account_together

// on whom the plan of 2014 rests
LIST plans = plan_hers, plan_both
VAR carry_plan = plan_hers

// what came of the two pages of November 2014
LIST papers = paper_spoken, paper_fears, paper_part, paper_full
VAR carry_paper = paper_part

// what the worker answered in the meeting
LIST answers = answer_worry, answer_evidence, answer_chair
VAR carry_answer = answer_worry

// what became of the disagreement
LIST challenges = challenge_none, challenge_on_file, challenge_tested
VAR carry_challenge = challenge_none

// how the case was closed
LIST closings = closed_shut, closed_with_triggers
VAR carry_closing = closed_shut

// false when a chapter is played on its own
VAR whole_case = true

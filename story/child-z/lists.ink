// Everybody, everywhere and everything this case can name. All of it is invented.

LIST seats = social_worker, personal_adviser, team_manager, mash_worker, police_exploitation, duty_worker, housing_officer, site_worker

// who can know a fact without being a chair the player sits in
LIST others = jonah, pauline, larch_house, officer_in_case, keystone, child_b_team, health, legal, specialist, head_of_service, residents, visitors, solicitor, college, director

LIST people = jonah_k, grace, dean, lorna, pauline_r, bernie, karen_holt, tom_brandt, yasmin, joanne_pike, imogen, alan_prewett, shaz, nadia, harjit, kerry, tia, marcus, mr_oakes

LIST places = leaving_care_office, pauline_kitchen, mash_hub, police_office, housing_counter, marsh_house_yard, marsh_house_office, meeting_room, bus_stop, town_street

// what can be known about this case; each has its entry in seeds/child-z.yaml
LIST facts = lost_work_and_home, incident_history, what_helped, author_not_trained, risk_line, wall_sighting, arrest, bail_condition, officer_contact, children_in_contact, child_b_details, care_history, own_safety, agency_refusal, grading, nobody_leads, homeless_today, household_to_avoid, families_in_block, contact_seen, allegation_z, capacity_unsafe, what_was_shared, other_child_named

LIST documents = larch_house_record, transfer_summary, launch_memo, november_report, provider_letter, strategy_record, custody_notice, keystone_letter, grading_note, handover_list, case_alert, dean_notebook, diary_sheet, message_upwards, housing_note, placing_record, site_log, marsh_plan

LIST endings = told_late, moved_that_night, breach_reported, lost_from_view

// ---- what is carried from one chapter to the next: each a small, finite choice ----

// the risk line of the November report, as it went out
LIST risk_lines = line_none, line_no_risk, line_low_supported, line_not_trained, line_high
VAR carry_line = line_none

// how much of the old file was read
LIST readings = file_summary, file_reports
VAR carry_file = file_summary

// what the lodgings provider was told
LIST lodgings = lodgings_reassured, lodgings_told, lodgings_overtold
VAR carry_lodgings = lodgings_reassured

// whether the front door was told of the arrest by this team
LIST referrals = referral_none, referral_made
VAR carry_referral = referral_none

// where the bail condition lives
LIST keepings = kept_in_mind, kept_on_file
VAR carry_condition = kept_in_mind

// whether Jonah has reason to believe what this team tells him
LIST trusts = trust_thin, trust_kept
VAR carry_trust = trust_thin

// whether anyone owns the move
LIST leads = lead_nobody, lead_owned
VAR carry_lead = lead_nobody

// what the housing officer was given
LIST notes = note_nothing, note_thin, note_enough, note_too_much
VAR carry_note = note_nothing

// false when a chapter is played on its own
VAR whole_case = true

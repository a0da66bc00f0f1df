// Words that every case shares. A name that is not in a list does not compile.

// how somebody looks; guarded is the strongest a parent gets on arrival, warm is to be earned
LIST looks = neutral, attentive, warm, concerned, guarded, frustrated, tired, resolute

LIST weathers = dry, rain, snow

// the threshold ladder of the Children Act 1989 and its guidance
LIST threshold_rungs = universal, early_help, child_in_need, enquiry, protection_plan, pre_proceedings, accommodation, care_order, emergency

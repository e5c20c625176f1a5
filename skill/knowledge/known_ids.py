"""Ids of content that several modules of the code know, each under one name.

What one module alone knows stands in that module.
"""

# Warnings.
CHILD_LIMP = "warning.child-limp"
COLD_LEG = "warning.cold-leg"
FOOT_SORE = "warning.foot-sore"
LEG_CLOT = "warning.leg-clot"
LONG_CRAMP = "warning.long-cramp"
"""A cramp that lasts is asked about even where it is spoken of already: it is told in the same words."""
NUMB_SADDLE = "warning.numb-groin"
PREGNANCY_CLOT = "warning.pregnancy-clot"
TEAR_FRACTURE = "warning.tear-fracture"

# Facts of a listener, and limitations. "pregnant" is the name of a concept, too.
ALONE = "alone"
BLOOD_THINNER = "blood-thinner"
DIABETES = "diabetes"
IN_BED = "in-bed"
NEW_BABY = "new-baby"
NUMB_LEGS = "numb-legs"
PREGNANT = "pregnant"
CANNOT_REACH = "cannot-reach"
CANNOT_STAND = "cannot-stand"
UNSTEADY = frozenset({CANNOT_STAND, "cannot-balance"})
"""Limitations of who does not get up as others do."""
OF_A_MEDICINE = frozenset({"statin", "water-tablet", BLOOD_THINNER, "blood-pressure"})
"""Facts that name a medicine."""

# Topics, and a question that any of them may be asked.
ABOUT = "meta.about"
CAPABILITIES = "meta.capabilities"
DAILY_ROUTINE = "daily-routine"
STEP_FIRST = "daily-routine/step-first"
IN_PREGNANCY = "hormones-pregnancy"
MEDICINES = "medications"
PRIVACY = "meta.privacy"
WHEN_TO_SEE_DOCTOR = "when-to-see-doctor"
STOP_TAKING = "stop-taking"
"""Whatever was spoken of: nobody is told to stop a medicine, and MEDICINES says so."""

# Entries of topics.
DAYS_AFTER_A_RACE = "causes.overuse-standing/after-race"
CUTTING_DOWN = "alcohol/how-much-less"
DRIVING = "causes.overuse-standing/desk-driving"
KEEP_FIT = "what-are-leg-cramps/keep-fit"
EVERY_NIGHT = "when-to-see-doctor/every-night"
HELP_SOMEBODY = "what-are-leg-cramps/help-somebody"
WHAT_RESTLESS_LEGS_ARE = "what-are-leg-cramps/restless-legs"
NEUROPATHY = "when-to-see-doctor/neuropathy"
STARTED_SINCE = "medications/started-since"
MY_DOSE = "medications/my-dose"
ANOTHER_MEDICINE = "medications/another-medicine"
"""The answer about a medicine that nothing is known of."""
QUININE = "medications/quinine"

# What we refuse.
RESTLESS_LEGS = "outside.restless-legs"
"""Legs that must move, which is no cramp."""

# Routines.
AFTER_RUN = "routine.after-run"
"""The one for legs that are tired: it stretches all that a sport uses most."""
BEDTIME = "routine.bedtime"
MORNING = "routine.morning"
"""The one that was tried in a trial (`hallegraeff-2012` of content/sources.json)."""

# Concepts of what is told.
ACHILLES = "achilles"
CAST = "cast"
CRAMP = "cramp"
FALL = "fall"
"""The name of a comfort, too: who is afraid of one."""
ON_THE_FLOOR = "on-floor"

# Intents.
ANOTHER_ONE = "AnotherOneIntent"
"""What "another one" comes as, of a stretch or of a cramp."""
CORRECT_ENTRY = "CorrectEntryIntent"
"""What tells a muscle or a side alone is heard as it: Alexa does not tell whether there was a "no"."""
NEITHER = "NeitherIntent"
NOT_READY = "NotReadyIntent"
"""What "nearly" and "almost" come as."""
REMINDER_TIME = "ReminderTimeIntent"
"""The intent of a time or days for a reminder; to a note "not tonight" is a no."""
YES_INTENT = "AMAZON.YesIntent"
TELL_MORE_INTENT = "TellMoreIntent"
CALLING = "warning.call-for-me"
"""The warning for whoever wants the skill to call for help."""

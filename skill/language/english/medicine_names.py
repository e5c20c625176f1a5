"""English names of medicines by what they are, and the few words that may stand around a name alone.

Contractions are written out.
"""

import re

from skill.language.english.dose_words import A_NAME
from skill.language.english.fillers import ASKING_LEAD

NAMES = {
    "statins": r"\w+statin|lipitor|zocor|crestor|pravachol|lescol|livalo",
    "water-pills": r"\w+semide|lasix|\w+thiazide|\w+lactone|aldactone|indapamide|bumetanide|bumex|amiloride|eplerenone|chlort(?:h)?alidone|metolazone|triamterene",
    "thyroid-tablets": r"(?:levo ?)?thyroxine|synthroid|eltroxin|liothyronine",
    "acid-reflux": r"(?:ome|lanso|panto|rabe|esome|dexlanso)prazole|losec|nexium",
    "antacids": r"gaviscon|rennies?|tums|rolaids|mylanta|maalox|peptac|alka seltzer",
    "blood-pressure": r"\w+pril|\w+sartan|\w+olol|\w+dipine|doxazosin|methyldopa|norvasc",
    "antidepressants": r"sertraline|zoloft|(?:es)?citalopram|(?:flu|par|dul)oxetine|prozac|venlafaxine|mirtazapine|amitriptyline|nortriptyline|trazodone",
    "metformin": r"metformin|glucophage",
    "inhalers": r"(?:sal|for|inda|vilan)\w*terol|salbutamol|albuterol|ventolin|seretide|fostair|symbicort|advair",
    "steroid-tablets": r"predniso(?:lo)?ne|dexamethasone|hydrocortisone",
    "memory-medicines": r"donepezil|aricept",
    "lithium": r"lithium|priadel",
    "bone-medicines": r"raloxifene|evista|teriparatide|forteo|alendronate|alendronic acid|zoledron\w+(?: acid)?|risedronate",
    "weight-loss-jabs": r"ozempic|wegovy|mounjaro|semaglutide|tirzepatide|liraglutide|saxenda",
    "quinine": r"quinine",
    "gabapentin": r"gabapentin",
    "muscle-relaxants": r"baclofen|tizanidine|methocarbamol",
    "painkillers": r"ibuprofen|nurofen|naproxen|paracetamol|aspirin",
    "another-medicine": rf"{A_NAME}|clopidogrel|plavix|eliquis|xarelto|madopar|sinemet|allopurinol|colchicine|zopiclone|memantine|digoxin|hydroxychloroquine|tamoxifen|pregabalin|gliclazide|carbimazole|phenytoin|valproate|tramadol|codeine|solifenacin|tamsulosin|montelukast|carbamazepine",
}
"""Names by the entry about medicines that tells of them; the last has those that nothing is known of."""
_TABLETS = r"(?:tablets?|pills?|medicines?|medication|meds|drugs?|capsules?)"
_KINDS = {
    "statins": r"statins?",
    "water-pills": rf"(?:water (?:{_TABLETS}|retention {_TABLETS})|diuretics?)",
    "blood-pressure": rf"(?:(?:blood pressure|bp) {_TABLETS}|beta blockers?|ace inhibitors?)",
    "thyroid-tablets": rf"thyroid {_TABLETS}",
    "antacids": rf"(?:antacids?|indigestion {_TABLETS}|heartburn chews)",
    "antidepressants": rf"(?:antidepressants?|depression {_TABLETS})",
    "inhalers": r"(?:inhalers?|puffers?)",
    "steroid-tablets": rf"steroids?(?: {_TABLETS})?",
    "another-medicine": rf"(?:(?:heart|epilepsy|anti ?epileptic|fit|diabetes|asthma|pain|nerve|gout|sleeping) {_TABLETS}|blood thinn\w+|antibiotics?|warfarin|apixaban|(?:my|his|her|other|prescribed|prescription) {_TABLETS})",
}
"""What people call the medicines of an entry that have no name of their own."""
CALLED = {
    entry: re.compile(rf"\b(?:{'|'.join(filter(None, (names, _KINDS.get(entry))))})\b")
    for entry, names in NAMES.items()
}
"""The same with what people call them."""
_CALLED = "|".join(f"(?:{'|'.join(filter(None, (names, _KINDS.get(entry))))})" for entry, names in NAMES.items())
BLAMES = re.compile(
    rf"{ASKING_LEAD}(?:(?:do you think|you think|i wonder if|is it possible|is it possible that|could|can|might|may|is|are|was|would|will|its) )+"
    rf"(?:(?:it|that|this|they|these|be|being|is|are|the|my|his|her|me|cramps?|because|of|down|to|due|from|by|caused|coming) )*(?:{_CALLED})"
    r"(?: (?:be|is|are|do|doing|does|it|cause|causing|to|blame|this|that|them|the|my|cramps?|fault|behind|giving|me|him|her|making|so|then|though|or|not|what|i|am|on|take))*$"
)
"""Asks whether it is a medicine that does it: "is it my statin"."""
WHAT_IT_IS = re.compile(
    rf"{ASKING_LEAD}what (?:is|are|does)(?: (?:a|an|the|these|those|my))? (?P<name>{_CALLED})(?: (?:then|exactly|anyway|for|do|when (?:they are|it is) at home))*$"
)
"""Asks what a medicine is, the group "name": "what's a water tablet"."""
ASKS_TOGETHER = re.compile(
    r"\b(?:safe|ok|okay|all ?right|alright|fine|go with|goes with|mix\w*|together|with|interact\w*|clash\w*|allowed|too|as well|beside|alongside|can i|should i|if|(?:can|could|may|should) (?:he|she|they) (?:still )?(?:take|have|use|drink|try))\b"
)
"""Asks whether two things go together: "i take digoxin is that safe"."""
ASKS_TO_COMBINE = re.compile(
    r"\b(?:can|could|may|might|should|shall|is it|would it|is that|are|does|do|will)\b.*\b(?:with|together|alongside|mix\w*|on top of|while i am on|when i am on|if i am on|interact\w*)\b"
)
"""Asks whether one thing may be taken with another: "can I take ibuprofen with my statin"."""
BREATHES_WELL = re.compile(
    r"^(?:(?:no|nope|nah|yes|aye|yeah|well|oh|but|and|honestly|ah) )*(?:i am|he is|she is|i can|he can|she can|(?:my|his|her|the) (?:breathing|breath|chest) is|breathing is|i have)?(?: (?:still|quite|perfectly|absolutely|just))*"
    r"(?: (?:breathing|breathe))?(?: (?:is|just|quite|perfectly|absolutely))*(?: (?:not short of breath|no trouble breathing|fine|ok|okay|normal|normally|all right|alright|well|good|easy|easily))(?: (?:now|thanks|thank you|though|at all|i think))*$"
)
"""Who says that they breathe well."""
OF_BREATH = re.compile(r"\b(?:breath\w*|chest)\b")
BOUND = re.compile(
    r"\b(?:antibiotics?|thyroid|(?:levo ?)?thyroxine|bone|osteoporosis|\w+dronate|alendronic|\w+cycline|\w+floxacin)\b"
)
"""What magnesium keeps the gut from taking up, as its answer says."""
OF_MAGNESIUM, OF_QUININE = re.compile(r"\bmagnesium\b"), re.compile(r"\b(?:quinine|tonic)\b")
_THINNERS = "warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|heparin|clopidogrel"
A_MEDICINE = re.compile(rf"\b(?:{_THINNERS}|{'|'.join(NAMES.values())})\b")
"""One medicine by its name, and no kind of them: "warfarin"."""
NO_WARFARIN = re.compile(r"\b(?:not|never|no|instead of|rather than)\b.*\b(?:warfarin|war farin)\b")
"""Who says that their blood thinner is another than warfarin."""
_DOSE_NUMBER = r"(?:half a|half|a|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|a hundred|\d+)"
_UNIT = r"(?:mg|milligrams?|milli|mils?|mcg|micrograms?|tablets?|pills?|capsules?|of (?:them|those|these))"
_WHEN = r"(?:(?:a|per|each|every) (?:day|night|morning|evening)|once|twice|(?:one|two|three|four|five|six) times|daily|nightly|at (?:night|bedtime|teatime|lunch|breakfast)|in the (?:morning|evening|afternoon)|morning and night|with (?:food|meals))"
TELLS_DOSE = re.compile(
    rf"^(?:(?:it is|mine is|i am on|i take|i have|i get|he takes|she takes|he is on|she is on|about|on|just|only|and|well|oh|so) )*{_DOSE_NUMBER}(?: (?:of|{_UNIT}|and a half))*(?: {_WHEN})+(?:(?: and| then)* {_DOSE_NUMBER}(?: {_UNIT})?(?: {_WHEN})+| a day| {_WHEN})*$"
)
"""Nothing but how much of a tablet is taken, and when: "ten three times a day"."""
_ANY = "|".join(NAMES.values())
_SMALL = (
    r"(?:it|they|is|are|was|just|only|well|oh|um|uh|er|erm|the|that|called|mine|my|hers|his|yes|yeah|think|i|be|would|mostly|mainly|also|plus|one|ones|and|or|with|then|too|as well|um|so"
    r"|tablets?|pills?|capsules?|\d+|(?:five|ten|twenty|forty|fifty|eighty|hundred|seventy|twelve|two|a|half|point)|mg|milligrams?|mcg|micrograms?|mils?|mills?|a day|once|twice|daily|at night|in the morning)"
)
NAMED_ALONE = re.compile(rf"^(?:{_SMALL} )*(?:{_ANY})(?: (?:{_SMALL}|{_ANY}))*$")
"""Nothing but the name of a medicine, or several: "furosemide", "amlodipine and omeprazole"."""
NAMED = {entry: re.compile(rf"\b(?:{names})\b") for entry, names in NAMES.items()}
TAKES_ONLY = re.compile(
    rf"^(?:{_SMALL} )*(?:i|he|she|they|my \w+) (?:am|is|are|take|takes|have|has|get|gets)(?: (?:on|taking|been|got|both))* (?:(?:{_SMALL}|{_ANY}|on|take|takes) )*(?:{_SMALL}|{_ANY})$"
)
"""Nothing but which medicines somebody takes: "i'm on amlodipine and omeprazole"."""
SPOKEN = (
    *(
        "simvastatin",
        "atorvastatin",
        "rosuvastatin",
        "pravastatin",
        "lipitor",
        "furosemide",
        "bumetanide",
        "indapamide",
    ),
    *("bendroflumethiazide", "hydrochlorothiazide", "spironolactone", "amlodipine", "felodipine", "nifedipine"),
    *("ramipril", "lisinopril", "perindopril", "losartan", "candesartan", "bisoprolol", "atenolol", "propranolol"),
    *(
        "doxazosin",
        "levothyroxine",
        "thyroxine",
        "omeprazole",
        "lansoprazole",
        "pantoprazole",
        "metformin",
        "gliclazide",
    ),
    *("sertraline", "citalopram", "fluoxetine", "mirtazapine", "venlafaxine", "duloxetine", "amitriptyline"),
    *("salbutamol", "salmeterol", "ventolin", "prednisolone", "donepezil", "lithium", "alendronic acid", "raloxifene"),
    *("warfarin", "apixaban", "rivaroxaban", "clopidogrel", "digoxin", "amiodarone", "levodopa", "ropinirole"),
    *(
        "pramipexole",
        "lamotrigine",
        "carbamazepine",
        "levetiracetam",
        "gabapentin",
        "pregabalin",
        "baclofen",
        "naproxen",
    ),
    *("allopurinol", "colchicine", "methotrexate", "tamoxifen", "letrozole", "zopiclone", "tamsulosin", "montelukast"),
    *("ozempic", "mounjaro", "tramadol"),
)
"""Names that are heard where they are said alone: a device that does not know a word hands over none."""
TAKEN_BY = {"you": "i take {}", "she": "she takes {}", "he": "he takes {}", "they": "they take {}"}
"""How somebody tells that it is taken, by whose fact that is."""

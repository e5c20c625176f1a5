"""English names of medicines by what they are, and the few words that may stand around a name alone.

Contractions are written out.
"""

import re

from skill.language.english.dose_words import A_NAME

NAMES = {
    "statins": r"\w+statin|lipitor|zocor|crestor|pravachol|lescol|livalo",
    "water-pills": r"\w+semide|lasix|\w+thiazide|\w+lactone|aldactone|indapamide|bumetanide|bumex|amiloride|eplerenone|chlort(?:h)?alidone|metolazone|triamterene",
    "thyroid-tablets": r"(?:levo ?)?thyroxine|synthroid|eltroxin|liothyronine",
    "acid-reflux": r"(?:ome|lanso|panto|rabe|esome|dexlanso)prazole|losec|nexium",
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

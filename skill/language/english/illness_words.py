"""English names of illnesses, and how cramps are told or asked beside one. Contractions are written out."""

import re

ILLNESSES = {
    "heart-failure": re.compile(r"\b(?:heart failure|cardiac failure|failing heart|heart is failing)\b"),
    "heart": re.compile(
        r"\b(?:heart (?:disease|condition|trouble|problems?|attack)|cardiomyopathy|angina|atrial fibrillation|a ?fib|(?:bad|dodgy|dicky|weak) heart)\b"
    ),
    "joints": re.compile(r"\b(?:\w*arthritis|arthritic|osteo ?arthritis|oa in|worn (?:knees?|hips?|joints))\b"),
    "stroke": re.compile(
        r"^(?!.*\b(?:swim\w*|pool|row(?:ing|er)|crawl|breast|back ?stroke|butterfly|golf|tennis|stroke (?:of|my|his|her|the|your))\b).*\b(?:strokes?|t i a|tia)\b"
    ),
    "diabetes": re.compile(r"\b(?:diabet\w+|(?:type|typed) (?:one|two|1|2)|sugar diabetes)\b"),
    "kidney": re.compile(r"\b(?:kidneys?|renal|dialysis|ckd)\b"),
    "liver": re.compile(r"\b(?:liver|cirrhosis|hepatitis)\b"),
    "thyroid": re.compile(r"\b(?:thyroid|hypothyroid\w*|hashimoto\w*)\b"),
    "ms": re.compile(r"\b(?:m ?\.?s\.?|multiple sclerosis)\b"),
    "parkinsons": re.compile(r"\bparkinson\w*(?: s)?\b"),
    "covid": re.compile(r"\b(?:long )?covid\b"),
    "nerves": re.compile(r"\b(?:neuropathy|nerve damage|damaged nerves)\b"),
    "sciatica": re.compile(r"\b(?:sciatica|sciatic)\b"),
    "spine": re.compile(r"\b(?:(?:spinal|lumbar) (?:stenosis|narrowing)|stenosis|narrow(?:ed)? spine)\b"),
    "veins": re.compile(r"\b(?:varicose|bad) veins?\b"),
    "arteries": re.compile(
        r"\b(?:(?:narrow\w*|furred|blocked|hardened|peripheral) arter\w+|p ?a ?d|claudication|(?:bad|poor) circulation)\b"
    ),
    "dementia": re.compile(r"\b(?:dementia|alzheimer\w*|alzheimers)\b"),
    "other": re.compile(
        r"\b(?:osteoporosis|osteopenia|lupus|fibromyalgia|fibro|cancer|leukaemia|leukemia|lymphoma|myeloma|epilepsy|epileptic|crohn'?s?|colitis|coeliac|celiac|gout"
        r"|addison'?s?|cushing'?s?|hyper(?:para)?thyroid\w*|hypoparathyroid\w*|raynaud'?s?|polio|cerebral palsy|muscular dystrophy|myasthenia|ehlers danlos"
        r"|chronic fatigue|motor neurone?(?: disease)?|m ?n ?d|a ?l ?s|cystic fibrosis|sickle cell|thalass?aemia|haemochromatosis|hemochromatosis|sarcoidosis|lymphoedema|lymphedema"
        r"|sleep apn(?:o)?ea|h ?i ?v|psoriasis|huntington\w*|porphyria|sjogren'?s?|scleroderma|vasculitis|polymyalgia|lyme|spina bifida|down'?s syndrome|tuberculosis|emphysema|bronchiectasis|shingles)\b"
    ),
}
"""Illnesses that people tell of beside a cramp. One of "other" has no answer of its own."""
_PART = (
    r"(?:legs?|calf|calves|foot|feet|toes?|thighs?|hamstrings?|hammies|shins?|arch|arches|muscles?|it|they|i|he|she|we)"
)
_TIME = r"(?: (?:up|at night|in (?:the night|bed)|most nights|every night|a lot|all the time|quite a bit|too|as well|something \w+|badly|bad|often))*"
CRAMPS_BESIDE = re.compile(
    r"\b(?:get|gets|getting|keep getting|keeps getting|have|has|having|suffers?(?: from| with)?|gives?|with|and) (?:(?!not\b)\w+ ){0,3}?(?:leg |calf |foot |night |muscle )?cramps\b"
    r"|\b(?:get|gets|getting|gives?|suffers?(?: from| with)?) (?:(?!not\b)\w+ ){0,3}?cramp\b"
    r"|\band cramps?(?= (?:at night|in bed|in the night|every night|most nights|up|a lot|in my)\b)"
    rf"|\b{_PART} (?:do |does |always |often |sometimes |just |keep |keeps |really |still |all )*(?:cramps?|cramping|seizes?|spasms?|knots?|locks?){_TIME}(?=$| (?:and|at|in|every|most|when|because|with|since|but|from)\b)"
)
"""Cramps that come by habit, told in a sentence that tells something else besides."""
CRAMPS_NOW = re.compile(
    r"\b(?:now|just now|this minute|tonight|last night|this morning|yesterday|today|earlier|help|ow|ouch|an? (?:\w+ )?cramp)\b"
)
"""What tells of one cramp, which is there or was."""
ASKS_IF_IT_CAUSES = re.compile(
    r"\b(?:cause|causes|causing|bring|brings|give|gives|make|makes|mean|linked|related|connected|connection|to do with|due to|because of|down to|from|behind|part of|go with|common (?:with|in)|normal with|why|could it be|can you get)\b"
)
"""Asks whether an illness brings cramps."""

"""English questions and wishes to leave a medicine off, that name it: "should I stop taking my atorvastatin".

The patterns match contractions written out.
"""

import re

from skill.language.english.medicine_names import CALLED

OTHERS = {
    "hormones-pregnancy/birth-control": r"(?:the|my) (?:mini )?pill|(?:birth control|contracepti\w+)(?: pills?)?",
    "hormones-pregnancy/hrt": r"hrt|h r t|hormone (?:replacement|therapy|patch|patches|gel)\w*",
    "medications/chemo": r"chemo\w*|cancer (?:tablets?|pills?|drugs?|medicines?)|letrozole|anastrozole",
}
"""Names of medicines of which `CALLED` knows none."""
UNKNOWN = rf"{CALLED['another-medicine'].pattern}|\b(?:insulin|(?:the|these|those|all|all my|me) (?:meds|medication|medicines?|tablets|prescription))\b"
NAMES = {
    **{f"medications/{entry}": names for entry, names in CALLED.items()},
    **{label: re.compile(rf"\b(?:{names})\b") for label, names in OTHERS.items()},
    "medications/another-medicine": re.compile(UNKNOWN),
}
"""What the medicines are called, by the answer that tells of them."""
_NO_MEDICINE = r"(?!(?:cholesterol|blood pressure|blood sugar|sugar|weight)\b(?! (?:tablets?|pills?|meds|medicines?|medication|drugs?)))"
_NAME = rf"(?:{_NO_MEDICINE}(?:{'|'.join(each.pattern for each in NAMES.values())}))"
_SMALL = r"(?:i|he|she|we|they|you|mum|mam|dad|my \w+|just|simply|maybe|safely|not|then|have|has|had|got|need|to|of|about|be|it|is|really|ever|suddenly|start|try|trying|all right|alright|for me|ok|okay|safe|better|best|worth|now|help|hurt|matter|daft|silly|wise|sensible|bad|wrong|stupid|dangerous|harmful|fine|a good idea|a bad idea|an idea|no harm)"
_ASKS = (
    r"(?:can|could|should|shall|may|must|might|do|does|will|would|if|ought|"
    r"want|wants|need|needs|wanna|like|love|thinking|think|tempted|going|gonna|planning|plan|fancy|considering|rather|mind|better|how|why not|what about|what|is it|any harm in)"
)
_VERB = (
    r"(?:stop|stopping|come off|coming off|go off|going off|get off|getting off|skip|skipping|miss|missing|miss out|leave|leaving|leave out|leave off|leaving off|leaving out|halve|halving|give up|giving up"
    r"|quit|quitting|drop|dropping|ditch|ditching|bin|binning|chuck|chucking|pack in|packing in|lay off|laying off|pause|pausing|cut down(?: on)?|cutting down(?: on)?|cut out|cutting out|cut back(?: on)?|knock|reduce|reducing"
    r"|(?:a few |some |a couple of )?(?:days?|weeks?|nights?|a (?:day|week|month|night)) (?:off|away|without)(?: from)?|lower|lowering|do without|go without|going without|get rid of|not take|not taking|take half|take less|taking less|wean (?:myself )?off|hold off|hold|(?:take|have|taking|having) a (?:break|rest|holiday|week off|day off|few days off) from)"
)
_OBJECT = (
    r"(?: (?:taking|using|having|being on|on|with|off|out|my|me|the|his|her|these|those|them|this|all|both|of|a|an|one|dose|doses|daily|nightly|evening|night|morning|bedtime|todays|tonights"
    r"|prescribed|low dose|high dose|new|old|tablets?|pills?|(?:tonight|today|tomorrow) is))*"
)
_KEPT = r"(?:do|does|should|must|is it) (?:i|he|she|we|they|my \w+|it)?(?: (?:really|still|actually))*(?: (?:have|need|got|necessary|essential))+(?: to)?(?: (?:keep|carry on|go on|stay|continue|take|taking|be|on|with|up|my|me|the|his|her|these|those|all))*"
_NOT_TAKEN = rf"(?:\w+ ){{0,2}}?(?:i|he|she|we|they) (?:do|does) not (?:\w+ )??(?:take|have|use)(?: (?:a|an|any|one))? {_NAME}(?: (?:tablets?|pills?|though|at all|actually|no|you know))*$"
"""Says that a medicine is none of theirs, with no "my": "no, I don't take a statin"."""
STOPS_ONE = re.compile(
    rf"^(?!{_NOT_TAKEN}).*?(?:\b{_ASKS}(?: {_SMALL}){{0,6}}? {_VERB}{_OBJECT} {_NAME}"
    rf"|\b{_NAME}\b.*\b{_ASKS}(?<!\bhow)(?: (?!how\b){_SMALL}){{0,6}}? {_VERB}(?: (?:taking|using|with|on))*(?: (?:it|them|those|that one|these|that))(?: (?:off|out|down))?(?! (?:cramp|happen|hurt|com|get|from|being|be\b))"
    rf"|\b{_ASKS} (?:\w+ ){{0,3}}?{_NAME} (?:be|being|get) (?:stopped|skipped|halved|dropped|left (?:off|out)|reduced|paused|missed)\b"
    rf"|\b{_ASKS}(?: {_SMALL}){{0,6}}? (?:take|have|use){_OBJECT} {_NAME}(?: tablets?| pills?)? (?:every (?:other|second|third)|only|less|half|just when|now and)\b"
    rf"|\b{_KEPT} {_NAME})"
)
"""Asks, or wishes, to leave off a medicine that is named: "i'm on pravastatin should i stop it"."""
ADVISED = re.compile(
    r"\b(?:doctor|doc|gp|nurse|pharmacist|chemist|consultant|specialist|hospital|cardiologist|clinic|team|unit|midwife)(?: \w+){0,2}? (?:said|says|told|tells|asked|wants|wanted|advised|agreed|took|has|had|suggested|reckons?)\b"
)
"""Who was told by somebody who knows."""

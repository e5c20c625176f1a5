"""What the skill needs of a language: a grammar for each subject that is spoken of.

What each grammar holds stands in grammars/, with an example of every pattern and function. One that has a default may
be left out: its patterns match nothing.

A new language is one value of `Language`, its functions in a package of its own, named in languages.py. Everything
else that is spoken stands in content/<language>/ (docs/languages.md).
"""

from dataclasses import dataclass, field

from skill.language.grammars.answer_grammar import AnswerGrammar
from skill.language.grammars.circumstance_grammar import CircumstanceGrammar
from skill.language.grammars.cramp_grammar import CrampGrammar
from skill.language.grammars.diary_grammar import DiaryGrammar
from skill.language.grammars.explanation_grammar import ExplanationGrammar
from skill.language.grammars.flow_grammar import FlowGrammar
from skill.language.grammars.habit_grammar import HabitGrammar
from skill.language.grammars.hold_grammar import HoldGrammar
from skill.language.grammars.leaning_grammar import FollowUpGrammar, LeaningGrammar
from skill.language.grammars.limit_grammar import LimitGrammar
from skill.language.grammars.medicine_grammar import MedicineGrammar
from skill.language.grammars.moment_grammar import MomentGrammar
from skill.language.grammars.practice_grammar import PracticeGrammar
from skill.language.grammars.question_grammar import QuestionGrammar
from skill.language.grammars.reminder_grammar import ReminderGrammar
from skill.language.grammars.request_grammar import RequestGrammar
from skill.language.grammars.routine_grammar import RoutineGrammar
from skill.language.grammars.sentence_grammar import SentenceGrammar
from skill.language.grammars.sign_grammar import SignGrammar
from skill.language.grammars.speech_grammar import SpeechGrammar
from skill.language.grammars.story_request_grammar import StoryRequestGrammar
from skill.language.grammars.stretch_grammar import StretchGrammar
from skill.language.grammars.thing_grammar import ThingGrammar
from skill.language.grammars.time_grammar import TimeGrammar
from skill.language.grammars.wish_grammar import WishGrammar


@dataclass(frozen=True, eq=False, kw_only=True)
class Language:
    """One language. Functions are pure; none knows the time, and none raises on whole numbers from 0 on."""

    code: str
    """As its folder in content/ is called: "en"."""
    speech: SpeechGrammar
    sentences: SentenceGrammar
    questions: QuestionGrammar
    leaning: LeaningGrammar = field(default_factory=LeaningGrammar)
    answers: AnswerGrammar = field(default_factory=AnswerGrammar)
    follow_ups: FollowUpGrammar = field(default_factory=FollowUpGrammar)
    requests: RequestGrammar
    story_requests: StoryRequestGrammar = field(default_factory=StoryRequestGrammar)
    stretches: StretchGrammar = field(default_factory=StretchGrammar)
    things: ThingGrammar = field(default_factory=ThingGrammar)
    limits: LimitGrammar = field(default_factory=LimitGrammar)
    routines: RoutineGrammar = field(default_factory=RoutineGrammar)
    holds: HoldGrammar = field(default_factory=HoldGrammar)
    flow: FlowGrammar = field(default_factory=FlowGrammar)
    practice: PracticeGrammar = field(default_factory=PracticeGrammar)
    habits: HabitGrammar = field(default_factory=HabitGrammar)
    wishes: WishGrammar = field(default_factory=WishGrammar)
    cramps: CrampGrammar
    moment: MomentGrammar = field(default_factory=MomentGrammar)
    diary: DiaryGrammar
    times: TimeGrammar
    reminders: ReminderGrammar
    signs: SignGrammar = field(default_factory=SignGrammar)
    explanations: ExplanationGrammar = field(default_factory=ExplanationGrammar)
    medicines: MedicineGrammar = field(default_factory=MedicineGrammar)
    circumstances: CircumstanceGrammar = field(default_factory=CircumstanceGrammar)

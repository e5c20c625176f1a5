"""Everything is deleted at once when somebody asks for it or disables the skill."""

from skill.app import build_skill
from skill.memory.in_process import InProcessMemory
from skill.settings import Settings
from tests.at_device import AtDevice
from tests.remembering_listener import SECRET, stretches
from tests.remembering_listener import memory as memory  # noqa: PLC0414  # a fixture
from tests.remembering_listener import talk as talk  # noqa: PLC0414  # a fixture


def test_forget_me_deletes_everything_at_once(talk: AtDevice, memory: InProcessMemory) -> None:
    talk.hears("always hold for twenty seconds")
    stretches(talk)
    assert "deleted everything" in talk.hears("forget me")
    assert vars(memory) == vars(InProcessMemory())


def test_disabling_the_skill_deletes_everything(talk: AtDevice, memory: InProcessMemory) -> None:
    talk.hears("always hold for twenty seconds")
    user = {"userId": talk.user_id}
    event = {"type": "AlexaSkillEvent.SkillDisabled", "timestamp": "2026-11-24T10:00:00Z", "requestId": "event"}
    build_skill(Settings(secret=SECRET), memory=memory)(
        {"version": "1.0", "context": {"System": {"user": user}}, "request": event}
    )
    assert vars(memory) == vars(InProcessMemory())

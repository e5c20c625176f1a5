"""A listener whose requests name a user, a device and the way to its settings, as Alexa's do."""

from skill.runtime.guard import Guard
from skill.simulator.listener import Json
from skill.simulator.nlu import Hearing
from skill.simulator.playback import Playback
from tests.conftest import Conversation
from tests.fake_settings_api import TOKEN

ALEXA = "https://api.amazonalexa.com"


class AtDevice(Conversation):
    """A conversation of one user at one device; ``whose`` names both."""

    def __init__(self, skill: Guard, hearing: Hearing, whose: str, endpoint: str = ALEXA) -> None:
        super().__init__(skill, hearing)
        self.user_id = f"amzn1.ask.account.{whose}"
        self._device_id = f"amzn1.ask.device.{whose}"
        self._endpoint = endpoint

    def _send(self, request: Json) -> Playback:
        session = {**request["session"], "user": {"userId": self.user_id}}
        system = {**request["context"]["System"], **self.system()}
        return super()._send({**request, "session": session, "context": {"System": system}})

    def system(self) -> Json:
        """What every request tells about its user and device."""
        return {
            "user": {"userId": self.user_id},
            "device": {"deviceId": self._device_id, "supportedInterfaces": {}},
            "apiEndpoint": self._endpoint,
            "apiAccessToken": TOKEN,
        }

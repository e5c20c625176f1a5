"""Who asks, and on what: the parts of Alexa's JSON that tell of a listener's device, with or without a screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

APL_VERSION = "2024.3"
Json = dict[str, Any]


@dataclass(frozen=True)
class Screen:
    """A screen as Alexa tells of it; lengths in pixels."""

    mode: str
    shape: str
    width: int
    height: int
    dpi: int


SCREENS: Mapping[str, Screen] = {
    "small-round": Screen("HUB", "ROUND", 480, 480, 160),
    "hub-landscape": Screen("HUB", "RECTANGLE", 1280, 800, 160),
    "hub-portrait": Screen("HUB", "RECTANGLE", 1080, 1920, 160),
    "tv": Screen("TV", "RECTANGLE", 1920, 1080, 320),
}


@dataclass(frozen=True)
class Device:
    """One device of one listener.

    ``api_token`` opens Alexa's own APIs at ``api_endpoint``; without both there are none. ``allows`` names what the
    listener has given the skill permission for.
    """

    user_id: str = "amzn1.ask.account.LISTENER"
    id: str = "amzn1.ask.device.SPEAKER"
    screen: Screen | None = None
    api_endpoint: str | None = None
    api_token: str | None = None
    allows: tuple[str, ...] = ()

    def context(self, application: Json) -> Json:
        """Build a request's `context`."""
        interfaces = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": APL_VERSION}}} if self.screen else {}
        system: Json = {
            "application": application,
            "user": {"userId": self.user_id, **self._permissions()},
            "device": {"deviceId": self.id, "supportedInterfaces": interfaces},
        }
        if self.api_endpoint and self.api_token:
            system.update(apiEndpoint=self.api_endpoint, apiAccessToken=self.api_token)
        return {"System": system, **(_viewport(self.screen) if self.screen else {})}

    def _permissions(self) -> Json:
        scopes = {scope: {"status": "GRANTED"} for scope in self.allows}
        return {"permissions": {"scopes": scopes}} if scopes else {}


def _viewport(screen: Screen) -> Json:
    experience = {"canRotate": False, "canResize": False}
    return {
        "Viewport": {
            "experiences": [experience],
            "mode": screen.mode,
            "shape": screen.shape,
            "pixelWidth": screen.width,
            "pixelHeight": screen.height,
            "currentPixelWidth": screen.width,
            "currentPixelHeight": screen.height,
            "dpi": screen.dpi,
            "touch": [] if screen.mode == "TV" else ["SINGLE"],
        },
        "Viewports": [
            {
                "type": "APL",
                "id": "main",
                "shape": screen.shape,
                "dpi": screen.dpi,
                "presentationType": "STANDARD",
                "canRotate": False,
                "configuration": {
                    "current": {
                        "mode": screen.mode,
                        "size": {"type": "DISCRETE", "pixelWidth": screen.width, "pixelHeight": screen.height},
                    }
                },
            }
        ],
    }

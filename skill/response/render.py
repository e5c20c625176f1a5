"""The one renderer: a reply to the response that ask-sdk serialises."""

import json
from collections.abc import Sequence
from functools import lru_cache

from ask_sdk_model import Response
from ask_sdk_model.interfaces.alexa.presentation.apl import RenderDocumentDirective as ScreenDirective
from ask_sdk_model.interfaces.alexa.presentation.apla import RenderDocumentDirective
from ask_sdk_model.interfaces.connections import SendRequestDirective
from ask_sdk_model.ui import AskForPermissionsConsentCard, Card, Reprompt, SimpleCard, SsmlOutputSpeech

from skill.coaching.clip import KEPT_CLIPS
from skill.coaching.timeline import Timeline
from skill.json_values import Checked
from skill.response.apla import document
from skill.response.limits import RESPONSE_BYTES, check_breaks, check_card, check_clip, check_size, check_speech
from skill.response.reply import Card as OwnCard
from skill.response.reply import Pause, Permission, PermissionCard, Presentation, Silence
from skill.response.ssml import ssml
from skill.screen import apl
from skill.screen.views import Screen

CLIP_TOKEN = "clip"  # noqa: S105  # names a document, opens nothing
SCREEN_TOKEN = "screen"  # noqa: S105  # names a document, opens nothing
BESIDES_BYTES = 10_000
"""What a response holds besides its documents: speech, card, session."""


def render(reply: Presentation, *, whispered: bool = False, night: bool = False) -> Response:
    """Build the response. The microphone opens exactly when there is a question, and the question is said last.

    ``night`` makes the screen dark.
    Raises LimitError where Alexa would refuse the response.
    """
    spoken = (*reply.lines, *reply.spoken)
    lines = spoken if reply.clip or not reply.question else (*spoken, reply.question)
    response = Response(should_end_session=reply.question is None)
    clips: list[RenderDocumentDirective] = []
    if lines:
        response.output_speech = _speech(lines, whispered=whispered)
    if reply.question is not None:
        response.reprompt = _reprompt(reply.reprompt or reply.question, reply.silence, whispered=whispered)
    if reply.clip is not None:
        clips = [_clip(reply.clip, whispered=whispered)]
    response.directives = [*clips] or None
    if reply.screen is not None:
        later = [_clip(reply.silence.clip, whispered=whispered)] if reply.silence else []
        response.directives = [*clips, _screen(reply.screen, [*clips, *later], night=night)]
    if reply.card is not None:
        response.card = _card(reply.card)
    if reply.ask_permission is not None:
        response.should_end_session = None  # Alexa goes on with its own question, and comes back
        response.directives = [_permission(reply.ask_permission)]
    return response


def _card(card: OwnCard | PermissionCard) -> Card:
    if isinstance(card, PermissionCard):
        return AskForPermissionsConsentCard(permissions=list(card.scopes))
    check_card(card.title, card.text)
    return SimpleCard(title=card.title, content=card.text)


def _permission(permission: Permission) -> SendRequestDirective:
    payload: dict[str, object] = {
        "@type": "AskForPermissionsConsentRequest",
        "@version": "2",
        "permissionScopes": [{"permissionScope": permission.scope, "consentLevel": "ACCOUNT"}],
    }
    return SendRequestDirective(name="AskFor", payload=payload, token=json.dumps(permission.pending))


def _reprompt(question: str, silence: Silence | None, *, whispered: bool) -> Reprompt:
    if silence is None:
        return Reprompt(output_speech=_speech((question,), whispered=whispered))
    clip = _clip(silence.clip, whispered=whispered)
    return Reprompt(output_speech=_speech((silence.asks, *silence.lines), whispered=whispered), directives=[clip])


def _speech(lines: tuple[str | Pause, ...], *, whispered: bool) -> SsmlOutputSpeech:
    pauses = [each.seconds for each in lines if isinstance(each, Pause)]
    check_breaks(sum(pauses))
    said = [each.seconds if isinstance(each, Pause) else each for each in lines]
    return SsmlOutputSpeech(ssml=check_speech(ssml(said, whispered=whispered)))


def _screen(screen: Screen, clips: Sequence[RenderDocumentDirective], *, night: bool) -> ScreenDirective:
    """Draw what fits beside the clips."""
    taken = sum(len(json.dumps(clip.document)) for clip in clips)
    drawn, sources = apl.document(screen, night=night, most_bytes=RESPONSE_BYTES - BESIDES_BYTES - taken)
    return ScreenDirective(token=SCREEN_TOKEN, document=drawn, datasources=sources)


def _clip(timeline: Timeline, *, whispered: bool) -> RenderDocumentDirective:
    check_clip(timeline.seconds)
    return RenderDocumentDirective(token=CLIP_TOKEN, document=_made(timeline, whispered=whispered), datasources={})


@lru_cache(KEPT_CLIPS)
def _made(timeline: Timeline, *, whispered: bool) -> Checked:
    return check_size(document(timeline, whispered=whispered))

"""The one renderer: a Reply to the response that ask-sdk serialises."""

import json

from ask_sdk_model import Response
from ask_sdk_model.interfaces.alexa.presentation.apla import RenderDocumentDirective
from ask_sdk_model.interfaces.connections import SendRequestDirective
from ask_sdk_model.ui import AskForPermissionsConsentCard, Card, Reprompt, SimpleCard, SsmlOutputSpeech

from skill.coaching.timeline import Timeline
from skill.speech.apla import document
from skill.speech.limits import check_card, check_clip, check_size, check_speech
from skill.speech.reply import Card as OwnCard
from skill.speech.reply import Permission, PermissionCard, Reply, Silence
from skill.speech.ssml import ssml

CLIP_TOKEN = "clip"  # noqa: S105  # names a document, opens nothing


def render(reply: Reply, *, whispered: bool = False) -> Response:
    """Build the response. The microphone opens exactly when there is a question, and the question is said last.

    Raises LimitError where Alexa would refuse the response.
    """
    lines = reply.lines if reply.clip or not reply.question else (*reply.lines, reply.question)
    response = Response(should_end_session=reply.question is None)
    if lines:
        response.output_speech = _speech(lines, whispered=whispered)
    if reply.question is not None:
        response.reprompt = _reprompt(reply.question, reply.silence, whispered=whispered)
    if reply.clip is not None:
        response.directives = [_clip(reply.clip, whispered=whispered)]
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
    return Reprompt(output_speech=_speech(silence.lines, whispered=whispered), directives=[clip])


def _speech(lines: tuple[str, ...], *, whispered: bool) -> SsmlOutputSpeech:
    return SsmlOutputSpeech(ssml=check_speech(ssml(lines, whispered=whispered)))


def _clip(timeline: Timeline, *, whispered: bool) -> RenderDocumentDirective:
    check_clip(timeline.seconds)
    apla = document(timeline, whispered=whispered)
    check_size(apla)
    return RenderDocumentDirective(token=CLIP_TOKEN, document=apla, datasources={})

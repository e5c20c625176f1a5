"""The one renderer: a Reply to the response that ask-sdk serialises."""

from ask_sdk_model import Response
from ask_sdk_model.interfaces.alexa.presentation.apla import RenderDocumentDirective
from ask_sdk_model.ui import Reprompt, SimpleCard, SsmlOutputSpeech

from skill.coaching.timeline import Timeline
from skill.speech.apla import document
from skill.speech.limits import check_card, check_clip, check_size, check_speech
from skill.speech.reply import Reply, Silence
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
        check_card(reply.card.title, reply.card.text)
        response.card = SimpleCard(title=reply.card.title, content=reply.card.text)
    return response


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

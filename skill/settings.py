"""Environment to settings: the only place that reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SECRET_BYTES = 32
"""As `secrets.token_hex` takes them; that module loads four others for it."""


@dataclass(frozen=True)
class Settings:
    """``skill_id`` is the id that requests must carry; None (on a laptop) accepts any.

    ``memory_file`` is the SQLite file that remembers, ``memory_table`` the DynamoDB table that does; with neither nothing
    is remembered. ``secret`` keys the hashes of listeners' ids. ``diary`` switches the cramp diary on: Alexa's policy bars
    a public skill from collecting health information, so it is for people who run a copy of their own. ``snapshot`` tells
    that this start is taken as AWS Lambda's snapshot: what takes long is done now, and no listener waits for it.
    """

    skill_id: str | None = None
    memory_file: Path | None = None
    memory_table: str | None = None
    diary: bool = False
    snapshot: bool = False
    secret: str = field(default_factory=lambda: os.urandom(SECRET_BYTES).hex())


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the environment; an empty variable counts as absent."""
    file, secret = environment.get("CRAMP_COACH_MEMORY"), environment.get("CRAMP_COACH_SECRET")
    return Settings(
        skill_id=environment.get("SKILL_ID") or None,
        memory_file=Path(file) if file else None,
        memory_table=environment.get("CRAMP_COACH_TABLE") or None,
        diary=environment.get("CRAMP_COACH_DIARY") == "on",
        snapshot=environment.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start",
        **({"secret": secret} if secret else {}),
    )

"""Environment to settings: the only place that reads the environment."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SECRET_BYTES = 32


@dataclass(frozen=True)
class Settings:
    """What a deployment decides."""

    skill_id: str | None = None
    """The id that requests must carry; None (on a laptop) accepts any."""
    store_file: Path | None = None
    """The SQLite file that stores what is remembered."""
    store_table: str | None = None
    """The DynamoDB table that does, where one is named; with neither nothing is remembered."""
    diary: bool = False
    """Whether there is a cramp diary. Alexa's policy bars a public skill from collecting health information, so this is
    for people who run a copy of their own."""
    secret: str = field(default_factory=lambda: secrets.token_hex(SECRET_BYTES))
    """Keys the hashes of listeners' ids."""


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the environment; an empty variable counts as absent."""
    file, secret = environment.get("CRAMP_COACH_MEMORY"), environment.get("CRAMP_COACH_SECRET")
    return Settings(
        skill_id=environment.get("SKILL_ID") or None,
        store_file=Path(file) if file else None,
        store_table=environment.get("CRAMP_COACH_TABLE") or None,
        diary=environment.get("CRAMP_COACH_DIARY") == "on",
        **({"secret": secret} if secret else {}),
    )

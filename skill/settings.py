"""Environment to settings: the only place that reads the environment."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """``skill_id`` is the id that requests must carry; None (on a laptop) accepts any.

    ``memory_file`` is the SQLite file of remembered places, None remembers nothing; ``secret`` keys the hashes of
    listeners' ids.
    """

    skill_id: str | None = None
    memory_file: Path | None = None
    secret: str = field(default_factory=secrets.token_hex)


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the environment; an empty variable counts as absent."""
    file = environment.get("CRAMP_COACH_MEMORY")
    return Settings(
        skill_id=environment.get("SKILL_ID") or None,
        memory_file=Path(file) if file else None,
        secret=environment.get("CRAMP_COACH_SECRET") or secrets.token_hex(),
    )

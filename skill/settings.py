"""Environment to settings: the only place that reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """``skill_id`` is the id that requests must carry; None (on a laptop) accepts any."""

    skill_id: str | None = None


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the environment; an empty variable counts as absent."""
    return Settings(skill_id=environment.get("SKILL_ID") or None)

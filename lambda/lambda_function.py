"""The AWS Lambda entry point."""

import gc

gc.disable()  # what is made at start stays: looking for garbage in it would take a tenth of the start

from skill.dataclass_code import kept  # noqa: E402

with kept():
    from skill.app import build_skill
    from skill.runtime.alarm import Alarm
    from skill.runtime.warm_up import warm_up
    from skill.settings import read_settings

settings = read_settings()
warm_up(snapshot=settings.snapshot)
lambda_handler = build_skill(settings, limit=Alarm())

gc.freeze()  # and no request looks through it either
gc.enable()

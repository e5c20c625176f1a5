"""The AWS Lambda entry point."""

import time

from skill.app import build_skill
from skill.runtime.warm_up import warm_up
from skill.settings import read_settings

warm_up()
lambda_handler = build_skill(read_settings(), now=time.time)

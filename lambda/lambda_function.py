"""The AWS Lambda entry point."""

from skill.app import build_skill
from skill.settings import read_settings

lambda_handler = build_skill(read_settings())

"""The template, as AWS's own tool sees it, where that is installed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAM = shutil.which("sam")


@pytest.mark.skipif(SAM is None, reason="SAM is not installed: pipx install aws-sam-cli")
def test_sam_finds_the_template_valid() -> None:
    environment = {**os.environ, "SAM_CLI_TELEMETRY": "0", "AWS_DEFAULT_REGION": "us-east-1"}
    command = [str(SAM), "validate", "--lint"]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603  # found on the path
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "is a valid SAM Template" in ran.stdout

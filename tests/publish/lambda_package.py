"""Builds the package for AWS Lambda as `sam build` does, once for a whole run of the tests."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.built_once import built_once

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the package, built by the Python that runs the tests."""
    return built_once(tmp_path_factory, worker_id, "package", build)


def build(folder: Path) -> None:
    """Run the build."""
    folder.mkdir(exist_ok=True)
    command = [
        "make",
        "--silent",
        "build-CrampCoachFunction",
        f"ARTIFACTS_DIR={folder}",
        f"LAMBDA_PYTHON={sys.executable}",
    ]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # our own command
    assert ran.returncode == 0, ran.stdout + ran.stderr

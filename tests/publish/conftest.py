"""The package that goes to Amazon: with every address, and without any."""

import pytest

from skill.authoring.publish.addresses import Addresses
from skill.authoring.publish.package import package_files
from skill.authoring.publish.store_page import load_store_page
from skill.knowledge.library import CONTENT_FOLDER, Library
from tests.publish.store_packages import COMPLETE


@pytest.fixture(scope="session")
def files(library: Library) -> dict[str, bytes]:
    return package_files({"en": load_store_page(CONTENT_FOLDER, "en")}, [library], COMPLETE)


@pytest.fixture(scope="session")
def bare(library: Library) -> dict[str, bytes]:
    return package_files({"en": load_store_page(CONTENT_FOLDER, "en")}, [library], Addresses())

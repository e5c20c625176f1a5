"""`cramp-coach package`: builds the folder that goes to Amazon, or tells what it lacks."""

from pathlib import Path

from skill.authoring.models import build_models, stale_models
from skill.authoring.publish.addresses import AddressError, Addresses
from skill.authoring.publish.package import (
    ForeignFolderError,
    model_path,
    package_files,
    packaged_addresses,
    refuse_foreign,
    stale_files,
    write_package,
)
from skill.authoring.publish.store_page import load_store_page
from skill.commands import UsageError
from skill.knowledge.library import CONTENT_FOLDER, load_library, spoken_languages


def package(
    folder: Path, endpoint: str | None, privacy_url: str | None, terms_url: str | None, *, diary: bool = False
) -> int:
    """Write the package and name its gaps; an empty address counts as not given."""
    try:
        addresses = Addresses(endpoint or None, privacy_url or None, terms_url or None)
        files = _build(addresses, diary=diary)
        write_package(files, folder)
    except (AddressError, ForeignFolderError) as mistake:
        raise UsageError(str(mistake)) from mistake
    except OSError as failure:
        raise UsageError(f"{folder}: cannot be written: {failure.strerror}") from failure
    print(f"wrote {len(files)} files to {folder}")
    for gap in addresses.gaps():
        print(f"gap: {gap}")
    return 0


def check_package(folder: Path, *, diary: bool = False) -> int:
    """Name every gap of a written package, and every file that is not as it would be written now."""
    try:
        addresses = packaged_addresses(folder)
        files = _build(addresses, diary=diary)
        refuse_foreign(files, folder)
    except ForeignFolderError as mistake:
        raise UsageError(str(mistake)) from mistake
    problems = [
        *(f"{name}: stale: run `cramp-coach package`" for name in stale_files(files, folder)),
        *addresses.gaps(),
    ]
    print("\n".join(problems) or f"{folder} is in order")
    return 1 if problems else 0


def _build(addresses: Addresses, *, diary: bool) -> dict[str, bytes]:
    """Build the package; with ``diary`` its interaction models are the private ones."""
    libraries = [load_library(code=code) for code in spoken_languages()]
    pages = {each.language.code: load_store_page(CONTENT_FOLDER, each.language.code) for each in libraries}
    if stale := stale_models({name: text for each in libraries for name, text in build_models(each).items()}):
        raise UsageError(f"interaction_models/{stale[0]}: stale: run `cramp-coach models`")
    files = package_files(pages, libraries, addresses)
    private = [build_models(each, diary=True) for each in libraries] if diary else []
    return files | {model_path(name): text.encode() for each in private for name, text in each.items()}

"""`cramp-coach package`: builds the folder that goes to Amazon, or tells what it lacks."""

from pathlib import Path

from skill.authoring.models import build_models, stale_models
from skill.authoring.publish.addresses import AddressError, Addresses
from skill.authoring.publish.package import (
    ForeignFolderError,
    package_files,
    packaged_addresses,
    refuse_foreign,
    stale_files,
    write_package,
)
from skill.authoring.publish.store_page import load_store_page
from skill.commands import UsageError
from skill.knowledge.library import Library, load_library


def package(folder: Path, endpoint: str | None, privacy_url: str | None, terms_url: str | None) -> int:
    """Write the package and name its gaps; an empty address counts as not given."""
    try:
        addresses = Addresses(endpoint or None, privacy_url or None, terms_url or None)
        files = _build(load_library(), addresses)
        write_package(files, folder)
    except (AddressError, ForeignFolderError) as mistake:
        raise UsageError(str(mistake)) from mistake
    except OSError as failure:
        raise UsageError(f"{folder}: cannot be written: {failure.strerror}") from failure
    print(f"wrote {len(files)} files to {folder}")
    for gap in addresses.gaps():
        print(f"gap: {gap}")
    return 0


def check_package(folder: Path) -> int:
    """Name every gap of a written package, and every file that is not as it would be written now."""
    try:
        addresses = packaged_addresses(folder)
        files = _build(load_library(), addresses)
        refuse_foreign(files, folder)
    except ForeignFolderError as mistake:
        raise UsageError(str(mistake)) from mistake
    problems = [
        *(f"{name}: stale: run `cramp-coach package`" for name in stale_files(files, folder)),
        *addresses.gaps(),
    ]
    print("\n".join(problems) or f"{folder} is in order")
    return 1 if problems else 0


def _build(library: Library, addresses: Addresses) -> dict[str, bytes]:
    if stale := stale_models(build_models(library)):
        raise UsageError(f"interaction_models/{stale[0]}: stale: run `cramp-coach models`")
    return package_files(load_store_page(), library, addresses)

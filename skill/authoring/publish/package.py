"""The folder that goes to Amazon, in the layout of the ASK CLI."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from skill.authoring.models import MODELS_FOLDER
from skill.authoring.publish.addresses import Addresses
from skill.authoring.publish.icons import SIZES, draw_icon, icon_path
from skill.authoring.publish.manifest import build_manifest, read_addresses
from skill.authoring.publish.store_page import StorePage
from skill.knowledge.library import Library

MANIFEST_FILE = "skill.json"


class ForeignFolderError(Exception):
    """The folder holds something that no package of this skill has; nothing was written."""


def package_files(
    pages: Mapping[str, StorePage], libraries: Iterable[Library], addresses: Addresses
) -> dict[str, bytes]:
    """Build every file of the package, by its path in it; ``pages`` by language, the default one first.

    Raises OSError where a locale has no interaction model.
    """
    locales = {name: locale for library in libraries for name, locale in library.locales.items()}
    manifest = json.dumps(build_manifest(pages, locales, addresses), indent=2, ensure_ascii=False) + "\n"
    names = (f"{locale}.json" for locale in sorted(locales))
    models = {model_path(name): (MODELS_FOLDER / name).read_bytes() for name in names}
    icons = {icon_path(pixels): draw_icon(pixels) for pixels in SIZES.values()}
    return {MANIFEST_FILE: manifest.encode(), **models, **icons}


def model_path(name: str) -> str:
    """Where the interaction model with this file name lies in the package."""
    return f"interactionModels/custom/{name}"


def write_package(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the package into a folder that is new, empty or an earlier package. Raises ForeignFolderError."""
    refuse_foreign(files, folder)
    for name, data in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def refuse_foreign(files: Mapping[str, bytes], folder: Path) -> None:
    """Raise ForeignFolderError unless everything in the folder would be in the package anyway."""
    if not folder.exists():
        return
    if folder.is_symlink() or not folder.is_dir():
        raise ForeignFolderError(f"{folder}: found something else than a folder")
    there = {entry.relative_to(folder) for entry in folder.rglob("*") if entry.is_symlink() or not entry.is_dir()}
    foreign = sorted(str(entry) for entry in there - {Path(name) for name in files})
    if foreign:
        raise ForeignFolderError(f"{folder}: found {foreign[0]}, which no package has")
    links = sorted(str(entry) for entry in there if (folder / entry).is_symlink())
    if links:
        raise ForeignFolderError(f"{folder}: found {links[0]}, which leads elsewhere")
    manifest = folder / MANIFEST_FILE
    if there and (not manifest.exists() or _names(manifest.read_bytes()) != _names(files[MANIFEST_FILE])):
        raise ForeignFolderError(f"{folder}: found no {MANIFEST_FILE} of this skill")


def packaged_addresses(folder: Path) -> Addresses:
    """Read the addresses of a package. Raises ForeignFolderError where there is none."""
    try:
        return read_addresses(json.loads((folder / MANIFEST_FILE).read_bytes()))
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as failure:
        raise ForeignFolderError(f"{folder}: found no {MANIFEST_FILE} of this skill") from failure


def stale_files(files: Mapping[str, bytes], folder: Path) -> list[str]:
    """Name the files that are missing or differ from what would be written now."""
    return [
        name for name, data in files.items() if not (folder / name).is_file() or (folder / name).read_bytes() != data
    ]


def _names(manifest: bytes) -> set[str] | None:
    """Give the skill's names in a manifest; None for what is no manifest."""
    try:
        locales = json.loads(manifest)["manifest"]["publishingInformation"]["locales"]
        return {locale["name"] for locale in locales.values()}
    except (ValueError, LookupError, TypeError, AttributeError):
        return None

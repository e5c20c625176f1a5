"""Build hook of hatchling: a wheel holds the data folders inside the package, where they are found after an install.

An editable install reads them from the checkout, so it holds none. Static configuration (`force-include`) would copy
them there too.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA_FOLDERS = ("content", "interaction_models")


class DataFolders(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own docs give it no parameter
    """Puts `content/` and `interaction_models/` into the wheel as `skill/content/` and `skill/interaction_models/`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folders; ``version`` is "standard" for a wheel, "editable" for an editable install."""
        if version == "standard":
            build_data["force_include"].update({name: f"skill/{name}" for name in DATA_FOLDERS})

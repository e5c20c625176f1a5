"""What tests of the package that goes to Amazon share: the addresses that it names, and a look at a folder."""

from pathlib import Path

from skill.authoring.publish.addresses import Addresses

ROOT = Path(__file__).parents[2]
ENDPOINT = "arn:aws:lambda:eu-west-1:123456789012:function:cramp-coach:live"
COMPLETE = Addresses(ENDPOINT, "https://skill.example/privacy", "https://skill.example/terms")
PNG = b"\x89PNG\r\n\x1a\n"


def tree(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}

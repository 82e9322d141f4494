"""Names and types of the files that belong to things, told without trusting who named them."""

from pathlib import PurePosixPath, PureWindowsPath

MOST_NAME = 100
"""Characters of a name that are kept."""

UNNAMED = "file"
ANY_TYPE = "application/octet-stream"

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"%PDF-", "application/pdf"),
)
_ENDINGS = {".csv": "text/csv", ".txt": "text/plain", ".json": "application/json"}
_NEVER = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
"""Names that Windows keeps for devices, whatever ending follows."""


def file_name(given: str) -> str:
    """Return a name without folders that every system takes, like `given`; never empty.

    Args:
        given: a path or name of any system; may come from another station.
    """
    last = PureWindowsPath(PurePosixPath(given).name).name
    kept = "".join(each for each in last if each.isprintable() and each not in _NEVER)
    name = " ".join(kept.split()).strip(". ")
    stem, dot, ending = name.rpartition(".")
    if len(name) > MOST_NAME:
        name = (
            f"{(stem or ending)[: MOST_NAME - 20]}{dot}{ending[:15]}" if dot else name[:MOST_NAME]
        )
    if name.partition(".")[0].rstrip().lower() in _DEVICES:
        name = f"{UNNAMED} {name}"
    return name or UNNAMED


def media_type(name: str, data: bytes) -> str:
    """Return the IANA media type of a file, by how its bytes begin, else by its name."""
    for beginning, found in _BEGINNINGS:
        if data.startswith(beginning):
            return found
    return _ENDINGS.get(PurePosixPath(name).suffix.lower(), ANY_TYPE)


def is_picture(kind: str) -> bool:
    """Whether a file of that media type is shown on screen."""
    return kind in {"image/png", "image/jpeg"}

"""A device's path as the system writes it, from one typed on a keypad of capitals only."""

from pathlib import Path


def as_named(typed: str) -> str:
    """Return the path that is there and differs from `typed` in case at most; else `typed`.

    Only what begins with a slash is looked for: names of hosts, queues and ports such as COM3 are
    returned as they are.
    """
    if not typed.startswith("/") or Path(typed).exists():
        return typed
    found = Path("/")
    for step in Path(typed).parts[1:]:
        try:
            alike = [each for each in found.iterdir() if each.name.casefold() == step.casefold()]
        except OSError:
            return typed
        if len(alike) != 1:
            return typed
        found = alike[0]
    return str(found)

"""Where the state of the link to central is posted and read, by whichever thread."""

from collections.abc import Callable
from typing import Protocol

from kiosk.domain.link import ALONE, Link


class LinkBoard:
    """Holds the last link that was posted; `changed` is called after each, on the poster's thread.

    A link is one frozen value and is replaced whole, so it needs no lock.
    """

    def __init__(self) -> None:
        """Begin alone."""
        self._link = ALONE
        self.changed: Callable[[Link], None] = lambda _: None

    def __call__(self) -> Link:
        """Return how the station stands with central."""
        return self._link

    def post(self, link: Link) -> None:
        """Replace the link; tell of it where it differs."""
        before, self._link = self._link, link
        if before != link:
            self.changed(link)


class Linked(Protocol):
    """What keeps this station's record and central's equal, from `start` to `stop`."""

    def start(self) -> None:
        """Begin; connecting is done on a thread of its own."""
        ...

    def stop(self) -> None:
        """End within a second, whatever is waited for."""
        ...

    def pause(self) -> None:
        """Be offline until `resume`."""
        ...

    def resume(self) -> None:
        """Connect again, at once."""
        ...

    def wait_confirmed(self, seq: int, seconds: float) -> bool:
        """Wait until central is known to have the own entry `seq`; return whether it has."""
        ...

    def fetch_file(self, sha256: bytes) -> bytes | None:
        """Return a file that central has; None where it has none, or cannot be asked now."""
        ...

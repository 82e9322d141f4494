"""Why a connection to central ends, besides being lost."""

import psycopg

from kiosk.domain.link import Frozen
from kiosk.sync.rows import BadReplyError


class FrozenError(Exception):
    """Nothing is recorded at this station any more, until a person acts."""

    def __init__(self, frozen: Frozen) -> None:
        """Say why."""
        super().__init__(frozen.value)
        self.frozen = frozen


class OutdatedError(Exception):
    """Central serves no program as old as this one."""


class GreetAgainError(Exception):
    """Central's head is not where it was: hello finds out why."""


class NotReadmittedError(Exception):
    """Central was not told to let this station in under its new id."""


FAILURES = (psycopg.Error, BadReplyError, GreetAgainError, OSError)
"""What may end a connection that will be tried again."""

"""Reading what central answers: nothing of a reply is believed before its form was checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeGuard, TypeVar

from kiosk.domain.ids import OperatorId
from kiosk.domain.journal import SealedEntry
from kiosk.domain.people import Operator, Role
from kiosk.domain.syncing import Head, StationSeen

T = TypeVar("T")


class Status(Enum):
    """How central greets a station, or takes its entries."""

    OK = "ok"
    CLONE = "clone"
    FORK = "fork"
    BEHIND = "behind"
    STRANGER = "stranger"
    OUTDATED = "outdated"
    GAP = "gap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting:
    """The answer to hello; `now_us` is central's clock when it answered."""

    status: Status
    head: Head
    now_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Every station that central has, and the version of its table of people."""

    stations: tuple[StationSeen, ...]
    people: int


class BadReplyError(Exception):
    """Central answered something else than what it should: another program is behind it."""

    def __init__(self, what: str) -> None:
        """Say to what."""
        super().__init__(f"K522: central's answer to {what} has another form than this program's")


def one(rows: Sequence[Sequence[object]], what: str) -> Sequence[object]:
    """Return the only row of an answer.

    Raises:
        BadReplyError: there is another number of rows.
    """
    if len(rows) != 1:
        raise BadReplyError(what)
    return rows[0]


def valued(value: object, kind: type[T], what: str) -> T:
    """Return a value that must be of a type.

    Raises:
        BadReplyError: it is of another type.
    """
    if not isinstance(value, kind):
        raise BadReplyError(what)
    return value


def entry_of(row: Sequence[object]) -> SealedEntry:
    """Return the entry that a row holds; its columns are in the order of the fields.

    Raises:
        BadReplyError: they are not.
    """
    values = tuple(row)
    if not _is_entry(values):
        raise BadReplyError(_ENTRIES)
    return SealedEntry(
        station_id=values[0],
        seq=values[1],
        entry_id=values[2],
        group_id=values[3],
        kind=values[4],
        subjects=values[5],
        hlc=values[6],
        at_us=values[7],
        actor=values[8],
        envelope=values[9],
        payload=values[10],
        prev_hash=values[11],
        hash=values[12],
    )


_ENTRIES = "the question for entries"
_Entry = tuple[bytes, int, bytes, bytes, str, str, int, int, str, str, str, bytes, bytes]
_FORM = (bytes, int, bytes, bytes, str, str, int, int, str, str, str, bytes, bytes)


def _is_entry(row: tuple[object, ...]) -> TypeGuard[_Entry]:
    # One comparison: a new station reads a million rows, and a pattern takes five times as long.
    return tuple(map(type, row)) == _FORM


def person_of(row: Sequence[object]) -> Operator | None:
    """Return the person that a row holds; None for a role that this program does not know.

    Raises:
        BadReplyError: the columns are others.
    """
    match row:
        case (
            str(operator_id),
            str(badge),
            str(name),
            str(role),
            str(pin),
            date() | None as until,
        ):
            pass
        case _:
            what = "the question for people"
            raise BadReplyError(what)
    if role not in {each.value for each in Role}:
        return None
    return Operator(
        operator_id=OperatorId(operator_id),
        badge=badge,
        name=name,
        role=Role(role),
        pin=pin,
        access_until=until,
    )


def status_of(value: object) -> Status:
    """Return the status that a text names.

    Raises:
        BadReplyError: there is no such status.
    """
    try:
        return Status(value)
    except ValueError as error:
        what = "hello or append"
        raise BadReplyError(what) from error

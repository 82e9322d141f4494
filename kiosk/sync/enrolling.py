"""Taking a seat at central: the code's password works once, then the station has its own."""

import os
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

import psycopg

from kiosk.domain.link import KNOWN_HERE
from kiosk.domain.syncing import Marks, SyncRecord
from kiosk.settings import CentralSettings
from kiosk.sync.address import Address, address_of
from kiosk.sync.central import Central
from kiosk.sync.connecting import Connection, connect
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.problems import problem
from kiosk.sync.rounds import TOKEN_BYTES
from kiosk.sync.rows import BadReplyError
from kiosk.sync.secret import Secrets
from kiosk.sync.waking import Times
from kiosk.sync.watchdog import Watchdog

FOLDER = "central"
"""In the data folder: the certificates that came with an enrolment file."""

_PASSWORD_BYTES = 24


class EnrolError(Exception):
    """The station was not enrolled; nothing of it changed but what a repetition needs."""

    def __init__(self, key: str) -> None:
        """Say why, as a key of `named_central`."""
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """A seat that was taken: what the settings are to hold, and how many entries wait there."""

    central: CentralSettings
    address: Address
    secret: str
    seat: str
    there: int


def enrol(
    enrolment: Enrolment, folder: Path, record: SyncRecord, kept: Secrets, times: Times
) -> Enrolled:
    """Enrol the station whose record this is; may be repeated after whatever went wrong.

    Args:
        enrolment: as the administrator handed it over.
        folder: the data folder.
        record: of this station.
        kept: where its password is to be kept.
        times: how long connecting may take.

    Raises:
        EnrolError: the server cannot be reached or does not take this station, or its record was
            put back and its newest labels are not told yet.
        OSError: the data folder cannot be written to.
    """
    if not record.marks().token and record.newest_waits():
        raise EnrolError("enrol_newest")
    settings = _settings(enrolment, folder)
    address = address_of(settings, folder)
    connection, secret = _first_connection(enrolment, address, kept, times)
    with connection:
        watchdog = Watchdog(connection.fileno(), times.late, times.watchdog, lambda: None)
        central = Central(connection, watchdog)
        try:
            seat = _take_seat(central, record)
            if secret is None:
                secret = secrets.token_urlsafe(_PASSWORD_BYTES)
                kept.keep(address.account, secret)
                central.change_password(address.user, secret)
            _report_used(central, record)
            there = _missing(central, record)
        except (psycopg.Error, BadReplyError) as error:
            raise EnrolError(problem(error)) from error
        finally:
            watchdog.release()
    return Enrolled(central=settings, address=address, secret=secret, seat=seat, there=there)


def _settings(enrolment: Enrolment, folder: Path) -> CentralSettings:
    """Return the settings; certificates go to files first, the key for this user alone."""
    return CentralSettings(
        host=enrolment.host,
        port=enrolment.port,
        database=enrolment.database,
        user=enrolment.user,
        sslmode=enrolment.sslmode,
        ca=_file(folder, "ca.pem", enrolment.ca),
        certificate=_file(folder, "certificate.pem", enrolment.certificate),
        key=_file(folder, "key.pem", enrolment.key),
    )


def _file(folder: Path, name: str, content: str) -> str:
    if not content:
        return ""
    (folder / FOLDER).mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / FOLDER / name
    written = path.with_name(f"{name}.new")
    written.unlink(missing_ok=True)
    handle = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    written.replace(path)
    return f"{FOLDER}/{name}"


def _first_connection(
    enrolment: Enrolment, address: Address, kept: Secrets, times: Times
) -> tuple[Connection, str | None]:
    """Connect with the code's password; with the station's own where it has one already."""
    try:
        return connect(address, enrolment.password, times.connect), None
    except psycopg.Error as error:
        key = problem(error)
        if key != "central_password":
            raise EnrolError(key) from error
    own = kept.read(address.account)
    if own is None:
        raise EnrolError("enrol_used")
    try:
        return connect(address, own, times.connect), own
    except psycopg.Error as error:
        raise EnrolError("enrol_used") from error


def _take_seat(central: Central, record: SyncRecord) -> str:
    """Take the seat; central may know the station already, by either token."""
    own, marks = record.own().station_id, record.marks()
    tokens = [each for each in (marks.pending, marks.token) if each]
    if not tokens:
        tokens = [os.urandom(TOKEN_BYTES)]
        record.keep(replace(marks, pending=tokens[0]), own)
    for token in tokens:
        taken, seat = central.enrol(own, token)
        if taken:
            record.name_stations(central.seen().stations)
            # What is known here without a network, a person decides; central cannot.
            frozen = marks.frozen if marks.frozen in KNOWN_HERE else None
            record.keep(Marks(token=token, frozen=frozen), own)
            return seat
    raise EnrolError("enrol_taken")


def _report_used(central: Central, record: SyncRecord) -> None:
    """Say which numbers were given here: from now on no other station is leased them (R9)."""
    used, leased = record.numbers_used(), record.highest_used()
    if leased:
        central.report_used(used, leased)


def _missing(central: Central, record: SyncRecord) -> int:
    """Return how many entries of other stations are there and not here."""
    here = record.vector()
    own = record.own().station_id
    heads = [each.head for each in central.seen().stations if each.head.station_id != own]
    known = {station: head.seq for station, head in here.items()}
    return sum(max(0, head.seq - known.get(head.station_id, 0)) for head in heads)

"""The part of `kiosk doctor` that looks at the link to the central database, each with its remedy.

It asks nothing of the server but whether it answers: what it holds, `kiosk central check` tells.
"""

import os
import socket
import ssl
import stat
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.commands.checkup import Check, State
from kiosk.commands.sync import STOPS
from kiosk.domain.moment import from_us
from kiosk.settings import CentralSettings, Settings
from kiosk.store.sync_status import SyncStatus
from kiosk.sync.secret import FILE

REACH_S = 3.0
"""How long the server may take to answer."""

SOON_DAYS = 30
SILENT_H = 24

_US_PER_H = 3_600_000_000
_S_PER_DAY = 86_400
_CONTEXT_0, _UTC_TIME = 0xA0, 0x17
_LONG = 0x80
_ENROL = "Ask for a new enrolment file, then `kiosk enrol FILE`."


def central(settings: Settings, now_us: int) -> Iterator[Check]:
    """Check what `kiosk enrol` has set up, and whether the server answers.

    Args:
        settings: of this machine.
        now_us: the time, in microseconds since 1970 UTC.
    """
    link = settings.central
    if link is None:
        yield _ok("central", "not enrolled: this station works alone")
        return
    yield trust(link)
    files = {"ca": link.ca, "certificate": link.certificate, "key": link.key}
    for name in ("ca", "certificate"):
        if files[name]:
            yield certificate(f"central {name}", settings.data_dir / files[name], now_us)
    if bool(link.certificate) != bool(link.key):
        yield _wrong("central key", "a certificate without a key, or a key without one", _ENROL)
    elif link.key:
        yield secret_file("central key", settings.data_dir / link.key)
    password = settings.data_dir / FILE
    if password.exists():
        yield secret_file("central password", password)
    else:
        yield _ok("central password", "not in a file; the system's keyring is to have it")
    yield reach(link.host, link.port)


def trust(link: CentralSettings) -> Check:
    """Check that the server has to prove who it is."""
    found = f"{link.user} at {link.host}, port {link.port}, database {link.database}"
    if link.sslmode == "verify-full":
        return _ok("central", found)
    found += f"; sslmode {link.sslmode} trusts whoever answers under that name"
    return _note("central", found, "Only for a trial: docs/central.md tells of certificates.")


def certificate(name: str, path: Path, now_us: int) -> Check:
    """Check that a certificate can be read, and how long it is valid yet."""
    try:
        ends_s = min(ends(each) for each in _certificates(path.read_text(encoding="ascii")))
    except (OSError, ValueError, IndexError) as error:
        return _wrong(name, f"{path} cannot be read ({error})", _ENROL)
    left = (ends_s - now_us / 1_000_000) / _S_PER_DAY
    found = f"{path.name}, valid until {datetime.fromtimestamp(ends_s, UTC):%Y-%m-%d}"
    if left < 0:
        return _wrong(name, f"{found}: it has ended, or the clock is wrong", _ENROL)
    if left < SOON_DAYS:
        return _note(name, f"{found}, {left:.0f} days", _ENROL)
    return _ok(name, found)


def ends(der: bytes) -> float:
    """Return the end of validity of a certificate (RFC 5280, 4.1.2.5), in seconds since 1970.

    Raises:
        ValueError, IndexError: it is no certificate.
    """
    body = _parts(_parts(_parts(der)[0][1])[0][1])
    validity = body[4 if body[0][0] == _CONTEXT_0 else 3][1]  # the version may be left out
    _, (tag, text) = _parts(validity)
    form = "%y%m%d%H%M%SZ" if tag == _UTC_TIME else "%Y%m%d%H%M%SZ"
    return datetime.strptime(text.decode("ascii"), form).replace(tzinfo=UTC).timestamp()


def _parts(der: bytes) -> list[tuple[int, bytes]]:
    """Return tag and content of each element (X.690, 8.1)."""
    found: list[tuple[int, bytes]] = []
    at = 0
    while at < len(der):
        tag, size, at = der[at], der[at + 1], at + 2
        if size & _LONG:
            count = size ^ _LONG
            size, at = int.from_bytes(der[at : at + count]), at + count
        found.append((tag, der[at : at + size]))
        at += size
    return found


def _certificates(text: str) -> Iterator[bytes]:
    """Give each certificate of a PEM file; the first must be there."""
    end = "-----END CERTIFICATE-----"
    pieces = text.split(end)[:-1] or [text]
    for piece in pieces:
        begin = piece.find("-----BEGIN CERTIFICATE-----")
        yield ssl.PEM_cert_to_DER_cert(f"{piece[max(begin, 0) :].strip()}\n{end}\n")


def secret_file(name: str, path: Path) -> Check:
    """Check that a file that nobody else may read can be read, and only by its owner."""
    try:
        path.read_bytes()
        mode = stat.S_IMODE(path.stat().st_mode)
    except OSError as error:
        return _wrong(name, f"{path} cannot be read ({error.strerror})", _ENROL)
    if os.name == "posix" and mode & 0o077:
        found = f"others may read {path} (mode {mode:o})"
        return _wrong(name, found, f"`chmod 600 {path}`; if somebody did read it: {_ENROL}")
    return _ok(name, f"{path.name}, for its owner alone")


def reach(host: str, port: int) -> Check:
    """Check that something answers at the server's port; that it does not stops no work."""
    began_s = time.monotonic()
    try:
        socket.create_connection((host, port), timeout=REACH_S).close()
    except OSError as error:
        found = f"{host}:{port} does not answer ({error}). Work goes on and is kept"
        return _note("central server", found, "Check cable and network, then ask who runs it.")
    return _ok("central server", f"answers after {(time.monotonic() - began_s) * 1000:.0f} ms")


def exchanged(status: SyncStatus, now_us: int) -> Iterator[Check]:
    """Check what the record of an enrolled station tells of its last exchange."""
    marks = status.marks
    if marks.frozen is not None:
        found = f"nothing is recorded here: {STOPS[marks.frozen]}"
        yield _wrong(
            "central record",
            found,
            "`kiosk continue` and docs/central.md, A station that stopped.",
        )
    waiting = f"{status.unsent} entries wait to be sent"
    if not marks.heard_us:
        yield _note("central heard", f"not once yet; {waiting}", "Start the kiosk.")
        return
    found = f"{from_us(marks.heard_us):%Y-%m-%d %H:%M} UTC; {waiting}"
    if now_us < marks.heard_us:
        remedy = "Set the clock (`timedatectl set-ntp true`)."
        yield _wrong("central heard", f"{found}: later than the clock of this machine", remedy)
    elif now_us - marks.heard_us > SILENT_H * _US_PER_H:
        remedy = "Start the kiosk; the bar of its window tells why it is not connected."
        yield _note("central heard", found, remedy)
    else:
        yield _ok("central heard", found)


def _ok(name: str, found: str) -> Check:
    return Check(name=name, state=State.OK, found=found)


def _note(name: str, found: str, remedy: str) -> Check:
    return Check(name=name, state=State.NOTE, found=found, remedy=remedy)


def _wrong(name: str, found: str, remedy: str) -> Check:
    return Check(name=name, state=State.WRONG, found=found, remedy=remedy)

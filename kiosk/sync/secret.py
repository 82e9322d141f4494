"""Where this station's password for central is kept: the system's keyring, else a file.

A keyring may be locked and ask a person who is not there, so it gets a few seconds and no more.
"""

import logging
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

import keyring
from keyring.errors import KeyringError, NoKeyringError

T = TypeVar("T")
log = logging.getLogger(__name__)

SERVICE = "kiosk central"
FILE = "central.secret"
PATIENCE_S = 3.0

_REAL = 1.0
"""From this priority on the library recommends a keyring; below are stubs and plain text."""


class Ring(Protocol):
    """What is used of a keyring."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...


class Secrets:
    """The password of one data folder, under the account that it is for."""

    def __init__(
        self, folder: Path, ring: Ring | None = None, patience_s: float = PATIENCE_S
    ) -> None:
        """Use a keyring, None for the file alone, and the file `central.secret`."""
        self._path = folder / FILE
        self._ring = ring
        self._patience_s = patience_s

    def read(self, account: str) -> str | None:
        """Return the password; None where there is none, or it cannot be had now."""
        kept = self._from_file(account)
        if kept is not None:
            return kept
        ring = self._ring
        if ring is None:
            return None
        return self._asked(lambda: ring.get_password(SERVICE, account))

    def keep(self, account: str, secret: str) -> None:
        """Keep the password, durably, before this returns.

        Raises:
            OSError: no keyring took it, and neither did the disk.
        """
        if self._in_ring(account, secret):
            self._path.unlink(missing_ok=True)
            return
        written = self._path.with_suffix(".new")
        written.unlink(missing_ok=True)
        handle = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{account}\n{secret}\n")
            file.flush()
            os.fsync(file.fileno())
        written.replace(self._path)

    def _in_ring(self, account: str, secret: str) -> bool:
        ring = self._ring
        if ring is None:
            return False

        def keep() -> bool:
            ring.set_password(SERVICE, account, secret)
            return ring.get_password(SERVICE, account) == secret

        return self._asked(keep) is True

    def _asked(self, ask: Callable[[], T]) -> T | None:
        """Return what the keyring answers in time; a locked one may never."""
        answers: list[T] = []

        def run() -> None:
            try:
                answers.append(ask())
            except (KeyringError, OSError, RuntimeError) as error:
                log.info("the keyring did not answer: %s", type(error).__name__)

        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience_s)
        return answers[0] if answers else None

    def _from_file(self, account: str) -> str | None:
        """Return the password of the file; a mode that lets others read it is put right."""
        try:
            self._close_to_others()
            whose, _, secret = self._path.read_text(encoding="utf-8").partition("\n")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            log.error("K521: %s cannot be read (%s). Enrol again.", self._path, error)  # noqa: TRY400 the reason is enough
            return None
        return secret.rstrip("\n") if whose == account else None

    def _close_to_others(self) -> None:
        if os.name != "posix":
            return
        mode = stat.S_IMODE(self._path.stat().st_mode)
        if mode & 0o077:
            self._path.chmod(0o600)
            log.warning(
                "K520: others could read %s (mode %o). It is closed to them now; if somebody "
                "may have read it, ask for a new enrolment code.",
                self._path,
                mode,
            )


class SystemRing:
    """The keyring of this system and user, where there is a real one."""

    def get_password(self, service: str, username: str) -> str | None:
        _must_be_real()
        return keyring.get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        _must_be_real()
        keyring.set_password(service, username, password)


def _must_be_real() -> None:
    """Raise NoKeyringError for a stub; looking for a keyring may take long itself."""
    if float(keyring.get_keyring().priority) < _REAL:
        raise NoKeyringError

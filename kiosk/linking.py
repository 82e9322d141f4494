"""Joins the record of a station and the central database, while the kiosk runs.

Apart from `kiosk.app`, which loads it only where a central database is set: PostgreSQL's library
and the keyring take longer to load than all of the rest.
"""

from kiosk.session.linked import LinkBoard
from kiosk.settings import CentralSettings, Settings
from kiosk.store.store import Store
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.address import address_of
from kiosk.sync.enrolling import EnrolError, enrol
from kiosk.sync.enrolment import read_enrolment
from kiosk.sync.secret import Secrets, SystemRing
from kiosk.sync.waking import Times
from kiosk.sync.worker import Syncing


class Linking:
    """The sync of a station from `start` to `stop`."""

    def __init__(
        self, store: Store, board: LinkBoard, settings: Settings, central: CentralSettings
    ) -> None:
        """Join `store` and `central`; how they stand is posted on `board`."""
        address = address_of(central, settings.data_dir)
        secret = Secrets(settings.data_dir, SystemRing()).read(address.account) or ""
        self._store = store
        self._record = StoreRecord(store)
        self._syncing = Syncing(self._record, address, secret, board.post, store.now_us)

    def start(self) -> None:
        """Begin; every commit of the operator's is told to it from now on."""
        self._store.on_commit = self._syncing.poke
        self._syncing.start()

    def stop(self) -> None:
        """End within a second."""
        self._store.on_commit = lambda: None
        self._syncing.stop()
        self._record.close()

    def pause(self) -> None:
        """Be offline until `resume`."""
        self._syncing.pause()

    def resume(self) -> None:
        """Connect again, at once."""
        self._syncing.resume()

    def wait_confirmed(self, seq: int, seconds: float) -> bool:
        """Wait until central is known to have the own entry `seq`; return whether it has."""
        return self._syncing.wait_confirmed(seq, seconds)

    def fetch_file(self, sha256: bytes) -> bytes | None:
        """Return a file that central has; None where it has none, or cannot be asked now."""
        return self._syncing.fetch_file(sha256)


class NotEnrolledError(Exception):
    """The station was not enrolled."""

    def __init__(self, key: str) -> None:
        """Say why, as a key of the phrases."""
        super().__init__(key)
        self.key = key


def enrol_by(code: str, store: Store, settings: Settings) -> tuple[CentralSettings, str]:
    """Enrol this station by a code; return what the settings are to hold, and its seat.

    Raises:
        NotEnrolledError: the code is none, or the server does not take this station.
    """
    enrolment = read_enrolment(code)
    if enrolment is None:
        raise NotEnrolledError("enrol_no_code")
    record = StoreRecord(store)
    try:
        kept = Secrets(settings.data_dir, SystemRing())
        done = enrol(enrolment, settings.data_dir, record, kept, Times())
    except EnrolError as error:
        raise NotEnrolledError(error.key) from error
    finally:
        record.close()
    return done.central, done.seat

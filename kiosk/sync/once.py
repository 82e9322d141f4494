"""One round with central, for a person at a shell: no thread, no second try."""

from collections.abc import Callable

from kiosk.domain.link import KNOWN_HERE, Link, LinkState
from kiosk.domain.syncing import SyncRecord
from kiosk.sync.address import Address
from kiosk.sync.central import Central
from kiosk.sync.connecting import connect
from kiosk.sync.endings import FAILURES, FrozenError, NotReadmittedError, OutdatedError
from kiosk.sync.problems import problem
from kiosk.sync.rounds import Memory, Rounds
from kiosk.sync.standing import Standing
from kiosk.sync.waking import Times


def once(record: SyncRecord, address: Address, secret: str, now_us: Callable[[], int]) -> Link:
    """Send all that is new here, load all that is new there; return how it stands then.

    A link that is not connected, or that names a problem, says why that did not go.
    """
    standing = Standing(record, address.host, lambda _: None, now_us)
    standing.begin()
    frozen = record.marks().frozen
    if frozen in KNOWN_HERE:
        standing.become(LinkState.FROZEN, frozen=frozen)
        return standing.link
    try:
        with connect(address, secret, Times().connect) as connection:
            rounds = Rounds(Central(connection), record, standing, now_us, Memory())
            rounds.greet()
            rounds.exchanges.report_used()
            rounds.turn()
            rounds.settle(at_once=True)
            standing.become(LinkState.CONNECTED, rounds.trouble)
    except FrozenError as error:
        standing.become(LinkState.FROZEN, frozen=error.frozen)
    except OutdatedError:
        standing.become(LinkState.OUTDATED)
    except NotReadmittedError:
        standing.become(LinkState.OFFLINE, "central_readmit")
    except FAILURES as error:
        standing.become(LinkState.OFFLINE, problem(error))
    return standing.link

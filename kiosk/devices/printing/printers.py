"""All printers of this machine, each with its thread, and which label goes to which."""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from kiosk.devices.printing.around import Around, Compose
from kiosk.devices.printing.opening import open_transport
from kiosk.devices.printing.ports import PrintSpool
from kiosk.devices.printing.probe import Probed
from kiosk.devices.printing.transport import Times, Transport
from kiosk.devices.printing.worker import Worker
from kiosk.domain.printing import PrinterState
from kiosk.settings.device_ports import LABEL_KINDS, PrinterPort

STOP_S = 2.0


def routed(ports: Sequence[PrinterPort]) -> dict[str, frozenset[str]]:
    """Return which kinds of label go to each printer, by its name.

    A printer that names kinds takes those; one that names none takes all that nobody names.
    A kind that goes nowhere waits.
    """
    named = {kind for port in ports for kind in port.labels}
    rest = frozenset(LABEL_KINDS) - named
    return {port.name: frozenset(port.labels) or rest for port in ports}


class Printers:
    """The printers' threads; for the thread that made it, but where a method says otherwise."""

    def __init__(  # noqa: PLR0913 the ports of the composition root, each named
        self,
        ports: Sequence[PrinterPort],
        spool: PrintSpool,
        compose: Compose,
        *,
        now_us: Callable[[], int],
        changed: Callable[[], None],
        times: Times | None = None,
        way: Callable[[PrinterPort], Transport] = open_transport,
    ) -> None:
        """Take the printers as set up; nothing is opened before `start`.

        Args:
            ports: the printers; each has another name.
            spool: the record's side.
            compose: makes a label for a printer, on that printer's thread.
            now_us: microseconds since 1970 UTC.
            changed: called on a printer's thread when one of `states` is another.
            times: how long things may take.
            way: makes the way to a printer.
        """
        self._around = Around(
            spool=spool,
            compose=compose,
            now_us=now_us,
            changed=changed,
            times=times or Times(),
            open=way,
        )
        self._workers = self._made(ports)
        self._started = False

    def start(self) -> None:
        """Start a thread for each printer; labels that wait are printed."""
        self._started = True
        for worker in self._workers:
            worker.start()

    def stop(self) -> None:
        """End all threads within 2 s; a label in the middle becomes UNKNOWN."""
        self._started = False
        _end(self._workers)
        self._workers = self._made([worker.port for worker in self._workers])

    def configure(self, ports: Sequence[PrinterPort]) -> None:
        """Take printers set up anew; one that is as before goes on undisturbed."""
        kinds = routed(ports)
        kept = {
            worker.port.name: worker
            for worker in self._workers
            if worker.port in ports and worker.kinds == kinds[worker.port.name]
        }
        _end([worker for worker in self._workers if worker.port.name not in kept])
        made = self._made([port for port in ports if port.name not in kept], kinds)
        everyone = kept | {worker.port.name: worker for worker in made}
        self._workers = tuple(everyone[port.name] for port in ports)
        if self._started:
            for worker in made:
                worker.start()

    def wake(self) -> None:
        """Say that a label was queued, or that a person said whether one came out; any thread."""
        for worker in self._workers:
            worker.wake()

    def retry(self, name: str) -> None:
        """Try a printer now, whatever its fault; any thread. An unknown name does nothing."""
        for worker in self._workers:
            if worker.port.name == name:
                worker.retry()

    def probe(self, name: str) -> "Future[Probed]":
        """Print a test label between two jobs, and find out what the printer can say.

        Any thread; the result comes on the printer's own thread, within some 20 s.

        Raises:
            KeyError: there is no such printer.
        """
        for worker in self._workers:
            if worker.port.name == name:
                return worker.probe()
        raise KeyError(name)

    def states(self) -> tuple[PrinterState, ...]:
        """Return how the printers are, in their order; any thread."""
        return tuple(worker.state for worker in self._workers)

    def kinds(self) -> tuple[frozenset[str], ...]:
        """Return which kinds of label go to each printer, in their order; any thread."""
        return tuple(worker.kinds for worker in self._workers)

    def _made(
        self, ports: Sequence[PrinterPort], kinds: dict[str, frozenset[str]] | None = None
    ) -> tuple[Worker, ...]:
        kinds = routed(ports) if kinds is None else kinds
        return tuple(Worker(port, kinds[port.name], self._around) for port in ports)


def _end(workers: Sequence[Worker]) -> None:
    """Stop threads together, and wait for them no longer than one may take."""
    for worker in workers:
        worker.ask_to_stop()
    until_s = time.monotonic() + STOP_S
    for worker in workers:
        worker.join(max(0.0, until_s - time.monotonic()))

"""The thread that receives: takes hosts, reads while there is room, answers real-time queries."""

import contextlib
import selectors
import socket
import threading

from kiosk.devices.virtual.machine import Host, Machine
from kiosk.devices.virtual.model import Answer
from kiosk.devices.virtual.status import eot
from kiosk.devices.virtual.wires import Plug, Wire

_CHUNK = 1024


class Waker:
    """Rouses a thread that waits for descriptors."""

    def __init__(self) -> None:
        """Begin without descriptors."""
        self._near: socket.socket | None = None
        self._far: socket.socket | None = None

    def open(self) -> None:
        """Make the pair of sockets."""
        self._near, self._far = socket.socketpair()
        self._near.settimeout(0)
        self._far.settimeout(0)

    def wake(self) -> None:
        """Rouse it; once is enough however often it is called."""
        if self._near is not None:
            with contextlib.suppress(OSError):  # full: it is awake; closed: it has ended
                self._near.send(b"!")

    def fileno(self) -> int:
        """Return the descriptor to wait on; -1 while there is none."""
        return -1 if self._far is None else self._far.fileno()

    def drain(self) -> None:
        """Forget the calls so far."""
        if self._far is not None:
            with contextlib.suppress(BlockingIOError):
                self._far.recv(4096)

    def close(self) -> None:
        """Free the pair."""
        for end in (self._near, self._far):
            if end is not None:
                end.close()


class Reception:
    """Owns the plug and all reading; the only one that opens and closes wires."""

    def __init__(self, plug: Plug, machine: Machine, waker: Waker) -> None:
        """Receive on `plug` for `machine`."""
        self._plug = plug
        self._machine = machine
        self._waker = waker
        self._thread = threading.Thread(target=self._run, name="virtual-printer-in", daemon=True)
        self._reachable = True
        self._opened = False

    def start(self) -> None:
        """Open the plug and begin.

        Raises:
            OSError: the port is taken.
        """
        with self._machine.bell:
            self._open()
        self._waker.open()
        self._thread.start()

    def stop(self) -> None:
        """End the thread and close everything; `machine.stopping` is set."""
        self._waker.wake()
        self._thread.join()
        with self._machine.bell:
            for host in self._machine.hosts:
                self._shut(host)
            self._close()
        self._waker.close()

    def reach(self, *, reachable: bool) -> None:
        """Make the printer reachable or not; return when it is so."""
        with self._machine.bell:
            self._reachable = reachable
            self._machine.ring()
            self._machine.bell.wait_for(
                lambda: self._opened == reachable or self._machine.stopping.is_set()
            )

    def _run(self) -> None:
        while not self._machine.stopping.is_set():
            with self._machine.bell:
                self._tidy()
                wanted = self._wanted()
            with selectors.DefaultSelector() as selector:
                for descriptor, host in wanted.items():
                    selector.register(descriptor, selectors.EVENT_READ, host)
                selector.register(self._waker, selectors.EVENT_READ, self._waker)
                ready = selector.select()
            with self._machine.bell:
                for key, _ in ready:
                    self._serve(key.data)

    def _serve(self, data: Host | Waker | None) -> None:
        match data:
            case Waker():
                data.drain()
            case Host():
                self._read(data)
            case None:
                try:
                    self._take(self._plug.accept())
                except OSError:  # it went away again
                    return

    def _wanted(self) -> dict[int, Host | None]:
        """Return the descriptors to wait on: whose host, or None for the plug's own."""
        machine = self._machine
        wanted: dict[int, Host | None] = {}
        connected = [host for host in machine.hosts if host.open]
        listening = self._plug.fileno()
        if listening is not None and len(connected) < machine.model.connections:
            wanted[listening] = None
        wanted |= {host.wire.fileno(): host for host in connected if self._reads(host)}
        return wanted

    def _reads(self, host: Host) -> bool:
        machine = self._machine
        if machine.black_hole or host.ended or not host.open:
            return False
        return host.ignored or machine.room > 0

    def _tidy(self) -> None:
        """Close what is done with, and the plug as is wished."""
        machine = self._machine
        for host in machine.hosts:
            if host.open and host.ended and (host.done or machine.condition.stopped):
                self._shut(host)
        machine.hosts[:] = [host for host in machine.hosts if host.open or not host.done]
        if self._reachable != self._opened:
            if self._reachable:
                self._open()
            else:
                self._close()
            machine.bell.notify_all()

    def _open(self) -> None:
        wire = self._plug.open()
        self._opened = True
        if wire is not None:
            self._take(wire)

    def _take(self, wire: Wire) -> None:
        self._machine.hosts.append(Host(wire))
        self._machine.bell.notify_all()

    def _close(self) -> None:
        self._plug.close()
        self._opened = False
        for host in self._machine.hosts:
            self._break_off(host)

    def _read(self, host: Host) -> None:
        machine = self._machine
        if not self._reads(host):  # that changed since it was waited for
            return
        limit = _CHUNK if host.ignored else min(_CHUNK, machine.room)
        planned = machine.plans.reset_after_bytes
        try:
            chunk = host.wire.read(limit if planned is None else min(limit, planned))
        except BlockingIOError:
            return
        except OSError:
            self._shut(host)
            return
        host.ended = not chunk
        machine.received += len(chunk)
        if not host.ignored:
            host.received += chunk
        if Answer.DLE_EOT in machine.model.answers:
            for query in host.overheard.queries(chunk):
                machine.answer(host, eot(machine.condition, query))
        if planned is not None:
            self._count_down(host, planned - len(chunk))
        machine.bell.notify_all()

    def _count_down(self, host: Host, left: int) -> None:
        plans = self._machine.plans
        plans.reset_after_bytes = left
        if left <= 0:
            plans.reset_after_bytes = None
            self._machine.log_event("reset")
            self._hang_up(host)

    def _hang_up(self, host: Host) -> None:
        """Break a connection off; a line is plugged in again under its name at once.

        The system gives a closed terminal's number to whoever opens the next one, and a name that
        still led there would lead hosts to somebody else's.
        """
        if host.wire.lasting:
            self._close()
            self._open()
        else:
            self._break_off(host)

    def _shut(self, host: Host) -> None:
        if host.open:
            host.wire.close()
        host.open, host.ended = False, True
        self._machine.bell.notify_all()

    def _break_off(self, host: Host) -> None:
        if host.open:
            host.wire.break_off()
        host.open, host.ended = False, True
        self._machine.bell.notify_all()

"""Lets somebody listen to what scanners send, before it is arbitrated."""

from collections.abc import Callable

from kiosk.devices.scan.source import Fragment, Read, ScannerState, Sink


class Overhearing:
    """A sink that hands everything on, and lets each code be heard first.

    Attributes:
        sink: takes everything.
        overheard: takes each whole code; called on the source's own thread.
    """

    def __init__(self, sink: Sink, overheard: Callable[[Read], None]) -> None:
        self._sink = sink
        self._overheard = overheard

    def read(self, read: Read) -> None:
        self._overheard(read)
        self._sink.read(read)

    def broken(self, fragment: Fragment) -> None:
        self._sink.broken(fragment)

    def changed(self, state: ScannerState) -> None:
        self._sink.changed(state)

"""Ending on SIGTERM and SIGINT: Qt's loop is woken by a pipe, so that waiting costs nothing."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QCoreApplication, QSocketNotifier


def quit_on_signals(app: QCoreApplication, end: Callable[[], None]) -> None:
    """Call `end` on Qt's thread when the process is asked to end."""
    reading, writing = socket.socketpair()
    for each in (reading, writing):
        each.settimeout(0)
    signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)

    def asked(number: int, frame: FrameType | None) -> None:
        _ = number, frame

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, asked)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, app)

    def woken() -> None:
        reading.recv(1)
        end()

    # The system holds only the number: both ends live as long as what listens.
    app.setProperty("signal_ends", (reading, writing))

    notifier.activated.connect(woken)

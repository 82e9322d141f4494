"""Signals leave the reference counts of True, False and None alone.

PySide6 6.12.0 does not, on Python 3.11. From 3.12 on these three are immortal: extensions made for
older versions still move the count, but it stays so high that it never comes near zero.
"""

import sys
from collections import deque

import PySide6
import pytest
from PySide6.QtCore import QObject, Signal, Slot

EMITS = 1000
# What a thousand emits may move by chance, of what other threads and the collector hold.
CHANCE = 50
# Above what any mortal object reaches, and below what an immortal one has.
IMMORTAL = 2**29


class Sender(QObject):
    """Signals: told: any value, as a Python object; switched: a bool that Qt converts."""

    told = Signal(object)
    switched = Signal(bool)


class Receiver(QObject):
    """Keeps the last two values that arrived, so that it holds no thousand references."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived = deque[object](maxlen=2)

    @Slot(object)
    def on_told(self, value: object) -> None:
        self.arrived.append(value)

    @Slot(bool)
    def on_switched(self, value: bool) -> None:  # noqa: FBT001 - Qt calls it by position
        self.arrived.append(value)


@pytest.mark.parametrize("value", [True, False, None])
def test_a_thousand_signals_leave_the_reference_counts_where_they_were(value: object) -> None:
    sender, receiver = Sender(), Receiver()
    sender.told.connect(receiver.on_told)
    sender.switched.connect(receiver.on_switched)
    before = sys.getrefcount(value)
    for _ in range(EMITS):
        sender.told.emit(value)
        sender.switched.emit(value is True)
    after = sys.getrefcount(value)
    assert list(receiver.arrived) == [value, value is True]
    assert after > IMMORTAL or abs(after - before) < CHANCE


def test_the_release_that_loses_references_is_not_installed() -> None:
    assert sys.version_info >= (3, 12) or PySide6.__version_info__[:3] != (6, 12, 0)

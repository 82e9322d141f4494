"""The clock is judged by what the record held before it was read, beside a kiosk at work."""

import pytest

from kiosk.commands import doctor
from kiosk.commands.checkup import TOLERANCE_US
from kiosk.store.driver import Cursor
from kiosk.store.history import last_entry_us
from tests.commands.shell import Shell


def test_the_record_is_read_before_the_clock(shop: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    now_us = doctor.now_us

    def last(cursor: Cursor) -> int:
        order.append("record")
        return last_entry_us(cursor)

    def clock() -> int:
        order.append("clock")
        return now_us()

    monkeypatch.setattr(doctor, "last_entry_us", last)
    monkeypatch.setattr(doctor, "now_us", clock)
    assert shop.json("doctor")
    assert order[-2:] == ["record", "clock"]


def test_entries_that_a_kiosk_appends_meanwhile_make_no_wrong_clock(
    shop: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ahead(us: int) -> list[object]:
        def last(_: Cursor) -> int:
            return doctor.now_us() + us

        monkeypatch.setattr(doctor, "last_entry_us", last)
        lines = shop.run("doctor", "--json").lines
        return [each["state"] for each in lines if each["check"] == "clock"]

    assert ahead(TOLERANCE_US // 2) == ["ok"]
    assert ahead(TOLERANCE_US * 3) == ["wrong"]

"""Whatever a program of others answers, and however long it takes, the kiosk stays free (P3)."""

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest

from kiosk.domain.blocking import Blocked, Happening, RulePlugin, Unanswered
from kiosk.domain.messages import phrase
from kiosk.rule_plugins import GROUP, Guarded
from tests.test_rule_plugins import SEEN, shop_in
from tests.workflows.test_rules_reach import LISTED


class Leaving(Blocked):
    """An answer that ends the program of who reads it."""

    def __getattribute__(self, name: str) -> object:
        """Give an attribute, but no title."""
        if name == "title":
            raise SystemExit(3)
        return super().__getattribute__(name)


class UnnamedError(Exception):
    """An error that cannot even be told."""

    def __str__(self) -> str:
        """Raise."""
        raise SystemExit(4)


def unhashable(_: Happening) -> Blocked:
    return Blocked("NO", "Not today", lift=[])  # type: ignore[arg-type] - as a program of others may


def leaving(_: Happening) -> Blocked:
    return Leaving("NO", "Not today")


def unnamed(_: Happening) -> Blocked:
    raise UnnamedError


@pytest.mark.feature("P3")
@pytest.mark.expected_log("kiosk.rule_plugins", logging.WARNING)
@pytest.mark.parametrize(
    ("ask", "why", "logged"),
    [
        (unhashable, "rule_answered_badly", "gave lift=[], neither True nor False"),
        (leaving, "rule_broke", "SystemExit: 3"),
        (unnamed, "rule_broke", "UnnamedError"),
    ],
)
def test_an_answer_that_breaks_who_judges_it_is_no_answer(
    caplog: pytest.LogCaptureFixture, ask: Callable[[Happening], object], why: str, logged: str
) -> None:
    assert Guarded("odd", ask, 2.0)([SEEN]) == Unanswered(phrase(why))
    assert [logged in each.message for each in caplog.records] == [True]


@pytest.mark.feature("P3")
def test_a_rule_is_asked_once_of_what_is_the_same_and_each_title_is_told_once() -> None:
    asked: list[str | None] = []

    def ask(seen: Happening) -> Blocked | None:
        asked.append(seen.serial)
        return Blocked("NO", f"{seen.serial} stays", lift=seen.serial != "C") if asked else None

    seen = [replace(SEEN, serial=each) for each in "AABAB"]
    (found,) = Guarded("g", ask, 2.0)(seen)  # type: ignore[misc] - it answers
    assert asked == ["A", "B"]
    assert found == Blocked("NO", "A stays", lift=True)
    (found,) = Guarded("g", ask, 2.0)([*seen, replace(SEEN, serial="C")])  # type: ignore[misc] - it answers
    assert found == Blocked("NO", "C stays"), "what nobody lifts once, nobody lifts"


@pytest.mark.feature("P3")
@pytest.mark.expected_log("kiosk.rule_plugins", logging.WARNING)
def test_the_time_of_a_rule_is_for_all_that_one_input_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str | None] = []
    slowly = threading.Event()

    def ask(seen: Happening) -> None:
        asked.append(seen.serial)
        slowly.wait(0.06)

    guarded = Guarded("slow", ask, 0.1)
    slow = RulePlugin(name="slow", ask=guarded)
    monkeypatch.setattr("kiosk.app.rule_plugins", lambda: (slow,))
    shop = shop_in(tmp_path)
    shop.play(LISTED)
    began = perf_counter()
    assert shop.verdicts("!tap confirm")[-1] == "xW3"
    assert len(asked) == 2
    many = [replace(SEEN, serial=f"M-{n}") for n in range(10_000)]
    _ended()
    assert guarded(many) == Unanswered(phrase("rule_too_late"))
    assert perf_counter() - began < 5
    assert shop.on_hand() == {}
    _ended()
    assert len(asked) < 10, "what nobody waits for is not asked on"
    slowly.set()
    assert guarded(many[:3]) == ()
    assert shop.verdicts("!tap confirm")[-1] == "ok"
    shop.close()


def _ended() -> None:
    for thread in threading.enumerate():
        if thread.name == GROUP:
            thread.join()

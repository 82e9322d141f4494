"""A refusal as a case that is played: what leads to it, its words, and what works after it.

That a refusal leaves the record as it was, `Shop.play` itself asserts at every step.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.importer.report import ImportKind
from tests.play import PUMP_BUILT, RECEIVED, Shop

Prepare = Callable[[Shop], None]


def nothing(shop: Shop) -> None:
    _ = shop


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A refusal: what leads to it, the line that is refused, its words, and what works then.

    Attributes:
        prepare: what no workflow does yet, between `before` and `then`.
        after: a line that works where the operator still stands, and its tone or code.
    """

    code: str
    before: str
    line: str
    headline: str
    text: str
    then: str = ""
    prepare: Prepare = nothing
    after: tuple[str, str] = ("!tap help", "idle")


DAY = "2026-03-09 14:05"

MARIA = "1001\n"

AT_BOARD = RECEIVED + "C.RECEIVE\nBOARD\nSHELF\n"

AT_SEAL = MARIA + "C.RECEIVE\nSEAL\nDOCK\n"

AT_WASHER = MARIA + "C.RECEIVE\nWASHER\nDOCK\n"

AT_PUMP = RECEIVED + "C.BUILD\nPUMP\nP-1\n"

OPENED = PUMP_BUILT + "C.REMOVE\nP-1\n"

OUT_WITH_B1 = OPENED + "B-1\n"


def policy(name: str, value: str) -> Prepare:
    return lambda shop: shop.policy(name, value)


def person(row: str) -> Prepare:
    text = f"badge,name,role,pin,access_until\n{row}"
    return lambda shop: shop.take(ImportKind.OPERATORS, text) and None


def on(change: Callable[[Shop, str], None], serial: str) -> Prepare:
    return lambda shop: change(shop, serial)


def counted_on(part: str) -> Prepare:
    text = f"part_number,tracking,numbered_by\n{part},serial,ours\n"
    return lambda shop: shop.take(ImportKind.PARTS, text) and None


def washer_tracked(shop: Shop) -> None:
    shop.record(
        PartDefined(
            part_number=PartNumber("WASHER"),
            revision="A",
            name="Washer",
            tracking=Tracking.LOT,
            unit="ea",
        ),
        actor="admin:test",
    )


def small_numbers(shop: Shop) -> None:
    shop.record(
        PartDefined(
            part_number=PartNumber("SENSOR"),
            revision="A",
            name="Sensor",
            tracking=Tracking.SERIAL,
            unit="ea",
            serial_scheme="S{seq:1}",
        ),
        actor="admin:test",
    )


def check(shop: Shop, case: Case) -> None:
    """Play up to a refusal, check its words, and go on; `{run}` is the last run of a pump."""
    shop.play(case.before)
    case.prepare(shop)
    shop.play(case.then)
    run = shop.rows("select max(run) from unit where part_number = 'PUMP'")[0][0]
    text = case.text.replace("{run}", str(run))
    assert shop.said(case.line) == (case.code, case.headline, text)
    line, expected = case.after
    assert shop.verdicts(line) == [expected]

"""Real parts are received and real assemblies built, asserted whole."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.facts import Tracking
from tests.play import Balances, Shop
from tests.scenarios.real import (
    BMS_IMPORTS,
    DATA,
    INVENTREE_IMPORTS,
    VENTILATOR_IMPORTS,
    bom,
    build,
    expected_as_built,
    needs,
    real_shop,
    receive,
    tracking,
)

pytestmark = [
    pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not here"),
    pytest.mark.slow,
]

D = Decimal


@pytest.fixture
def bms(tmp_path: Path) -> Iterator[Shop]:
    shop = real_shop(tmp_path, BMS_IMPORTS)
    yield shop
    shop.close()


@pytest.fixture
def ventilator(tmp_path: Path) -> Iterator[Shop]:
    shop = real_shop(tmp_path, VENTILATOR_IMPORTS)
    yield shop
    shop.close()


def facts_of_receiving(shop: Shop, parent: str, built: tuple[str, ...] = ()) -> Counter[str]:
    """Return the facts that receiving for one assembly makes, by kind."""
    kinds = {Tracking.LOT: "lot_received", Tracking.UNTRACKED: "stock_received"}
    found: Counter[str] = Counter(receipt_posted=1)
    for part, quantity in needs(shop, parent).items():
        if part not in built:
            serial = tracking(shop, part) is Tracking.SERIAL
            found["unit_received" if serial else kinds[tracking(shop, part)]] += (
                int(quantity) if serial else 1
            )
    return found


def facts_of_building(shop: Shop, parent: str) -> Counter[str]:
    """Return the facts that building one assembly makes, by kind."""
    kinds = {Tracking.LOT: "lot_installed", Tracking.UNTRACKED: "stock_installed"}
    found: Counter[str] = Counter(run_started=1, run_completed=1)
    for line in bom(shop, parent):
        serial = tracking(shop, line.component) is Tracking.SERIAL
        found["unit_installed" if serial else kinds[tracking(shop, line.component)]] += (
            int(line.quantity) if serial else 1
        )
    return found


def consumed(shop: Shop, parent: str, serial: str, built: tuple[str, ...] = ()) -> Balances:
    """Return where lots, counted parts and serials are when all of it went into one unit."""
    found: Balances = {}
    for part, quantity in needs(shop, parent).items():
        match tracking(shop, part):
            case Tracking.SERIAL:
                for n in range(1, int(quantity) + 1):
                    if part not in built:
                        found[f"serial {part}/{n}", f"in {serial}"] = D(1)
            case Tracking.LOT:
                found[f"lot LOT {part} of {part}", "supplier"] = -quantity
                found[f"lot LOT {part} of {part}", f"in {serial}"] = quantity
            case Tracking.UNTRACKED:
                found[f"part {part}", "supplier"] = -quantity
                found[f"part {part}", f"in {serial}"] = quantity
    return found


@pytest.mark.feature("F10")
@pytest.mark.feature("K10")
def test_a_bms_with_its_board_is_built_from_received_parts(bms: Shop) -> None:
    receive(bms, "BMS-C1-PCBA")
    receive(bms, "BMS-C1", built=("BMS-C1-PCBA",))
    build(bms, "BMS-C1-PCBA", "BMS-C1-PCBA#1")
    assert bms.on_hand()["serial BMS-C1-PCBA#1", "location BENCH"] == D(1)
    build(bms, "BMS-C1", "BMS#7", {"BMS-C1-PCBA": ["BMS-C1-PCBA#1"]})

    assert Counter(bms.kinds()) == (
        facts_of_receiving(bms, "BMS-C1-PCBA")
        + facts_of_receiving(bms, "BMS-C1", built=("BMS-C1-PCBA",))
        + facts_of_building(bms, "BMS-C1-PCBA")
        + facts_of_building(bms, "BMS-C1")
    )
    assert bms.balances() == {
        **consumed(bms, "BMS-C1-PCBA", "BMS-C1-PCBA#1"),
        **consumed(bms, "BMS-C1", "BMS#7", built=("BMS-C1-PCBA",)),
        ("serial BMS-C1-PCBA#1", "in BMS#7"): D(1),
        ("serial BMS#7", "location BENCH"): D(1),
    }
    board = expected_as_built(bms, "BMS-C1-PCBA")
    assert bms.as_built("BMS#7") == expected_as_built(bms, "BMS-C1", {"BMS-C1-PCBA#1": board})
    assert len(board) == 61
    code = print_unit(bms.unit("BMS-C1-PCBA#1").state.unit)
    assert "installed, inside BMS#7" in str(bms.last(code)["text"])


@pytest.mark.feature("F10")
@pytest.mark.feature("K10")
def test_a_filter_panel_of_the_ventilator_is_built_on_two_levels(ventilator: Shop) -> None:
    shop, holder = ventilator, "RW-FILTER-HOLDER"
    count = int(needs(shop, "RW-FILTER-PANEL")[holder])
    holders = [f"{holder}#{n}" for n in range(1, count + 1)]
    for serial in holders:
        receive(shop, holder)
        build(shop, holder, serial)
    receive(shop, "RW-FILTER-PANEL", built=(holder,))
    build(shop, "RW-FILTER-PANEL", "PANEL", {holder: holders})

    tree = shop.as_built("PANEL")
    inside = {key.split(" ", 1)[1]: value for key, value in tree.items() if holder in key}
    assert inside == dict.fromkeys(holders, expected_as_built(shop, holder))
    assert set(tree) == {f"{line} {label}" for line, label in labels(shop, holders)}
    assert Counter(shop.kinds()) == (
        multiplied(facts_of_receiving(shop, holder), count)
        + multiplied(facts_of_building(shop, holder), count)
        + facts_of_receiving(shop, "RW-FILTER-PANEL", built=(holder,))
        + facts_of_building(shop, "RW-FILTER-PANEL")
    )
    assert shop.on_hand() == {("serial PANEL", "location BENCH"): D(1)}
    assert set(shop.sums().values()) == {D(0)}


def multiplied(counted: Counter[str], times: int) -> Counter[str]:
    return Counter({kind: number * times for kind, number in counted.items()})


def labels(shop: Shop, holders: list[str]) -> list[tuple[str, str]]:
    """Return what each line of the panel holds, by what is written on it."""
    waiting = list(holders)
    found: list[tuple[str, str]] = []
    for line in bom(shop, "RW-FILTER-PANEL"):
        part = line.component
        match tracking(shop, part):
            case Tracking.SERIAL if part == "RW-FILTER-HOLDER":
                found += [(line.line, waiting.pop(0)) for _ in range(int(line.quantity))]
            case Tracking.SERIAL:
                found += [(line.line, f"{part}/{n + 1}") for n in range(int(line.quantity))]
            case Tracking.LOT:
                found.append((line.line, f"LOT {part}"))
            case Tracking.UNTRACKED:
                found.append((line.line, part))
    return found


@pytest.mark.feature("F5")
def test_a_red_widget_of_inventree_takes_any_of_its_four_part_numbers(tmp_path: Path) -> None:
    shop = real_shop(tmp_path, INVENTREE_IMPORTS)
    try:
        line = next(
            each for each in bom(shop, "Widget Assembly") if each.component == "widget.red"
        )
        assert line.substitutes == ("widget.red.00", "widget.red.01", "widget.red.02")
        shop.play("1003\nC.RECEIVE\nwidget.red.01\nDOCK")
        serial = tracking(shop, "widget.red.01") is Tracking.SERIAL
        shop.play("RED-1\nC.DONE" if serial else "RED-1\n!key 50\nC.DONE")
        shop.play("1002\nC.BUILD\nWidget Assembly\nWA-1")
        assert shop.last("RED-1")["tone"] in {"ok", "check"}
        assert list(shop.as_built("WA-1")) == [f"{line.line} RED-1"]
    finally:
        shop.close()

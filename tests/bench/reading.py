"""What is only read: identify, the history and the as-built tree of one unit; and labels."""

import random
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from kiosk.devices.label.render import LabelRenderer, raster_bytes
from kiosk.devices.label.templates import load_templates
from kiosk.domain.codes.reader import read_code
from kiosk.domain.ids import PartNumber, unit_subject
from kiosk.domain.labels import Label, unit_label
from kiosk.session.ports import Look
from kiosk.store.fold.entries import entries_about
from kiosk.store.store import Store
from kiosk.store.transaction import Outside
from tests.bench import plant
from tests.bench.figures import Figure, at_most, spread
from tests.bench.plant import Plant, Ticking
from tests.bench.traced import Bare, Statement, trace

T = TypeVar("T")
PRINT_MM_PER_S = 200
PIECES = 100


def _timed(
    store: Store, log: list[Statement], bare: Bare, asks: list[Callable[[Look], object]]
) -> tuple[list[int], list[int]]:
    ours: list[int] = []
    floor: list[int] = []
    for ask in asks:
        log.clear()
        begun = time.perf_counter_ns()
        store.look(ask)
        ours.append(time.perf_counter_ns() - begun)
        statements = list(log)
        begun = time.perf_counter_ns()
        bare.run(statements)
        floor.append(time.perf_counter_ns() - begun)
    return ours, floor


def _history(store: Store, serial: str) -> Callable[[Look], object]:
    unit = plant.identity(serial)
    return lambda _: entries_about(store._cursor, unit_subject(unit))


def _identified(text: str) -> Callable[[Look], object]:
    return lambda look: look.identify(read_code(text))


def _built(serial: str) -> Callable[[Look], object]:
    unit = plant.identity(serial)
    return lambda look: look.build(unit)


def measure(path: Path, plan: Plant, operations: int) -> list[Figure]:
    """Return the figures of identify, history and as-built."""
    outer = Outside(
        clock_us=Ticking(), random=random.Random(1).randbytes, templates=load_templates()
    )
    store = Store(path, outer, "BENCH")
    bare = Bare(path)
    log = trace(store)
    chance = random.Random(2)
    serials = [chance.choice((plant.cell, plant.other)) for _ in range(operations)]
    texts = [made(chance.randrange(plan.units // 2)) for made in serials]
    full = [f"FULL-{plant.SLOTS * chance.randrange(12)}" for _ in range(operations)]
    figures: list[Figure] = []
    for name, asks in (
        ("identify a serial", [_identified(text) for text in texts]),
        ("identify an unknown text", [_identified(f"{text}?") for text in texts]),
        ("history of a unit", [_history(store, text) for text in texts]),
        ("as-built of a unit with 8 inside", [_built(text) for text in full]),
    ):
        ours, floor = (spread(each) for each in _timed(store, log, bare, asks))
        figures.append(at_most(f"{name}: p50", (ours.p50, floor.p50), 2))
        figures.append(at_most(f"{name}: p99", (ours.p99, floor.p99), 3))
    store.close()
    bare.close()
    return figures


def labels() -> list[Figure]:
    """Return how fast labels are composed against a printer of 200 mm/s."""
    templates = load_templates()
    renderer = LabelRenderer()
    composed: list[int] = []
    height = 0.0
    for number in range(PIECES):
        label = unit_label(
            plant.identity(f"LABEL-{number}"),
            part=PartNumber("PN-100234"),
            serial=f"SN-2026-{number:06}",
            name="Controller board 12 V",
            revision="B",
        )
        assert isinstance(label, Label)
        template = templates[label.template]
        begun = time.perf_counter_ns()
        drawn = renderer.render(label, template)
        assert not hasattr(drawn, "needed_mm")
        raster_bytes(drawn.image)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
        composed.append(time.perf_counter_ns() - begun)
        height = float(Decimal(template.height) / Decimal(203) * Decimal("25.4"))
    p50 = spread(composed).p50
    printing = height / PRINT_MM_PER_S * 1000
    return [
        Figure(
            name="label composed",
            value=round(p50, 3),
            unit="ms",
            floor=round(printing, 1),
            ratio=round(printing / p50, 1),
            goal="≥ 20 × faster than printing at 200 mm/s",
            met=printing / p50 >= 20,
        )
    ]

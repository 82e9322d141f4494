"""What is only read: identify, the history and the as-built tree of one unit; and labels."""

import random
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.devices.label.render import LabelRenderer, Rendered, raster_bytes
from kiosk.devices.label.templates import load_templates
from kiosk.domain.codes.reader import read_code
from kiosk.domain.ids import PartNumber, unit_subject
from kiosk.domain.labels import Label, unit_label
from kiosk.store.fold.entries import entries_about
from kiosk.store.store import Store
from kiosk.store.transaction import Outside
from tests.bench import plant
from tests.bench.figures import Figure, Spread, at_most, spread
from tests.bench.plant import Plant, Ticking
from tests.bench.traced import Bare, trace

PRINT_MM_PER_S = 200
PIECES = 100

Ask = Callable[[Store], object]


class Readers:
    """The store that is timed, its shadow that notes the statements, and the bare driver."""

    def __init__(self, path: Path) -> None:
        chance = random.Random(2)  # noqa: S311 a bench repeats
        outer = Outside(clock_us=Ticking(), random=chance.randbytes, templates=load_templates())
        self.ours = Store(path, outer, "BENCH")
        self.shadow = Store(path, outer, "BENCH")
        self._log = trace(self.shadow)
        self._bare = Bare(path)

    def spreads(self, asks: list[Ask]) -> tuple[Spread, Spread]:
        """Return how long each ask took, and its floor; who goes first alternates."""
        ours: list[int] = []
        floor: list[int] = []
        for number, ask in enumerate(asks):
            self._log.clear()
            ask(self.shadow)
            statements = list(self._log)
            if number % 2:
                ours.append(_ns(lambda ask=ask: ask(self.ours)))
                floor.append(_ns(lambda found=statements: self._bare.run(found)))
            else:
                floor.append(_ns(lambda found=statements: self._bare.run(found)))
                ours.append(_ns(lambda ask=ask: ask(self.ours)))
        return spread(ours), spread(floor)

    def close(self) -> None:
        """Close all three."""
        self.ours.close()
        self.shadow.close()
        self._bare.close()


def _ns(run: Callable[[], object]) -> int:
    begun = time.perf_counter_ns()
    run()
    return time.perf_counter_ns() - begun


def _history(serial: str) -> Ask:
    subject = unit_subject(plant.identity(serial))
    return lambda store: store.look(lambda _: entries_about(store._cursor, subject))


def _identified(text: str) -> Ask:
    return lambda store: store.look(lambda look: look.identify(read_code(text)))


def _built(serial: str) -> Ask:
    unit = plant.identity(serial)
    return lambda store: store.look(lambda look: look.build(unit))


def measure(path: Path, plan: Plant, operations: int) -> list[Figure]:
    """Return the figures of identify, history and as-built."""
    chance = random.Random(3)  # noqa: S311 a bench repeats
    made = [chance.choice((plant.cell, plant.other)) for _ in range(operations)]
    texts = [each(chance.randrange(plan.units // 2)) for each in made]
    full = [f"FULL-{plant.SLOTS * chance.randrange(12)}" for _ in range(operations)]
    figures: list[Figure] = []
    readers = Readers(path)
    for name, asks in (
        ("identify a serial", [_identified(text) for text in texts]),
        ("identify an unknown text", [_identified(f"{text}?") for text in texts]),
        ("history of a unit", [_history(text) for text in texts]),
        ("as-built of a unit with 8 inside", [_built(text) for text in full]),
    ):
        ours, floor = readers.spreads(asks)
        figures.append(at_most(f"{name}: p50", (ours.p50, floor.p50), 2))
        figures.append(at_most(f"{name}: p99", (ours.p99, floor.p99), 3))
    readers.close()
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
        assert isinstance(drawn, Rendered)
        raster_bytes(drawn.image)
        composed.append(time.perf_counter_ns() - begun)
        height = template.height / template.dpi * 25.4
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

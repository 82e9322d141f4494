"""Many labels through printers that fail at random: each came out once, or somebody was asked."""

import random
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace

import pytest
from PIL import Image

from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.status import Condition
from kiosk.domain.printing import PrintState
from tests.devices.printing.rig import FAST, HASTY, port_of, read_code, virtual
from tests.devices.printing.shop import Shop, shop
from tests.devices.printing.spool import a_label

Fault = Callable[[VirtualPrinter, random.Random], None]

FAULTS: dict[str, Fault] = {
    "paper out": lambda printer, _: printer.become(Condition(paper_out=True)),
    "paper out in the middle": lambda printer, chance: printer.run_out(at_mm=chance.random() * 30),
    "cover": lambda printer, _: printer.become(Condition(cover_open=True)),
    "offline": lambda printer, _: printer.become(Condition(offline=True)),
    "reset": lambda printer, chance: printer.reset_after(chance.randrange(1, 13_000)),
    "black hole": lambda printer, _: printer.swallow(),
    "unplugged": lambda printer, _: printer.refuse(),
}
LASTING_S = (0.02, 0.2, 0.8)
"""How long a fault stays; the longest outlasts what a label waits for."""


def mend(printer: VirtualPrinter) -> None:
    printer.swallow(swallows=False)
    printer.accept()
    printer.become(Condition())


@dataclass(slots=True)
class Chaos:
    """Breaks printers and mends them until it is stopped."""

    printers: Sequence[VirtualPrinter]
    chance: random.Random
    every_s: float
    stop: threading.Event = field(default_factory=threading.Event)
    done: Counter[str] = field(default_factory=Counter[str])

    def run(self) -> None:
        mend_at: dict[int, float] = {}
        while not self.stop.wait(self.every_s):
            number = self.chance.randrange(len(self.printers))
            if number not in mend_at:
                name = self.chance.choice(list(FAULTS))
                FAULTS[name](self.printers[number], self.chance)
                self.done[name] += 1
                mend_at[number] = time.monotonic() + self.chance.choice(LASTING_S)
            for each in [each for each, at_s in mend_at.items() if at_s < time.monotonic()]:
                mend(self.printers[each])
                del mend_at[each]
        for printer in self.printers:
            mend(printer)


@dataclass(slots=True)
class Person:
    """Looks whether a label came out that is asked about, and has it printed again if not.

    Attributes:
        copies: of each label, by its number: the jobs it was given.
    """

    at: Shop
    printers: Sequence[VirtualPrinter]
    copies: dict[str, list[int]]
    asked: int = 0

    def answer(self) -> bool:
        """Answer what is asked; tell whether anything is still to be printed."""
        open_jobs = 0
        for code, jobs in self.copies.items():
            state = self.at.spool.state(jobs[-1])
            open_jobs += state is not PrintState.PRINTED
            if state is PrintState.UNKNOWN:
                self.asked += 1
                came_out = f"{code}.{len(jobs)}" in self.came_out()
                self.at.spool.answer(jobs[-1], came_out=came_out)
                if not came_out:
                    again = replace(self.at.spool.row(jobs[-1]).label, copy=len(jobs) + 1)
                    jobs.append(self.at.spool.add(again))
                self.at.printers.wake()
        return bool(open_jobs)

    def came_out(self) -> dict[str, list[str]]:
        """Return the codes on labels that came out whole, with the printers they came from."""
        found: dict[str, list[str]] = defaultdict(list)
        for number, printer in enumerate(self.printers):
            for label in printer.labels:
                found[_code(label.image.tobytes(), label.width, label.height)].append(f"P{number}")
        return found


_READ: dict[bytes, str] = {}


def _code(dots: bytes, width: int, height: int) -> str:
    if dots not in _READ:
        _READ[dots] = read_code(Image.frombytes("1", (width, height), dots))
    return _READ[dots]


def through_chaos(count: int, seed: int) -> tuple[Person, Chaos]:
    """Print so many labels on four printers that fail at random, and check each of them."""
    with ExitStack() as stack:
        printers = [
            stack.enter_context(virtual(FAST, pty=pty)) for pty in (False, False, True, True)
        ]
        ports = [port_of(each, name=f"P{number}") for number, each in enumerate(printers)]
        chaos = Chaos(printers, random.Random(seed), every_s=0.05)  # noqa: S311 a test repeats
        breaking = threading.Thread(target=chaos.run)
        at = stack.enter_context(shop(ports, times=replace(HASTY, stall_s=0.2)))
        copies = {f"U.{number:016}": [at.spool.add(a_label(number))] for number in range(count)}
        breaking.start()
        at.printers.wake()
        person = Person(at, printers, copies)
        until_s = time.monotonic() + 5 + count * 0.5
        while person.answer() and time.monotonic() < until_s:
            if time.monotonic() > until_s - 5:
                chaos.stop.set()
            time.sleep(0.05)
        chaos.stop.set()
        breaking.join()
        codes = person.came_out()
    codes.pop("", None)  # what broke off is fed out as it is, before the next label
    # None is there twice, none is there that was not asked for, all are there.
    assert {code: places for code, places in codes.items() if len(places) > 1} == {}
    asked_for = {
        f"{code}.{copy}" for code, jobs in copies.items() for copy, _ in enumerate(jobs, 1)
    }
    assert set(codes) <= asked_for
    for code, jobs in copies.items():
        assert at.spool.state(jobs[-1]) is PrintState.PRINTED, code
        where = at.spool.row(jobs[-1]).printer
        assert codes.get(f"{code}.{len(jobs)}") == [where], "said to be printed, and is not there"
        # Every copy but the last was asked about, and each has a mark of its own.
        assert all(at.spool.state(job) is PrintState.REPLACED for job in jobs[:-1])
    assert all(at.spool.row(job).attempts >= 1 for jobs in copies.values() for job in jobs)
    return person, chaos


@pytest.mark.slow
@pytest.mark.enable_socket
@pytest.mark.feature("D10")
@pytest.mark.feature("R8")
@pytest.mark.timeout(60)
def test_forty_labels_through_random_faults_come_out_once_each_or_are_asked_about() -> None:
    through_chaos(40, seed=4)


@pytest.mark.soak
@pytest.mark.enable_socket
@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(1, 4))
def test_a_thousand_labels_through_random_faults_come_out_once_each_or_are_asked_about(
    seed: int,
) -> None:
    began_s = time.monotonic()
    person, chaos = through_chaos(1000, seed)
    took_s = time.monotonic() - began_s
    again = sum(len(jobs) - 1 for jobs in person.copies.values())
    print(
        f"seed {seed}: 1,000 labels, {sum(chaos.done.values())} faults {dict(chaos.done)}: ",
        end="",
    )
    print(f"{person.asked} asked about, {again} printed again under a mark, ", end="")
    print(f"none twice, {took_s:.1f} s")

"""Measure, write bench.json and the table of README.md: `python -m tests.bench [--quick]`."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.store.driver import connect
from tests.bench import (
    central,
    codes,
    folding,
    imports,
    machine,
    plant,
    printing,
    reading,
    report,
    scanners,
    scans,
    window,
)
from tests.bench.figures import Figure, at_most
from tests.bench.plant import Plant

ROOT = Path(__file__).parents[2]
FOLD_MOST = 50_000
RECORDS = ("a.db", "b.db", "c.db")
SLOW_US = 2_000
INVARIANTS = (
    "select key from name where kind = 'serial' and active group by 1 having count(*) > 1",
    "select item from balance group by item having sum(quantity) <> 0",
    "select item from balance where quantity < 0 and place not in ('supplier', 'production')",
    "select conflict from conflict",
)


def main() -> int:
    """Run the whole bench, or with --scans one part of it in a process of its own."""
    parser = argparse.ArgumentParser(prog="tests.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="10 thousand units, 40 operations")
    parser.add_argument("--out", type=Path, default=ROOT / "bench.json")
    parser.add_argument("--readme", type=Path, default=ROOT / "README.md")
    parser.add_argument("--scans", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--units", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--against", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--added-us", type=int, default=0, help=argparse.SUPPRESS)
    parser.add_argument("--operations", type=int, default=1000)
    arguments = parser.parse_args()
    if arguments.scans is not None:
        print(json.dumps(part(arguments)))
        return 0
    operations = 40 if arguments.quick else arguments.operations
    sizes = (10_000,) if arguments.quick else (10_000, 1_000_000)
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        figures, rows = measured(Path(name), sizes, operations)
        disk = machine.flush_ms(Path(name))
    figures.append(Figure(name="fdatasync of this disk: p50", value=round(disk, 4), unit="ms"))
    arguments.out.write_text(
        json.dumps([each.as_json() for each in figures], indent=1, ensure_ascii=False) + "\n",
        encoding="utf-8",
    )
    table = report.table(rows, figures, f"{machine.facts()}, fdatasync p50 {disk:.3f} ms")
    report.put(arguments.readme, table)
    print(table)
    return 0


def part(arguments: argparse.Namespace) -> list[dict[str, object]]:
    """Measure scans in this process: at one size, or with --against at two by turns."""
    operations = int(arguments.operations)
    folder: Path = arguments.scans
    plan = planned(arguments.units, operations)
    if arguments.against:
        return scans.growth(folder, (planned(arguments.against, operations), plan), operations)
    return scans.measure(folder, plan, operations, arguments.added_us)


def planned(units: int, operations: int) -> Plant:
    """Return a plant with boards enough for so many operations a case."""
    return Plant(units=units, boards=operations * 4 + 40)


def measured(
    folder: Path, sizes: tuple[int, ...], operations: int
) -> tuple[list[Figure], list[report.Row]]:
    """Measure all there is at every size, on this disk and on a slow one."""
    shim = machine.slow_disk(folder)
    figures: list[Figure] = []
    rows: list[report.Row] = []
    if isinstance(shim, str):
        print(f"no emulated flush: {shim}", file=sys.stderr)
    for units in sizes:
        plan = planned(units, operations)
        source = folder / f"plant-{units}.db"
        tell(f"making {units} units")
        plant.make(source, plan)
        for delay_us in (0, SLOW_US) if isinstance(shim, Path) else (0,):
            disk = "this disk" if not delay_us else f"{delay_us / 1000:g} ms flush"
            tell(f"scans, {units} units, {disk}")
            for found in scanned(folder, source, plan, (operations, shim, delay_us)):
                rows.append(report.Row(scale=units, disk=disk, found=found))
                figures.extend(scan_figures(found, f"{report.size(units)}, {disk}"))
        tell(f"reads and folds, {units} units")
        plain = (
            *reading.measure(source, plan, operations),
            *folding.fold(source, folder, FOLD_MOST),
            *folding.again(source, folder),
        )
        figures.extend(at_scale(figure, units) for figure in plain)
        for name in folding.RECORDS:
            remove(folder / name)
        if units == max(sizes):
            tell(f"the window, {units} units")
            figures.extend(window.measured(folder, source, operations, report.size(units)))
            tell(f"the central database, {units} units")
            small = len(sizes) == 1
            figures.extend(central.measured(folder, source, operations, small=small))
    if len(sizes) > 1:
        tell("both sizes by turns")
        figures.extend(grown(folder, sizes, operations))
    figures.extend(reading.labels())
    figures.append(codes.reading())
    tell("scanners and printers")
    figures.extend(scanners.scanned(folder, operations))
    figures.append(printing.acknowledged(folder))
    tell("imports and lists")
    figures.extend(imports.measured(folder, small=len(sizes) == 1))
    return figures, rows


def remove(path: Path) -> None:
    """Remove a record with what stands beside it."""
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()


def tell(text: str) -> None:
    """Say on stderr what goes on."""
    print(text, file=sys.stderr, flush=True)


def at_scale(figure: Figure, units: int) -> Figure:
    """Return a figure with the size of its plant in its name."""
    values = figure.as_json() | {"name": f"{figure.name}, {report.size(units)}"}
    return Figure(**values)  # pyright: ignore[reportArgumentType]


def scanned(
    folder: Path, source: Path, plan: Plant, how: tuple[int, Path | str, int]
) -> list[dict[str, Any]]:
    """Run the scans in a process of its own, whose flushes are counted and slowed."""
    operations, shim, delay_us = how
    for name in RECORDS:
        shutil.copyfile(source, folder / name)
    preload = {"LD_PRELOAD": str(shim)} if isinstance(shim, Path) else {}
    more = {"units": plan.units, "operations": operations, "added-us": delay_us}
    found = apart(folder, more, preload)
    for name in RECORDS:
        wrong = broken(folder / name)
        assert wrong == [], f"after the run {name} does not hold: {wrong}"
        remove(folder / name)
    return found


def grown(folder: Path, sizes: tuple[int, ...], operations: int) -> Iterator[Figure]:
    """Make the rows that compare the largest size with the smallest."""
    small, large = min(sizes), max(sizes)
    for name, units in (("small.db", small), ("large.db", large)):
        (folder / f"plant-{units}.db").rename(folder / name)
    more = {"units": large, "operations": operations, "against": small}
    sizes_named = f"{report.size(large)} against {report.size(small)}"
    for found in apart(folder, more, {}):
        yield at_most(
            f"{found['name']}, {sizes_named}: p50", (found["large"], found["small"]), 1.2
        )


def apart(folder: Path, more: dict[str, int], environment: dict[str, str]) -> list[dict[str, Any]]:
    """Run a part in a process of its own, once the disk has written what was copied."""
    os.sync()
    command = [sys.executable, "-m", "tests.bench", "--scans", str(folder)]
    command += [text for name, value in more.items() for text in (f"--{name}", str(value))]
    ran = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, stdout=subprocess.PIPE, check=True
    )
    return json.loads(ran.stdout)


def broken(path: Path) -> list[str]:
    """Return the invariants that do not hold of a record."""
    connection = connect(path)
    cursor = connection.cursor()
    wrong = [sql for sql in INVARIANTS if cursor.execute(sql).fetchone() is not None]
    connection.close()
    return wrong


def scan_figures(found: dict[str, Any], where: str) -> Iterator[Figure]:
    """Make the rows of one case."""
    name = f"{found['name']}, {where}"
    yield at_most(f"{name}: p50", (found["p50"], found["floor_p50"]), 2)
    yield at_most(f"{name}: p99", (found["p99"], found["floor_p99"]), 3)
    yield Figure(name=f"{name}: max", value=round(found["max"], 4), unit="ms")
    yield Figure(
        name=f"{name}: with its screen, p50", value=round(found["screen_p50"], 4), unit="ms"
    )
    yield Figure(name=f"{name}: processor", value=round(found["cpu"], 4), unit="ms")
    yield Figure(
        name=f"{name}: flushes",
        value=round(found["flushes"], 3),
        unit="a verdict",
        floor=round(found["floor_flushes"], 3),
    )


if __name__ == "__main__":
    sys.exit(main())

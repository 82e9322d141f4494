"""The bench runs and writes what it should; how fast it was is not asked."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app import open_app
from kiosk.settings import Settings
from tests.bench import plant, window

ROOT = Path(__file__).parents[2]
WINDOW = {
    "key → verdict painted, accepted, 10 thousand units: p50",
    "key → verdict painted, all, 10 thousand units: p99 (floor: fdatasync)",
    "start → first paint (floor: a bare window)",
    "memory at first paint (floor: a bare window)",
    "page of a unit, 5000 events: shown, p50",
    "page of a unit, 5000 tree nodes: scroll frame, p99",
}
KEYS = ["name", "value", "unit", "floor", "ratio", "goal", "met"]


def test_the_record_of_the_plant_opens_at_the_window_without_a_word(tmp_path: Path) -> None:
    source, folder = tmp_path / "plant.db", tmp_path / "window"
    plant.make(source, plant.Plant(units=200, boards=2))
    folder.mkdir()
    window.copied(source, folder)
    open_app(Settings(data_dir=folder)).close()


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_a_quick_bench_writes_its_figures_and_the_table(tmp_path: Path) -> None:
    out, readme = tmp_path / "bench.json", tmp_path / "README.md"
    readme.write_text("before\n<!-- bench -->\nold\n<!-- /bench -->\nafter\n", encoding="utf-8")
    command = [sys.executable, "-m", "tests.bench", "--quick", "--out", str(out)]
    ran = subprocess.run(
        [*command, "--readme", str(readme)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    figures: list[dict[str, object]] = json.loads(out.read_text(encoding="utf-8"))
    assert all(list(each) == KEYS for each in figures)
    names = [str(each["name"]) for each in figures]
    assert len(names) == len(set(names))
    for wanted in (
        "receive serial, one part, 10 thousand units, this disk: p50",
        "install serial, one part, 10 thousand units, this disk: p99",
        "lot countdown, 1000 draws, 10 thousand units, this disk: p50",
        "duplicate refused, 10 thousand units, this disk: p50",
        "identify a serial: p50, 10 thousand units",
        "history of a unit: p50, 10 thousand units",
        "label composed",
        "codes read a second",
        "serial scan → handler, p99",
        "wedge, last key → handler, p99",
        "labels printed and acknowledged (floor: the printer's mechanics)",
        "central: recorded at A → folded at B: p99",
        "central: scan at A → refused at B: p99",
        "central: append, batches of 1000: entries/s (floor: binary COPY)",
        "central: 32 stations at once, 2 ms flush: entries/s (floor: commit + NOTIFY)",
        "central: catch-up of 2000 entries while an operator scans",
    ):
        assert wanted in names
    if shutil.which("Xvfb") is not None and shutil.which("xdotool") is not None:
        assert {name for name in names if name in WINDOW} == WINDOW
    assert any(name.startswith("central: bootstrap of ") for name in names)
    text = readme.read_text(encoding="utf-8")
    assert text.startswith("before\n<!-- bench -->\nMeasured by")
    assert text.endswith("\n<!-- /bench -->\nafter\n")
    assert "| receive serial, one part | 10 thousand | this disk |" in text

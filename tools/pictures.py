#!/usr/bin/env python3
"""Write the reference pictures anew: hashes of all and some as PNG, in tests/ui/pictures.

Run it after a change of looks was looked at and found right. It names what changed. Needs .venv;
no screen.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtWidgets import QApplication

from kiosk.ui.fonts import load_fonts
from tests.ui.look import pictures
from tests.ui.look.scenes import SAMPLES

MOST_BYTES = 4_000_000
"""All files together: they are in every clone."""


def main() -> int:
    """Draw everything, write what differs, and name it; exit status 1 when it is too large."""
    app = QApplication(sys.argv[:1])
    load_fonts()
    before = pictures.read_hashes()
    hashes = {pictures.PROBE: pictures.digest(pictures.probe())}
    shots = [shot for sample in SAMPLES for shot in pictures.shots_of(sample)]
    for shot in [*shots, *pictures.LANGUAGES]:
        hashes[str(shot)] = pictures.digest(shot.taken())
    pictures.HASHES.parent.mkdir(parents=True, exist_ok=True)
    pictures.HASHES.write_text(pictures.written(hashes), encoding="utf-8")
    changed = sorted(name for name in hashes if hashes[name] != before.get(name))
    gone = sorted(before.keys() - hashes.keys())
    print(f"{len(hashes)} hashes, {len(changed)} new or changed, {len(gone)} gone")
    for name in changed:
        print(f"  {name}")
    size = _files()
    app.quit()
    return 0 if size <= MOST_BYTES else 1


def _files() -> int:
    """Write the chosen pictures that differ; return the bytes of all."""
    pictures.FOLDER.mkdir(parents=True, exist_ok=True)
    for path in pictures.FOLDER.glob("*.png"):
        if path.stem not in pictures.CHOSEN:
            path.unlink()
    for name, shot in pictures.CHOSEN.items():
        now, before = pictures.as_pil(shot.taken()), pictures.kept(name)
        if before is None or pictures.unlike(now, before) > 0:
            pictures.save(now, pictures.FOLDER / f"{name}.png")
            print(f"  {name}.png")
    size = sum(path.stat().st_size for path in pictures.FOLDER.glob("*.png"))
    print(
        f"{len(pictures.CHOSEN)} files, {size / 1_000_000:.1f} MB of {MOST_BYTES / 1_000_000:.0f}"
    )
    return size


if __name__ == "__main__":
    sys.exit(main())

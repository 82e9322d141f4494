"""Reference pictures: a hash of the pixels of each, and a few as files for people to look at.

`make pictures` writes them anew. Where letters are drawn otherwise than on the machine that wrote
them (Qt draws with the system's FreeType), the probe's hash differs: then only the files are
compared, with tolerance.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontDatabase, QImage, QPainter

from kiosk.ui.fonts import WEIGHTS, font, load_fonts
from kiosk.ui.ink import Ink
from tests.ui.look.plant import page_of
from tests.ui.look.scenes import BOTH, LOW, PANELS, SAMPLES, SMALL, UPRIGHT, WIDE, Panel
from tests.ui.look.stage import picture_of, staged

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "tests" / "ui" / "pictures"
HASHES = FOLDER / "hashes.txt"
PROBE = "probe"
PLANT = "plant."
TOLERANCE = 0.03
"""Share of pixels that may differ where letters are drawn otherwise."""
_VISIBLE = 16
"""Difference of a colour, of 255, that counts there."""
_MARK = (255, 0, 255)
_PALETTE = 256

MAIN = {
    "ask.order": "ask",
    "central.offline": "central",
    "conflict.twice": "conflict",
    "first_run.new": "first-run",
    "home.busy": "home",
    "install.accepted": "install",
    "label_page.asked": "label",
    "lists.printer": "printer",
    "lock.well": "lock",
    "quantity.lot": "receive-lot",
    "remove.where_to": "remove",
    "scan_test.supplier": "scanner-test",
    "serials.usual": "receive",
    "stock.lot": "lot",
    "stop.wrong_part": "stop",
    "teach.usual": "teach",
    "tray.sign_on": "tray",
    "type_code.second": "type",
    "unit.history": "unit",
}
"""One sample of each kind of page, and what its files are called."""


@dataclass(frozen=True, slots=True, order=True)
class Shot:
    """One picture: which sample, on which panel, in which theme and language."""

    sample: str
    theme: str = "day"
    panel: Panel = SMALL
    language: str = "en"

    def __str__(self) -> str:
        size = f"{self.panel.width}x{self.panel.height}"
        return f"{self.sample}-{self.theme}-{size}-{self.language}"

    def taken(self) -> QImage:
        """Return the picture as it is now."""
        forget_letters()
        look = self.panel.look(self.theme, self.language)
        name = self.sample.removeprefix(PLANT)
        page = page_of(name) if name != self.sample else SAMPLES[self.sample]()
        with staged(page, look) as shown:
            return picture_of(shown)


def shots_of(sample: str) -> list[Shot]:
    """Return the pictures of a sample; of one that stands for its kind of page some more."""
    shots = [Shot(sample, theme, panel) for theme in BOTH for panel in (SMALL, WIDE)]
    if sample in MAIN:
        shots += [Shot(sample, theme, UPRIGHT) for theme in BOTH]
        shots += [Shot(sample, panel=LOW), Shot(sample, language="rtl")]
    return shots


LANGUAGES = [
    Shot(f"{PLANT}{screen}", language=language)
    for screen in ("home", "receive_of", "install_ok", "unit", "type")
    for language in ("de", "pseudo")
]
"""Screens of the demo plant, whose words come from the catalogue."""


CHOSEN: Mapping[str, Shot] = {
    **{f"{name}-day": Shot(sample) for sample, name in MAIN.items()},
    **{
        f"{name}-night": Shot(sample, "night")
        for sample, name in MAIN.items()
        if name in {"home", "install", "receive", "stop"}
    },
    "home-upright": Shot("home.busy", panel=UPRIGHT),
    "install-low": Shot("install.accepted", panel=LOW),
    "install-right-to-left": Shot("install.accepted", language="rtl"),
    "install-pseudo": Shot(f"{PLANT}install_ok", language="pseudo"),
    "home-german": Shot(f"{PLANT}home", language="de"),
}
"""The pictures that are kept as files too, by the file's name."""


def forget_letters() -> None:
    """Load the fonts anew.

    Letters from 64 px on are outlines, which FreeType's autohinter makes a little otherwise after
    other sizes were drawn with the same font: a shade of their edges, but not the same pixels.
    """
    font.cache_clear()
    QFontDatabase.removeAllApplicationFonts()
    load_fonts()


def digest(image: QImage) -> str:
    """Return the SHA-256 of size and pixels."""
    pixels = bytes(image.constBits())
    return hashlib.sha256(f"{image.width()}x{image.height()} ".encode() + pixels).hexdigest()


def probe() -> QImage:
    """Return a picture of letters, corners and an icon, which tells how this machine draws."""
    forget_letters()
    look = PANELS[0].look()
    image = QImage(640, 320, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    with Ink(painter, look, image.rect()) as ink:
        for row, weight in enumerate(WEIGHTS):
            for column, size in enumerate((16, 19, 26, 62)):
                place = QRectF(10 + column * 150, row * 80, 150, 80)
                ink.text(place, "Rg 0Ø8B", ink.font(size, weight), look.theme.ink)
        ink.box(QRectF(10.5, 250.25, 200, 60), look.theme.ok, radius=11, edge=look.theme.ink)
        ink.icon("scan-barcode", 300, 250, 45, look.theme.accent)
    painter.end()
    return image


def read_hashes() -> dict[str, str]:
    """Return the hash of each picture that is on record."""
    lines = HASHES.read_text(encoding="utf-8").splitlines() if HASHES.exists() else []
    return {name: value for value, _, name in (line.partition("  ") for line in lines)}


def written(hashes: Mapping[str, str]) -> str:
    """Return the file of hashes, sorted by name."""
    return "".join(f"{hashes[name]}  {name}\n" for name in sorted(hashes))


def as_pil(image: QImage) -> Image.Image:
    """Return a picture for Pillow."""
    size = (image.width(), image.height())
    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "BGRX")


def save(image: Image.Image, path: Path) -> None:
    """Write a PNG as small as it gets without loss."""
    few = image.convert("P", palette=Image.Palette.ADAPTIVE, colors=_PALETTE)
    small = few if _same(few.convert("RGB"), image) else image
    small.save(path, optimize=True)


def kept(name: str) -> Image.Image | None:
    """Return the file of a chosen picture; None where there is none yet."""
    path = FOLDER / f"{name}.png"
    return Image.open(path).convert("RGB") if path.exists() else None


def _same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and ImageChops.difference(one, other).getbbox() is None


def unlike(one: Image.Image, other: Image.Image, visible: int = 0) -> float:
    """Return the share of pixels that differ by more than `visible` in a colour."""
    if one.size != other.size:
        return 1.0
    return _mask(one, other, visible).histogram()[255] / (one.width * one.height)


def tolerated(one: Image.Image, other: Image.Image) -> bool:
    """Tell whether two pictures are the same but for how letters are drawn."""
    return unlike(one, other, _VISIBLE) <= TOLERANCE


def _mask(one: Image.Image, other: Image.Image, visible: int = 0) -> Image.Image:
    """Return white where two pictures of one size differ."""
    bands = ImageChops.difference(one, other).split()
    most = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    table = bytes(255 if value > visible else 0 for value in range(256))
    return Image.frombytes("L", most.size, most.tobytes().translate(table))


def marked(now: Image.Image, before: Image.Image) -> Image.Image:
    """Return the picture as it was, pale, with what differs now in magenta."""
    if now.size != before.size:
        return now
    pale = Image.blend(before, Image.new("RGB", before.size, "white"), 0.6)
    pale.paste(_MARK, mask=_mask(now, before))
    return pale

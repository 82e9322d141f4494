"""What the tray is made of: a wooden bench, paper, a printer's plastic; no colour of the kiosk's.

Nobody may take the tray for a part of the kiosk, so it has a palette of its own. Text has at least
7:1 on its ground, edges and marks 3:1 (WCAG 2.2, 1.4.6 and 1.4.11), measured by a test.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from kiosk.ui.ink import Ink
from kiosk.ui.lettering import colour
from kiosk.ui.metrics import Metrics
from kiosk.ui.theme import Theme

FLOOR_MM = 11.0
"""A tray is for a mouse too: nothing in it is smaller, though larger where there is room."""
_FLOOR = 66
_BOARD = 190
"""Height of a board of the bench, in pixels of the design."""
_GRAIN = 9
"""Lines of grain in a board."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """A kind of paper or card; the code's stripes lie on its `strip`."""

    ground: str
    ink: str
    ink2: str
    strip: str
    on_strip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Colours as #RRGGBB; `on_x` is written on `x`.

    Attributes:
        wood, grain: of the bench; words stand on both.
        glow: ring, arrow and progress of what the guide asks for.
        label, badge, place, command, used, wrong: what labels are printed on.
        note: the guide's card.
        liner: the strip that labels come on.
        body: of the printer; `slot` is where the strip leaves it, `fault` what it lacks.
    """

    wood: str
    grain: str
    on_wood: str
    edge: str
    shade: str
    glow: str
    on_glow: str
    label: Stock
    badge: Stock
    place: Stock
    command: Stock
    used: Stock
    wrong: Stock
    note: str
    on_note: str
    note2: str
    track: str
    button: str
    pressed: str
    on_button: str
    liner: str
    body: str
    on_body: str
    body_edge: str
    body_button: str
    body_pressed: str
    slot: str
    fault: str = "#FFC233"
    on_fault: str = "#16130A"

    def stock(self, kind: str) -> Stock:
        """Return what a kind of label is printed on."""
        return {
            "badge": self.badge,
            "place": self.place,
            "command": self.command,
            "used": self.used,
            "wrong": self.wrong,
        }.get(kind, self.label)


def _paper(ground: str, ink: str, ink2: str, strip: str = "", on_strip: str = "") -> Stock:
    return Stock(
        ground=ground, ink=ink, ink2=ink2, strip=strip or ground, on_strip=on_strip or ink
    )


DAY = Material(
    wood="#DDC29B",
    grain="#D2B489",
    on_wood="#2B1B0E",
    edge="#6B5436",
    shade="#2B1B0E",
    glow="#0F4C9C",
    on_glow="#FFFFFF",
    label=_paper("#FFFEFA", "#15120E", "#3D3A36"),
    badge=_paper("#FFFEFA", "#15120E", "#3D3A36", "#1F4E79", "#FFFFFF"),
    place=_paper("#FFFEFA", "#15120E", "#3D3A36", "#0B5C57", "#FFFFFF"),
    command=_paper("#26323D", "#FFFFFF", "#D5DEE6"),
    used=_paper("#E4DED2", "#15120E", "#36322D"),
    wrong=_paper("#FFFEFA", "#15120E", "#3D3A36", "#9B0D12", "#FFFFFF"),
    note="#FFF6DF",
    on_note="#1E150B",
    note2="#43372A",
    track="#D9C9A9",
    button="#F4E4C8",
    pressed="#E2CDA6",
    on_button="#2B1B0E",
    liner="#F3EAD3",
    body="#343A41",
    on_body="#FFFFFF",
    body_edge="#1E2328",
    body_button="#474F58",
    body_pressed="#2A3036",
    slot="#0B0D0F",
)
NIGHT = Material(
    wood="#2A1C12",
    grain="#332318",
    on_wood="#F3E7D6",
    edge="#8C7757",
    shade="#000000",
    glow="#94C3FF",
    on_glow="#08121D",
    label=_paper("#E9E3D8", "#15120E", "#36322D"),
    badge=_paper("#E9E3D8", "#15120E", "#36322D", "#1F4E79", "#FFFFFF"),
    place=_paper("#E9E3D8", "#15120E", "#36322D", "#0B5C57", "#FFFFFF"),
    command=_paper("#1B2630", "#F2F6FA", "#C3CFDA"),
    used=_paper("#CFC7B8", "#15120E", "#2C2823"),
    wrong=_paper("#E9E3D8", "#15120E", "#36322D", "#9B0D12", "#FFFFFF"),
    note="#402E1F",
    on_note="#FBF1E2",
    note2="#E6D6BF",
    track="#5C4630",
    button="#4A3625",
    pressed="#5E4732",
    on_button="#FBF1E2",
    liner="#CDC3AE",
    body="#1A1E23",
    on_body="#F2F6FA",
    body_edge="#77828E",
    body_button="#2C333A",
    body_pressed="#3D464F",
    slot="#000000",
)
_OF = {"day": DAY, "night": NIGHT}


def material(theme: Theme) -> Material:
    """Return what the tray is made of beside a kiosk in this theme."""
    return _OF[theme.name]


def least(metrics: Metrics) -> int:
    """Return the height of the smallest target in the tray, in pixels of the panel."""
    return max(metrics.px(_FLOOR), metrics.mm(FLOOR_MM))


def draw_shadow(ink: Ink, rect: QRectF, radius: float, lift: float = 3) -> None:
    """Draw the shadow of something that lies on the bench, `lift` pixels of the design above."""
    made = material(ink.theme)
    ink.painter.setPen(Qt.PenStyle.NoPen)
    ink.painter.setBrush(colour(made.shade, 0.13))
    corner = ink.px(radius)
    for part in (0.4, 0.7, 1.0):
        down = ink.px(lift) * part
        spread = down * 0.35
        below = ink.turned(rect).adjusted(-spread, down - spread, spread, down + spread)
        ink.painter.drawRoundedRect(below, corner, corner)


@lru_cache(maxsize=4)
def bench(made: Material, size: QSize, board: int) -> QPixmap:
    """Return the top of the bench, boards of `board` pixels with their grain."""
    top = QPixmap(size)
    top.fill(colour(made.wood))
    painter = QPainter(top)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height = size.width(), size.height()
    for number in range(-(-height // board)):
        low = number * board
        for line in range(_GRAIN):
            painter.setPen(QPen(colour(made.grain), 1.0 + (line * 5 + number) % 3))
            painter.drawPath(_fibre(low + (line + 0.5) * board / _GRAIN, width, line + number * 7))
        painter.setPen(QPen(colour(made.shade, 0.14), max(1, board // 95)))
        painter.drawLine(QPointF(0, low), QPointF(width, low))
    painter.end()
    return top


def _fibre(y: float, width: int, seed: int) -> QPainterPath:
    """Return a line of grain, which wanders a little; the same one each time."""
    path = QPainterPath(QPointF(0, y))
    step = 24
    for x in range(0, width + step, step):
        away = math.sin(x / (90 + 13 * (seed % 5)) + seed * 1.7) * (2 + seed % 3)
        path.lineTo(x, y + away)
    return path


def draw_bench(ink: Ink, rect: QRectF, *, upright: bool) -> None:
    """Draw the bench, darker where the kiosk stands on it: beside, or above where it is flat."""
    made = material(ink.theme)
    ink.painter.drawPixmap(0, 0, bench(made, rect.toRect().size(), ink.px(_BOARD)))
    deep = ink.px(16)
    edge = ink.turned(QRectF(0, 0, deep, rect.height()) if upright else QRectF(rect))
    if upright:
        ends = (edge.topLeft(), edge.topRight())
        if edge.left() > 0:
            ends = (edge.topRight(), edge.topLeft())
    else:
        edge.setHeight(deep)
        ends = (edge.topLeft(), edge.bottomLeft())
    fade = QLinearGradient(*ends)
    fade.setColorAt(0, colour(made.shade, 0.45))
    fade.setColorAt(1, colour(made.shade, 0.0))
    ink.painter.fillRect(edge, fade)

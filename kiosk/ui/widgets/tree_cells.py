"""How a node of an as-built tree is drawn: its level, its name, its code, its position."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from kiosk.domain.messages import Text
from kiosk.screens.parts import Pill, Shade
from kiosk.screens.values import Node
from kiosk.ui.fonts import font
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.notes import title_and_sub
from kiosk.ui.widgets.tree_rows import NodeRows, Place

ROW = 89
NARROW_ROW = 118
_NARROW = 900
_STEP = 56
_CODE = 25
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """Measures of a tree in pixels.

    Attributes:
        step: how much further in each level stands.
        zone: width of what opens and closes a node.
        code, spot: width of the columns of codes and of positions; 0 for no positions.
        arrow: width of the marks of nodes that lead to a page of their own.
        position: caption of a position.
    """

    step: float
    zone: int
    code: int
    spot: int
    arrow: int
    narrow: bool
    position: Text

    @classmethod
    def of(cls, look: Look, wide: int, rows: NodeRows, position: Text) -> "Shape":
        """Return the measures for a tree on a card so many pixels wide."""
        m = look.metrics
        narrow = wide < m.px(_NARROW)
        nodes = [place.node for place in rows.places]
        longest = max((node.code for node in nodes), key=len, default="")
        needed = QFontMetrics(font(m.px(_CODE), 700)).horizontalAdvance(longest) + 2
        spot = max((len(node.position) for node in nodes), default=0)
        return cls(
            step=min(float(m.px(_STEP)), wide * 0.2 / max(1, rows.deepest)),
            zone=m.target(ROW),
            code=min(max(needed, m.px(180)), round(wide * (0.36 if narrow else 0.3))),
            spot=m.px(118 if spot > _SHORT else 84) if spot else 0,
            arrow=m.px(40) if any(node.does is not None for node in nodes) else 0,
            narrow=narrow,
            position=position,
        )

    def left(self, depth: int) -> float:
        """Return where the button of a node begins."""
        return depth * self.step


def draw_node(ink: Ink, rect: QRectF, place: Place, shape: Shape, *, is_open: bool) -> None:
    """Draw one row."""
    if place.depth:
        ink.fill(rect, ink.theme.well)
        _draw_lines(ink, rect, place, shape)
    left = rect.left() + shape.left(place.depth)
    if place.node.children:
        _draw_sign(ink, QRectF(left, rect.top(), shape.zone, rect.height()), is_open=is_open)
        if is_open:
            x, under = left + shape.zone / 2, rect.center().y() + ink.px(30)
            ink.line(x, under, x, rect.bottom(), ink.theme.line, 3)
    right = rect.right() - ink.px(20)
    if place.node.does is not None:
        mark = ink.px(28)
        top = rect.center().y() - mark / 2
        ink.icon("chevron-right", right - mark + ink.px(4), top, mark, ink.theme.ink2)
    right -= shape.arrow
    x = left + shape.zone + ink.px(10)
    body = QRectF(x, rect.top(), right - x, rect.height())
    (_draw_narrow if shape.narrow else _draw_wide)(ink, body, place.node, shape)


def _draw_lines(ink: Ink, rect: QRectF, place: Place, shape: Shape) -> None:
    """Draw what joins a node to the one it is inside of."""
    middle, grey = rect.center().y(), ink.theme.line
    for level, follows in enumerate(place.lines[1:]):
        if follows:
            x = rect.left() + shape.left(level) + shape.zone / 2
            ink.line(x, rect.top(), x, rect.bottom(), grey, 3)
    x = rect.left() + shape.left(place.depth - 1) + shape.zone / 2
    ink.line(x, rect.top(), x, middle if place.last else rect.bottom(), grey, 3)
    own = rect.left() + shape.left(place.depth)
    inset = (shape.zone - ink.px(60)) / 2 if place.node.children else shape.zone
    ink.line(x, middle, max(x, own + inset), middle, grey, 3)


def _draw_sign(ink: Ink, zone: QRectF, *, is_open: bool) -> None:
    theme, centre = ink.theme, zone.center()
    side, mark = ink.px(60), ink.px(34)
    box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    ink.box(box, theme.soft, edge=theme.accent)
    sign = "minus" if is_open else "plus"
    ink.icon(sign, centre.x() - mark / 2, centre.y() - mark / 2, mark, theme.accent_text, 2.5)


def _draw_wide(ink: Ink, rect: QRectF, node: Node, shape: Shape) -> None:
    theme, middle, right = ink.theme, rect.center().y(), rect.right()
    track = ink.px(116)
    _draw_tracking(ink, QRectF(right - track, rect.top(), track, rect.height()), node)
    right -= track + ink.px(14)
    if node.position:
        spot = QRectF(right - shape.spot, rect.top(), shape.spot, rect.height())
        _draw_position(ink, spot, node, shape)
    right -= shape.spot + ink.px(14) if shape.spot else 0
    x, wide = right - shape.code, shape.code
    raised = ink.px(34) if node.flag is not None else ink.px(18)
    code = QRectF(x, middle - raised, wide, ink.px(36))
    ink.code(code, node.code, _CODE, 17, 700, theme.ink)
    if node.flag is not None:
        _draw_flag(ink, x, middle + ink.px(19), node.flag)
    wide = x - ink.px(14) - rect.left()
    name = QRectF(rect.left(), rect.top(), wide, rect.height())
    title_and_sub(ink, name, node.name, node.part, size=24, sub_size=18)


def _draw_narrow(ink: Ink, rect: QRectF, node: Node, shape: Shape) -> None:
    """Draw code, tracking and the rest in lines below each other, on panels that stand upright."""
    theme = ink.theme
    wide = float(max(shape.code, ink.px(200)))
    x, line = rect.right() - wide, float(ink.px(34))
    has_third = node.flag is not None or bool(node.quantity and node.position)
    count = bool(node.code) + 1 + has_third
    y = rect.center().y() - line * count / 2
    if node.code:
        ink.code(QRectF(x, y, wide, line), node.code, _CODE, 16, 700, theme.ink)
        y += line
    middle = y + line / 2
    used = 0.0
    if node.tracking:
        used = ink.pill(x, middle, node.tracking, Shade.PLAIN, size=16, high=30) + ink.px(10)
    beside = QRectF(x + used, y, wide - used, line)
    if node.quantity:
        ink.words(beside, node.quantity, 19, 700, theme.ink, lines=1, least=16)
    else:
        ink.code(beside, node.position, 22, 16, 700, theme.ink)
    if node.flag is not None:
        _draw_flag(ink, x, middle + line, node.flag)
    elif has_third:
        spot = QRectF(x, y + line, wide, line)
        ink.code(spot, node.position, 20, 16, 700, theme.ink)
    name = QRectF(rect.left(), rect.top(), x - ink.px(14) - rect.left(), rect.height())
    title_and_sub(ink, name, node.name, node.part, size=24, sub_size=18)


def _draw_flag(ink: Ink, x: float, middle: float, flag: Pill) -> None:
    ink.pill(x, middle, flag.text, flag.shade, icon_name=flag.icon, size=16, high=30)


def _draw_position(ink: Ink, rect: QRectF, node: Node, shape: Shape) -> None:
    theme, middle = ink.theme, rect.center().y()
    shift = ink.px(12) if shape.position else 0
    title = QRectF(rect.left(), middle - ink.px(34), rect.width(), ink.px(26))
    ink.words(title, shape.position, 16, 400, theme.ink2, lines=1, least=16)
    value = QRectF(rect.left(), middle - ink.px(18) + shift, rect.width(), ink.px(36))
    ink.code(value, node.position, 25, 16, 700, theme.ink)


def _draw_tracking(ink: Ink, rect: QRectF, node: Node) -> None:
    middle = rect.center().y()
    if node.tracking:
        row = middle - (ink.px(17) if node.quantity else 0)
        ink.pill(rect.left(), row, node.tracking, Shade.PLAIN, size=16, high=32)
    if node.quantity:
        under = middle + ink.px(4) if node.tracking else middle - ink.px(15)
        quantity = QRectF(rect.left(), under, rect.width(), ink.px(30))
        ink.words(quantity, node.quantity, 20, 700, ink.theme.ink, lines=1, least=16)

"""The bar on top: station, devices, who is signed on, the time."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent

from kiosk.screens.intents import Intent
from kiosk.screens.parts import Bar, Device, Shade
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.painted import Painted

HEIGHT = 64
"""In pixels of the design."""
_LEAST_NAME = 130
"""So much of the station's name is always seen."""
_CHIP = 68
"""What a device takes besides its word."""
_ALL_TERSE = 2


class TopBar(Painted):
    """The bar on top of every page; a tap on a device opens what it has to show.

    It is lower than a target for gloves: the same pages are reached from the settings.
    """

    intended = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setFixedHeight(look.metrics.px(HEIGHT))
        self._bar: Bar | None = None
        self._taps: list[tuple[QRectF, Intent]] = []

    def set_bar(self, bar: Bar) -> None:
        """Show another bar."""
        if bar == self._bar:
            return
        self._bar = bar
        devices = (each.word for each in bar.devices)
        self.said(bar.number, bar.station, bar.sub, bar.operator, *devices, bar.clock)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        for place, does in self._taps:
            if place.contains(event.position()):
                self.intended.emit(does)
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def draw(self, ink: Ink) -> None:
        bar = self._bar
        if bar is None:
            return
        theme = self.look.theme
        high = float(self.height())
        self._taps = []
        ink.fill(QRectF(self.rect()), theme.bar)
        tile = QRectF(ink.px(20), high * 0.16, high * 0.92, high * 0.68)
        ink.box(tile, theme.paper, radius=8)
        ink.code(tile, bar.number, 30, 18, 700, theme.on_paper, CENTRE)
        right = self._operator(ink, bar, float(self.width() - ink.px(20)))
        left = tile.right() + ink.px(14)
        terse = self._terse(ink, bar, right - left - ink.px(_LEAST_NAME))
        for device in reversed(bar.devices):
            wide = self._device(ink, device, right, terse)
            right -= wide
            if device.does is not None:
                self._taps.append((ink.turned(QRectF(right, 0, wide, high)), device.does))
        room = right - left - ink.px(6)
        if bar.sub:
            name = QRectF(left, ink.px(7), room, ink.px(28))
            sub = QRectF(left, ink.px(33), room, ink.px(24))
            ink.text(sub, bar.sub, ink.font(17), theme.on_bar2)
        else:
            name = QRectF(left, 0, room, high)
        ink.text(name, bar.station, ink.font(22, 700), theme.on_bar)

    def _operator(self, ink: Ink, bar: Bar, right: float) -> float:
        theme = self.look.theme
        high = float(self.height())
        wide = ink.width("00:00", 28, 600, tabular=True) + ink.px(4)
        clock = QRectF(right - wide, 0, wide, high)
        ink.text(clock, bar.clock, ink.font(28, 600, tabular=True), theme.on_bar, RIGHT)
        right -= wide + ink.px(20)
        if not bar.operator:
            return right
        most = ink.px(150 if self.look.metrics.portrait else 190)
        wide = min(ink.width(bar.operator, 19, 600) + 2, most) + ink.px(58)
        chip = QRectF(right - wide, high * 0.17, wide, high * 0.66)
        ink.box(chip, theme.bar_chip, radius=21)
        mark = ink.px(24)
        ink.icon("user-round", chip.left() + ink.px(13), (high - mark) / 2, mark, theme.on_bar)
        name = chip.adjusted(ink.px(45), 0, -ink.px(10), 0)
        ink.text(name, bar.operator, ink.font(19, 600), theme.on_bar)
        return right - wide - ink.px(18)

    def _terse(self, ink: Ink, bar: Bar, room: float) -> int:
        """Return which devices lose their word: 0 none, 1 those that are well, 2 all."""
        marks = len(bar.devices) * ink.px(_CHIP)
        for terse in range(1 if self.look.metrics.portrait else 0, _ALL_TERSE):
            said = (each for each in bar.devices if not terse or _ill(each))
            if sum(ink.width(each.word, 18, 700) for each in said) + marks <= room:
                return terse
        return _ALL_TERSE

    def _device(self, ink: Ink, device: Device, right: float, terse: int) -> float:
        """Draw one device from its right end; what is not well is a chip seen from afar."""
        theme = self.look.theme
        high = float(self.height())
        mark = ink.px(22)
        if _ill(device) and terse == _ALL_TERSE:
            ground, front, _ = theme.shade(Shade.CHECK)
            side = ink.px(44)
            chip = QRectF(right - side, high / 2 - ink.px(20), side, ink.px(40))
            ink.box(chip, ground, radius=8)
            x, y = chip.center().x() - mark / 2, (high - mark) / 2
            ink.icon(device.icon, x, y, mark, front, 2.4)
            return side + ink.px(14)
        if _ill(device):
            icon = device.icon
            used = ink.pill(
                right, high / 2, device.word, Shade.CHECK, icon_name=icon, high=40, from_right=True
            )
            return used + ink.px(14)
        word = 0.0
        if not terse:
            word = ink.width(device.word, 18) + 2
            place = QRectF(right - word, 0, word, high)
            ink.text(place, device.word, ink.font(18), theme.on_bar2, RIGHT)
            word += ink.px(8)
        ink.icon(device.icon, right - word - mark, (high - mark) / 2, mark, theme.on_bar2)
        return word + mark + ink.px(18)


def _ill(device: Device) -> bool:
    return device.shade in {Shade.CHECK, Shade.STOP}

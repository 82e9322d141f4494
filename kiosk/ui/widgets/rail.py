"""The rail beside a list: Up and Down by whole screens, then the page's own buttons."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QScrollBar

from kiosk.domain.messages import phrase
from kiosk.screens.intents import Do
from kiosk.screens.parts import Action
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.foot import Foot

_LEAST = 56


class Paged(Protocol):
    """What the rail pages: a `TouchList`, or a tree."""

    def page(self, by: int) -> None:
        """Scroll by so many screens of whole rows; negative is up."""
        ...

    def verticalScrollBar(self) -> QScrollBar:
        """Return the bar that knows where its ends are."""
        ...


class Rail(Foot):
    """A column beside a list, or a row under it on an upright panel, as `View.beside` lays it.

    `intended` carries what the page's own buttons do; Up and Down stay in here.
    """

    fewest = 0

    def __init__(self, look: Look, *, upright: bool | None = None) -> None:
        """Make a rail.

        Args:
            look: of the window.
            upright: whether it is a column; None for what `View.beside` needs.
        """
        super().__init__(look, upright=not look.metrics.portrait if upright is None else upright)
        self._paged: tuple[Paged, ...] = ()
        self.up = self._pager("up", lambda: self._page(-1))
        self.down = self._pager("down", lambda: self._page(1))
        self._judge()

    def follow(self, *paged: Paged) -> None:
        """Page these from now on, together; at their ends the buttons are disabled."""
        for each in self._paged:
            bar = each.verticalScrollBar()
            bar.valueChanged.disconnect(self._judge)
            bar.rangeChanged.disconnect(self._judge)
        self._paged = paged
        for each in paged:
            bar = each.verticalScrollBar()
            bar.valueChanged.connect(self._judge)
            bar.rangeChanged.connect(self._judge)
        self._judge()

    def _pager(self, way: str, does: Callable[[], None]) -> Button:
        text = phrase(f"rail_{way}")
        key, icon = f"rail_{way}", f"chevron-{way}"
        action = Action(key=key, text=text, icon=icon, does=Do("page", way))
        button = self._button(action)
        button.intended.disconnect(self.intended)
        button.clicked.connect(does)
        return button

    def _button(self, action: Action) -> Button:
        """Make a button that gives way on panels too low for the rail, so that the foot stays."""
        button = super()._button(action)
        button.setMinimumHeight(self._look.metrics.px(_LEAST))
        return button

    def _page(self, by: int) -> None:
        for each in self._paged:
            each.page(by)

    def _judge(self) -> None:
        """Say which ways are open; a list that is not filled has none."""
        bars = [each.verticalScrollBar() for each in self._paged]
        self.up.setEnabled(any(bar.value() > bar.minimum() for bar in bars))
        self.down.setEnabled(any(bar.value() < bar.maximum() for bar in bars))

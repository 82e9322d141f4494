"""A line of buttons: the foot of a page, or the rail beside a list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.screens.parts import Action, Kind
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import FOOT, Button

RAIL = 132
"""Width of the rail, in pixels of the design."""


class Foot(QWidget):
    """Buttons in a row or column; the primary one is twice as wide.

    Where a row has fewer than `fewest`, the first one stays at its end and keeps a third at most.
    """

    intended = Signal(object)
    fewest = 3

    def __init__(self, look: Look, *, upright: bool = False) -> None:
        super().__init__()
        self._look = look
        self._upright = upright
        across = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        self._box = QBoxLayout(across, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(look.metrics.gap())
        self._rest = QWidget(self)
        self._rest.hide()
        self.buttons: list[Button] = []
        if upright:
            self.setFixedWidth(look.metrics.target(RAIL))
        else:
            self.setFixedHeight(look.metrics.target(FOOT))

    def set_actions(self, actions: Sequence[Action]) -> None:
        """Show these buttons; those that stand keep their place and focus."""
        if [each.action.kind for each in self.buttons] == [each.kind for each in actions]:
            for button, action in zip(self.buttons, actions, strict=True):
                button.set_action(action)
            return
        for button in self.buttons:
            self._box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._box.removeWidget(self._rest)
        self.buttons = [self._button(each) for each in actions]
        missing = self.fewest - sum(map(_share, actions))
        self._rest.setVisible(missing > 0 and not self._upright)
        if self._rest.isVisibleTo(self):
            self._box.addWidget(self._rest, missing)

    def _button(self, action: Action) -> Button:
        button = Button(self._look, action)
        button.intended.connect(self.intended)
        ignored = QSizePolicy.Policy.Ignored
        button.setSizePolicy(ignored, ignored)
        self._box.addWidget(button, _share(action))
        button.show()
        return button


def _share(action: Action) -> int:
    return 2 if action.kind is Kind.PRIMARY else 1

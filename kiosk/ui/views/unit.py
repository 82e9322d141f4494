"""The page of a unit: what it is, its history, what is inside it, what it is inside of."""

from PySide6.QtWidgets import QStackedLayout

from kiosk.screens.intents import Do, Intent
from kiosk.screens.values import UnitPage
from kiosk.ui.widgets.places import PathCard, PlacesCard
from kiosk.ui.widgets.subject import SubjectView
from kiosk.ui.widgets.timeline import Timeline
from kiosk.ui.widgets.tree import TreeCard

EXPAND = "expand"
"""Name of a `Do` of the rail that opens all of the tree; its value `none` closes all."""


class UnitView(SubjectView[UnitPage]):
    """Identity on top, then one of three bodies with the rail at its side, tabs in the foot."""

    def content(self) -> QStackedLayout:
        look = self.look
        self.rail.intended.connect(self._asked)
        self.events = Timeline(look)
        self.tree = TreeCard(look)
        self.path = PathCard(look)
        self.files = PlacesCard(look)
        bodies = self._bodies = QStackedLayout()
        for body in (self.events, self.tree, self.path, self.files):
            body.intended.connect(self.intended)
            bodies.addWidget(body)
        return bodies

    def fill(self, page: UnitPage) -> None:
        is_other = self.show_subject(page)
        title, right = page.title, page.title_right
        if page.tree:
            self.tree.set_nodes(page.tree, title=title, right=right, position=page.position_title)
            self._bodies.setCurrentWidget(self.tree)
            self.rail.follow(self.tree.tree)
            return
        if page.path or page.files:
            shown = self.path if page.path else self.files
            shown.set_rows(page.path or page.files, title=title, right=right)
        else:
            shown = self.events
            empty, icon = page.empty, page.empty_icon
            shown.set_events(page.events, title=title, right=right, empty=empty, empty_icon=icon)
        self._bodies.setCurrentWidget(shown)
        self.rail.follow(shown.list)
        if is_other:
            shown.list.scrollToTop()

    def _asked(self, intent: Intent) -> None:
        if isinstance(intent, Do) and intent.what == EXPAND:
            self.tree.tree.open_all(wanted=intent.value != "none")
        else:
            self.intended.emit(intent)

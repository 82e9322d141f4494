"""The page of a lot, a counted part or a location: how much there is, where, what became of it."""

from PySide6.QtWidgets import QVBoxLayout

from kiosk.screens.values import StockPage
from kiosk.ui.widgets.facts import FactsCard
from kiosk.ui.widgets.places import PlacesCard
from kiosk.ui.widgets.subject import SubjectView
from kiosk.ui.widgets.timeline import Timeline

_UNDER_A_LIST = 3
_ACROSS = 5
_ACROSS_UPRIGHT = 4


class StockView(SubjectView[StockPage]):
    """Identity on top, one or two lists or a history under it, named values, the rail, tabs."""

    def content(self) -> QVBoxLayout:
        look = self.look
        self.left, self.right = PlacesCard(look), PlacesCard(look)
        self.events = Timeline(look)
        self.facts, self.facts_below = FactsCard(look), FactsCard(look)
        for each in (self.left, self.right, self.events, self.rail):
            each.intended.connect(self.intended)
        gap = self.look.metrics.gap()
        first, content = QVBoxLayout(), QVBoxLayout()
        first.setSpacing(gap)
        content.setSpacing(gap)
        first.addWidget(self.left, 1)
        first.addWidget(self.facts)
        lists = self.beside()
        lists.addLayout(first, 1)
        lists.addWidget(self.right, 1)
        content.addLayout(lists, 1)
        content.addWidget(self.events, 1)
        content.addWidget(self.facts_below)
        return content

    def fill(self, page: StockPage) -> None:
        is_other = self.show_subject(page, page.countdown)
        has_events = bool(page.events)
        has_right = bool(page.right_title) and not has_events
        has_left = not has_events and (bool(page.left_title) or not has_right)
        self.events.setVisible(has_events)
        self.left.setVisible(has_left)
        self.right.setVisible(has_right)
        if has_events:
            self.events.set_events(
                page.events,
                title=page.left_title,
                right=page.left_right,
                spoken=page.head.code,
            )
            self.rail.follow(self.events.list)
        else:
            self._fill_lists(page)
        self._fill_facts(page, beside=has_left and has_right)
        for card in (self.left, self.right, self.events) if is_other else ():
            card.list.scrollToTop()

    def _fill_lists(self, page: StockPage) -> None:
        self.left.set_rows(
            page.left, title=page.left_title, right=page.left_right, empty=page.left_empty
        )
        self.right.set_rows(
            page.right, title=page.right_title, right=page.right_right, empty=page.right_empty
        )
        self.rail.follow(self.left.list, self.right.list)

    def _fill_facts(self, page: StockPage, *, beside: bool) -> None:
        """Show the named values under the left list while they fit there, else below all."""
        upright = self.look.metrics.portrait
        under = beside and not upright and len(page.facts) <= _UNDER_A_LIST
        self.facts.set_facts(page.facts if under else (), most=_UNDER_A_LIST)
        most = _ACROSS_UPRIGHT if upright else _ACROSS
        self.facts_below.set_facts(() if under else page.facts, most=most)

"""The inside of the window: the view of the page that is shown, and the watermark over it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.intents import Back, Intent, Open, Where
from kiosk.screens.parts import Page
from kiosk.screens.values import (
    AskPage,
    ConflictPage,
    FirstRunPage,
    HomePage,
    InstallPage,
    LabelPage,
    ListPage,
    LockPage,
    PicturePage,
    QuantityPage,
    RemovePage,
    ScanTestPage,
    SerialsPage,
    Shown,
    StockPage,
    StopPage,
    TablePage,
    TeachPage,
    TypePage,
    UnitPage,
)
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.views.ask import AskView
from kiosk.ui.views.conflict import ConflictView
from kiosk.ui.views.first_run import FirstRunView
from kiosk.ui.views.home import HomeView
from kiosk.ui.views.install import InstallView
from kiosk.ui.views.label_page import LabelView
from kiosk.ui.views.list_page import ListView
from kiosk.ui.views.lock import LockView
from kiosk.ui.views.picture import PictureView
from kiosk.ui.views.quantity import QuantityView
from kiosk.ui.views.remove import RemoveView
from kiosk.ui.views.scan_test import ScanTestView
from kiosk.ui.views.serials import SerialsView
from kiosk.ui.views.stock import StockView
from kiosk.ui.views.stop import StopView
from kiosk.ui.views.table import TableView
from kiosk.ui.views.teach import TeachView
from kiosk.ui.views.type_code import TypeView
from kiosk.ui.views.unit import UnitView
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.watermark import Watermark

# A view takes just its own type of page. No mapping can say so; a test holds each pair together.
VIEWS: Mapping[type[Page], type[View[Any]]] = {
    LockPage: LockView,
    HomePage: HomeView,
    AskPage: AskView,
    SerialsPage: SerialsView,
    QuantityPage: QuantityView,
    TypePage: TypeView,
    InstallPage: InstallView,
    RemovePage: RemoveView,
    UnitPage: UnitView,
    StockPage: StockView,
    StopPage: StopView,
    ListPage: ListView,
    TablePage: TableView,
    FirstRunPage: FirstRunView,
    ScanTestPage: ScanTestView,
    LabelPage: LabelView,
    TeachPage: TeachView,
    PicturePage: PictureView,
    ConflictPage: ConflictView,
}


class Shell(QWidget):
    """Shows one page after the other; its views are made when first needed, and kept.

    Signals:
        intended: what a person wants, from whichever view.
        painted: a verdict was drawn.
    """

    intended = Signal(object)
    painted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page: Shown | None = None
        self._views: dict[type[Page], View[Any]] = {}
        self._view: View[Any] | None = None
        self._watermark = Watermark(look, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        self._turn()
        self.resize(look.metrics.width, look.metrics.height)

    @property
    def view(self) -> View[Any] | None:
        """The view that is shown, None before the first page."""
        return self._view

    def show_page(self, page: Shown) -> None:
        """Show a page, in place of the one before."""
        self._page = page
        before, view = self._view, self._view_of(type(page))
        held = self.focusWidget()
        view.show_page(page)
        if view is not before:
            self._view = view
            view.setGeometry(self.rect())
            view.show()
            if before is not None:
                before.hide()
        if view is not before or not _usable(held, view):
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watermark.set_words(page.bar.watermark)
        self._watermark.raise_()

    def set_look(self, look: Look) -> None:
        """Show the same page in another theme, language or size; the window's size stays."""
        metrics = replace(look.metrics, width=self.width(), height=self.height())
        self._look = replace(look, metrics=metrics)
        self._turn()
        self._watermark.set_look(self._look)
        old, self._views, self._view = self._views, {}, None
        if self._page is not None:
            self.show_page(self._page)
        for view in old.values():
            view.hide()
            view.deleteLater()

    def prepare(self) -> bool:
        """Make one of the views that were not needed yet; say whether there are more to make."""
        missing = [kind for kind in VIEWS if kind not in self._views]
        if missing:
            self._view_of(missing[0]).hide()
        return len(missing) > 1

    def _view_of(self, kind: type[Page]) -> View[Any]:
        view = self._views.get(kind)
        if view is None:
            view = VIEWS[kind](self._look)
            view.setParent(self)
            view.intended.connect(self.intended)
            view.painted.connect(self.painted)
            self._views[kind] = view
        return view

    def _turn(self) -> None:
        """Lay out in the direction of the language."""
        mirrored = self._look.speaker.right_to_left
        way = Qt.LayoutDirection
        self.setLayoutDirection(way.RightToLeft if mirrored else way.LeftToRight)

    def _fit(self) -> None:
        """Measure anew, once the window has its new size."""
        metrics = self._look.metrics
        if (metrics.width, metrics.height) != (self.width(), self.height()):
            self.set_look(self._look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._watermark.setGeometry(self.rect())
        if self._view is not None:
            self._view.setGeometry(self.rect())
        self._later.start(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for help or lead back, unless what has the focus used the key."""
        match event.key():
            case Qt.Key.Key_F1:
                self.intended.emit(Open(Where.HELP))
            case Qt.Key.Key_Escape:
                self.intended.emit(self._way_back())
            case _:
                super().keyPressEvent(event)

    def _way_back(self) -> Intent:
        """Return what the page's own button for it does, which may lead to the page before."""
        foot = self._page.foot if self._page is not None else ()
        found = (each.does for each in foot if each.key == "back" and isinstance(each.does, Open))
        return next(found, Back())

    def paintEvent(self, event: QPaintEvent) -> None:
        _ = event
        with Ink(self, self._look, self.rect()) as ink:
            ink.painter.fillRect(self.rect(), self._look.theme.ground)


def _usable(focused: QWidget | None, view: QWidget) -> bool:
    """Say whether what had the focus can keep it; Qt would hand it to a button at random."""
    return focused is not None and focused.isVisibleTo(view) and focused.isEnabled()

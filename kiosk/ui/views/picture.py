"""A file of a thing: its picture as large as it goes, or what is said in its place."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.screens.parts import Picture
from kiosk.screens.values import PicturePage
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.painted import Painted

_TITLE = 26
_HEAD = 64
_PAD = 20
_MARK = 72
_TOLD = 34
_SUB = 24


class PictureView(View[PicturePage]):
    """The picture over the whole body, under the file's name."""

    def build(self) -> None:
        self.card = PictureCard(self.look)
        self.body.addWidget(self.card, 1)

    def fill(self, page: PicturePage) -> None:
        self.card.set_page(page)


class PictureCard(Painted):
    """Draws one page of a file."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._page: PicturePage | None = None
        self._image: QImage | None = None

    def set_page(self, page: PicturePage) -> None:
        """Draw a page from now on."""
        if self._page is None or self._page.picture is not page.picture:
            self._image = None if page.picture is None else _image(page.picture)
        self._page = page
        self.setAccessibleName(self.look.speaker.text(page.title))
        self.update()

    def draw(self, ink: Ink) -> None:
        whole = QRectF(self.rect())
        ink.box(whole, ink.theme.card)
        if self._page is None:
            return
        pad, head = ink.px(_PAD), ink.px(_HEAD)
        title = QRectF(pad, 0, whole.width() - 2 * pad, head)
        ink.code(title, self._page.title, _TITLE, 18, 700, ink.theme.ink)
        room = whole.adjusted(pad, head, -pad, -pad)
        if self._image is None:
            self._tell(ink, room, self._page)
            return
        scale = min(room.width() / self._image.width(), room.height() / self._image.height())
        width, height = self._image.width() * scale, self._image.height() * scale
        middle = room.center()
        ink.painter.setRenderHint(ink.painter.RenderHint.SmoothPixmapTransform)
        ink.image(
            QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height), self._image
        )

    def _tell(self, ink: Ink, room: QRectF, page: PicturePage) -> None:
        mark = ink.px(_MARK)
        top = room.center().y() - mark * 1.5
        ink.icon(page.icon, room.center().x() - mark / 2, top, mark, ink.theme.ink2)
        below = QRectF(room.left(), top + mark * 1.2, room.width(), ink.px(_TOLD * 1.6))
        ink.centred(below, page.told, _TOLD, ink.theme.ink)
        rest = QRectF(room.left(), below.bottom(), room.width(), room.bottom() - below.bottom())
        ink.centred(rest, page.told_sub, _SUB, ink.theme.ink2)


def _image(picture: Picture) -> QImage:
    """Return a picture for the screen; it keeps its bytes."""
    stride = 3 * picture.width
    shape = QImage.Format.Format_RGB888
    return QImage(picture.rgb, picture.width, picture.height, stride, shape).copy()

"""Icons: line drawings from resources/icons, tinted and kept as pictures."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kiosk.resources import ICONS


@lru_cache(maxsize=1024)
def icon(name: str, pixels: int, colour: str, stroke: float = 2.25) -> QPixmap:
    """Return the icon `name` as a square picture.

    Args:
        name: of the file, without its ending.
        pixels: of one side.
        colour: #RRGGBB.
        stroke: width of the lines in units of the drawing, which is 24 wide.

    Raises:
        OSError: there is no such icon, which a test rules out.
    """
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return picture

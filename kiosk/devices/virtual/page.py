"""What commands do to the line in print: its settings, its contents, and when it goes on paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL import Image

from kiosk.devices.virtual.line import Line, Strip
from kiosk.devices.virtual.page_settings import Settings
from kiosk.devices.virtual.pictures import BadPicture, Graphics, column_image, row_image
from kiosk.devices.virtual.symbols import Symbol, Symbols, UndrawableSymbol, code_128
from kiosk.devices.virtual.tokens import Command, Row, Text

_CODE_128 = 73


@dataclass(frozen=True, slots=True)
class LabelEnd:
    """The end of a label: paper moves `feed` dots, then a cut, or the next label's top.

    Attributes:
        cut: the cutter moves; else the paper only runs out to the next label.
    """

    feed: int
    cut: bool


Move = Strip | LabelEnd


class Page:
    """The settings since `ESC @` and the line that is being filled."""

    def __init__(self, width: int, note: Callable[[str], None]) -> None:
        """Print on `width` dots; `note` is told what could not be printed."""
        self._width = width
        self._note = note
        self._reset()

    def _reset(self) -> None:
        self._line = Line(self._width)
        self._settings = Settings(self._line, self._note)
        self._symbols = Symbols()
        self._graphics = Graphics()

    def apply(self, token: Text | Command | Row) -> Iterator[Move]:
        """Carry out a token; yield what moves the paper, in order."""
        match token:
            case Text(content):
                yield from self._text(self._settings.style.decoded(content))
            case Row():
                if not self._line.empty:
                    yield self._line.taken(self._settings.spacing)
                yield Strip(self._line.aligned(row_image(token)))
            case Command(name, parameters):
                try:
                    yield from self._command(name, parameters)
                except (BadPicture, UndrawableSymbol) as error:
                    self._note(f"undrawable {name}: {error}")
                except IndexError:
                    self._note(f"too short {name}")

    def _text(self, text: str) -> Iterator[Move]:
        for character in text:
            image = self._settings.style.drawn(character)
            if not self._line.fits(image):
                yield self._line.taken(self._settings.spacing)
            self._line.add(image, character)

    def _command(self, name: str, parameters: bytes) -> Iterator[Move]:
        match name:
            case "ESC @":
                self._reset()
            case "LF" | "ESC d" | "ESC J" | "GS V" | "FF" | "FS ( L":
                yield from self._feed(name, parameters)
            case "GS ( k" | "GS k" | "ESC *" | "GS ( L" | "GS 8 L":
                yield from self._picture(name, parameters)
            case _:
                self._settings.apply(name, parameters)

    def _picture(self, name: str, parameters: bytes) -> Iterator[Move]:
        match name:
            case "GS ( k":
                drawn = self._symbols.apply(parameters)
                if drawn:
                    yield from self._block(drawn[1], (drawn[0],))
            case "GS k":
                yield from self._barcode(parameters)
            case "ESC *":
                self._line.add(column_image(parameters), "")
            case _:
                picture = self._graphics.apply(parameters)
                if picture:
                    yield from self._block(picture)

    def _feed(self, name: str, parameters: bytes) -> Iterator[Move]:
        match name:
            case "FS ( L" if parameters[:1] not in {b"A", b"B", b"C"}:
                return
            case "LF":
                yield self._line.taken(self._settings.spacing)
            case "ESC d":
                yield self._line.taken(0)
                yield Strip(None, parameters[0] * self._settings.spacing)
            case "ESC J":
                yield self._line.taken(parameters[0])
            case _:
                if not self._line.empty:
                    yield self._line.taken(self._settings.spacing)
                feed = parameters[1] if name == "GS V" and len(parameters) > 1 else 0
                yield LabelEnd(feed, cut=name == "GS V")

    def _block(self, image: Image.Image, symbols: tuple[Symbol, ...] = ()) -> Iterator[Move]:
        """Print what has lines of its own; too wide for the paper, it is left out."""
        if not self._line.empty:
            yield self._line.taken(self._settings.spacing)
        if image.width > self._width:
            self._note(f"too wide {image.width}")
            return
        yield Strip(self._line.aligned(image), symbols=symbols)

    def _barcode(self, parameters: bytes) -> Iterator[Move]:
        if parameters[0] != _CODE_128:
            self._note(f"unknown barcode {parameters[0]}")
            return
        symbol, image = code_128(
            parameters[2:], self._settings.bar_module, self._settings.bar_height
        )
        text = symbol.content.decode("latin-1")
        if self._settings.hri & 1:
            yield from self._readable(text)
        yield from self._block(image, (symbol,))
        if self._settings.hri & 2:
            yield from self._readable(text)

    def _readable(self, text: str) -> Iterator[Move]:
        yield from self._text(text)
        yield self._line.taken(0)

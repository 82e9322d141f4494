"""The paper under the head: rows of dots that grow downwards, and the labels they end up as."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from PIL import Image, ImageChops

from kiosk.devices.virtual.model import MM_PER_INCH, PrinterModel
from kiosk.devices.virtual.symbols import Symbol


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A label, or a piece of one, that came out.

    Attributes:
        number: 1 for the first that this printer began.
        bits: its rows, the highest bit leftmost, 1 being black.
        width, height: dots.
        texts: line by line, of text commands only; what came as dots is not read.
        symbols: those drawn at a command.
        at_s: when it was done, of the monotonic clock.
        whole: it was cut, or ran out to the next label.
    """

    number: int
    bits: bytes = field(repr=False)
    width: int
    height: int
    dots_per_mm: float
    texts: tuple[str, ...]
    symbols: tuple[Symbol, ...]
    at_s: float
    whole: bool

    @property
    def image(self) -> Image.Image:
        """The label in mode `1`, one pixel a dot, 0 being black; made anew each time."""
        size = self.width, max(1, self.height)
        stride = (self.width + 7) // 8
        return ImageChops.invert(Image.frombytes("1", size, self.bits.ljust(stride, b"\0")))

    def png(self) -> bytes:
        """Return the picture at its true size."""
        stream = BytesIO()
        dpi = self.dots_per_mm * MM_PER_INCH
        self.image.save(stream, format="PNG", dpi=(dpi, dpi))
        return stream.getvalue()


class Paper:
    """What was printed since the last label ended."""

    def __init__(self, model: PrinterModel) -> None:
        """Begin at the top of a label."""
        self._model = model
        self._stride = (model.width + 7) // 8
        self._bits = bytearray()
        self._texts: list[str] = []
        self._symbols: list[Symbol] = []
        self._ended = 0

    @property
    def rows(self) -> int:
        """Rows since the top of this label."""
        return len(self._bits) // self._stride

    @property
    def length_mm(self) -> float:
        """How far the top of this label has moved."""
        return self.rows / self._model.dots_per_mm

    def add_row(self, dots: bytes) -> None:
        """Print a row as wide as the head; move by one."""
        self._bits += dots

    def say(self, text: str, symbols: tuple[Symbol, ...]) -> None:
        """Note what was printed by its meaning."""
        if text:
            self._texts.append(text)
        self._symbols += symbols

    def to_next_label(self) -> int:
        """Return the rows to the top of the next die-cut label; 0 on a roll."""
        return -self.rows % self._pitch if self._model.die_cut else 0

    def end(self, at_s: float, *, whole: bool) -> Iterator[Printed]:
        """Yield what was printed, and begin the next label.

        A print longer than its die-cut label has spoilt the next one too: that comes second. What
        fell on a gap is on the backing sheet and on no label.
        """
        texts, symbols = tuple(self._texts), tuple(self._symbols)
        for bits in self._labels():
            self._ended += 1
            yield Printed(
                number=self._ended,
                bits=bits,
                width=self._model.width,
                height=len(bits) // self._stride,
                dots_per_mm=self._model.dots_per_mm,
                texts=texts,
                symbols=symbols,
                at_s=at_s,
                whole=whole,
            )
            texts, symbols = (), ()
        self._bits.clear()
        self._texts.clear()
        self._symbols.clear()

    def _labels(self) -> Iterator[bytes]:
        die_cut = self._model.die_cut
        if die_cut is None:
            if self._bits:
                yield bytes(self._bits)
            return
        length = round(die_cut.length_mm * self._model.dots_per_mm) * self._stride
        for top in range(0, len(self._bits), self._pitch * self._stride):
            yield bytes(self._bits[top : top + length])

    @property
    def _pitch(self) -> int:
        die_cut = self._model.die_cut
        assert die_cut is not None  # noqa: S101 - asked only where there are labels
        return round((die_cut.length_mm + die_cut.gap_mm) * self._model.dots_per_mm)

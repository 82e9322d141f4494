"""Text fitted into its room on a label: shrunk, wrapped, and cut only where it may be."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from kiosk.domain.label_template import THOUSAND, TextField, Widths, line_height

_ELLIPSIS = "…"
_BREAK_AFTER = frozenset(" -/._:")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Text in lines that fit, its em being `size` dots."""

    lines: tuple[str, ...]
    size: int


@dataclass(frozen=True, slots=True)
class _Ruler:
    """Measures and breaks text at one size of one face, for lines of one width in dots."""

    widths: Widths
    size: int
    width: int

    def reach(self, text: str) -> int:
        """Return how many characters of `text` fit on one line."""
        room = self.width * THOUSAND
        for count, character in enumerate(text):
            room -= self.widths.advance(character) * self.size
            if room < 0:
                return count
        return len(text)

    def broken(self, text: str, lines: int, *, anywhere: bool) -> tuple[str, ...] | None:
        """Return all of `text` in exactly so many lines; None when it does not fit.

        Args:
            text: what is left to set.
            lines: one or more.
            anywhere: whether a line may end inside a word.
        """
        reach = self.reach(text)
        if lines == 1:
            return (text,) if reach == len(text) else None
        for end in _ends(text, reach, anywhere=anywhere):
            rest = self.broken(text[end:], lines - 1, anywhere=anywhere)
            if rest is not None:
                return (text[:end], *rest)
        return None

    def cut(self, text: str, lines: int) -> tuple[str, ...]:
        """Return the start of `text` in so many lines, the last one ending in an ellipsis."""
        if lines > 1:
            end = next(_ends(text, self.reach(text), anywhere=True), 1)
            return (text[:end], *self.cut(text[end:], lines - 1))
        ruler = _Ruler(self.widths, self.size, self.width - self.widths.of(_ELLIPSIS, self.size))
        return (text[: ruler.reach(text)].rstrip() + _ELLIPSIS,)


def fitted(text: str, wanted: TextField, widths: Widths) -> Fitted | None:
    """Return `text` as large as it goes, on as few lines; None when it would have to be cut.

    Words are broken only where no size keeps them whole.
    """
    for anywhere, size in product((False, True), _sizes(wanted)):
        ruler = _Ruler(widths, size, wanted.box.width)
        for lines in range(1, min(wanted.lines, wanted.box.height // line_height(size)) + 1):
            found = ruler.broken(text, lines, anywhere=anywhere)
            if found is not None:
                return Fitted(found, size)
    if not wanted.may_cut:
        return None
    ruler = _Ruler(widths, wanted.min_size, wanted.box.width)
    return Fitted(ruler.cut(text, wanted.lines), wanted.min_size)


def least_width(text: str, wanted: TextField, widths: Widths) -> int:
    """Return the least width in dots that would take `text` at its smallest on all its lines."""
    whole = range(1, widths.of(text, wanted.min_size) + 1)

    def wide_enough(width: int) -> bool:
        ruler = _Ruler(widths, wanted.min_size, width)
        tried = range(1, wanted.lines + 1)
        return any(ruler.broken(text, lines, anywhere=True) is not None for lines in tried)

    return whole[bisect_left(whole, 1, key=wide_enough)]


def _sizes(wanted: TextField) -> range:
    return range(wanted.size, wanted.min_size - 1, -1)


def _ends(text: str, reach: int, *, anywhere: bool) -> Iterator[int]:
    """Yield where a line that starts `text` may end: behind a separator, then where it is full."""
    reach = min(reach, len(text) - 1)
    behind = (end for end in range(reach, 0, -1) if text[end - 1] in _BREAK_AFTER)
    soft = next(behind, 0)
    if soft:
        yield soft
    if anywhere and 0 < reach != soft:
        yield reach

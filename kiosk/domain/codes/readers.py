"""What reads a scan besides the standard grammars: labels taught here, and plugins."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.codes.code import Code, FreeText, Label, Unread, Unreadable
from kiosk.domain.codes.taught import TaughtLabel, readings

Plugin = Callable[[str], Label | None]
"""Reads a text, or leaves it with None; it must not raise."""

_SETTLED = frozenset({Unread.EMPTY, Unread.TOO_LONG, Unread.BAD_CHECK})


@dataclass(frozen=True, slots=True)
class Readers:
    """The taught labels of this plant and the plugins of this station, in their order."""

    taught: tuple[TaughtLabel, ...] = ()
    plugins: tuple[Plugin, ...] = ()


NO_READERS = Readers()


def read_otherwise(text: str, standard: Code, readers: Readers) -> Code:
    """Return what taught labels or plugins say of `text`, where the standards said nothing.

    Our own codes and labels that are read stand. Two taught labels that read it differently are
    not chosen between.
    """
    settled = isinstance(standard, Unreadable) and standard.why in _SETTLED
    if settled or not isinstance(standard, FreeText | Unreadable):
        return standard
    taught = readings(text, readers.taught)
    if taught:
        return _agreed(text, taught)
    for plugin in readers.plugins:
        read = plugin(text)
        if read is not None:
            return read
    return standard


def _agreed(text: str, labels: tuple[Label, ...]) -> Label | Unreadable:
    first, *others = labels
    if all(frozenset(each.fields) == frozenset(first.fields) for each in others):
        return first
    names = ", ".join(each.read_by for each in labels)
    return Unreadable(why=Unread.AMBIGUOUS, text=text, where=names)

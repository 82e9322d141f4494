"""What others add to the kiosk: entry points that read barcodes, change labels or number (P1, P2).

A package names a function of its own in one of the groups below, or a module of them for numbers;
docs/reading.md and docs/numbering.md have examples.
A plugin can fail in every way: one that cannot be loaded is left out, one that raises or gives
something else than it may is logged once and has said nothing. It runs in the kiosk's process and
may do all that the kiosk may: install what you trust.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.metadata import EntryPoint, entry_points
from typing import Generic, TypeVar

from kiosk.domain.codes.code import Label as ReadLabel
from kiosk.domain.codes.code import LabelKind
from kiosk.domain.labels import Label as PrintedLabel
from kiosk.domain.numbering_plugin import NumberingPlugins, NumberWanted, SerialOffered
from kiosk.domain.text import MAX_IDENTIFIER_LENGTH, hidden_character

BARCODE_GROUP = "kiosk.barcode"
"""Functions (text: str) → kiosk.domain.codes.code.Label | None."""

LABEL_GROUP = "kiosk.label"
"""Functions (label: kiosk.domain.labels.Label) → the same, with other lines or template."""

NUMBERING_GROUP = "kiosk.numbering"
"""Modules or objects with any of: objection, next_serial, lot_number; docs/numbering.md."""

_LOG = logging.getLogger(__name__)
_Given = TypeVar("_Given")
_Answer = TypeVar("_Answer")


class BadAnswer(TypeError):
    """A plugin gave something it may not give."""


class Guarded(Generic[_Given, _Answer]):
    """A plugin's function, which never raises: `otherwise` stands for an answer that failed."""

    def __init__(
        self,
        name: str,
        ask: Callable[[_Given], object],
        checked: Callable[[_Given, object], _Answer],
        otherwise: Callable[[_Given], _Answer],
    ) -> None:
        self.name = name
        self._ask = ask
        self._checked = checked
        self._otherwise = otherwise
        self._failed = False

    def __call__(self, given: _Given) -> _Answer:
        try:
            return self._checked(given, self._ask(given))
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever others wrote must not stop a scan
            if not self._failed:
                self._failed = True
                _LOG.warning("plugin %s failed: %s: %s", self.name, type(error).__name__, error)
            return self._otherwise(given)


BarcodeReader = Guarded[str, ReadLabel | None]
LabelHook = Guarded[PrintedLabel, PrintedLabel]


def barcode_readers() -> tuple[BarcodeReader, ...]:
    """Return the plugins that read barcodes, in the order of their names."""
    return tuple(
        BarcodeReader(name, ask, _read_by(name), lambda _: None)
        for name, ask in _loaded(BARCODE_GROUP)
    )


def label_hooks() -> tuple[LabelHook, ...]:
    """Return the plugins that change labels before they print, in the order of their names."""
    return tuple(
        LabelHook(name, ask, _same_thing, lambda label: label)
        for name, ask in _loaded(LABEL_GROUP)
    )


def numbering_plugins() -> NumberingPlugins:
    """Return what others say of numbers, in the order of the plugins' names (A11, A19)."""
    objections: list[Guarded[SerialOffered, str | None]] = []
    serials: list[Guarded[NumberWanted, str | None]] = []
    lots: list[Guarded[NumberWanted, str | None]] = []
    for entry, found in _objects(NUMBERING_GROUP):
        asks = {name: _asked(entry, found, name) for name in _NUMBERING}
        if not any(asks.values()):
            _LOG.warning("plugin %s is left out: it has no %s", entry.name, " or ".join(asks))
        if ask := asks["objection"]:
            objections.append(Guarded(entry.name, ask, _worded, lambda _: None))
        if ask := asks["next_serial"]:
            serials.append(Guarded(entry.name, ask, _numbered, lambda _: None))
        if ask := asks["lot_number"]:
            lots.append(Guarded(entry.name, ask, _numbered, lambda _: None))
    return NumberingPlugins(objections=tuple(objections), serials=tuple(serials), lots=tuple(lots))


_NUMBERING = ("objection", "next_serial", "lot_number")


def _asked(entry: EntryPoint, found: object, name: str) -> Callable[[object], object] | None:
    """Return a plugin's function; None where it has none of the name."""
    ask: object = getattr(found, name, None)
    if ask is None:
        return None
    if not callable(ask):
        _LOG.warning("plugin %s: its %s is no function", entry.name, name)
        return None
    return ask


def _worded(_: object, answer: object) -> str | None:
    if answer is None:
        return None
    if not (isinstance(answer, str) and answer.strip() and _is_printable(answer)):
        raise BadAnswer(f"gave {answer!r}, neither a reason in words nor None")
    return answer


def _numbered(_: object, answer: object) -> str | None:
    if answer is None:
        return None
    if not (isinstance(answer, str) and _is_printable(answer) and answer.strip() == answer):
        raise BadAnswer(f"gave {answer!r}, neither a number as text nor None")
    if not 0 < len(answer) <= MAX_IDENTIFIER_LENGTH:
        raise BadAnswer(f"gave a number of {len(answer)} characters")
    return answer


def _loaded(group: str) -> Iterator[tuple[str, Callable[[object], object]]]:
    for entry, found in _objects(group):
        if callable(found):
            yield entry.name, found
        else:
            _LOG.warning("plugin %s is left out: %s is no function", entry.name, entry.value)


def _objects(group: str) -> Iterator[tuple[EntryPoint, object]]:
    for entry in sorted(entry_points(group=group), key=lambda each: (each.name, each.value)):
        try:
            found: object = entry.load()
        except Exception as error:  # noqa: BLE001 - as above
            _LOG.warning("plugin %s is left out: %s: %s", entry.name, type(error).__name__, error)
        else:
            yield entry, found


def _read_by(name: str) -> Callable[[str, object], ReadLabel | None]:
    def checked(_: str, answer: object) -> ReadLabel | None:
        if answer is None:
            return None
        if not isinstance(answer, ReadLabel):
            raise BadAnswer(f"gave {type(answer).__name__}, not a Label or None")
        _check_texts(answer)
        return replace(answer, kind=LabelKind.PLUGIN, read_by=name)

    return checked


def _check_texts(label: ReadLabel) -> None:
    texts: tuple[object, ...] = (
        *(label.part_number, label.customer_part, label.supplier_part, label.gtin, label.lot),
        *(label.serial, label.date_code, label.order, label.order_line, label.sscc),
        label.manufacturer,
        *(text for pair in label.other for text in pair),
        *(text for each in label.fields for text in (each.identifier, each.text)),
    )
    for text in texts:
        if not (text is None or _is_printable(text)):
            raise BadAnswer(f"gave a field that is no printable text: {text!r}")
    if label.quantity is not None and label.quantity <= 0:
        raise BadAnswer(f"gave the quantity {label.quantity}, which is not above zero")


def _is_printable(text: object) -> bool:
    return isinstance(text, str) and hidden_character(text) is None


def _same_thing(label: PrintedLabel, answer: object) -> PrintedLabel:
    """Check that a changed label still carries the code of the same thing."""
    if not isinstance(answer, PrintedLabel):
        raise BadAnswer(f"gave {type(answer).__name__}, not a Label")
    if (answer.code, answer.kind) != (label.code, label.kind):
        raise BadAnswer("changed what the label's code says")
    return answer

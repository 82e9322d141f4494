"""A label as the printer's own text and symbol commands, for serial lines that are slow.

    ESC t 19          code page CP858
    …                 the symbol, then a line for each text, in the order of the template
    GS ( k            QR code: model 2, level M       GS k 73   Code 128, `{B` in front

The layout is the printer's, so only the order and the weight of the texts are the template's.
Composed by python-escpos, a fresh one for each label so that no state is left of the one before.
Source: Epson ESC/POS reference.
"""

import unicodedata
from collections.abc import Callable
from typing import Protocol

from kiosk.devices.escpos_library import import_escpos
from kiosk.domain.label_shown import contents, shown
from kiosk.domain.label_symbol import Symbology, symbol_size
from kiosk.domain.label_template import Face, Source, Template, TextField
from kiosk.domain.labels import Label
from kiosk.domain.text import HIDDEN

_CODE_PAGE = "CP858"
_SELECT_PAGE = b"\x1bt\x13"
_SUBSTITUTE = "?"
_FEED = 3
_LINE_MM = 25.4 / 6  # the spacing of lines after ESC @
_LEAST_BARS, _WIDEST_BAR = 2, 6  # dots, GS w
_MOST_BARS = 255  # dots, GS h
_MODULES = range(1, 17)  # dots, GS ( k function 167
_LEVEL_M = 1  # as python-escpos counts them
_INEXACT = frozenset({Source.NAME, Source.ROLE, Source.CONTENTS})
_CELL = 12  # dots across a character of font A


class NotNative(Exception):
    """A label cannot be said in the printer's own commands; it goes as a picture instead."""


class Composing(Protocol):
    """What is used of `escpos.printer.Dummy`."""

    @property
    def output(self) -> bytes: ...

    @property
    def set(self) -> Callable[..., None]: ...

    @property
    def text(self) -> Callable[[str], None]: ...

    @property
    def qr(self) -> Callable[..., None]: ...

    @property
    def _raw(self) -> Callable[[bytes], None]: ...


def in_commands(label: Label, template: Template) -> tuple[bytes, float, tuple[str, ...]]:
    """Return a label as commands, the millimetres of paper it takes, and what was substituted.

    Without ESC @ in front and without a cut behind: those are the job's.

    Raises:
        NotNative: a code or serial has a character that CP858 has not; the label is a page, or has
            a symbol that printers do not make themselves; or the lines run over a die-cut label.
    """
    if label.parts:
        raise NotNative("a page has many symbols")
    printer = _composer()
    printer._raw(_SELECT_PAGE)  # noqa: SLF001 the library's own way to send what it has no name for
    height = _symbol(printer, label, template)
    substituted: list[str] = []
    for each in template.fields:
        for text in _texts(label, each):
            written = _written(text, exact=each.source not in _INEXACT, gone=substituted)
            height += _line(printer, written, each, template)
    printer._raw(b"\n" * _FEED)  # noqa: SLF001
    height += _FEED * _LINE_MM
    if not template.as_needed and height > template.height * 25.4 / template.dpi:
        raise NotNative("the lines are higher than the die-cut label")
    return printer.output, height, tuple(dict.fromkeys(substituted))


def _composer() -> Composing:
    import_escpos()
    from escpos.printer import Dummy  # noqa: PLC0415 slow to import: only where it is needed

    return Dummy(profile="default", magic_encode_args={"encoding": _CODE_PAGE})


def _texts(label: Label, text_field: TextField) -> tuple[str, ...]:
    if text_field.source is Source.CONTENTS:
        return contents(label)
    if text_field.source.name.endswith("_CAPTION"):
        return ()
    text = shown(label, text_field)
    if not text:
        return ()
    caption = _CAPTIONS.get(text_field.source)
    return (f"{caption} {text}" if caption else text,)


_CAPTIONS = {
    Source.SERIAL: "S/N",
    Source.LOT: "LOT",
    Source.QUANTITY: "QTY",
    Source.REVISION: "REV",
}


def _symbol(printer: Composing, label: Label, template: Template) -> float:
    """Send the symbol and return how high it is with its quiet zone, in millimetres."""
    content = label.code
    size = symbol_size(template.symbology, content)
    if size is None or not content.isascii() or not content.isprintable():
        raise NotNative("the code is too long or has no printable characters")
    across = size.columns + 2 * size.quiet
    module = min(template.module, template.symbol.width // across)
    match template.symbology:
        case Symbology.QR:
            dots = max(_MODULES.start, min(_MODULES.stop - 1, module))
            printer.qr(content, _LEVEL_M, dots, native=True)
            return across * dots * 25.4 / template.dpi
        case Symbology.CODE_128:
            if module < _LEAST_BARS:
                raise NotNative("the bars would be too narrow")
            bars = min(_MOST_BARS, template.symbol.height)
            data = b"{B" + content.replace("{", "{{").encode("ascii")
            bar_width = bytes([min(_WIDEST_BAR, module)])
            printer._raw(  # noqa: SLF001 its own barcode() also speaks on standard output
                b"\x1dh" + bytes([bars]) + b"\x1dw" + bar_width + b"\x1dH\x00"
                b"\x1dkI" + bytes([len(data)]) + data + b"\n"
            )
            return bars * 25.4 / template.dpi + _LINE_MM
        case Symbology.DATA_MATRIX:
            raise NotNative("printers do not make a Data Matrix themselves")


def _line(printer: Composing, text: str, wanted: TextField, template: Template) -> float:
    """Send one text, doubled where it is large and has room, and return its millimetres."""
    is_copy = wanted.source is Source.COPY
    large = is_copy or wanted.source in {Source.TITLE, Source.SHORT_CODE}
    double = large and len(text) * 2 * _CELL <= template.width
    times = 2 if double else 1
    bold = wanted.face is not Face.REGULAR
    printer.set(bold=bold, invert=is_copy, custom_size=True, width=times, height=times)
    printer.text(text)
    printer._raw(b"\n")  # noqa: SLF001
    rows = -(-len(text) * times * _CELL // template.width)
    return rows * times * _LINE_MM


def _written(text: str, *, exact: bool, gone: list[str]) -> str:
    """Return `text` with visible substitutes for what CP858 has not; `gone` learns which."""
    found: list[str] = []
    for character in unicodedata.normalize("NFC", text):
        hidden = unicodedata.category(character) in HIDDEN
        if hidden:
            raise NotNative(f"U+{ord(character):04X} is hidden")
        try:
            character.encode(_CODE_PAGE)
        except UnicodeEncodeError:
            if exact:
                raise NotNative(f"{_CODE_PAGE} has no {character}") from None
            gone.append(character)
            found.append(_SUBSTITUTE)
        else:
            found.append(character)
    return "".join(found)

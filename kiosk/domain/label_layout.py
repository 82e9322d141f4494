"""Where the symbol and each line of text stand on a label, and what does not fit (D11)."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import assert_never

from kiosk.domain.label_template import (
    ASCENT,
    DESCENT,
    THOUSAND,
    Anchor,
    Box,
    Face,
    Source,
    Template,
    TextField,
    line_height,
)
from kiosk.domain.label_text import Fitted, fitted, least_width
from kiosk.domain.labels import Label, LabelKind, LineName

QUIET_MODULES = 4  # ISO/IEC 18004:2015, 6.3.8: clear on all four sides

# ISO/IEC 18004:2015, table 7: alphanumeric characters at error correction level M, by version.
_CAPACITY = (
    *(20, 38, 61, 90, 122, 154, 178, 221, 262, 311),
    *(366, 419, 483, 528, 600, 656, 734, 816, 909, 970),
    *(1035, 1134, 1248, 1326, 1451, 1542, 1637, 1732, 1839, 1994),
    *(2113, 2238, 2369, 2506, 2632, 2780, 2894, 3054, 3220, 3391),
)
_GROUP = 4
_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True, kw_only=True)
class TooBig:
    """The label has no room for something that must not be cut (D11, xP5); in millimetres.

    Attributes:
        what: the symbol (`code`) or the text that does not fit, such as `serial`.
    """

    what: str
    needed_mm: Decimal
    available_mm: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedSymbol:
    """A QR symbol of level M; `left` and `top` are its first dark module's dots."""

    content: str
    version: int
    module: int
    left: int
    top: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedText:
    """One line of text; `left` and `baseline` in dots, its ink kept inside `box`."""

    text: str
    face: Face
    size: int
    left: int
    baseline: int
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A label with every place decided."""

    symbol: PlacedSymbol
    texts: tuple[PlacedText, ...]


def fits(label: Label, template: Template) -> TooBig | None:
    """Return what is too big for the template; None when all that must be readable fits."""
    symbol = _symbol(label.code, template)
    if isinstance(symbol, TooBig):
        return symbol
    for text_field in template.fields:
        placed = _read_whole(label, text_field, template)
        if isinstance(placed, TooBig):
            return placed
    return None


def _read_whole(
    label: Label, text_field: TextField, template: Template
) -> tuple[PlacedText, ...] | TooBig:
    """Judge one field; one that may be cut, or fits on one line at its least size, always does."""
    if text_field.may_cut or text_field.source.name.endswith("_CAPTION"):
        return ()
    text = shown(label, text_field.source)
    widths = template.widths[text_field.face]
    if widths.of(text, text_field.min_size) <= text_field.box.width:
        return ()
    return _text(text, text_field, template)


def layout(label: Label, template: Template) -> Layout | TooBig:
    """Return the place of the symbol and of each line of text."""
    symbol = _symbol(label.code, template)
    if isinstance(symbol, TooBig):
        return symbol
    texts: list[PlacedText] = []
    for text_field in template.fields:
        text = shown(label, text_field.source)
        placed = _text(text, text_field, template) if text else ()
        if isinstance(placed, TooBig):
            return placed
        texts.extend(placed)
    return Layout(symbol=symbol, texts=tuple(texts))


def qr_version(length: int) -> int | None:
    """Return the smallest QR version that holds so many alphanumeric characters at level M."""
    return next((v for v, most in enumerate(_CAPACITY, start=1) if length <= most), None)


def qr_modules(version: int) -> int:
    """Return the modules along one side, without quiet zone."""
    return 17 + 4 * version


def shown(label: Label, source: Source) -> str:
    """Return the text that `source` names; empty when the label has none."""
    match source:
        case Source.TITLE:
            return label.title
        case Source.SHORT_CODE:
            return _grouped(label.short_code)
        case Source.CODE:
            return _spoken(label)
        case Source.COPY:
            return f"COPY {label.copy}" if label.copy > 1 else ""
        case _:
            name = LineName[source.name.removesuffix("_CAPTION")]
            value = label.value(name)
            return name.value if value and source.name.endswith("_CAPTION") else value


def _spoken(label: Label) -> str:
    """Return the code in groups of four behind its prefix, the gaps being no characters of it."""
    if label.kind in {LabelKind.LOCATION, LabelKind.OPERATOR}:
        return label.code
    prefix, dot, identity = label.code.partition(".")
    return prefix + dot + _grouped(identity)


def _grouped(code: str) -> str:
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def _symbol(content: str, template: Template) -> PlacedSymbol | TooBig:
    version = qr_version(len(content))
    across = qr_modules(version or len(_CAPACITY)) + 2 * QUIET_MODULES
    side = min(template.symbol.width, template.symbol.height)
    module = min(template.module, side // across)
    if version is None or module < template.min_module:
        return _too_big("code", across * template.min_module, side, template)
    return PlacedSymbol(
        content=content,
        version=version,
        module=module,
        left=template.symbol.left + QUIET_MODULES * module,
        top=template.symbol.top + QUIET_MODULES * module,
    )


def _text(text: str, wanted: TextField, template: Template) -> tuple[PlacedText, ...] | TooBig:
    widths = template.widths[wanted.face]
    found = fitted(text, wanted, widths)
    if found is None:
        needed = least_width(text, wanted, widths)
        return _too_big(wanted.source.value, needed, wanted.box.width, template)
    first = _first_baseline(found, wanted)
    return tuple(
        PlacedText(
            text=line,
            face=wanted.face,
            size=found.size,
            left=wanted.box.left,
            baseline=first + number * line_height(found.size),
            box=wanted.box,
        )
        for number, line in enumerate(found.lines)
    )


def _first_baseline(found: Fitted, wanted: TextField) -> int:
    pitch = line_height(found.size)
    highest = wanted.box.top - (-found.size * ASCENT // THOUSAND)
    match wanted.anchor:
        case Anchor.TOP:
            return highest
        case Anchor.BOTTOM:  # where the largest size has it, so that neighbours share a baseline
            last = wanted.box.bottom + (-wanted.size * DESCENT // THOUSAND)
            return max(highest, last - (len(found.lines) - 1) * pitch)
        case _:
            assert_never(wanted.anchor)


def _too_big(what: str, needed: int, available: int, template: Template) -> TooBig:
    mm = Decimal("25.4") / template.dpi
    return TooBig(
        what=what,
        needed_mm=(needed * mm).quantize(_TENTH, ROUND_CEILING),
        available_mm=(available * mm).quantize(_TENTH, ROUND_FLOOR),
    )

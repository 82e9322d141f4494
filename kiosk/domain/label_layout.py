"""Where the symbol and each line of text stand on a label, and what does not fit (D11)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import assert_never

from kiosk.domain.label_placed import Layout, PlacedSymbol, PlacedText
from kiosk.domain.label_script import is_right_to_left, shaped
from kiosk.domain.label_shown import contents, shown
from kiosk.domain.label_symbol import Symbology, largest_size, symbol_size
from kiosk.domain.label_template import (
    ASCENT,
    DESCENT,
    THOUSAND,
    Anchor,
    Source,
    Template,
    TextField,
    line_height,
)
from kiosk.domain.label_text import Fitted, fitted, least_width
from kiosk.domain.labels import Label

_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True, kw_only=True)
class TooBig:
    """The label has no room for something that must not be cut (D11, xP5); in millimetres.

    Attributes:
        what: the symbol (`code`), the text that does not fit, such as `serial`, or a `card` of
            several labels that is longer than the paper.
    """

    what: str
    needed_mm: Decimal
    available_mm: Decimal


def fits(label: Label, template: Template) -> TooBig | None:
    """Return what is too big for the template; None when all that must be readable fits."""
    if label.parts:
        bigs = (fits(each, template) for each in label.parts)
        return next((big for big in bigs if big), _too_long(label, template))
    symbol = _symbol(label.code, template)
    if isinstance(symbol, TooBig):
        return symbol
    for text_field in template.fields:
        placed = _read_whole(label, text_field, template)
        if isinstance(placed, TooBig):
            return placed
    return None


def _too_long(label: Label, template: Template) -> TooBig | None:
    """Judge a card of several labels, which a die-cut label has no room for below each other."""
    needed = len(label.parts) * template.height
    if template.as_needed or needed <= template.height:
        return None
    return _too_big("card", needed, template.height, template)


def _read_whole(
    label: Label, text_field: TextField, template: Template
) -> Sequence[PlacedText] | TooBig:
    """Judge one field; one that may be cut, or fits on one line at its least size, always does."""
    if text_field.source is Source.CONTENTS:
        return _list(contents(label), text_field, template)
    if text_field.may_cut or text_field.source.name.endswith("_CAPTION"):
        return ()
    text = shaped(shown(label, text_field))
    widths = template.widths[text_field.face]
    if widths.of(text, text_field.min_size) <= text_field.box.width:
        return ()
    return _text(text, text_field, template)


def layout(label: Label, template: Template) -> Layout | TooBig:
    """Return the place of the symbol and of each line of text."""
    if label.parts:
        return _too_long(label, template) or _page([layout(p, template) for p in label.parts])
    symbol = _symbol(label.code, template)
    if isinstance(symbol, TooBig):
        return symbol
    texts: list[PlacedText] = []
    for text_field in template.fields:
        placed = _field(label, text_field, template)
        if isinstance(placed, TooBig):
            return placed
        texts.extend(placed)
    height = template.height
    if template.as_needed:
        quiet = symbol.left - template.symbol.left
        lowest = max(
            symbol.top + symbol.height + (0 if symbol.symbology is Symbology.CODE_128 else quiet),
            *(text.baseline + text.size * DESCENT // THOUSAND for text in texts),
        )
        height = min(height, lowest + template.margin)
    return Layout(symbols=(symbol,), texts=tuple(texts), height=height)


def _field(
    label: Label, text_field: TextField, template: Template
) -> Sequence[PlacedText] | TooBig:
    if text_field.source is Source.CONTENTS:
        return _list(contents(label), text_field, template)
    text = shaped(shown(label, text_field))
    return _text(text, text_field, template) if text else ()


def _page(parts: Sequence[Layout | TooBig]) -> Layout | TooBig:
    symbols: list[PlacedSymbol] = []
    texts: list[PlacedText] = []
    height = 0
    for part in parts:
        if isinstance(part, TooBig):
            return part
        symbols.extend(replace(each, top=each.top + height) for each in part.symbols)
        texts.extend(
            replace(
                each,
                baseline=each.baseline + height,
                box=replace(each.box, top=each.box.top + height),
            )
            for each in part.texts
        )
        height += part.height
    return Layout(symbols=tuple(symbols), texts=tuple(texts), height=height)


def _symbol(content: str, template: Template) -> PlacedSymbol | TooBig:
    box, symbology = template.symbol, template.symbology
    found = symbol_size(symbology, content)
    size = found or largest_size(symbology)
    across = size.columns + 2 * size.quiet
    side = box.width
    if size.rows:
        side = min(side, box.height)
    module = min(template.module, side // across)
    if found is None or module < template.min_module:
        return _too_big("code", across * template.min_module, side, template)
    return PlacedSymbol(
        symbology=symbology,
        content=content,
        version=size.version,
        module=module,
        left=box.left + size.quiet * module,
        top=box.top + (size.quiet * module if size.rows else 0),
        width=size.columns * module,
        height=size.rows * module or box.height,
    )


def _text(text: str, wanted: TextField, template: Template) -> Sequence[PlacedText] | TooBig:
    widths = template.widths[wanted.face]
    found = fitted(text, wanted, widths)
    if found is None:
        needed = least_width(text, wanted, widths)
        return _too_big(wanted.source.value, needed, wanted.box.width, template)
    return _lines(found, wanted, template)


def _lines(found: Fitted, wanted: TextField, template: Template) -> tuple[PlacedText, ...]:
    first = _first_baseline(found, wanted)
    widths = template.widths[wanted.face]
    to_left = is_right_to_left("".join(found.lines))
    return tuple(
        PlacedText(
            text=line,
            face=wanted.face,
            size=found.size,
            left=wanted.box.right - widths.of(line, found.size) if to_left else wanted.box.left,
            baseline=first + number * line_height(found.size),
            box=wanted.box,
            right_to_left=to_left,
            reversed_out=wanted.source is Source.COPY,
        )
        for number, line in enumerate(found.lines)
    )


def _list(
    items: Sequence[str], wanted: TextField, template: Template
) -> Sequence[PlacedText] | TooBig:
    """Return a line for each item, each cut where it is too long, at the size that all fit."""
    rows = wanted.box.height // line_height(wanted.min_size)
    shown_items = items
    if len(items) > rows:
        if not wanted.may_cut:
            needed = len(items) * line_height(wanted.min_size)
            return _too_big(wanted.source.value, needed, wanted.box.height, template)
        left_out = len(items) - rows + 1
        shown_items = (*items[: rows - 1], f"… +{left_out}")
    sizes = range(wanted.size, wanted.min_size - 1, -1)
    size = next(
        each for each in sizes if len(shown_items) * line_height(each) <= wanted.box.height
    )
    one_line = replace(wanted, lines=1, size=size, min_size=size, may_cut=True)
    widths = template.widths[wanted.face]
    fitted_items = [fitted(shaped(item), one_line, widths) for item in shown_items]
    lines = tuple(line for each in fitted_items if each for line in each.lines)
    return _lines(Fitted(lines, size), one_line, template) if lines else ()


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

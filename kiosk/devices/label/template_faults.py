"""What is wrong with a label template, in words for the one who wrote it."""

from collections.abc import Iterator
from itertools import combinations

from kiosk.domain.label_shown import sources, text_faults
from kiosk.domain.label_symbol import Symbology
from kiosk.domain.label_template import Box, Source, Template, TextField, line_height

BLEED = 4
"""Dots by which a letter may stand out of its box: the hook of a j, hinting."""

STOCKS = ("50x30", "58", "80")
"""The media that a printer's settings may name; the last two are rolls by their width."""

_LEAST_BAR = 2
_ROUNDING = 1  # dots by which a box may pass the margin that it meets in millimetres


def faults(template: Template) -> Iterator[str]:
    """Yield what is wrong with a template."""
    if template.stock not in STOCKS:
        yield f"stock is none of {', '.join(STOCKS)}"
    yield from _symbol_faults(template)
    inner = _grown(_whole(template), _ROUNDING - template.margin)
    for text in template.fields:
        yield from (f"{text.source.value} {fault}" for fault in _text_faults(text))
        yield from (f"{text.source.value} {fault}" for fault in _source_faults(text, template))
        if not _within(text.box, inner):
            yield f"{text.source.value} stands out of the margins"
        if _meet(_grown(text.box, BLEED), template.symbol):
            yield f"{text.source.value} stands in the symbol's square"
    for one, other in combinations(template.fields, 2):
        if _meet(one.box, other.box):
            yield f"{one.source.value} and {other.source.value} overlap"
    if Source.COPY not in {text.source for text in template.fields}:
        yield "has no text with the source copy, which marks a reprint"


def _symbol_faults(template: Template) -> Iterator[str]:
    if not _within(template.symbol, _whole(template)):
        yield "the symbol stands out of the label"
    if not 1 <= template.min_module <= template.module:
        yield "min_module_mm is not between one dot and module_mm"
    if template.symbology is Symbology.CODE_128 and template.min_module < _LEAST_BAR:
        yield f"min_module_mm of a Code 128 is under {_LEAST_BAR} dots"
    if template.as_needed and template.stock == "50x30":
        yield "a die-cut label cannot be as long as needed"


def _source_faults(text: TextField, template: Template) -> Iterator[str]:
    if text.source not in sources(template.kind):
        yield f"is nothing that a {template.kind.value} label says"
    if text.source is Source.TEXT:
        if not text.text:
            yield "is empty: give a source or a text"
        yield from text_faults(text.text, template.kind)
    elif text.text:
        yield "has both a source and a text"


def _text_faults(text: TextField) -> Iterator[str]:
    if not 1 <= text.min_size <= text.size:
        yield "has a smallest size that is zero or above its size"
    if text.lines < 1:
        yield "has no lines"
    if text.lines * line_height(text.min_size) > text.box.height:
        yield f"has no height for {text.lines} lines at its smallest"


def _whole(template: Template) -> Box:
    return Box(left=0, top=0, width=template.width, height=template.height)


def _grown(box: Box, by: int) -> Box:
    return Box(
        left=box.left - by,
        top=box.top - by,
        width=box.width + 2 * by,
        height=box.height + 2 * by,
    )


def _within(box: Box, outer: Box) -> bool:
    return (
        outer.left <= box.left <= box.right <= outer.right
        and outer.top <= box.top <= box.bottom <= outer.bottom
    )


def _meet(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )

"""Reads the label templates (`resources/labels/*.toml`, millimetres) into dots of a print head."""

from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

import msgspec

from kiosk.devices.label.fontfile import read_widths
from kiosk.domain.label_template import (
    Anchor,
    Box,
    Face,
    Source,
    Template,
    TextField,
    Widths,
    line_height,
)
from kiosk.domain.labels import TemplateId
from kiosk.resources import FONTS, TEMPLATES

BLEED = 4
"""Dots by which a letter may stand out of its box: the hook of a j, hinting."""

_MM_PER_INCH = 25.4


class BadTemplate(Exception):
    """A template file cannot be used."""

    def __init__(self, path: Path, reason: str) -> None:
        """Say why of the file at `path`."""
        super().__init__(f"{path}: {reason}")
        self.path = path


class _SymbolFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    left_mm: float
    top_mm: float
    side_mm: float
    module_dots: int
    min_module_dots: int


class _TextFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    source: Source
    box_mm: tuple[float, float, float, float]
    face: Face
    size_mm: float
    min_size_mm: float
    lines: int = 1
    may_cut: bool = False
    anchor: Anchor = Anchor.TOP


class _TemplateFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    width_mm: float
    height_mm: float
    dpi: int
    margin_mm: float
    symbol: _SymbolFile
    text: tuple[_TextFile, ...]


def load_templates(folder: Path = TEMPLATES, fonts: Path = FONTS) -> dict[TemplateId, Template]:
    """Return every template in `folder` by its id, which is the file's name without `.toml`.

    Raises:
        BadTemplate: a file is not of the form, or its boxes collide.
        UnreadableFont: a shipped font is damaged.
    """
    widths = {face: read_widths(font_path(fonts, face)) for face in Face}
    return {
        TemplateId(path.stem): read_template(path, widths)
        for path in sorted(folder.glob("*.toml"))
    }


def font_path(fonts: Path, face: Face) -> Path:
    """Return the file of a face."""
    return fonts / f"AtkinsonHyperlegibleNext-{face.value}.ttf"


def read_template(path: Path, widths: Mapping[Face, Widths]) -> Template:
    """Return the template in the file at `path`.

    Raises:
        BadTemplate: the file is not of the form, or its boxes collide.
    """
    try:
        read = msgspec.toml.decode(path.read_bytes(), type=_TemplateFile)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadTemplate(path, str(error)) from error
    template = _in_dots(TemplateId(path.stem), read, widths)
    fault = next(_faults(template), None)
    if fault is not None:
        raise BadTemplate(path, fault)
    return template


def _in_dots(name: TemplateId, read: _TemplateFile, widths: Mapping[Face, Widths]) -> Template:
    symbol = read.symbol
    return Template(
        template_id=name,
        width=_dots(read.width_mm, read.dpi),
        height=_dots(read.height_mm, read.dpi),
        dpi=read.dpi,
        margin=_dots(read.margin_mm, read.dpi),
        symbol=_box((symbol.left_mm, symbol.top_mm, symbol.side_mm, symbol.side_mm), read.dpi),
        module=symbol.module_dots,
        min_module=symbol.min_module_dots,
        fields=tuple(_field(text, read.dpi) for text in read.text),
        widths=widths,
    )


def _field(text: _TextFile, dpi: int) -> TextField:
    return TextField(
        source=text.source,
        box=_box(text.box_mm, dpi),
        face=text.face,
        size=_dots(text.size_mm, dpi),
        min_size=_dots(text.min_size_mm, dpi),
        lines=text.lines,
        may_cut=text.may_cut,
        anchor=text.anchor,
    )


def _dots(length_mm: float, dpi: int) -> int:
    return round(length_mm * dpi / _MM_PER_INCH)


def _box(box_mm: tuple[float, float, float, float], dpi: int) -> Box:
    left, top, width, height = (_dots(length, dpi) for length in box_mm)
    return Box(left=left, top=top, width=width, height=height)


def _faults(template: Template) -> Iterator[str]:
    """Yield what is wrong with a template, in words for the one who wrote it."""
    whole = Box(left=0, top=0, width=template.width, height=template.height)
    if not _within(template.symbol, whole):
        yield "the symbol stands out of the label"
    if not 1 <= template.min_module <= template.module:
        yield "min_module_dots is not between 1 and module_dots"
    inner = _grown(whole, -template.margin)
    for text in template.fields:
        yield from (f"{text.source.value} {fault}" for fault in _text_faults(text))
        if not _within(text.box, inner):
            yield f"{text.source.value} stands out of the margins"
        if _meet(_grown(text.box, BLEED), template.symbol):
            yield f"{text.source.value} stands in the symbol's square"
    for one, other in combinations(template.fields, 2):
        if _meet(one.box, other.box):
            yield f"{one.source.value} and {other.source.value} overlap"


def _text_faults(text: TextField) -> Iterator[str]:
    if not 1 <= text.min_size <= text.size:
        yield "has a smallest size that is zero or above its size"
    if text.lines < 1:
        yield "has no lines"
    if text.lines * line_height(text.min_size) > text.box.height:
        yield f"has no height for {text.lines} lines at its smallest"


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

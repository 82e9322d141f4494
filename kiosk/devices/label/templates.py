"""Reads the label templates (`resources/labels/*.toml`, millimetres) into dots of a print head."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.devices.label.fonts import font_set
from kiosk.devices.label.template_faults import faults
from kiosk.domain.label_symbol import Symbology
from kiosk.domain.label_template import (
    Anchor,
    Box,
    Face,
    Source,
    Template,
    TextField,
    Widths,
)
from kiosk.domain.labels import LabelKind, TemplateId
from kiosk.resources import FONTS, TEMPLATES

DPI = 203
"""Of most print heads: 8 dots a millimetre."""

_MM_PER_INCH = 25.4


LONGEST_MM = 300
"""No length of a template may pass this; the paper of a label that long is no label's."""


class BadTemplate(Exception):
    """A template file cannot be used."""

    def __init__(self, path: Path, reason: str) -> None:
        """Say why of the file at `path`."""
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


_Mm = Annotated[float, Meta(ge=0, le=LONGEST_MM)]


class _SymbolFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    box_mm: tuple[_Mm, _Mm, _Mm, _Mm]
    module_mm: _Mm
    min_module_mm: _Mm
    symbol: Symbology = Symbology.QR


class _TextFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    box_mm: tuple[_Mm, _Mm, _Mm, _Mm]
    face: Face
    size_mm: _Mm
    min_size_mm: _Mm
    source: Source = Source.TEXT
    text: str = ""
    lines: Annotated[int, Meta(le=100)] = 1
    may_cut: bool = False
    anchor: Anchor = Anchor.TOP


class _TemplateFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: LabelKind
    stock: str
    width_mm: _Mm
    height_mm: _Mm
    margin_mm: _Mm
    symbol: _SymbolFile
    text: tuple[_TextFile, ...]
    as_needed: bool = False


def _raised(error: BadTemplate) -> None:
    raise error


def load_templates(
    *,
    dpi: int = DPI,
    own: Path | None = None,
    refuse: Callable[[BadTemplate], None] = _raised,
    shipped: Path = TEMPLATES,
    fonts: Path = FONTS,
) -> dict[TemplateId, Template]:
    """Return every template by its id, which is its file's name without `.toml`.

    Args:
        dpi: dots an inch of the print head.
        own: a folder of the plant's own templates, which add to the shipped ones or take the
            place of one with the same name; it need not exist.
        refuse: told of an own file that cannot be used; a shipped one of that name stays.
        shipped: the folder of the shipped templates.
        fonts: the folder of the fonts.

    Raises:
        BadTemplate: a shipped file is not of the form, or its boxes collide; an own one too,
            where `refuse` is not given.
        UnreadableFont: a shipped font is damaged.
    """
    widths = font_set(fonts).widths
    found = {
        TemplateId(path.stem): read_template(path, widths, dpi)
        for path in sorted(shipped.glob("*.toml"))
    }
    for path in sorted(own.glob("*.toml")) if own is not None else ():
        try:
            found[TemplateId(path.stem)] = read_template(path, widths, dpi)
        except BadTemplate as error:
            refuse(error)
    return found


def read_template(path: Path, widths: Mapping[Face, Widths], dpi: int = DPI) -> Template:
    """Return the template in the file at `path`.

    Raises:
        BadTemplate: the file is not of the form, or its boxes collide.
    """
    try:
        read = msgspec.toml.decode(path.read_bytes(), type=_TemplateFile)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadTemplate(path, str(error)) from error
    template = _in_dots(TemplateId(path.stem), read, widths, dpi)
    fault = next(faults(template), None)
    if fault is not None:
        raise BadTemplate(path, fault)
    return template


def _in_dots(
    name: TemplateId, read: _TemplateFile, widths: Mapping[Face, Widths], dpi: int
) -> Template:
    symbol = read.symbol
    return Template(
        template_id=name,
        kind=read.kind,
        stock=read.stock,
        width=_dots(read.width_mm, dpi),
        height=_dots(read.height_mm, dpi),
        as_needed=read.as_needed,
        dpi=dpi,
        margin=_dots(read.margin_mm, dpi),
        symbology=symbol.symbol,
        symbol=_box(symbol.box_mm, dpi),
        module=_dots(symbol.module_mm, dpi),
        min_module=_dots(symbol.min_module_mm, dpi),
        fields=tuple(_field(text, dpi) for text in read.text),
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
        text=text.text,
    )


def _dots(length_mm: float, dpi: int) -> int:
    return round(length_mm * dpi / _MM_PER_INCH)


def _box(box_mm: tuple[float, float, float, float], dpi: int) -> Box:
    """Return a box whose edges meet those of another where they meet in millimetres."""
    left_mm, top_mm, width_mm, height_mm = box_mm
    left, top = _dots(left_mm, dpi), _dots(top_mm, dpi)
    return Box(
        left=left,
        top=top,
        width=_dots(left_mm + width_mm, dpi) - left,
        height=_dots(top_mm + height_mm, dpi) - top,
    )

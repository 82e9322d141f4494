"""States of teaching a label and of linking a barcode."""

from dataclasses import dataclass

from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True)
class TeachSample:
    """Waits for the label that is to be taught."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Teaching:
    """The pieces of a label get their meanings, and the label its name.

    Attributes:
        sample: its text as it came.
        marks: (number of the piece, value of its `Meaning`), by number.
    """

    sample: str
    marks: tuple[tuple[int, str], ...] = ()
    name: str = ""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True)
class LinkCode:
    """Waits for the barcode that is to be linked."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkThing:
    """Waits for the unit, lot or part that a barcode is to mean.

    Attributes:
        raw: the barcode as it was scanned, trimmed.
        unit, lot, part: what of it would name such a thing; "" where nothing does.
    """

    raw: str
    unit: str
    lot: str
    part: str

    @property
    def needs(self) -> Needs:
        return NOTHING

"""Which scheme numbers the units and lots of a part: its own pattern, or one that has a name."""

from functools import lru_cache
from typing import Protocol

from kiosk.domain.facts import LetterCase, NumberedBy, PartDefined, SchemeDefined
from kiosk.domain.numbering import DEFAULT_LOT_PATTERN, Scheme, fits, parse_scheme
from kiosk.domain.pattern import BadPattern
from kiosk.domain.records import PartRecord


class Serialised(Protocol):
    """A part with the named scheme of its serials, as a record or a requirement has them."""

    @property
    def part(self) -> PartDefined: ...

    @property
    def serials(self) -> SchemeDefined | None: ...


_parsed = lru_cache(maxsize=512)(parse_scheme)


def serial_pattern(record: Serialised) -> str:
    """Return the pattern of a part's serials; empty where it has none."""
    return record.serials.pattern if record.serials is not None else record.part.serial_scheme


def lot_pattern(record: PartRecord) -> str:
    """Return the pattern of a part's lots: the date code unless something else is said (A18)."""
    if record.lots is not None:
        return record.lots.pattern
    return record.part.lot_pattern or DEFAULT_LOT_PATTERN


def serials_of(record: Serialised) -> Scheme | BadPattern | None:
    """Return the scheme of a part's serials; None where it has none."""
    pattern = serial_pattern(record)
    return _parsed(pattern, required_seq=True) if pattern else None


def is_own_form(record: Serialised, text: str) -> bool:
    """Whether a text is a serial as the part's own scheme writes it."""
    scheme = serials_of(record)
    return isinstance(scheme, Scheme) and fits(scheme, text)


def lots_of(record: PartRecord) -> Scheme | BadPattern:
    """Return the scheme of a part's lots."""
    return _parsed(lot_pattern(record))


def serial_example(record: Serialised) -> str:
    """Return a serial as the part's scheme writes it; the pattern where it is no good."""
    scheme = serials_of(record)
    return scheme.example if isinstance(scheme, Scheme) else serial_pattern(record)


def lot_example(record: PartRecord) -> str:
    """Return a lot number as the part's pattern would make it; the pattern where it is no good."""
    scheme = lots_of(record)
    return scheme.example if isinstance(scheme, Scheme) else lot_pattern(record)


def makes_serials(record: Serialised) -> bool:
    """Whether a serial of ours is offered for the part (A9, A10, A28)."""
    numbered_by = record.part.numbered_by
    if numbered_by is NumberedBy.THEIRS:
        return False
    return numbered_by is NumberedBy.OURS or bool(serial_pattern(record))


def serial_case(record: Serialised) -> LetterCase:
    """Return the case rule of a part's serials (A26)."""
    return _case(record.serials)


def lot_case(record: PartRecord) -> LetterCase:
    """Return the case rule of a part's lot numbers (A26)."""
    return _case(record.lots)


def _case(scheme: SchemeDefined | None) -> LetterCase:
    return LetterCase.PLANT if scheme is None else scheme.letter_case

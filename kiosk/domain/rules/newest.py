"""After a record was put back: which numbers are asked for before one is given again (A3).

A series is what shares one counter. Numbers that no counter gives, such as those of a plant's own
program, have a series of their own for each part.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.moment import from_us
from kiosk.domain.numbering import Occasion, Scheme, generate, series_key
from kiosk.domain.numbering_read import never_repeats, read_number
from kiosk.domain.pattern import Sequence
from kiosk.domain.records import PartRecord
from kiosk.domain.schemes import lots_of, makes_serials, serials_of

ASKED = "xR46"
"""The refusal that asks for the newest label."""

MOST_AHEAD = 1_000
"""How far beyond all that is known a newest number may be that anybody tells.

What a number raises is never lowered, so a slip that is taken as it comes uses a series up.
"""

LAST_TENTH = Decimal("0.9")


@dataclass(frozen=True, slots=True)
class Restored:
    """That a record lacks what was given after it was copied.

    Attributes:
        at_us: when it was put back, microseconds since 1970 UTC.
        copied_us: when the copy was made, microseconds since 1970 UTC; 0 where nobody knows.
        counters: the counters are behind too; else blocks or marks stand for them.
    """

    at_us: int
    copied_us: int
    counters: bool


class Told(Protocol):
    """What a record knows of the numbers that were given elsewhere."""

    @property
    def restored(self) -> Restored | None:
        """How this record was put back; None where it was not."""
        ...

    def is_newest_told(self, series: str) -> bool:
        """Tell whether somebody said, since then, what was printed last of a series."""
        ...

    def last_number(self, series: str) -> int:
        """Return the highest running number that a series gave as far as is known; 0 for none."""
        ...

    def last_serial(self, part: PartNumber) -> str:
        """Return the serial of a part that was made or received last; "" where there is none."""
        ...

    def last_lot(self, part: PartNumber) -> str:
        """Return the number of the lot of a part that was made last; "" where there is none."""
        ...


def counted_series(part: PartNumber) -> str:
    """Return the series of serials that are counted on from the last one (A10)."""
    return f"last:{part}"


def plugin_series(part: PartNumber, *, lots: bool) -> str:
    """Return the series of the numbers that a program of the plant makes for a part (A11, A19)."""
    return f"{'plugin-lots' if lots else 'plugin'}:{part}"


def by_plugin(series: str) -> bool:
    """Tell whether no counter gives the numbers of a series."""
    return series.startswith(("plugin:", "plugin-lots:"))


def counter_asked(told: Told, scheme: Scheme, occasion: Occasion) -> str:
    """Return the series of a scheme whose newest number is asked for; "" where none is.

    A series that began after the record was put back has no other numbers than the record's.
    """
    restored = told.restored
    if restored is None or not restored.counters or not scheme.has_sequence:
        return ""
    series = series_key(scheme, occasion)
    if _begun_since(scheme, occasion, from_us(restored.at_us)) or told.is_newest_told(series):
        return ""
    return series


def other_asked(told: Told, series: str) -> bool:
    """Tell whether the newest number is asked for where no counter of a scheme gives it."""
    return told.restored is not None and not told.is_newest_told(series)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A series of a part whose newest number is to be told.

    Attributes:
        scheme: that it is read by; None where no scheme makes it.
        last: the highest running number that this machine knows; 0 for none.
        known: the number that is; "" for none.
        what: which label is asked for, in words.
        example: a number that is on record, else the first one; "" where that is not known.
        digits: of a number that is counted on from the last one; 0 where any may be.
    """

    series: str
    lots: bool
    occasion: Occasion
    scheme: Scheme | None
    last: int
    known: str
    what: Phrase
    example: str
    digits: int = 0

    def is_far(self, last: int) -> bool:
        """Tell whether a newest number is farther ahead than anybody may tell alone.

        It is where it skips many numbers, or comes into the last tenth of those that there are.
        """
        if last - self.last > MOST_AHEAD:
            return True
        widths = [each.width for each in _sequences(self.scheme) if each.width is not None]
        return bool(widths) and self.last < LAST_TENTH * 10 ** min(widths) <= last


def _sequences(scheme: Scheme | None) -> Iterator[Sequence]:
    for each in scheme.pieces if scheme is not None else ():
        if isinstance(each, Sequence):
            yield each


def wanted(told: Told, record: PartRecord, at: datetime, asked: tuple[str, bool]) -> Wanted | None:
    """Return what is to be told of a part's numbers; None where nothing is.

    Args:
        told: the record.
        record: the part.
        at: the time, in the plant's zone.
        asked: the series that was asked for, and whether it is of lots; "" for the part's own.
    """
    series, lots = asked
    part = record.part
    lots = lots or (not series and part.tracking is Tracking.LOT)
    occasion = Occasion(at=at, part=part.part_number, revision=part.revision)
    scheme = lots_of(record) if lots else serials_of(record)
    if isinstance(scheme, Scheme) and not by_plugin(series):
        found = counter_asked(told, scheme, occasion)
        return _of_scheme(told, scheme, occasion, found, lots=lots) if found else None
    if not series and not lots and makes_serials(record):
        series = counted_series(part.part_number)
    if not series or not other_asked(told, series):
        return None
    if by_plugin(series):
        return Wanted(
            series=series,
            lots=lots,
            occasion=occasion,
            scheme=None,
            last=0,
            known="",
            what=newest_of(part.part_number),
            example="",
        )
    return _counted(told, occasion, series)


def _counted(told: Told, occasion: Occasion, series: str) -> Wanted:
    serial = told.last_serial(occasion.part)
    digits = len(serial) if serial.isascii() and serial.isdigit() else 0
    last = max(told.last_number(series), int(serial) if digits else 0)
    known = f"{last:0{digits}}" if last else ""
    return Wanted(
        series=series,
        lots=False,
        occasion=occasion,
        scheme=None,
        last=last,
        known=known,
        what=phrase("newest_like", ex=serial) if digits else newest_of(occasion.part),
        example=serial if digits else "",
        digits=digits,
    )


def _of_scheme(
    told: Told, scheme: Scheme, occasion: Occasion, series: str, *, lots: bool
) -> Wanted:
    last = told.last_number(series)
    known = generate(scheme, last, occasion)
    return Wanted(
        series=series,
        lots=lots,
        occasion=occasion,
        scheme=scheme,
        last=last,
        known=known if last and isinstance(known, str) else "",
        what=newest_named(told, scheme, occasion, lots=lots),
        example=_on_record(told, scheme, occasion, lots=lots) or _first(scheme, occasion),
    )


def newest_named(told: Told, scheme: Scheme, occasion: Occasion, *, lots: bool) -> Phrase:
    """Return which label of a scheme is asked for: like the last on record, else of its form."""
    number = _on_record(told, scheme, occasion, lots=lots)
    if number:
        return phrase("newest_like", ex=number)
    return phrase("newest_formed", form=scheme.pattern, ex=_first(scheme, occasion))


def newest_of(part: PartNumber) -> Phrase:
    """Return that the newest label of a part is asked for."""
    return phrase("newest_of_part", part=part)


def _on_record(told: Told, scheme: Scheme, occasion: Occasion, *, lots: bool) -> str:
    number = told.last_lot(occasion.part) if lots else told.last_serial(occasion.part)
    return number if read_number(scheme, number, occasion) is not None else ""


def _first(scheme: Scheme, occasion: Occasion) -> str:
    first = generate(scheme, 1, occasion)
    return first if isinstance(first, str) else scheme.example


def _begun_since(scheme: Scheme, occasion: Occasion, since: datetime) -> bool:
    if occasion.at <= since or not never_repeats(scheme):
        return False
    then = Occasion(
        at=since.astimezone(occasion.at.tzinfo), part=occasion.part, revision=occasion.revision
    )
    return series_key(scheme, then) != series_key(scheme, occasion)

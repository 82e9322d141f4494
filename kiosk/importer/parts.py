"""Parts → PartDefined: `part_number,revision,name,tracking,unit,serial_scheme,lot_pattern`.

And the rules of `part_rules`: dates, category, family, whose numbers, inspection.
"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from kiosk.domain.facts.master import PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Text, phrase
from kiosk.domain.numbering import BadPattern, parse_scheme
from kiosk.domain.pattern import Fixed, pieces_of
from kiosk.domain.quantity import converted, unit_of_measure
from kiosk.importer import part_rules
from kiosk.importer.collisions import refuse_taken
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import BadRow, Row, RowCheck, shown

REQUIRED = ("part_number", "tracking")
COLUMNS = (
    *REQUIRED,
    *("revision", "name", "unit", "serial_scheme", "lot_pattern"),
    *part_rules.COLUMNS,
)
PIECES = "ea"


def read_parts(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[PartDefined]:
    """Return the parts that are new or changed; a column the file lacks stays as it is."""
    all_rows = judged(rows, lambda check: _part(check, data))
    entries = (
        Entry(line=line, key=(key := part.part_number), column="part_number", name=key, value=part)
        for line, part in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    strays = tuple(_strays(kept.entries, data))
    lines = {each.line for each in strays}
    sound = (each.value for each in kept.entries if each.line not in lines)
    made, added, unchanged = compared((part, data.part(part.part_number)) for part in sound)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad, *strays),
    )


def _strays(entries: Iterable[Entry[PartDefined]], data: MasterData) -> Iterable[BadRow]:
    """Return the rows whose family is no part, or is a variant itself: families are one deep."""
    in_file = {each.value.part_number: each for each in entries}
    for each in in_file.values():
        family = PartNumber(each.value.family)
        if not family:
            continue
        head = in_file[family].value if family in in_file else data.part(family)
        why: Text = phrase("row_no_family") if head is None else ""
        if head is not None and head.family:
            why = phrase("row_family_of_family", family=family, head=head.family)
        if why:
            yield BadRow(line=each.line, column="family", value=shown(family), why=why)


def _part(check: RowCheck, data: MasterData) -> PartDefined:
    number = PartNumber(check.name_of_a_thing("part_number"))
    refuse_taken(check, "part_number", number, data)
    known = data.part(number)
    base = known or PartDefined(
        part_number=number, revision="", name="", tracking=Tracking.UNTRACKED, unit=PIECES
    )
    tracking = _tracking(check, base.tracking)
    unit = _unit(check, base.unit) if check.has("unit") else base.unit
    if tracking is Tracking.SERIAL and not _same_measure(unit, PIECES):
        check.refuse("unit", phrase("row_pieces", unit=unit))
    if known is not None:
        _may_change(check, known, unit)
        _may_switch(check, known, tracking, data)
    serial_scheme = _pattern(check, "serial_scheme", data, required_seq=True)
    lot_pattern = _pattern(check, "lot_pattern", data, required_seq=False)
    made = replace(
        base,
        revision=check.text("revision") if check.has("revision") else base.revision,
        name=check.folded("name") if check.has("name") else base.name,
        tracking=tracking,
        unit=unit,
        serial_scheme=base.serial_scheme if serial_scheme is None else serial_scheme,
        lot_pattern=base.lot_pattern if lot_pattern is None else lot_pattern,
    )
    return part_rules.with_rules(check, made, data)


def _tracking(check: RowCheck, fallback: Tracking) -> Tracking:
    word = check.required("tracking").lower()
    try:
        return Tracking(word)
    except ValueError:
        if word:
            check.refuse("tracking", phrase("row_tracking"))
        return fallback


def _unit(check: RowCheck, fallback: str) -> str:
    unit = unit_of_measure(check.text("unit"))
    if unit is None:
        check.refuse("unit", phrase("row_no_unit"))
        return fallback
    return unit


def _pattern(check: RowCheck, column: str, data: MasterData, *, required_seq: bool) -> str | None:
    """Return the pattern in `column`, or the name of a scheme; None for no such column."""
    if not check.has(column):
        return None
    text = check.text(column)
    named = data.scheme(text) if text else None
    pattern = text if named is None else named.pattern
    scheme = parse_scheme(pattern, required_seq=required_seq) if pattern else None
    if named is None and _is_bare(text):
        check.refuse(column, phrase("row_no_scheme", name=text))
    elif isinstance(scheme, BadPattern):
        check.refuse(column, scheme.why)
    return text


def _is_bare(text: str) -> bool:
    """Tell whether a pattern is text alone, as the name of a scheme is that is not there."""
    pieces = pieces_of(text)
    return isinstance(pieces, tuple) and all(isinstance(each, Fixed) for each in pieces)


def _same_measure(unit: str, other: str) -> bool:
    return converted(Decimal(1), unit, other) == 1


def _may_change(check: RowCheck, known: PartDefined, unit: str) -> None:
    if not _same_measure(known.unit, unit):
        check.refuse(
            "unit",
            phrase("row_unit_stays", part=known.part_number, unit=known.unit),
        )


def _may_switch(check: RowCheck, known: PartDefined, tracking: Tracking, data: MasterData) -> None:
    """Refuse a change of tracking while stock of the old kind exists (B12, B13; xT1, xT2)."""
    number = known.part_number
    if tracking is known.tracking or known.tracking is Tracking.UNTRACKED:
        return
    if known.tracking is Tracking.SERIAL:
        units = data.serialised_units(number)
        count = sum(many for _, many in units)
        if count:
            each = ", ".join(f"{many} {status.lower()}" for status, many in units)
            held = f"{number} still has {count} serialised units: {each}"
            check.refuse("tracking", f"{held}. Consume or archive every one. It stays serial")
        return
    lots, locations = data.lots_in_stock(number)
    if lots:
        held = f"{number} still has {lots} lots at {locations} locations"
        check.refuse("tracking", f"{held}. Consume or archive them. It stays lot")

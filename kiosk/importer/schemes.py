"""Numbering schemes: `name,pattern,letter_case,validates,note` → SchemeDefined (A27)."""

from collections.abc import Iterable

from kiosk.domain.facts import SchemeDefined
from kiosk.domain.messages import phrase
from kiosk.domain.numbering import BadPattern, parse_scheme
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.part_rules import word_of, yes_or_no
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row, RowCheck

REQUIRED = ("name", "pattern")
COLUMNS = (*REQUIRED, "letter_case", "validates", "note")


def read_schemes(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[SchemeDefined]:
    """Return the schemes that are new or changed; a column the file lacks stays as it is."""
    all_rows = judged(rows, lambda check: _scheme(check, data))
    entries = (
        Entry(line=line, key=value.name, column="name", name=value.name, value=value)
        for line, value in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    pairs = ((entry.value, data.scheme(entry.value.name)) for entry in kept.entries)
    made, added, unchanged = compared(pairs)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad),
    )


def _scheme(check: RowCheck, data: MasterData) -> SchemeDefined:
    name = check.required("name")
    if "{" in name or "}" in name:
        check.refuse("name", phrase("row_brace"))
    pattern = check.required("pattern")
    scheme = parse_scheme(pattern) if pattern else None
    if isinstance(scheme, BadPattern):
        check.refuse("pattern", scheme.why)
    base = data.scheme(name) or SchemeDefined(name=name, pattern=pattern)
    return SchemeDefined(
        name=name,
        pattern=pattern,
        letter_case=word_of(check, "letter_case", base.letter_case),
        validates=yes_or_no(check, "validates", default=base.validates),
        note=check.folded("note") if check.has("note") else base.note,
    )

"""Categories of parts: `code,name,strategy` → CategoryDefined (I9)."""

from collections.abc import Iterable

from kiosk.domain.facts import CategoryDefined, Strategy
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.part_rules import word_of
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row, RowCheck

REQUIRED = ("code",)
COLUMNS = (*REQUIRED, "name", "strategy")


def read_categories(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[CategoryDefined]:
    """Return the categories that are new or changed; a column the file lacks stays as it is."""
    all_rows = judged(rows, lambda check: _category(check, data))
    entries = (
        Entry(line=line, key=value.code, column="code", name=value.code, value=value)
        for line, value in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    pairs = ((entry.value, data.category(entry.value.code)) for entry in kept.entries)
    made, added, unchanged = compared(pairs)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad),
    )


def _category(check: RowCheck, data: MasterData) -> CategoryDefined:
    code = check.required("code")
    base = data.category(code) or CategoryDefined(code=code, name="", strategy=Strategy.FEFO)
    return CategoryDefined(
        code=code,
        name=check.folded("name") if check.has("name") else base.name,
        strategy=word_of(check, "strategy", base.strategy),
    )

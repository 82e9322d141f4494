"""Tables of master data in words: their names, columns and cells, and the subjects of pages."""

from dataclasses import dataclass, replace

from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.policy import POLICIES, Policies
from kiosk.importer.part_rules import DAYS
from kiosk.pages.tables_columns import CHOICES, POLICY, YES_NO
from kiosk.screens.intents import Open, Where

_FIELD, _VALUE = "\x1f", "\x1e"
"""What no code or name can hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a page of a table is about.

    Attributes:
        kind: of the records; "" for none that there is.
        key: of the record; for a new one, what was entered so far, in the order of the asking.
        column: of the cell, or "new".
        mark: of the definition that was looked at.
        search: what the table was narrowed by.
        extra: what the options are narrowed by, what was typed already, or a former definition.
    """

    kind: str
    key: str = ""
    column: str = ""
    mark: str = ""
    search: str = ""
    extra: str = ""

    def record(self) -> Open:
        """Return what opens the record."""
        return Open(Where.RECORD, _FIELD.join((f"{self.kind}:{self.key}", self.search)))

    def past(self, entry: str = "") -> Open:
        """Return what opens what it was before, or one of these definitions."""
        fields = (f"{self.kind}:{self.key}", self.search, entry)
        return Open(Where.RECORD_PAST, _FIELD.join(fields))

    def cell(self, extra: str | None = None) -> Open:
        """Return what opens the page of a cell."""
        fields = (self.what, self.search, *(() if extra is None else (extra,)))
        return Open(Where.RECORD_CELL, _FIELD.join(fields))

    def table(self) -> Open:
        """Return what opens the table again, narrowed as it was."""
        return Open(Where.TABLE, f"{self.kind}:{self.search}")

    @property
    def what(self) -> str:
        """What an edit names: kind, column, mark and key."""
        return f"{self.kind}:{self.column}:{self.mark}:{self.key}"

    @property
    def values(self) -> tuple[str, ...]:
        """What was entered so far of a new record."""
        return tuple(self.key.split(_VALUE)) if self.key else ()

    def entered(self, value: str) -> "About":
        """Return the same with one more value of a new record."""
        return replace(self, key=_VALUE.join((*self.values, value)))


def about_record(subject: str) -> About:
    """Read the subject of a record's page, or of its past."""
    head, search, extra = _fields(subject)
    kind, _, key = head.partition(":")
    return About(kind=kind, key=key, search=search, extra=extra)


def about_cell(subject: str) -> About:
    """Read the subject of a cell's page, or what an edit names."""
    head, search, extra = _fields(subject)
    kind, column, mark, key = (*head.split(":", 3), "", "", "")[:4]
    return About(kind=kind, key=key, column=column, mark=mark, search=search, extra=extra)


def has_extra(subject: str) -> bool:
    """Whether something stands behind what the table was narrowed by."""
    return subject.count(_FIELD) > 1


def _fields(subject: str) -> tuple[str, str, str]:
    head, search, extra = (*subject.split(_FIELD, 2), "", "")[:3]
    return head, search, extra


def choices_of(about: About, policies: Policies) -> tuple[str, ...]:
    """Return what a cell may hold, where that is one of a few words."""
    if about.kind == POLICY:
        return POLICIES[about.key].allowed if about.key in policies else ()
    return CHOICES.get(about.column, ())


# --- words


def table_name(kind: str) -> Phrase:
    """Return what a table is called."""
    return phrase(f"table_{kind}")


def column_name(column: str) -> Phrase:
    """Return what a column is called."""
    return phrase(f"cell_{column}")


def meaning(about: About, column: str) -> Phrase:
    """Return what a column means."""
    if about.kind == POLICY:
        return phrase(f"policy_{about.key}_means")
    return phrase(f"means_{about.kind}_{column}")


def title_of(about: About) -> Text:
    """Return what a record is called: its code, or a policy's name in words."""
    return phrase(f"policy_{about.key}") if about.kind == POLICY else about.key


def value_words(kind: str, column: str, cell: str) -> Text:
    """Return what a cell holds, as people read it."""
    if not cell:
        return phrase("cell_empty")
    if kind == POLICY:
        known = any(cell in each.allowed for each in POLICIES.values())
        return phrase(f"policy_value_{cell}") if known else cell
    if column in DAYS:
        return phrase("cell_days", n=cell)
    if column == "unit" or cell not in CHOICES.get(column, ()):
        return cell
    return phrase(f"choice_{cell}" if cell in YES_NO else f"choice_{column}_{cell}")


def joined(texts: tuple[Text, ...]) -> Text:
    """Return several words one behind the other."""
    first, *others = texts
    words = first
    for each in others:
        words = phrase("and_also", first=words, second=each)
    return words


def changes_words(kind: str, changed: tuple[tuple[str, str, str], ...]) -> Text:
    """Return what differs between two definitions."""
    if not changed:
        return phrase("nothing_differs")
    return joined(
        tuple(
            phrase(
                "cell_changed",
                cell=column_name(column),
                before=value_words(kind, column, before),
                after=value_words(kind, column, after),
            )
            for column, before, after in changed
        )
    )

"""Edits of records at the window: each is an import of one row, and a fact of who made it."""

from collections.abc import Mapping
from zoneinfo import available_timezones

from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Text, phrase
from kiosk.domain.policy import POLICIES, applies
from kiosk.domain.text import hidden_character
from kiosk.importer.cells import COLUMNS, SECRET, Definition, changes, mark
from kiosk.importer.report import ImportKind
from kiosk.importer.rows import BadRow
from kiosk.operations.policies import set_policy
from kiosk.operations.ports import Acting, Recorded, Tx
from kiosk.pages.common import text_of
from kiosk.pages.machine import Done
from kiosk.pages.master_data import Edit
from kiosk.pages.tables_cell import TYPED
from kiosk.pages.tables_columns import OPTIONS, POLICY, VALUE
from kiosk.pages.tables_new import NEW, asked_for
from kiosk.pages.tables_record import cells_of, policy_mark
from kiosk.pages.tables_words import (
    About,
    about_cell,
    changes_words,
    column_name,
    title_of,
    value_words,
)
from kiosk.screens.intents import Open
from kiosk.session.ports import NotSavedError, StationFrozenError
from kiosk.store.definitions import definition, past, policy_past
from kiosk.store.editing import Change, Edited, Outcome, edit
from kiosk.store.store import Store


def edit_cell(store: Store, operator: str, what: str, value: str) -> Done:
    """Write a value into a cell; `what` is kind, column, mark and key."""
    about = about_cell(what)
    if about.kind == POLICY:
        return _set(store, operator, about, value)
    kind = ImportKind(about.kind)
    row = {COLUMNS[kind][0]: about.key, about.column: value}
    return _carried_out(store, operator, about, row, value)


def put_back(store: Store, operator: str, what: str, entry_id: str) -> Done:
    """Write a former definition again; of a person, what they might do then."""
    about = about_cell(what)
    if about.kind == POLICY:
        entries = store.read(lambda record: policy_past(record, about.key))
    else:
        kind = ImportKind(about.kind)
        entries = store.read(lambda record: past(record, kind, about.key))
    entry = next((each for each in entries if each.entry_id.hex() == entry_id), None)
    if entry is None:
        return Done(text=phrase("past_gone"), good=False)
    then = cells_of(entry)
    if about.kind == POLICY:
        return _set(store, operator, about, then[VALUE])
    row = {COLUMNS[ImportKind(about.kind)][0]: about.key, **then}
    return _carried_out(store, operator, about, row, "")


def make_new(store: Store, operator: str, what: str, value: str) -> Done:
    """Take one more value of a new record; with the last of them it is made."""
    before = about_cell(what)
    about = before.entered(value)
    kind = ImportKind(about.kind)
    columns = asked_for(about)
    why = _no_cell(value)
    if why is not None:
        cell = column_name(columns[min(len(before.values), len(columns) - 1)])
        return Done(text=phrase("edit_refused", cell=cell, why=why), good=False)
    row = dict(zip(columns, about.values, strict=False))
    whole = len(row) == len(columns)
    change = Change(kind=kind, row=row, based_on="", check=not whole)
    try:
        edited = edit(store, change, operator)
    except (NotSavedError, StationFrozenError):
        return _not_saved()
    if edited.outcome is Outcome.STALE:
        return Done(text=phrase("new_is_there", record=change.key), good=False)
    wrong = tuple(each for each in edited.bad if each.column in row or not each.column)
    if wrong or edited.why:
        return Done(text=_why(edited, wrong), good=False)
    if not whole:
        return Done(text=phrase("new_goes_on", record=change.key), opens=about.cell())
    made = About(kind=about.kind, key=change.key)
    return Done(text=phrase("new_made", record=change.key), opens=made.record())


def _no_cell(value: str) -> Text | None:
    """Say why a value is none that a new record is asked for; the importer judges all others."""
    hidden = hidden_character(value.strip())
    if hidden is not None:
        return phrase("row_hidden", hidden=hidden)
    return None if value.strip() else phrase("row_empty")


def _carried_out(
    store: Store, operator: str, about: About, row: Mapping[str, str], typed: str
) -> Done:
    kind = ImportKind(about.kind)
    change = Change(kind=kind, row=row, based_on=about.mark)
    try:
        edited = edit(store, change, operator)
    except (NotSavedError, StationFrozenError):
        return _not_saved()
    match edited.outcome:
        case Outcome.STALE:
            return _stale(store, about, edited.before, typed)
        case Outcome.REFUSED:
            return Done(text=_why(edited, edited.bad), good=False)
        case Outcome.SAME:
            text = phrase("edit_same", record=about.key)
            return Done(text=text, opens=about.record())
        case Outcome.SAVED:
            return Done(text=_saved(store, about, edited), opens=about.record())


def _saved(store: Store, about: About, edited: Edited) -> Text:
    after = _now(store, about)
    changed = changes(edited.before, after) if edited.before and after else ()
    if not changed:  # a secret, which is not told
        return phrase("edit_saved_secret", record=about.key)
    text = phrase("edit_saved", record=about.key, changes=changes_words(about.kind, changed))
    if edited.notices:
        return phrase("edit_doubted", saved=text, notice="; ".join(edited.notices))
    return text


def _stale(store: Store, about: About, now: Definition | None, typed: str) -> Done:
    """Say who changed it meanwhile, and how; what was typed stays, on what it is now."""
    if now is None:
        return Done(text=phrase("past_gone"), good=False)
    kind = ImportKind(about.kind)
    entries = store.read(lambda record: past(record, kind, about.key))
    looked_at = (
        each.fact
        for each in entries
        if isinstance(each.fact, Definition) and mark(each.fact) == about.mark
    )
    before = next(looked_at, None)
    changed = changes(before, now) if before is not None else ()
    who = store.read(
        lambda record: record.reader.catalogue.named(entries[0].actor) if entries else ""
    )
    words = changes_words(about.kind, changed) if changed else phrase("changes_unknown")
    text = phrase("edit_stale", record=about.key, who=who, changes=words)
    return Done(text=text, good=False, opens=_again(about, mark(now), typed))


def _again(about: About, now: str, typed: str) -> Open:
    """Return the same page on the present definition, with what was typed."""
    again = About(
        kind=about.kind, key=about.key, column=about.column, mark=now, search=about.search
    )
    if about.column == VALUE:
        return again.past()
    if about.column in OPTIONS or about.column in SECRET:
        return again.cell()
    return again.cell(f"{TYPED}{typed}")


def _now(store: Store, about: About) -> Definition | None:
    kind = ImportKind(about.kind)
    return store.read(lambda record: definition(record.reader.catalogue, kind, about.key))


def _why(edited: Edited, bad: tuple[BadRow, ...]) -> Text:
    """Return what is wrong, in the words of the importer."""
    if edited.why:
        return phrase(edited.why)
    first = bad[0]
    if not first.column:
        return first.why
    return phrase("edit_refused", cell=column_name(first.column), why=first.why)


def _not_saved() -> Done:
    return Done(text=phrase("edit_not_saved"), good=False)


# --- settings of the plant


def _set(store: Store, operator: str, about: About, value: str) -> Done:
    name = about.key
    allowed = POLICIES[name].allowed
    if (allowed and value not in allowed) or (
        name == "time_zone" and value not in available_timezones()
    ):
        return Done(text=phrase("policy_no_value", value=value), good=False)

    def job(tx: Tx) -> Done:
        before = tx.policies[name]
        if policy_mark(tx.policies, name) != about.mark:
            text = phrase(
                "policy_stale",
                setting=title_of(about),
                value=value_words(POLICY, VALUE, before),
            )
            return Done(text=text, good=False, opens=about.record())
        if not applies(name, tx.policies):
            return Done(text=phrase("policy_idle"), good=False)
        if before == value:
            return Done(text=phrase("edit_same", record=title_of(about)), opens=about.record())
        found = set_policy(tx, name, value)
        if not isinstance(found, Recorded):
            return Done(text=text_of(found), good=False)
        words = changes_words(POLICY, ((VALUE, before, value),))
        saved = phrase("edit_saved", record=title_of(about), changes=words)
        return Done(text=saved, opens=about.record())

    try:
        acting = Acting(actor=operator, evidence=None, here=LocationCode(""))
        return store.write(acting, job)
    except (NotSavedError, StationFrozenError):
        return _not_saved()


TABLE_EDITS: Mapping[str, Edit] = {
    "edit": edit_cell,
    "put_back": put_back,
    NEW: make_new,
}
"""Joined into `master_edits.EDITS`."""

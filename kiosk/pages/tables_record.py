"""One record of a table: every column in words, and what it was before."""

from kiosk.domain.facts import PolicySet, RightsSet, RuleDefined
from kiosk.domain.journal import Entry
from kiosk.domain.messages import Text, Tone, phrase
from kiosk.domain.people import Operator
from kiosk.domain.policy import POLICIES, Policies
from kiosk.importer.cells import Definition, cells, mark
from kiosk.pages.common import bar, button, when
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.tables import answer, may_see, table_page
from kiosk.pages.tables_columns import (
    FIXED,
    POLICY,
    VALUE,
    columns_of,
    import_kind,
)
from kiosk.pages.tables_words import (
    About,
    about_record,
    column_name,
    meaning,
    title_of,
    value_words,
)
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band
from kiosk.screens.values import Column, Line, Shown, TablePage
from kiosk.store.definitions import definition, past, policy_past

COLUMNS = (
    Column(title=column_name("column"), share=3),
    Column(title=column_name("value"), share=5, code=True),
    Column(title=column_name("means"), share=7),
)


def record_page(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Return a record with every column, to be read by all and tapped by a supervisor."""
    about = about_record(subject)
    known = known_cells(scene, about)
    if scene.operator is None or known is None:
        return table_page(scene, machine, f"{about.kind}:{about.search}")
    may = supervised(scene)
    entries = entries_of(scene, about)
    return TablePage(
        bar=bar(scene, phrase("sub_tables")),
        foot=(button("back", "arrow-left", about.table()),),
        band=answer(scene) or _says(defined(scene, about)),
        title=phrase("title_record", table=phrase(f"table_{about.kind}"), record=title_of(about)),
        count=_last(scene, entries) if may else phrase("tile_needs_supervisor"),
        search="",
        find=None,
        columns=COLUMNS,
        lines=tuple(_line(scene, about, column, known) for column in columns_of(about.kind)),
        empty="",
        rail=(
            button("record_past", "history", about.past() if entries else None),
            *_leads_on(about),
        ),
    )


def _says(found: Definition | None) -> Band | None:
    """Return what a rule says when it blocks, whole: its message may be longer than a cell."""
    if not isinstance(found, RuleDefined):
        return None
    return Band(
        tone=Tone.IDLE,
        icon="ban",
        word=phrase("word_idle"),
        headline=found.title,
        detail=found.message,
    )


def _leads_on(about: About) -> tuple[Action, ...]:
    """Return where else there is something about the record."""
    match about.kind:
        case "schemes":
            return (button("scheme", "hash", Open(Where.SCHEME, about.key)),)
        case "parts" | "locations":
            return (button("record_thing", "eye", Open(Where.THING, about.key)),)
        case _:
            return ()


def _line(scene: Scene, about: About, column: str, known: dict[str, str]) -> Line:
    first = columns_of(about.kind)[0]
    stays = (column == first and about.kind != POLICY) or column in FIXED
    target = About(
        kind=about.kind,
        key=about.key,
        column=column,
        mark=mark_of(scene, about),
        search=about.search,
    )
    cell = known.get(column)
    value = _secret(scene, about) if cell is None else value_words(about.kind, column, cell)
    return Line(
        cells=(column_name(column), value, meaning(about, column)),
        does=target.cell() if supervised(scene) and not stays else None,
    )


def _secret(scene: Scene, about: About) -> Text:
    """Say of a PIN only whether there is one."""
    found = defined(scene, about)
    known = isinstance(found, Operator) and bool(found.pin)
    return phrase("cell_secret" if known else "cell_empty")


def _last(scene: Scene, entries: tuple[Entry, ...]) -> Text:
    return told(scene, entries[0]) if entries else ""


def told(scene: Scene, entry: Entry) -> Text:
    """Return when an entry was made, and by whom."""
    who = scene.record.reader.catalogue.named(entry.actor)
    return phrase("told_by", when=when(scene, entry.at_us), who=who)


# --- what is on record


def defined(scene: Scene, about: About) -> Definition | None:
    """Return the record as it is defined now; None where there is none, and for a policy."""
    kind = import_kind(about.kind)
    catalogue = scene.record.reader.catalogue
    return None if kind is None else definition(catalogue, kind, about.key)


def known_cells(scene: Scene, about: About) -> dict[str, str] | None:
    """Return the cells of a record, none that is secret.

    None where there is no such record, or none that who is signed on may see.
    """
    if not may_see(scene, about.kind):
        return None
    if about.kind == POLICY:
        policies = scene.record.reader.policies
        return {VALUE: policies[about.key]} if about.key in POLICIES else None
    found = defined(scene, about)
    return None if found is None else cells(found)


def mark_of(scene: Scene, about: About) -> str:
    """Return what tells the present definition from any other."""
    if about.kind == POLICY:
        return policy_mark(scene.record.reader.policies, about.key)
    return mark(defined(scene, about))


def policy_mark(policies: Policies, name: str) -> str:
    """Return what tells a policy's value from any other, without a colon."""
    return policies[name].encode().hex() if name in policies else ""


def entries_of(scene: Scene, about: About) -> tuple[Entry, ...]:
    """Return the entries that defined a record, the newest first."""
    kind = import_kind(about.kind)
    if kind is None:
        return policy_past(scene.record, about.key)
    return past(scene.record, kind, about.key)


def cells_of(entry: Entry) -> dict[str, str]:
    """Return the cells that an entry said; of a person what they may do, no more."""
    match entry.fact:
        case PolicySet() as fact:
            return {VALUE: fact.value}
        case RightsSet() as fact:
            return {"role": fact.role, "access_until": fact.access_until}
        case None:
            return {}
        case fact:
            return cells(fact) if isinstance(fact, Definition) else {}

"""Tables of master data: which there are, and the records of one, found by code and name."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.messages import Text, Tone, phrase
from kiosk.domain.policy import POLICIES, applies
from kiosk.domain.quantity import grouped
from kiosk.importer.cells import Definition, cells
from kiosk.importer.report import ImportKind
from kiosk.pages.beside import list_page, machine_band
from kiosk.pages.common import bar, button
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.tables_columns import ICONS, OPERATORS, POLICY, import_kind
from kiosk.pages.tables_words import (
    About,
    column_name,
    table_name,
    value_words,
)
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import Column, Line, Shown, TablePage
from kiosk.store.definitions import Listed, count, listed

_SHOWN: Mapping[str, tuple[tuple[str, int], ...]] = {
    "parts": (("part_number", 4), ("name", 6), ("tracking", 3), ("category", 3), ("revision", 2)),
    "categories": (("code", 3), ("name", 5), ("strategy", 5)),
    "schemes": (("name", 4), ("pattern", 6), ("validates", 2)),
    "locations": (("code", 3), ("name", 5), ("parent", 3)),
    "operators": (("badge", 3), ("name", 5), ("role", 3), ("access_until", 3)),
    "operations": (("code", 3), ("name", 4), ("task", 2), ("create_new", 2), ("use_existing", 2)),
    "rules": (("code", 3), ("title", 6), ("action", 3), ("part_number", 3), ("active", 2)),
}
"""Columns of a list, each with its share of the width; the first is the key."""

_CODES = frozenset({"part_number", "category", "code", "pattern", "parent", "badge"})


def tables_page(scene: Scene, machine: Machine) -> Shown | None:
    """Return the tables, with how many records each has, for everybody who is signed on."""
    _ = machine
    if scene.operator is None:
        return None
    policies = scene.record.reader.policies
    settings = sum(applies(name, policies) for name in POLICIES)
    rows = tuple(
        Note(
            icon=icon,
            title=table_name(kind),
            sub=phrase(f"table_{kind}_sub" if sees else "tile_needs_supervisor"),
            shade=Shade.INFO,
            count=grouped(settings if found is None else count(scene.record, found)),
            does=Open(Where.TABLE, f"{kind}:") if sees else None,
        )
        for kind, icon in ICONS.items()
        for found in (import_kind(kind),)
        for sees in (may_see(scene, kind),)
    )
    return list_page(scene, sub=phrase("sub_tables"), title=phrase("title_tables"), rows=rows)


def may_see(scene: Scene, kind: str) -> bool:
    """Whether a table is shown to who is signed on; badges open rights, so few read them."""
    return kind != OPERATORS or supervised(scene)


def table_page(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Return the records of a table; `subject` is its kind and what they are narrowed by."""
    kind, _, search = subject.partition(":")
    about = About(kind=kind, search=search)
    if scene.operator is None or kind not in ICONS or not may_see(scene, kind):
        return tables_page(scene, machine)
    if kind == POLICY:
        return _policies(scene, about)
    found = listed(scene.record, ImportKind(kind), search)
    may = supervised(scene)
    new = About(kind=kind, column="new", search=search).cell()
    add = button("new_record", "plus", new if may else None, sub=_why_not(may=may))
    shown = _SHOWN[kind]
    return _page(
        scene,
        about,
        count=counted(found),
        find=Open(Where.TABLE, f"{kind}:"),
        columns=tuple(
            Column(
                title=column_name(column),
                share=share,
                code=column in _CODES,
                spare=column == "revision",
            )
            for column, share in shown
        ),
        lines=tuple(_line(about, each) for each in found.records),
        add=(add,),
    )


def _page(
    scene: Scene,
    about: About,
    *,
    count: Text,
    find: Open | None,
    columns: tuple[Column, ...],
    lines: tuple[Line, ...],
    add: tuple[Action, ...] = (),
) -> TablePage:
    return TablePage(
        bar=bar(scene, phrase("sub_tables")),
        foot=(button("back", "arrow-left", Open(Where.TABLES)), *add),
        band=answer(scene),
        title=table_name(about.kind),
        count=count,
        search=about.search,
        find=find,
        columns=columns,
        lines=lines,
        empty=phrase("table_none_found" if about.search else "table_none"),
    )


def answer(scene: Scene) -> Band | None:
    """Return what came of an edit; one that was refused stands out."""
    band = machine_band(scene)
    if band is None:
        return None
    if scene.answer.said.key == "machine_bad":
        return replace(band, tone=Tone.CHECK, icon="triangle-alert", word=phrase("word_check"))
    return replace(band, icon="circle-check")


def counted(found: Listed) -> Text:
    """Return how many are shown of how many."""
    n = len(found.records)
    if n < found.found:
        return phrase("table_more", n=grouped(n), found=grouped(found.found))
    if n == found.total:
        return grouped(n)
    return phrase("table_some", n=grouped(n), total=grouped(found.total))


def _why_not(*, may: bool) -> Text:
    return "" if may else phrase("tile_needs_supervisor")


def _line(about: About, record: Definition) -> Line:
    known = cells(record)
    first, *others = (column for column, _ in _SHOWN[about.kind])
    opens = About(kind=about.kind, key=known[first], search=about.search).record()
    return Line(
        cells=(known[first], *(list_words(about.kind, each, known[each]) for each in others)),
        does=opens,
    )


def list_words(kind: str, column: str, cell: str) -> Text:
    """Return a cell as a list has it: short, and empty where it holds nothing."""
    return value_words(kind, column, cell) if cell else ""


def _policies(scene: Scene, about: About) -> TablePage:
    policies = scene.record.reader.policies
    names = [name for name in POLICIES if applies(name, policies)]
    lines = tuple(
        Line(
            cells=(
                phrase(f"policy_{name}"),
                value_words(POLICY, name, policies[name]),
                phrase(f"policy_{name}_means"),
            ),
            does=About(kind=POLICY, key=name).record(),
        )
        for name in names
    )
    columns = (
        Column(title=column_name("setting"), share=4),
        Column(title=column_name("value"), share=3),
        Column(title=column_name("means"), share=6),
    )
    return _page(scene, about, count=str(len(lines)), find=None, columns=columns, lines=lines)

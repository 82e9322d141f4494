"""Writing into one cell of a record: chosen where it is one of a few, else typed."""

from dataclasses import replace

from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Text, phrase
from kiosk.importer.cells import SECRET, cells, longest
from kiosk.importer.report import ImportKind
from kiosk.pages.beside import list_page
from kiosk.pages.common import bar, button
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.tables import answer, counted, list_words, table_page
from kiosk.pages.tables_columns import (
    DIGITS,
    OPTIONS,
    POLICY,
    columns_of,
    import_kind,
    may_be_empty,
    may_be_typed,
    signs_of,
)
from kiosk.pages.tables_new import asking, is_new, new_page
from kiosk.pages.tables_record import known_cells, record_page
from kiosk.pages.tables_words import (
    About,
    about_cell,
    choices_of,
    column_name,
    has_extra,
    meaning,
    title_of,
    value_words,
)
from kiosk.screens.intents import Do
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import Column, Line, Shown, TablePage, TypePage
from kiosk.session.inputs import Tap
from kiosk.store.definitions import listed, stocked
from kiosk.workflows.states import Home, Looking

_SHOWN = {
    ImportKind.CATEGORIES: ("code", "name", "strategy"),
    ImportKind.SCHEMES: ("name", "pattern"),
    ImportKind.PARTS: ("part_number", "name"),
    ImportKind.LOCATIONS: ("code", "name", "parent"),
}
"""Columns of the records that a cell may name; the first is what it then holds."""

TYPED = "typed:"
"""Begins the extra of a cell that is typed, though there is something to choose from."""


def cell_page(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Return the page that asks a supervisor what a cell is to hold."""
    about = about_cell(subject)
    if not supervised(scene):
        return record_page(scene, machine, f"{about.kind}:{about.key}")
    if is_new(about):
        return new_page(scene, about)
    known = known_cells(scene, about)
    if known is None or about.column not in columns_of(about.kind):
        return table_page(scene, machine, f"{about.kind}:{about.search}")
    now = known.get(about.column, "")
    if about.column == "tracking" and stocked(scene.record, PartNumber(about.key)):
        return _led_to_the_task(scene, about)
    if choices_of(about, scene.record.reader.policies):
        return choice_page(scene, about, now)
    typed = has_extra(subject) and about.extra.startswith(TYPED)
    if about.column in OPTIONS and not typed:
        return _options(scene, about, now)
    return typed_page(scene, about, about.extra.removeprefix(TYPED) if typed else now)


def _title(about: About) -> Text:
    if about.kind == POLICY:
        return title_of(about)
    return phrase("title_cell", cell=column_name(about.column), record=title_of(about))


def _back(about: About) -> Action:
    return button("back", "arrow-left", about.record())


def _nothing(about: About) -> tuple[Action, ...]:
    """Return what leaves the cell empty, where it may be."""
    if not may_be_empty(about.kind, about.column):
        return ()
    return (button("nothing", "delete", Do(f"edit:{about.what}", "")),)


def choice_page(scene: Scene, about: About, now: str) -> Shown:
    """Return one row a value; the present one is marked."""
    rows = tuple(
        Note(
            icon="circle-check" if each == now else "circle",
            title=value_words(about.kind, about.column, each),
            shade=Shade.OK if each == now else Shade.PLAIN,
            does=Do(f"edit:{about.what}", each),
        )
        for each in choices_of(about, scene.record.reader.policies)
    )
    band = answer(scene) or asking(_title(about), meaning(about, about.column))
    page = list_page(
        scene,
        sub=phrase("sub_tables"),
        title=_title(about),
        rows=rows,
        band=band,
    )
    return replace(page, foot=(_back(about), *_nothing(about)))


def _led_to_the_task(scene: Scene, about: About) -> Shown:
    """Lead to where a part with stock changes its tracking, step by step (4.16)."""
    looking = isinstance(scene.standing.state, Home | Looking)
    row = Note(
        icon="route",
        title=phrase("tracking_task"),
        sub=phrase("tracking_task_sub" if looking else "tracking_task_later"),
        shade=Shade.CHECK,
        does=Tap("tracking", about.key) if looking else None,
    )
    page = list_page(scene, sub=phrase("sub_tables"), title=_title(about), rows=(row,))
    return replace(page, foot=(_back(about),))


def _options(scene: Scene, about: About, now: str) -> TablePage:
    """Return the records that the cell may name, found by typing."""
    kind = OPTIONS[about.column]
    key, *more = _SHOWN[kind]
    search = about.extra
    found = listed(scene.record, kind, search)
    lines = tuple(
        Line(
            cells=(known[key], *(list_words(kind.value, each, known[each]) for each in more)),
            does=Do(f"edit:{about.what}", known[key]),
            shade=Shade.OK if known[key] == now else Shade.PLAIN,
        )
        for known in map(cells, found.records)
    )
    typed = button("write_own", "keyboard", about.cell(f"{TYPED}{now}"))
    write = (typed,) if may_be_typed(about.kind, about.column) else ()
    return TablePage(
        bar=bar(scene, phrase("sub_tables")),
        foot=(_back(about), *_nothing(about), *write),
        band=answer(scene),
        title=_title(about),
        count=counted(found),
        search=search,
        find=about.cell(""),
        columns=(
            Column(title=column_name(key), share=3, code=True),
            *(Column(title=column_name(each), share=5) for each in more),
        ),
        lines=lines,
        empty=phrase("table_none_found" if search else "table_none"),
    )


def typed_page(scene: Scene, about: About, start: str) -> TypePage:
    """Ask for a text; where it is refused it stays, to be mended."""
    secret = about.column in SECRET
    kind = import_kind(about.kind)
    return TypePage(
        bar=bar(scene, phrase("sub_tables")),
        foot=(_back(about), *_nothing(about)),
        band=answer(scene) or asking(_title(about), meaning(about, about.column)),
        name=column_name(about.column),
        first="",
        hidden=secret,
        digits=about.column in DIGITS,
        ok=phrase("ok_save"),
        send=f"edit:{about.what}",
        start=None if secret else start,
        most=0 if kind is None else longest(kind, about.column),
        signs=signs_of(about.kind, about.column),
    )

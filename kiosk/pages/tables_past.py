"""What a record was before: each definition with its author, and how it is put back."""

from dataclasses import replace

from kiosk.domain.messages import Text, phrase
from kiosk.pages.beside import list_page
from kiosk.pages.common import bar, button, primary
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.tables import answer, table_page
from kiosk.pages.tables_columns import VALUE
from kiosk.pages.tables_record import (
    cells_of,
    entries_of,
    known_cells,
    mark_of,
    record_page,
    told,
)
from kiosk.pages.tables_words import (
    About,
    about_record,
    changes_words,
    column_name,
    title_of,
    value_words,
)
from kiosk.screens.intents import Do
from kiosk.screens.parts import Note, Shade
from kiosk.screens.values import Column, Line, ListPage, Shown, TablePage

MOST = 100
"""How many definitions a page shows."""

_COLUMNS = (
    Column(title=column_name("column"), share=3),
    Column(title=column_name("now"), share=5, code=True),
    Column(title=column_name("then"), share=5, code=True),
)


def past_page(scene: Scene, machine: Machine, subject: str) -> Shown | None:
    """Return the definitions of a record, the newest first, or one of them beside the present."""
    about = about_record(subject)
    if scene.operator is None or known_cells(scene, about) is None:
        return table_page(scene, machine, f"{about.kind}:{about.search}")
    if about.extra:
        return _one(scene, about) or record_page(scene, machine, subject)
    return _all(scene, about)


def _all(scene: Scene, about: About) -> ListPage:
    entries = entries_of(scene, about)[: MOST + 1]
    rows: list[Note] = []
    for number, entry in enumerate(entries[:MOST]):
        now = cells_of(entry)
        first = number + 1 == len(entries)
        before = {} if first else cells_of(entries[number + 1])
        changed = tuple((column, before.get(column, ""), now[column]) for column in now)
        differing = tuple(each for each in changed if each[1] != each[2])
        rows.append(
            Note(
                icon="circle-check" if number == 0 else "history",
                title=told(scene, entry),
                sub=phrase("made_known") if first else changes_words(about.kind, differing),
                shade=Shade.OK if number == 0 else Shade.INFO,
                does=about.past(entry.entry_id.hex()) if number else None,
            )
        )
    if about.kind == "operators":
        rows.insert(0, _unkept())
    page = list_page(
        scene,
        sub=phrase("sub_tables"),
        title=phrase("title_past", record=title_of(about)),
        rows=tuple(rows),
        empty=phrase("past_empty"),
    )
    return replace(page, foot=(button("back", "arrow-left", about.record()),))


def _unkept() -> Note:
    title, sub = phrase("past_people"), phrase("past_people_sub")
    return Note(icon="info", title=title, sub=sub, shade=Shade.PLAIN)


def _one(scene: Scene, about: About) -> TablePage | None:
    """Return a former definition beside the present one, with what puts it back."""
    entries = entries_of(scene, about)
    entry = next((each for each in entries if each.entry_id.hex() == about.extra), None)
    known = known_cells(scene, about)
    if entry is None or known is None:
        return None
    then = cells_of(entry)
    differing = tuple(column for column, cell in then.items() if known.get(column) != cell)
    target = About(
        kind=about.kind,
        key=about.key,
        column=VALUE,
        mark=mark_of(scene, about),
        search=about.search,
    )
    why: Text = "" if supervised(scene) else phrase("tile_needs_supervisor")
    does = Do(f"put_back:{target.what}", about.extra) if differing and not why else None
    return TablePage(
        bar=bar(scene, phrase("sub_tables")),
        foot=(
            button("back", "arrow-left", about.past()),
            primary("put_back", "undo-2", does, sub=why),
        ),
        band=answer(scene),
        title=phrase("title_then", record=title_of(about), when=told(scene, entry)),
        count="",
        search="",
        find=None,
        columns=_COLUMNS,
        lines=tuple(
            Line(
                cells=(
                    column_name(column),
                    value_words(about.kind, column, known.get(column, "")),
                    value_words(about.kind, column, then[column]),
                )
            )
            for column in differing
        ),
        empty=phrase("nothing_differs"),
    )

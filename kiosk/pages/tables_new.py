"""A new record: its key first, then what it cannot be without; the rest on its own page."""

from dataclasses import replace

from kiosk.domain.messages import Text, Tone, phrase
from kiosk.importer.cells import REQUIRED, longest
from kiosk.importer.report import ImportKind
from kiosk.pages.beside import list_page
from kiosk.pages.common import bar, button
from kiosk.pages.scene import Scene
from kiosk.pages.tables import answer
from kiosk.pages.tables_columns import import_kind, signs_of
from kiosk.pages.tables_words import (
    About,
    choices_of,
    column_name,
    value_words,
)
from kiosk.screens.intents import Do
from kiosk.screens.parts import Band, Note, Shade
from kiosk.screens.values import ListPage, Shown, TypePage

NEW = "new"


def is_new(about: About) -> bool:
    """Whether a page asks for a record that is not there yet."""
    return about.column == NEW and import_kind(about.kind) is not None


def asked_for(about: About) -> tuple[str, ...]:
    """Return the columns that a new record is asked for, in their order.

    How a part is counted is one of them: it stays. Serial parts are counted in pieces.
    """
    kind = ImportKind(about.kind)
    needed = REQUIRED[kind]
    if kind is not ImportKind.PARTS or "serial" in about.values[1:2]:
        return needed
    return (*needed, "unit")


def new_page(scene: Scene, about: About) -> Shown:
    """Return the page that asks for the next column of a new record."""
    column = asked_for(about)[len(about.values)]
    kind = about.kind
    what = f"new:{kind}:{NEW}::{about.key}"
    title = phrase("title_new", table=phrase(f"table_{kind}"), cell=column_name(column))
    detail = phrase(f"means_{kind}_{column}")
    refused = scene.answer.said.key == "machine_bad"
    band = (answer(scene) if refused else None) or asking(title, detail)
    choices = choices_of(About(kind=kind, column=column), scene.record.reader.policies)
    if choices:
        return _choice(scene, about, choices, column=column, what=what, band=band, title=title)
    return TypePage(
        bar=bar(scene, phrase("sub_tables")),
        foot=(button("back", "arrow-left", about.table()),),
        band=band,
        name=column_name(column),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_next"),
        send=what,
        start="",
        most=longest(ImportKind(kind), column),
        signs=signs_of(kind, column),
    )


def _choice(
    scene: Scene,
    about: About,
    choices: tuple[str, ...],
    *,
    column: str,
    what: str,
    band: Band,
    title: Text,
) -> ListPage:
    rows = tuple(
        Note(
            icon="circle",
            title=value_words(about.kind, column, each),
            shade=Shade.PLAIN,
            does=Do(what, each),
        )
        for each in choices
    )
    page = list_page(scene, sub=phrase("sub_tables"), title=title, rows=rows, band=band)
    return replace(page, foot=(button("back", "arrow-left", about.table()),))


def asking(headline: Text, detail: Text) -> Band:
    """Return the band that says what is asked for, and what it means."""
    return Band(
        tone=Tone.IDLE,
        icon="pencil",
        word=phrase("word_idle"),
        headline=headline,
        detail=detail,
    )

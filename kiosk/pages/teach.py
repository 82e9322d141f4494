"""Teaching an unknown label, and linking a barcode to what it means (P4, D13)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.taught import Meaning, Piece
from kiosk.domain.messages import Phrase, Tone, phrase
from kiosk.domain.text import visible
from kiosk.pages.ask import ask
from kiosk.pages.common import LEAVE, TYPE, bar, button, following, primary, word
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band
from kiosk.screens.intents import Back, Open, Turn, Where
from kiosk.screens.parts import Action, Band, Field, Kind
from kiosk.screens.values import AskPage, TeachPage, TypePage
from kiosk.screens.values import Piece as Shown
from kiosk.session.inputs import Tap
from kiosk.workflows.screens import LinkScreen, TeachScreen

SUB = phrase("sub_teach")
ABOUT = (phrase("sub_teach"), phrase("teach_about"))
LINK_ABOUT = (phrase("button_link"), phrase("link_about"))
MOST_SHOWN = 40
_ICONS = {
    Meaning.PART: "package",
    Meaning.SUPPLIER_PART: "truck",
    Meaning.LOT: "layers",
    Meaning.SERIAL: "hash",
    Meaning.QUANTITY: "calculator",
    Meaning.DATE_CODE: "calendar",
    Meaning.EXPIRY: "calendar-clock",
    Meaning.ORDER: "file-text",
    Meaning.FIXED: "lock",
    Meaning.IGNORE: "x",
}


def teach_page(scene: Scene, screen: TeachScreen) -> AskPage | TeachPage:
    """Return the page of a label that is taught."""
    if not screen.sample:
        return ask(
            scene,
            sub=SUB,
            about=ABOUT,
            title=phrase("title_pieces"),
            rows=(),
            empty=phrase("teach_none"),
            foot=(LEAVE, TYPE),
        )
    chosen = _chosen(scene, screen)
    ready = bool(screen.name and screen.preview)
    why = "" if ready else phrase("teach_name_first" if screen.preview else "nothing_read")
    return TeachPage(
        bar=bar(scene, SUB),
        foot=(
            LEAVE,
            button("teach_name", "pencil", Open(Where.TEACH_NAME), sub=screen.name),
            primary("done", "check", word(Word.DONE) if ready else None, sub=why),
        ),
        band=band(scene, about=ABOUT),
        next=following(scene, "hand"),
        title=phrase("title_pieces"),
        pieces=tuple(_piece(each, screen, on=each.number == chosen) for each in screen.pieces),
        meanings_title=phrase("title_meanings"),
        meanings=_meanings(screen, chosen),
        read_title=phrase("title_read"),
        read=tuple(Field(name=name, value=text, icon="tag") for name, text in screen.preview),
        nothing_read=phrase("nothing_read"),
    )


def _chosen(scene: Scene, screen: TeachScreen) -> int:
    """Return the piece that was tapped, else the first one without a meaning; -1 for none."""
    if scene.tab.isdigit():
        return int(scene.tab)
    open_ones = (each.number for each in screen.pieces if each.number not in screen.marks)
    return next(open_ones, -1)


def _piece(piece: Piece, screen: TeachScreen, *, on: bool) -> Shown:
    meaning = screen.marks.get(piece.number)
    return Shown(
        text=visible(f"{piece.key}{piece.text}", most=MOST_SHOWN),
        does=Turn(str(piece.number)),
        meaning=meaning_named(meaning) if meaning is not None else "",
        on=on,
    )


def _meanings(screen: TeachScreen, chosen: int) -> tuple[Action, ...]:
    """Return a button a meaning, and one that takes the meaning away."""
    now = screen.marks.get(chosen)
    some = chosen >= 0
    return tuple(
        Action(
            key=each.name.lower(),
            text=meaning_named(each),
            icon=_ICONS[each],
            does=Tap("mark", f"{chosen} {'' if each is now else each.value}") if some else None,
            kind=Kind.TAB,
            on=each is now,
        )
        for each in Meaning
    )


def meaning_named(meaning: Meaning) -> Phrase:
    """Return what a piece is, in words."""
    if meaning in {Meaning.IGNORE, Meaning.FIXED}:
        return phrase(f"meaning_{meaning.value}")
    key = "part_number" if meaning is Meaning.PART else meaning.value.replace(" ", "_")
    return phrase(f"data_{key}")


def teach_name_page(scene: Scene) -> TypePage:
    """Ask what the label is called; one entry will do, as no record hangs on it."""
    return TypePage(
        bar=bar(scene, SUB),
        foot=(button("back", "arrow-left", Back()),),
        band=Band(
            tone=Tone.IDLE,
            icon="pencil",
            word=phrase("word_idle"),
            headline=phrase("teach_name_ask"),
            detail=phrase("teach_name_sub"),
        ),
        name=phrase("field_name"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_save"),
        send="key",
    )


def link_page(scene: Scene, screen: LinkScreen) -> AskPage:
    """Ask for the barcode, then for what it is to mean."""
    page = ask(
        scene,
        sub=phrase("button_link"),
        about=LINK_ABOUT,
        title=phrase("button_link"),
        rows=(),
        empty=phrase("link_ours" if screen.code else "link_theirs"),
        foot=(LEAVE, TYPE),
    )
    return replace(page, shown=visible(screen.code, most=MOST_SHOWN)) if screen.code else page

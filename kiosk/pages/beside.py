"""Pages beside the task: help, more, people, units on hold, language, a typed code, a number."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import NumberedBy
from kiosk.domain.messages import Text, phrase
from kiosk.domain.schemes import makes_serials
from kiosk.pages.ask import unit_row
from kiosk.pages.common import BACK, bar, headline_of, text_of, word
from kiosk.pages.leaving import reason_of
from kiosk.pages.machine import Machine
from kiosk.pages.numbers import numbers_words
from kiosk.pages.quantity import quantity_page
from kiosk.pages.receive import line_head
from kiosk.pages.scene import Scene
from kiosk.pages.tracked import takes_batches
from kiosk.pages.verdicts import ICONS, asking, band_of
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import ListPage, Shown, TypePage
from kiosk.session.inputs import Tap
from kiosk.store import showing
from kiosk.workflows.receive_states import ReceiveCount, ReceiveSerials
from kiosk.workflows.screens import ReceiveScreen

REASON = "reason:"
"""Begins what is done with a reason; where the component goes follows."""

_WORDS = (
    (Word.DONE, "check"),
    (Word.UNDO, "undo-2"),
    (Word.QTY, "hash"),
    (Word.CANCEL, "x"),
    (Word.PRINT, "printer"),
    (Word.REJECT, "ban"),
    (Word.TYPE, "keyboard"),
    (Word.SIGNOFF, "log-out"),
)
"""The command card, as rows that do what scanning them does."""


def list_page(
    scene: Scene,
    *,
    sub: Text,
    title: Text,
    rows: tuple[Note, ...],
    empty: Text = "",
    band: Band | None = None,
    rail: tuple[Action, ...] = (),
) -> ListPage:
    """Return a page of rows with Back."""
    return ListPage(
        bar=bar(scene, sub),
        foot=(BACK,),
        band=band or machine_band(scene) or (band_of(scene.notice) if scene.notice else None),
        title=title,
        title_right="",
        rows=rows,
        empty=empty,
        side=(),
        side_title="",
        rail=rail,
    )


def machine_band(scene: Scene) -> Band | None:
    """Return what the machine said to what it was just asked to do, or None."""
    said = scene.answer.said
    return band_of(said) if said.key in {"machine", "machine_bad"} else None


def help_page(scene: Scene, machine: Machine) -> ListPage:
    """Return what this step asks for, and the command card."""
    _ = machine
    prompt = scene.answer.screen.prompt
    now = Band(
        tone=prompt.tone,
        icon=ICONS[prompt.tone],
        word=phrase("word_idle"),
        headline=headline_of(prompt),
        detail=text_of(prompt),
    )
    rows = tuple(
        Note(
            icon=icon,
            title=phrase(f"card_{each.name.lower()}"),
            sub=phrase("card_sub", code=each.value),
            shade=Shade.INFO,
            does=word(each),
        )
        for each, icon in _WORDS
    )
    return list_page(
        scene, sub=phrase("sub_help"), title=phrase("title_card"), rows=rows, band=now
    )


def more_page(scene: Scene, machine: Machine) -> ListPage:
    """Return what has no room in the foot."""
    _ = machine
    rows = [*_numbers(scene)]
    rows += [
        _more("print", "printer", Tap("print")),
        _more("help", "circle-question-mark", Open(Where.HELP)),
        _more("printer", "printer", Open(Where.PRINTER)),
        _more("settings", "settings", Open(Where.SETTINGS)),
        _more("lock", "lock", Do("lock")),
        _more("sign_off", "log-out", word(Word.SIGNOFF)),
    ]
    return list_page(scene, sub=phrase("sub_more"), title=phrase("title_more"), rows=tuple(rows))


def _more(key: str, icon: str, does: Intent) -> Note:
    title, sub = phrase(f"button_{key}"), phrase(f"more_{key}")
    return Note(icon=icon, title=title, sub=sub, shade=Shade.INFO, does=does)


def _numbers(scene: Scene) -> list[Note]:
    screen = scene.answer.screen
    if not isinstance(screen, ReceiveScreen):
        return []
    if isinstance(screen.state, ReceiveCount) and takes_batches(scene):
        return [_more("batch", "tag", word(Word.BATCH))]
    if not isinstance(screen.state, ReceiveSerials):
        return []
    rows = [_more("quantity", "hash", word(Word.QTY))]
    rows.append(_more("list", "list-checks", Open(Where.LIST)))
    if screen.part is not None and makes_serials(screen.part):
        rows.append(_more("generate", "plus", Open(Where.GENERATE)))
        if screen.part.part.numbered_by is NumberedBy.OURS:
            rows.append(_more("type", "keyboard", Tap("type")))
    rows.append(_more("batch", "tag", word(Word.BATCH)))
    return rows


def generate_page(scene: Scene, machine: Machine) -> Shown:
    """Ask how many units to number (C8)."""
    screen = scene.answer.screen
    if (
        not isinstance(screen, ReceiveScreen)
        or not isinstance(screen.state, ReceiveSerials)
        or screen.part is None
    ):
        return more_page(scene, machine)
    line = screen.state.line
    asked = asking("plus", phrase("button_generate"), text_of(scene.answer.screen.prompt))
    page = quantity_page(
        scene,
        line_head(screen.part, line.location, line.count, screen.state.expected),
        name=phrase("quantity_generate"),
        unit="ea",
        note=numbers_words("note_generate", screen.part),
        ok=phrase("ok_generate"),
        sub=phrase("tile_receive"),
        prints=phrase("prints_units"),
        foot=(BACK,),
    )
    return replace(page, band=asked)


def people_page(scene: Scene, machine: Machine) -> ListPage:
    """Ask who signs on with a PIN (N1)."""
    _ = machine
    rows = tuple(
        Note(
            icon="user-round",
            title=each.name,
            sub=phrase(f"who_{each.role.value}"),
            shade=Shade.INFO,
            does=Tap("sign_on", each.operator_id),
        )
        for each in scene.record.reader.catalogue.with_pin()
    )
    return list_page(
        scene,
        sub=phrase("nobody"),
        title=phrase("title_people"),
        rows=rows,
        empty=phrase("no_people"),
    )


def holds_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the units that are on hold."""
    _ = machine
    rows = tuple(
        Note(
            icon="octagon-pause",
            title=each.state.serial,
            sub=each.state.holds[-1].title if each.state.holds else "",
            shade=Shade.STOP,
            does=unit_row(scene, each).does,
        )
        for each in showing.held_units(scene.record)
    )
    return list_page(
        scene,
        sub=phrase("sub_holds"),
        title=phrase("title_holds"),
        rows=rows,
        empty=phrase("no_holds"),
    )


def language_page(scene: Scene, machine: Machine) -> ListPage:
    """Ask for the language of the screen."""
    rows = tuple(
        Note(
            icon="circle-check" if code == machine.language else "circle",
            title=phrase(f"language_{code}"),
            shade=Shade.OK if code == machine.language else Shade.PLAIN,
            does=Do("language", code),
        )
        for code in ("en", "de")
    )
    return list_page(scene, sub=phrase("sub_language"), title=phrase("title_language"), rows=rows)


def reason_page(scene: Scene, machine: Machine, where: str) -> TypePage:
    """Ask why a component comes out, before it goes where it was told to."""
    _ = machine
    return TypePage(
        bar=bar(scene, reason_of(scene)),
        foot=(BACK,),
        band=band_of(scene.answer.said),
        name=phrase("field_reason" if where else "title_why"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_reason"),
        send=f"{REASON}{where}",
    )


Maker = Callable[[Scene, Machine], Shown]

BESIDE: dict[Where, Maker] = {
    Where.HELP: help_page,
    Where.MORE: more_page,
    Where.GENERATE: generate_page,
    Where.PEOPLE: people_page,
    Where.HOLDS: holds_page,
    Where.LANGUAGE: language_page,
}
"""What stands beside the task; those of the machine are in `machinery`."""

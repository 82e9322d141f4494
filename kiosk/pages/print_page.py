"""The task of printing: what is printed, why once more, how many, and scanning back (4.5)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.labels import TemplateId
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.reprint import MOST_COPIES, REASONS
from kiosk.pages.ask import ask
from kiosk.pages.common import LEAVE, MORE, TYPE, UNDO, bar, following, primary, word
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band
from kiosk.screens.parts import Action, Field, Kind, LabelArt, Note, Shade
from kiosk.screens.values import AskPage, LabelPage
from kiosk.session.inputs import Key
from kiosk.store import spool
from kiosk.workflows.print_states import PrintBack, PrintItem, PrintReady, PrintReason, ToLabel
from kiosk.workflows.screens import PrintScreen

SUB = phrase("button_print")
ABOUT = (phrase("title_print"), phrase("print_about"))
_REASON_ICONS = {"damaged": "scissors", "lost": "search", "misprint": "printer", "extra": "copy"}


def print_page(scene: Scene, screen: PrintScreen) -> AskPage | LabelPage:
    """Return the page of the print task."""
    match screen.state:
        case PrintItem():
            return ask(
                scene,
                sub=SUB,
                about=ABOUT,
                title=phrase("title_print"),
                rows=(),
                empty=phrase("nothing_to_print"),
            )
        case PrintReady() as ready:
            return _ready(scene, ready, screen.templates)
        case PrintReason(ready=ready):
            return _reason(scene, ready)
        case PrintBack() as state:
            return _back(scene, state)


def _art(scene: Scene, thing: ToLabel, template: str) -> LabelArt | None:
    """Return a thing's newest label as it would print; None where it never had one."""
    newest = spool.label_of(scene.record, thing.subject)
    if newest is None:
        return None
    label = replace(newest.label, copy=thing.copy + 1)
    if template:
        label = replace(label, template=TemplateId(template))
    art = scene.draw(replace(newest, label=label, copy=thing.copy + 1))
    if art is None:
        return None
    state = phrase("print_copy", copy=thing.copy + 1)
    return replace(art, state=state, state_icon="printer", state_shade=Shade.INFO)


def _ready(scene: Scene, ready: PrintReady, templates: tuple[str, ...]) -> LabelPage:
    thing = ready.things[-1]
    total = len(ready.things) * ready.copies
    chosen = ready.template or (templates[0] if templates else "")
    return LabelPage(
        bar=bar(scene, SUB),
        foot=(
            LEAVE,
            UNDO,
            TYPE,
            MORE,
            primary("print_now", "printer", word(Word.PRINT), sub=_labels(total)),
        ),
        band=band(scene, about=ABOUT),
        next=following(scene, "printer"),
        label_title=phrase("title_label"),
        label=_art(scene, thing, ready.template),
        no_label=phrase("first_label"),
        title=phrase("title_template"),
        choices=tuple(_template(each, on=each == chosen) for each in templates),
        fields=_fields(ready),
        fields_title=phrase("title_print"),
        count=str(ready.copies),
        count_name=phrase("copies"),
        less=_copies("fewer", "minus", ready.copies - 1),
        more=_copies("more_copies", "plus", ready.copies + 1),
    )


def _labels(total: int) -> Phrase:
    return phrase("labels_one") if total == 1 else phrase("labels_n", n=total)


def _template(name: str, *, on: bool) -> Action:
    return Action(key=name, text=name, icon="tag", does=Key(name), kind=Kind.TAB, on=on)


def _copies(key: str, icon: str, copies: int) -> Action:
    does = Key(str(copies)) if 0 < copies <= MOST_COPIES else None
    return Action(key=key, text=phrase(f"button_{key}"), icon=icon, does=does)


def _fields(ready: PrintReady) -> tuple[Field, ...]:
    """Return the things that get labels, the last one first, and why once more."""
    things = tuple(
        Field(name=phrase("fact_label"), value=each.name, icon="tag")
        for each in reversed(ready.things[-2:])
    )
    more = len(ready.things) - len(things)
    others = (Field(name=phrase("fact_others"), value=str(more), icon="layers"),) if more else ()
    why = (
        (Field(name=phrase("fact_reason"), value=_reason_words(ready.reason), icon="info"),)
        if ready.reason
        else ()
    )
    return (*things, *others, *why)


def _reason_words(reason: str) -> Phrase | str:
    keyed = next((key for key, recorded in REASONS.items() if recorded == reason), "")
    return phrase(f"reason_{keyed}") if keyed else reason


def _reason(scene: Scene, ready: PrintReady) -> LabelPage:
    """Ask why one more label is needed (xP6), with four big buttons; TYPE takes other words."""
    thing = ready.things[-1]
    return LabelPage(
        bar=bar(scene, SUB),
        foot=(LEAVE, UNDO, TYPE, MORE),
        band=band(scene, about=ABOUT),
        next=following(scene, "circle-question-mark"),
        label_title=phrase("title_label"),
        label=_art(scene, thing, ready.template),
        no_label=phrase("first_label"),
        title=phrase("title_reason"),
        choices=tuple(
            Action(
                key=key,
                text=phrase(f"choice_{key}"),
                icon=_REASON_ICONS[key],
                does=Key(key),
                sub=phrase(f"reason_{key}_sub"),
            )
            for key in REASONS
        ),
    )


def _back(scene: Scene, state: PrintBack) -> AskPage:
    """Ask for each label to be scanned back, the next one first (R8)."""
    rows = tuple(
        Note(
            icon="scan-line" if at == 0 else "hourglass",
            title=each.name,
            sub=phrase("awaited_copy", copy=each.copy),
            shade=Shade.INFO if at == 0 else Shade.PLAIN,
        )
        for at, each in enumerate(state.awaited)
    )
    page = ask(
        scene,
        sub=SUB,
        about=ABOUT,
        title=phrase("title_scan_back"),
        rows=rows,
        empty=phrase("nothing_to_print"),
    )
    done = primary("done", "check", word(Word.DONE), sub=phrase("unscanned_n", n=len(rows)))
    return replace(page, foot=(LEAVE, UNDO, TYPE, MORE, done))

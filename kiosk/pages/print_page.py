"""The task of printing: what is printed, why once more, how many, and scanning back (4.5)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.labels import Label, TemplateId, Unprintable
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.printing import PrintState
from kiosk.domain.reprint import MOST_COPIES, REASONS
from kiosk.operations.first_label import first_label
from kiosk.pages.ask import ask
from kiosk.pages.common import LEAVE, MORE, TYPE, UNDO, bar, following, primary, word
from kiosk.pages.label_lists import label_rows
from kiosk.pages.label_seen import pictured
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band
from kiosk.screens.parts import Action, Field, Kind, LabelArt, Note, Shade
from kiosk.screens.values import AskPage, LabelPage
from kiosk.session.inputs import Key
from kiosk.settings.device_ports import Stock
from kiosk.store import spool
from kiosk.store.spool import Spooled
from kiosk.workflows.print_states import PrintBack, PrintItem, PrintReady, PrintReason, ToLabel
from kiosk.workflows.screens import PrintScreen

SUB = phrase("button_print")
ABOUT = (phrase("title_print"), phrase("print_about"))
_STOCKS = frozenset(each.value for each in Stock)
_REASON_ICONS = {"damaged": "scissors", "lost": "search", "misprint": "printer", "extra": "copy"}


def print_page(scene: Scene, screen: PrintScreen) -> AskPage | LabelPage:
    """Return the page of the print task."""
    match screen.state:
        case PrintItem():
            return ask(
                scene,
                sub=SUB,
                about=ABOUT,
                title=phrase("title_print_lists"),
                rows=label_rows(scene),
                empty=phrase("nothing_to_print"),
            )
        case PrintReady() as ready:
            return _ready(scene, ready, screen.templates)
        case PrintReason(ready=ready):
            return _reason(scene, ready)
        case PrintBack() as state:
            return _back(scene, state)


def _art(scene: Scene, thing: ToLabel, template: str) -> LabelArt | None:
    """Return a thing's next label as it would print; None where it cannot be drawn."""
    newest = spool.label_of(scene.record, thing.subject)
    reader = scene.record.reader
    said: Label | Unprintable | None = newest.label if newest is not None else None
    if said is None:
        said = first_label(reader, reader.catalogue.person, thing.subject)
    if not isinstance(said, Label):
        return None
    copy = thing.copy + 1
    label = replace(said, copy=copy, template=TemplateId(template) if template else said.template)
    art = pictured(scene, Spooled(label=label, state=PrintState.QUEUED, copy=copy))
    if art is None:
        return None
    state = phrase("print_copy", copy=copy) if thing.copy else phrase("first_label")
    return replace(art, state=state, state_icon="printer", state_shade=Shade.INFO)


def _ready(scene: Scene, ready: PrintReady, templates: tuple[str, ...]) -> LabelPage:
    thing = ready.things[-1]
    total = len(ready.things) * ready.copies
    here = tuple(each for each in templates if _stock(each) in scene.stocks) or templates
    chosen = ready.template or (here[0] if here else "")
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
        label=_art(scene, thing, chosen),
        no_label=phrase("no_picture"),
        title=phrase("title_template"),
        choices=tuple(_template(each, on=each == chosen) for each in here),
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
    text = _template_words(name)
    return Action(key=name, text=text, icon="tag", does=Key(name), kind=Kind.TAB, on=on)


def _stock(template: str) -> str:
    """Return the stock that a template is for, by its name: `unit-50x30-long` is for 50x30."""
    return template.split("-")[1] if "-" in template else ""


def _template_words(name: str) -> Phrase | str:
    """Return a shipped template in words; one of the plant's own goes by its name."""
    _, _, variant = name.partition(f"-{_stock(name)}")
    if _stock(name) not in _STOCKS:
        return name
    stock = phrase(f"template_{_stock(name)}")
    return phrase("template_variant", stock=stock, name=variant[1:]) if variant else stock


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
        no_label=phrase("no_picture"),
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

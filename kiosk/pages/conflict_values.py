"""What a choice needs to know besides the thing: a number read, a count, which label is right."""

from dataclasses import replace

from kiosk.domain.case import Case
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.names import field_name
from kiosk.domain.conflicts import Choice
from kiosk.domain.ids import Subject
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.naming import listed
from kiosk.domain.records import LotRecord, PartRecord
from kiosk.pages.ask import ask
from kiosk.pages.common import bar, button, headline_of, tracking_word, word
from kiosk.pages.quantity import quantity_page
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import band
from kiosk.screens.parts import Action, LineHead, Next, Note, Shade
from kiosk.screens.values import AskPage, QuantityPage, TypePage
from kiosk.session.inputs import Tap
from kiosk.workflows.decide_states import DecideValue
from kiosk.workflows.decide_words import (
    GENERATE,
    choice_named,
    effect,
    item,
    place,
    subject_of,
    target_named,
)

_LIST = button("decided", "list-checks", word(Word.DONE))
_SUB = phrase("sub_conflicts")
_GENERATED = {Choice.RELABEL: "generate_number", Choice.TWO_LOTS: "generate_suffix"}


def value_page(scene: Scene, state: DecideValue, case: Case) -> AskPage | QuantityPage | TypePage:
    """Ask for what the choice needs."""
    match state.choice:
        case Choice.CORRECT_LOT:
            return _readings(scene, state, case)
        case Choice.COUNT:
            return _count(scene, state, case)
        case _:
            return _number(scene, state, case)


def scanned_named(case: Case, target: Subject) -> Text:
    """Return what people call what was scanned for a choice; "" where nothing was."""
    if not target:
        return ""
    found = (each for each in case.things if subject_of(each) == target)
    return target_named(case, target, next(found, None))


def _about(state: DecideValue, case: Case) -> tuple[Text, Text]:
    scanned = scanned_named(case, state.target)
    return choice_named(state.choice), effect(case, state.choice, scanned)


def _readings(scene: Scene, state: DecideValue, case: Case) -> AskPage:
    """Ask which of the labels is right."""
    rows = tuple(
        Note(
            icon="tag",
            title=side.station,
            sub=listed([_field(name, text) for name, text in side.label]),
            shade=Shade.INFO,
            does=Tap("pick", str(number)),
        )
        for number, side in enumerate(case.sides, start=1)
    )
    page = ask(
        scene,
        sub=_SUB,
        about=_about(state, case),
        title=phrase("title_readings"),
        rows=rows,
        empty="",
        foot=(_LIST, *_back(state)),
    )
    return replace(page, next=Next(text=headline_of(scene.answer.screen.prompt), icon="tag"))


def _field(name: str, text: str) -> Phrase:
    return phrase("field_says", name=field_name(name), text=text)


def _count(scene: Scene, state: DecideValue, case: Case) -> QuantityPage:
    """Ask what was counted."""
    goods = next((each for each in case.things if isinstance(each, LotRecord | PartRecord)), None)
    part = goods.part if goods is not None else None
    head = LineHead(
        tracking=tracking_word(part.tracking) if part is not None else "",
        name=part.name or part.part_number if part is not None else "",
        sub=case.name_of(item(case)),
        place=case.name_of(place(case)).removeprefix("location:"),
        place_name=phrase("lies_at"),
    )
    return quantity_page(
        scene,
        head,
        name=phrase("field_counted"),
        unit=part.unit if part is not None else "ea",
        ok=phrase("ok_counted"),
        sub=_SUB,
        foot=(_LIST, *_back(state)),
    )


def _number(scene: Scene, state: DecideValue, case: Case) -> TypePage:
    """Ask for a serial or a lot number, twice where it is typed."""
    return TypePage(
        bar=bar(scene, _SUB),
        foot=(_LIST, *_back(state), *_generated(state.choice)),
        band=band(scene, about=_about(state, case)),
        name=phrase("field_new_number"),
        first=state.typed,
        first_name=phrase("field_first") if state.typed else "",
        hidden=False,
        digits=False,
        ok=phrase("ok_code"),
        send="key",
    )


def _back(state: DecideValue) -> tuple[Action, ...]:
    """Offer to change one's mind: the same choice again begins it anew."""
    return (button("begin_again", "undo-2", Tap("decide", state.choice.value)),)


def _generated(choice: Choice) -> tuple[Action, ...]:
    key = _GENERATED.get(choice)
    return (button(key, "hash", Tap("decide", GENERATE)),) if key is not None else ()

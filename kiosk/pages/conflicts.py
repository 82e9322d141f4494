"""Conflicts as a floor workflow: the worklist, one with its evidence, a value, the reason (4.19).

States and words are those of `kiosk.workflows.decide`; a decision is a tap, a scan, or a key.
"""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.case import Case
from kiosk.domain.codes.code import Command as Word
from kiosk.domain.conflicts import CHOICES, Conflict
from kiosk.domain.ids import NO_SUBJECT
from kiosk.domain.messages import Text, Tone, phrase
from kiosk.domain.reasons import DECIDED
from kiosk.domain.words import english
from kiosk.pages.ask import ask
from kiosk.pages.common import LEAVE, MORE, TYPE, bar, button, headline_of, hour, local, word
from kiosk.pages.conflict_evidence import cards, more, subject_of
from kiosk.pages.conflict_values import scanned_named, value_page
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import ICONS, band
from kiosk.screens.conflict_pages import ConflictPage
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Kind, Next, Note, Shade
from kiosk.screens.values import AskPage, Shown
from kiosk.session.inputs import Key, Tap
from kiosk.store.cases import case_of
from kiosk.workflows.decide_scan import asked
from kiosk.workflows.decide_states import (
    DecideBadge,
    DecideChoice,
    DecideList,
    DecideReason,
    DecideThing,
    DecideValue,
    Deciding,
)
from kiosk.workflows.decide_words import (
    about,
    choice_named,
    effect,
    item,
    kind_named,
    stations_named,
)

ICON = "git-merge"
SUB = phrase("sub_conflicts")
_LIST = button("decided", "list-checks", word(Word.DONE))
_HELD = button("leave_held", "octagon-pause", word(Word.CANCEL))


def deciding_page(scene: Scene, state: Deciding) -> Shown:
    """Return the page of a conflict that is decided, or the worklist."""
    reader = scene.record.reader
    found = None if isinstance(state, DecideList) else reader.conflict(state.conflict)
    if isinstance(state, DecideList) or found is None:
        return list_page_of(scene)
    case = case_of(scene.record.cursor(), reader, found)
    match state:
        case DecideChoice() | DecideThing() | DecideBadge():
            return conflict_page(scene, state, case)
        case DecideValue():
            return value_page(scene, state, case)
        case DecideReason():
            return _reason(scene, state, case)
        case _:
            assert_never(state)


# --- the worklist

MOST = 200
"""Conflicts on the list; the others follow as these are decided, and by scanning their things."""


def list_page_of(scene: Scene) -> AskPage:
    """Return the open conflicts, the oldest first; each takes its time to be read."""
    conflicts = scene.record.reader.conflicts()
    rows = [conflict_row(scene, each) for each in conflicts[:MOST]]
    if len(conflicts) > MOST:
        left = len(conflicts) - MOST
        rows.append(Note(icon="ellipsis", title=phrase("and_more", n=left)))
    return ask(
        scene,
        sub=SUB,
        about=(SUB, phrase("conflicts_about")),
        title=phrase("title_conflicts"),
        rows=tuple(rows),
        empty=phrase("no_conflicts"),
        foot=(LEAVE, TYPE, MORE),
    )


def conflict_row(scene: Scene, conflict: Conflict) -> Note:
    """Return a conflict to tap: what it is about, its kind, its age, its stations."""
    reader = scene.record.reader
    case = case_of(scene.record.cursor(), reader, conflict)
    return Note(
        icon="octagon-pause" if conflict.holding else "flag",
        title=case.name_of(item(case)),
        sub=phrase(
            "conflict_row",
            kind=kind_named(conflict.kind),
            age=_age(scene, conflict.since_us),
            stations=stations_named(conflict),
        ),
        shade=Shade.STOP if conflict.holding else Shade.CHECK,
        does=Tap("pick", conflict.conflict),
    )


def _age(scene: Scene, at_us: int) -> Text:
    days = (scene.now.date() - local(scene, at_us).date()).days
    if days < 1:
        return phrase("age_today", time=hour(scene, at_us))
    return phrase("age_day") if days == 1 else phrase("age_days", n=days)


# --- one conflict


def conflict_page(
    scene: Scene, state: DecideChoice | DecideThing | DecideBadge, case: Case
) -> ConflictPage:
    """Return a conflict with its evidence and its choices."""
    target = NO_SUBJECT if isinstance(state, DecideThing) else state.target
    chosen = None if isinstance(state, DecideChoice) else state.choice
    scanned = scanned_named(case, target)
    return ConflictPage(
        bar=bar(scene, SUB),
        foot=(_LIST, *_history(case), _HELD, MORE),
        band=_band(scene, case),
        next=_next(scene, state, case),
        cards=cards(scene, case, target),
        more=more(case),
        choices=tuple(
            Action(
                key=each.value,
                text=choice_named(each),
                icon="circle-dot" if each is chosen else "circle",
                does=Tap("decide", each.value),
                sub=effect(case, each, scanned),
                kind=Kind.TAB,
                on=each is chosen,
            )
            for each in CHOICES[case.conflict.kind]
        ),
    )


def _next(scene: Scene, state: DecideChoice | DecideThing | DecideBadge, case: Case) -> Next:
    """Return what is asked for; what each choice does stands on its button."""
    head = headline_of(scene.answer.screen.prompt)
    match state:
        case DecideThing(choice=choice):
            return Next(text=head, sub=asked(case.conflict.kind, choice), icon="scan-line")
        case DecideBadge():
            return Next(text=head, sub=phrase("badge_decides"), icon="id-card")
        case _:
            return Next(text=head, sub=phrase("tap_or_scan"), icon="hand")


def _band(scene: Scene, case: Case) -> Band:
    """Return the last verdict; without one, what the conflict is about and what is held."""
    said = scene.answer.said
    if scene.notice is not None or said.tone in {Tone.STOP, Tone.OK}:
        return band(scene)
    held = case.conflict.holding
    return Band(
        tone=Tone.CHECK,
        icon=ICONS[Tone.CHECK],
        word=phrase("word_check"),
        headline=kind_named(case.conflict.kind),
        code=case.name_of(item(case)),
        detail=phrase("conflict_held" if held else "conflict_flagged", about=about(case)),
    )


def _history(case: Case) -> tuple[Action, ...]:
    """Offer the history of what the last entry is about."""
    if not case.sides:
        return ()
    side = case.sides[-1]
    code = next((name for each, name in side.names if each == subject_of(side)), "")
    return (button("conflict_history", "history", Open(Where.THING, code)),) if code else ()


# --- why


def _reason(scene: Scene, state: DecideReason, case: Case) -> AskPage:
    """Ask why; the answer decides, so what it will do stands above."""
    offered = tuple(
        Note(icon="check", title=each, shade=Shade.INFO, does=Key(english(each)))
        for each in DECIDED
    )
    other = Note(
        icon="pencil",
        title=phrase("reason_other"),
        sub=phrase("reason_other_sub"),
        does=Open(Where.REASON),
    )
    does = effect(case, state.choice, scanned_named(case, state.target), state.value)
    page = ask(
        scene,
        sub=SUB,
        about=(choice_named(state.choice), does),
        title=phrase("title_reasons"),
        rows=(*offered, other),
        empty="",
        foot=(_LIST, _HELD, MORE),
    )
    return replace(page, next=Next(text=headline_of(scene.answer.screen.prompt), icon="pencil"))

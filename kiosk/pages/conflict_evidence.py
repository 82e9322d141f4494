"""The evidence of a conflict: its entries as cards, the earliest and the latest of them (R2)."""

from dataclasses import replace

from kiosk.domain.case import Case, Side
from kiosk.domain.facts import ConflictResolved
from kiosk.domain.ids import NO_SUBJECT, LotId, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.messages import Text, phrase
from kiosk.domain.naming import resolution_named
from kiosk.domain.quantity import plain
from kiosk.domain.reasons import reason_shown
from kiosk.pages.common import status_word, when
from kiosk.pages.scene import Scene
from kiosk.pages.timeline import Named, place_text, told
from kiosk.pages.told import Told
from kiosk.screens.conflict_pages import EvidenceCard
from kiosk.screens.parts import Field, Shade

_MOST = 2
_MARKS = "AB"


def cards(scene: Scene, case: Case, target: Subject) -> tuple[EvidenceCard, ...]:
    """Return the first and the last entry of a conflict as cards; `target` was scanned."""
    sides = case.sides
    shown = sides if len(sides) <= _MOST else (sides[0], sides[-1])
    return tuple(
        replace(_card(scene, case, side, mark), on=bool(target) and subject_of(side) == target)
        for side, mark in zip(shown, _MARKS, strict=False)
    )


def more(case: Case) -> Text:
    """Return how many entries there are besides the cards; "" for none."""
    left = len(case.sides) - _MOST
    return phrase("side_more", n=left) if left > 0 else ""


def subject_of(side: Side) -> Subject:
    """Return the unit, lot or part that an entry put somewhere; else the first it names."""
    fact = side.entry.fact
    if fact is not None and fact.moves:
        return fact.moves[0].item
    named = [each for each, _ in side.names]
    goods = (each for each in named if subject_kind(each) in {"unit", "lot", "part"})
    return next(goods, named[0] if named else NO_SUBJECT)


def _card(scene: Scene, case: Case, side: Side, mark: str) -> EvidenceCard:
    subject = subject_of(side)

    def named(item: Subject) -> str:
        return case.name_of(item) if item != subject else name

    name = next((name for each, name in side.names if each == subject), subject_key(subject))
    what = _told(side, subject, named)
    return EvidenceCard(
        mark=mark,
        title=side.station,
        sub=phrase("found_at", kind=what.title, place=what.detail) if what.detail else what.title,
        code=name,
        facts=(
            Field(name=phrase("side_who"), value=side.who, icon="user-round"),
            Field(name=phrase("side_when"), value=when(scene, side.entry.at_us), icon="clock"),
            *_facts(scene, side, subject),
        ),
        flag=phrase("side_undone") if side.undone else "",
    )


def _told(side: Side, subject: Subject, named: Named) -> Told:
    """Return what an entry says; of a decision, what was decided, and what that recorded first."""
    fact = side.entry.fact
    what = told(fact, subject, named)
    if not isinstance(fact, ConflictResolved):
        return what
    title = resolution_named(fact.resolution)
    if not side.corrected:
        return replace(what, title=title, detail="")
    did = told(side.corrected[0], subject, named)
    detail = phrase("found_at", kind=did.title, place=did.detail) if did.detail else did.title
    return replace(what, title=title, detail=detail)


def _facts(scene: Scene, side: Side, subject: Subject) -> tuple[Field, ...]:
    """Return where the thing is now, and its label; of a decision, why it was decided so."""
    now = Field(name=phrase("side_now"), value=_now(scene, subject), icon="map-pin")
    fact = side.entry.fact
    if not isinstance(fact, ConflictResolved):
        return (now, _label(scene, subject))
    return (now, Field(name=phrase("side_reason"), value=reason_shown(fact.reason), icon="pencil"))


def _now(scene: Scene, subject: Subject) -> Text:
    """Return where a thing is now, as far as it is known here."""
    reader = scene.record.reader
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            unit = reader.unit(UnitId(key))
            if unit is None:
                return ""

            def named(_: Subject) -> str:
                return unit.parent_serial

            place = place_text(unit.state.place, named)
            status = status_word(unit.status)
            return phrase("found_at", kind=place, place=status) if place else status
        case "lot":
            lot = reader.lot(LotId(key))
            stock = lot.stock if lot is not None else ()
            if len(stock) == 1:
                return phrase(
                    "quantity_at", quantity=plain(stock[0].quantity), loc=stock[0].location
                )
            return phrase("n_places", n=len(stock)) if stock else phrase("used_up")
        case _:
            return ""


def _label(scene: Scene, subject: Subject) -> Field:
    """Return how the thing's label was printed: here, elsewhere, or not that is known."""
    printed = scene.record.reader.printed(subject) if subject else ()
    value = phrase("label_unknown")
    if printed and printed[0].job:
        value = phrase("label_here", n=printed[0].copy)
    elif printed:
        value = phrase("label_there")
    mark = Shade.PLAIN if printed else Shade.CHECK
    return Field(name=phrase("side_label"), value=value, icon="tag", shade=mark)

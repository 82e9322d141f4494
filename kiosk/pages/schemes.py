"""Numbering schemes on screen: all of them, and the page of each one (A27)."""

from kiosk.domain.facts import NumberedBy, Tracking
from kiosk.domain.messages import Phrase, Text, phrase
from kiosk.domain.numbering import Scheme, explain
from kiosk.domain.records import PartRecord
from kiosk.domain.schemes import lot_pattern, serial_pattern
from kiosk.pages.beside import list_page
from kiosk.pages.common import bar, button
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Field, Note, Shade
from kiosk.screens.values import ListPage
from kiosk.session.inputs import Tap
from kiosk.store.number_book import BookEntry, NextNumber, book, entry

_TO_ALL = button("back", "arrow-left", Open(Where.SCHEMES))


def schemes_page(scene: Scene, machine: Machine) -> ListPage:
    """Return every scheme with its format and an example, to tap."""
    _ = machine
    rows = tuple(
        Note(
            icon="hash",
            title=each.defined.name,
            sub=_line(each),
            shade=Shade.INFO if isinstance(each.scheme, Scheme) else Shade.STOP,
            count=str(len(each.users)),
            does=Open(Where.SCHEME, each.defined.name),
        )
        for each in book(scene.record, scene.now)
    )
    return list_page(
        scene,
        sub=phrase("sub_schemes"),
        title=phrase("title_schemes"),
        rows=rows,
        empty=phrase("no_schemes"),
    )


def scheme_page(scene: Scene, machine: Machine, name: str) -> ListPage:
    """Return the page of one scheme: what it gives next, and what its pieces mean.

    A piece that only parts others, such as a hyphen, is left out.
    """
    found = entry(scene.record, name, scene.now)
    if found is None:
        return schemes_page(scene, machine)
    return ListPage(
        bar=bar(scene, phrase("sub_schemes")),
        foot=(_TO_ALL,),
        band=None,
        title=phrase("title_scheme", name=found.defined.name, example=_example(found)),
        title_right=found.defined.pattern if found.defined.name != found.defined.pattern else "",
        rows=(*map(_user, found.users), *_pieces(found)),
        empty="",
        side=_facts(found),
        side_title=phrase("title_scheme_rules"),
        rail=(),
    )


def scheme_button(record: PartRecord) -> tuple[Action, ...]:
    """Return the button on a part's page that opens the scheme of its numbers."""
    match record.part.tracking:
        case Tracking.SERIAL:
            named, pattern = record.serials, serial_pattern(record)
        case Tracking.LOT:
            named, pattern = record.lots, lot_pattern(record) if record.part.lot_pattern else ""
        case _:
            return ()
    if not pattern:
        return ()
    name = pattern if named is None else named.name
    return (button("scheme", "hash", Open(Where.SCHEME, name), sub=pattern),)


def whose_numbers(record: PartRecord) -> tuple[Field, ...]:
    """Return whose serials a serial part bears (A28); nothing for any other part."""
    if record.part.tracking is not Tracking.SERIAL:
        return ()
    return (Field(name=phrase("fact_numbers"), value=numbered_by(record.part.numbered_by)),)


def numbered_by(whose: NumberedBy) -> Phrase:
    """Return whose numbers in words."""
    return phrase(f"numbered_{whose.value}")


def _line(found: BookEntry) -> Text:
    if not isinstance(found.scheme, Scheme):
        return phrase("scheme_bad", why=found.scheme.why)
    return phrase("scheme_line", pattern=found.defined.pattern, example=found.scheme.example)


def _example(found: BookEntry) -> str:
    return found.scheme.example if isinstance(found.scheme, Scheme) else "–"


def _pieces(found: BookEntry) -> tuple[Note, ...]:
    if not isinstance(found.scheme, Scheme):
        return (Note(icon="hash", title=_line(found), shade=Shade.STOP),)
    return tuple(
        Note(icon=_icon(each.token), title=each.token, sub=each.meaning, shade=Shade.PLAIN)
        for each in explain(found.scheme)
        if any(sign.isalnum() for sign in each.token)
    )


def _icon(token: str) -> str:
    """Return what stands for a piece: a text, a count, a check, or a time."""
    match token.strip("{}").partition(":")[0] if token.startswith("{") else "":
        case "":
            return "tag"
        case "seq" | "n":
            return "hash"
        case "check":
            return "shield-check"
        case "part" | "revision":
            return "box"
        case _:
            return "calendar"


def _user(given: NextNumber) -> Note:
    part = given.part
    title = phrase("scheme_user", part=part.part_number, name=part.name)
    if given.waits:
        sub = phrase("scheme_waits", sn=given.number)
        tell = Tap("newest", part.part_number)
        return Note(icon="box", title=title, sub=sub, shade=Shade.CHECK, does=tell)
    if not given.number:
        return Note(icon="box", title=title, sub=phrase("scheme_next_none"), shade=Shade.CHECK)
    key = "scheme_next" if given.left is None else "scheme_next_left"
    sub = phrase("scheme_next_own" if given.own else key, sn=given.number, n=given.left or 0)
    return Note(icon="box", title=title, sub=sub, shade=Shade.CHECK if given.own else Shade.INFO)


def _facts(found: BookEntry) -> tuple[Field, ...]:
    defined = found.defined
    facts = [
        Field(name=phrase("fact_case"), value=phrase(f"letter_case_{defined.letter_case.value}")),
        Field(
            name=phrase("fact_validates"),
            value=phrase("scheme_validates" if defined.validates else "scheme_generates"),
        ),
        Field(name=phrase("fact_users"), value=str(len(found.users))),
    ]
    if defined.note:
        facts.append(Field(name=phrase("fact_note"), value=defined.note))
    return tuple(facts)

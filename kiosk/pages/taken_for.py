"""What a scanned code is taken for: its kind, and its fields by name."""

from kiosk.domain.codes.code import (
    Code,
    Command,
    FreeText,
    Label,
    LabelKind,
    Own,
    OwnBadge,
    OwnLot,
    OwnPlace,
    OwnUnit,
    Unreadable,
)
from kiosk.domain.codes.names import fields_of
from kiosk.domain.messages import Text, phrase
from kiosk.domain.naming import unread_named
from kiosk.domain.text import visible
from kiosk.screens.parts import Note, Shade

MOST_SHOWN = 60
"""Characters of a text that a row shows."""

_NAMED = frozenset({LabelKind.GS1, LabelKind.ISO15434})


def taken_for(code: Code) -> tuple[Note, ...]:
    """Return the kind of a code, then each field of a label."""
    head = _kind(code)
    if not isinstance(code, Label):
        return (head,)
    fields = (
        Note(icon="tag", title=visible(text, most=MOST_SHOWN), sub=name)
        for name, text in fields_of(code)
    )
    return (head, *fields)


def _kind(code: Code) -> Note:
    match code:
        case Label(kind=kind):
            return _head(kind.value if kind in _NAMED else "label", "", "scan-text")
        case FreeText(text=text):
            shown = visible(text, most=MOST_SHOWN)
            return _head("free_text", shown, "scan-text", Shade.INFO)
        case Unreadable(why=why, where=where):
            return _head("unread", unread_named(why, where), "circle-x", Shade.STOP)
        case _:
            return _own(code)


def _own(code: Own) -> Note:
    match code:
        case OwnUnit(unit=key):
            return _head("own_unit", key, "tag")
        case OwnLot(lot=key):
            return _head("own_lot", key, "layers")
        case OwnPlace(place=key):
            return _head("own_place", key, "map-pin")
        case OwnBadge():
            return _head("own_badge", "", "id-card")
        case Command():
            return _head("command", code.value, "list-checks")


def _head(key: str, sub: Text, icon: str, shade: Shade = Shade.OK) -> Note:
    return Note(icon=icon, title=phrase(f"taken_{key}"), sub=sub, shade=shade)

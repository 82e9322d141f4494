"""The list of serials that is being received, kept beside where the operator stands."""

import msgspec

from kiosk.domain.listing import ListLine

LIST_SLOT = 2
"""Of the table SESSION; slot 1 says where the operator stands."""


class _Kept(msgspec.Struct):
    list_id: str
    lines: list[tuple[int, str]]


def written_list(list_id: str, lines: tuple[ListLine, ...]) -> str:
    """Return a list as JSON text."""
    kept = _Kept(list_id, [(each.number, each.text) for each in lines])
    return msgspec.json.encode(kept).decode()


def read_list(text: str, list_id: str) -> tuple[ListLine, ...]:
    """Return the lines of the list `list_id`; none where the text is of another, or of none."""
    try:
        kept = msgspec.json.decode(text, type=_Kept)
    except msgspec.DecodeError:
        return ()
    if kept.list_id != list_id:
        return ()
    return tuple(ListLine(number, line) for number, line in kept.lines)

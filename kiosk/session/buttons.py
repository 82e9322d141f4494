"""The buttons of the session: which there are, and which are also on the command card."""

from kiosk.domain.codes.code import Command as Word

BUTTONS = {
    "undo": Word.UNDO,
    "type": Word.TYPE,
    "hold": Word.HOLD,
    "complete": Word.DONE,
    "print": Word.PRINT,
    "teach": Word.TEACH,
    "link": Word.LINK,
    "conflicts": Word.CONFLICTS,
    "tracking": Word.TRACKING,
    "archive": Word.ARCHIVE,
    "renumber": Word.RENUMBER,
    "newest": Word.NEWEST,
    "batch": Word.BATCH,
}
"""Buttons that are also on the command card."""

TAPS = frozenset(
    {
        *BUTTONS,
        *("help", "confirm", "replace", "retry", "yes", "no", "pick", "sign_on"),
        *("word", "choose", "mark", "decide", "paste", "close"),
    }
)
"""Every button there is; `word` taps a command of the card, `choose` a row with its code.

`close` closes a line of an order by its key, or asks which.

`decide` says what is right of a conflict, by a `conflicts.Choice`; `pick` opens one of its list.

`print` with a code takes that location, badge or command into the print task; `tracking`,
`archive`, `renumber` and `newest` with a code begin their task with what has it.
"""

"""The button that posts a receipt, and what keeps it from that."""

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import phrase
from kiosk.pages.common import primary, word
from kiosk.screens.parts import Action


def post_button(entries: int, missing: int = 0, due: int = 0) -> Action:
    """Return the button that posts; while units are missing it says so and waits (C5).

    What an order still asks for is only told: the rest comes another day (C13).
    """
    if missing:
        return primary("post", "check", None, sub=phrase("still_missing", n=missing))
    if due:
        told = phrase("still_due", n=entries, due=due)
        return primary("post", "check", word(Word.DONE), sub=told)
    return primary("post", "check", word(Word.DONE), sub=phrase("recorded_n", n=entries))

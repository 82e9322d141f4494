"""Offering to explain a code that nobody knows: to teach its label, or to link it (P4, D13)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import phrase
from kiosk.pages.common import button, word
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Action
from kiosk.screens.values import (
    AskPage,
    InstallPage,
    QuantityPage,
    RemovePage,
    SerialsPage,
)
from kiosk.workflows import tasks

Explained = AskPage | InstallPage | QuantityPage | RemovePage | SerialsPage
"""The pages of tasks that take codes of others."""

UNKNOWN = frozenset({"xS1", "xS6"})
"""Nothing has that name; it is no label we can read."""

_OFFERED = (
    ("teach", "scan-text", Word.TEACH, "step_up_supervisor"),
    ("link", "tag", Word.LINK, "step_up_clerk"),
)
_GIVES_WAY = frozenset({"undo", "reject", "remove", "more"})


def offered(scene: Scene) -> tuple[Action, ...]:
    """Return the buttons that explain the code scanned last; none where it was known.

    Who may not is told whose badge lends the right (N3); the code is not asked for again.
    """
    standing = scene.standing
    if scene.answer.said.key not in UNKNOWN or not standing.unknown or scene.operator is None:
        return ()
    operator = scene.operator
    return tuple(
        button(
            key,
            icon,
            word(each),
            sub="" if tasks.forbidden(each, operator) is None else phrase(lent),
        )
        for key, icon, each, lent in _OFFERED
    )


def explaining(scene: Scene, page: Explained) -> Explained:
    """Return a task's page; after an unknown code its foot offers to explain it."""
    offers = offered(scene)
    if not offers:
        return page
    kept = [each for each in page.foot if each.key not in _GIVES_WAY]
    at = next((at for at, each in enumerate(kept) if each.key == "type"), 0) + 1
    return replace(page, foot=(*kept[:at], *offers, *kept[at:]))

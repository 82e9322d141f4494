"""What a person does about a frozen station, step by step: its STOP (4.19) in rows."""

from collections.abc import Mapping

from kiosk.domain.link import Frozen
from kiosk.domain.messages import phrase
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Note, Shade

_STEPS: Mapping[Frozen, tuple[tuple[str, str, str], ...]] = {
    Frozen.BEHIND: (
        ("network", "frozen_wait", "frozen_wait_sub"),
        ("log-in", "frozen_readmit", "frozen_readmit_else"),
    ),
    Frozen.FORK: (
        ("hand", "frozen_alone", "frozen_sure"),
        ("log-in", "frozen_readmit", "frozen_readmit_sub"),
        ("id-card", "frozen_confirm", "frozen_confirm_new"),
    ),
    Frozen.RESTORED: (
        ("hand", "frozen_alone", "frozen_sure"),
        ("id-card", "frozen_confirm", "frozen_confirm_new"),
        ("log-in", "frozen_readmit", "frozen_readmit_then"),
    ),
    Frozen.CLONE: (
        ("hand", "frozen_one", "frozen_one_sub"),
        ("log-in", "frozen_readmit", "frozen_readmit_here"),
        ("split", "frozen_anew", "frozen_anew_other"),
    ),
    Frozen.MOVED: (
        ("power", "frozen_off", "frozen_sure"),
        ("id-card", "frozen_confirm", "frozen_confirm_only"),
        ("split", "frozen_anew", "frozen_anew_both"),
    ),
}
"""Icon, what is done, and by whom or when: in this order (kiosk.domain.words.refused_frozen)."""


def frozen_steps(scene: Scene, why: Frozen) -> tuple[Note, ...]:
    """Return what is done about a frozen station, the first step first."""
    kiosk = scene.station.name
    return tuple(
        Note(icon=icon, title=phrase(what, kiosk=kiosk), sub=phrase(whose), shade=Shade.STOP)
        for icon, what, whose in _STEPS[why]
    )

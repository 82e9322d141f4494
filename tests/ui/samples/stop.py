"""Refusals that fill the screen: with two cards, one, none, and with very much to say."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.screens.intents import Back, Open, Where
from kiosk.screens.parts import Action, Kind, Shade
from kiosk.screens.values import Evidence, StopPage
from kiosk.session.inputs import Tap
from tests.ui.floor import LONG_CODE, LONG_NAME
from tests.ui.samples.install import BAR

RED_BIN = Action(
    key="red_bin",
    text="It is in the red bin",
    icon="check",
    does=Tap("red_bin"),
    kind=Kind.PRIMARY,
)
CALL = Action(key="call", text="Call supervisor", icon="hand", does=Open(Where.HELP))
SCANNED = Evidence(
    name="You scanned",
    code="VLB-1170",
    sub="Rev A · serial VB-79113",
    icon="octagon-x",
    shade=Shade.STOP,
)
NEEDED = Evidence(
    name="This unit needs",
    code="VLB-1180",
    sub="Rev C · 1 still to fit",
    icon="circle-check",
    shade=Shade.OK,
)


def wrong_part() -> StopPage:
    """Return the refusal of a wrong revision."""
    return StopPage(
        bar=BAR,
        foot=(),
        title="Stop. Wrong valve block",
        text="Do not fit this part. Nothing was recorded on the unit.",
        evidence=(SCANNED, NEEDED),
        steps=(
            "Put serial VB-79113 in the red bin",
            "Press the white button",
            "Scan a VLB-1180 valve block",
        ),
        buttons=(RED_BIN, CALL),
    )


def duplicate() -> StopPage:
    """Return the refusal of a serial that exists already."""
    exists = Evidence(
        name="It already exists",
        code="7F3K-00921",
        sub="Inside HX3-000417 since today 14:07",
        icon="info",
        shade=Shade.INFO,
    )
    return replace(
        wrong_part(),
        title="Stop. Duplicate serial",
        text="Not received. This number already belongs to another pump.",
        evidence=(replace(SCANNED, code="7F3K-00921", sub="PMP-2041 · PO-7731, line 2"), exists),
        steps=(
            "Put this pump in the red bin",
            "Press the white button. An issue is opened",
            "Scan the next pump",
        ),
    )


def one_card() -> StopPage:
    """Return a refusal with one card and one button."""
    return replace(
        wrong_part(),
        title="ON HOLD",
        text='7F3K-00921: ISS-0042, "Cracked housing". Not installed.',
        evidence=(replace(SCANNED, code="7F3K-00921", sub="Gear pump 8 cc · on hold"),),
        steps=("Put it back on the quarantine shelf", "Scan another gear pump"),
        buttons=(
            Action(key="back", text="Understood", icon="check", does=Back(), kind=Kind.PRIMARY),
        ),
    )


def only_words() -> StopPage:
    """Return a refusal with neither evidence nor steps."""
    return replace(
        wrong_part(),
        title="SOMETHING FAILED",
        text="Saved state is safe. Restart the kiosk, or call a supervisor.",
        evidence=(),
        steps=(),
    )


def no_buttons() -> StopPage:
    """Return a refusal that only a scan clears."""
    return replace(wrong_part(), buttons=())


def very_long() -> StopPage:
    """Return the longest refusal there is."""
    text = (
        f"{LONG_CODE} already exists: {LONG_NAME}, at RACK-A-03-2, received 2026-11-21 06:06 by "
        "Maximiliane Oberhauser-Lindqvist. Not received. Set this unit aside and raise an issue, "
        "or scan the right code."
    )
    card = replace(SCANNED, code=LONG_CODE, sub=f"{LONG_NAME} · rev C")
    return replace(
        wrong_part(),
        title="Stop. Substitute has not been approved for this assembly",
        text=text,
        evidence=(card, replace(card, icon="circle-check", shade=Shade.OK)),
        steps=(
            f"Put serial {LONG_CODE} in the red bin beside the station, with its label up",
            "Press the white button. An issue is opened for the quality desk",
            f"Scan another {LONG_NAME}",
            "Ask your supervisor if there is no other one on the shelf",
        ),
        buttons=(
            replace(RED_BIN, text="The unit is in the red bin and its label was crossed out"),
            replace(CALL, text="Call the supervisor of this line"),
        ),
    )


SAMPLES: dict[str, Callable[[], StopPage]] = {
    "wrong_part": wrong_part,
    "duplicate": duplicate,
    "one_card": one_card,
    "only_words": only_words,
    "no_buttons": no_buttons,
    "very_long": very_long,
}

"""Pages for typing a code or a PIN."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.parts import Band
from kiosk.screens.values import TypePage
from tests.ui.floor import LONG_CODE, back, bar


def first() -> TypePage:
    """A code is typed the first time."""
    return TypePage(
        bar=bar(),
        band=Band(
            tone=Tone.IDLE,
            icon="keyboard",
            word="READY",
            headline="Type the code",
            detail="Twice, as it is recorded as typed",
        ),
        name="Serial",
        first="",
        hidden=False,
        digits=False,
        ok="OK",
        send="key",
        foot=(back(),),
    )


def second() -> TypePage:
    """The same code is typed once more."""
    page = first()
    return replace(
        page,
        band=replace(
            page.band, headline="Type it once more", detail="Both entries must be the same"
        ),
        name="Serial, once more",
        first="W2611-0417",
        first_name="first entry",
    )


def differs() -> TypePage:
    """The two entries were not the same."""
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="Typed text differs",
        detail="The two entries are not the same. Type it again.",
    )
    return replace(first(), band=band)


def long() -> TypePage:
    """A long code is typed once more."""
    return replace(second(), first=LONG_CODE)


def pin() -> TypePage:
    """A supervisor's PIN."""
    return replace(
        first(),
        band=Band(
            tone=Tone.IDLE,
            icon="lock",
            word="READY",
            headline="Supervisor's PIN",
            detail="Sofia Brandt",
        ),
        name="PIN",
        hidden=True,
        digits=True,
        send="pin",
    )


def wrong_pin() -> TypePage:
    """The PIN was wrong."""
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="Wrong PIN",
        detail="Type it again. Three tries are left.",
    )
    return replace(pin(), band=band)


def listed() -> TypePage:
    """A list of serials is typed, with the signs that make many of one."""
    return replace(
        first(),
        band=Band(
            tone=Tone.IDLE,
            icon="list-checks",
            word="READY",
            headline="Give the list",
            detail="A8-12 are five, A8+3 are four, ~ is our next one",
        ),
        name="Serials, typed or pasted",
        ok="Check them",
        send="list",
    )


def message() -> TypePage:
    """A text of many words is gone on with; its end is shown."""
    text = (
        "{sn} is of the recalled series. Put it into the red box, {who}, and tell the shift "
        "leader that it is there. Build with nothing else of this delivery before she has signed. "
        "Spare boards are at the counter of store two, which is open until ten at night"
    )
    return replace(
        first(),
        band=Band(
            tone=Tone.IDLE,
            icon="pencil",
            word="READY",
            headline="Message of FA-12",
            detail="What is the matter and what to do",
        ),
        name="Message",
        ok="Save",
        send="edit:rules:message::FA-12",
        start=text,
        most=300,
        signs="{}:,",
    )


SAMPLES: dict[str, Callable[[], TypePage]] = {
    "first": first,
    "second": second,
    "differs": differs,
    "long": long,
    "listed": listed,
    "message": message,
    "pin": pin,
    "wrong_pin": wrong_pin,
}

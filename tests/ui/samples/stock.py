"""Pages of lots, counted parts and locations."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Turn
from kiosk.screens.parts import Action, Band, Field, Kind, Note, Pill, Shade
from kiosk.screens.values import Countdown, Identity, StockPage
from kiosk.session.inputs import Tap
from tests.ui.floor import LONG_CODE, LONG_NAME, back, bar
from tests.ui.samples.unit import happened

HEAD = Identity(
    kind="Lot · Seal kit, NBR · SKT-0221",
    code="24-1107B",
    icon="layers",
    status=Pill(text="Available", shade=Shade.OK, icon="circle-check"),
    place="3 places",
    place_sub="34 free, 4 on hold",
    issue=Note(
        icon="triangle-alert",
        title="6 days left",
        sub="Use by 25 Nov 2026",
        shade=Shade.CHECK,
        does=Tap("issue"),
    ),
)
COUNTDOWN = Countdown(
    left="38", of="left of 200", share=0.19, low_share=0.2, low=True, low_text="low mark 40"
)
PLACES = (
    Note(icon="map-pin", title="Line 4, kit rack", sub="04 Hydraulics install", count="22"),
    Note(
        icon="map-pin",
        title="B-01-4",
        sub="Goods in, shelf",
        count="12",
        does=Tap("show", "B-01-4"),
    ),
    Note(
        icon="octagon-pause",
        title="Quarantine Q-02",
        sub="On hold · NC-214, bag torn",
        shade=Shade.STOP,
        count="4",
    ),
)
FACTS = (
    Field(name="Received", value="4 Mar 2026", origin="200 pieces"),
    Field(name="Used", value="160", origin="scrapped 2"),
    Field(name="Supplier", value="Corvina", origin="PO-7688, line 5"),
)
USED = (
    ("In production · today 09:02", "wrench", Shade.PLAIN),
    ("Available · yesterday 15:48", "circle-check", Shade.OK),
    ("On hold · 18 Nov 14:12", "octagon-pause", Shade.STOP),
    ("Shipped · 17 Nov 11:20", "truck", Shade.INFO),
)


def tabs(chosen: str, left: str = "38 left") -> tuple[Action, ...]:
    shown = (("overview", "Overview", "layers", left), ("moves", "Moves", "history", "58 events"))
    made = (
        Action(
            key=key, text=text, icon=icon, does=Turn(key), sub=sub, kind=Kind.TAB, on=key == chosen
        )
        for key, text, icon, sub in shown
    )
    return (back(), *made)


def users(count: int) -> tuple[Note, ...]:
    """Return so many units a lot was used in."""
    made: list[Note] = []
    for number in range(count):
        sub, icon, shade = USED[number % len(USED)]
        serial = f"HX3-{416 - number:06}"
        made.append(
            Note(
                icon=icon, title=serial, sub=sub, shade=shade, count="4", does=Tap("show", serial)
            )
        )
    return tuple(made)


def lot() -> StockPage:
    return StockPage(
        bar=bar("Lot", operator="A. Lindqvist"),
        foot=tabs("overview"),
        band=None,
        head=HEAD,
        countdown=COUNTDOWN,
        left_title="Where it is",
        left_right="38 pieces",
        left=PLACES,
        left_empty="Nothing of this lot is left anywhere.",
        right_title="Used in 40 units",
        right_right="",
        right=users(40),
        right_empty="Not used in any unit yet.",
        events=(),
        facts=FACTS,
        rail=(
            Action(key="hold", text="Hold lot", icon="octagon-pause", does=Tap("hold")),
            Action(
                key="recall", text="Recall list", icon="route", does=None, sub="a supervisor's"
            ),
        ),
    )


def moves() -> StockPage:
    return replace(
        lot(),
        foot=tabs("moves"),
        left_title="Moves, newest first",
        left_right="",
        left=(),
        right_title="",
        right=(),
        events=happened(58),
        facts=(),
    )


def used_up() -> StockPage:
    """Nothing is left, and a refusal stands above."""
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="Not enough left",
        code="24-1107B",
        detail="0 of 4 pieces are left. Nothing was installed. Take another lot of SKT-0221.",
    )
    return replace(
        lot(),
        band=band,
        head=replace(
            HEAD,
            status=Pill(text="Used up", shade=Shade.PLAIN, icon="circle"),
            place="Nowhere",
            place_sub="",
            issue=None,
        ),
        countdown=replace(COUNTDOWN, left="0", share=0.0, low_share=0.2),
        left=(),
        left_right="0 pieces",
        foot=tabs("overview", "0 left"),
    )


def untouched() -> StockPage:
    """A lot nothing was taken from yet."""
    return replace(
        lot(),
        countdown=replace(COUNTDOWN, left="200", share=1.0, low=False),
        head=replace(HEAD, place="Goods in, shelf B-01-4", place_sub="", issue=None),
        left=PLACES[1:2],
        left_right="200 pieces",
        right=(),
        right_title="Used in",
        facts=FACTS[:2],
        rail=lot().rail[:1],
        foot=tabs("overview", "200 left"),
    )


def counted() -> StockPage:
    head = Identity(
        kind="Counted part · SCR-0620",
        code="SCR-0620",
        icon="hash",
        status=Pill(text="COUNT", shade=Shade.PLAIN),
        place="Screw M6 × 20, A2",
        place_sub="1,240 pieces in 2 places",
    )
    return replace(
        lot(),
        foot=tabs("overview", "1,240 pieces"),
        head=head,
        countdown=None,
        left_right="1,240 pieces",
        left=(
            Note(icon="map-pin", title="B-01-4", sub="Goods in, shelf", count="1,200"),
            Note(icon="map-pin", title="Line 4, kit rack", sub="04 Hydraulics", count="40"),
        ),
        right_title="",
        right=(),
        rail=(),
    )


def location() -> StockPage:
    head = Identity(
        kind="Location · B-01-4",
        code="B-01-4",
        icon="map-pin",
        status=None,
        place="Goods in, shelf",
        place_sub="Hall 1",
    )
    contents = tuple(
        Note(
            icon="box" if number % 3 else "layers",
            title=f"W2611-{417 + number:04}" if number % 3 else f"24-11{10 + number}B",
            sub="Control board · PCB-150" if number % 3 else "Seal kit, NBR · SKT-0221",
            count="1" if number % 3 else "12",
            does=Tap("show"),
        )
        for number in range(40)
    )
    return replace(
        lot(),
        foot=tabs("overview", "40 things"),
        head=head,
        countdown=None,
        left_title="Lies here",
        left_right="",
        left=contents,
        right_title="",
        right=(),
        facts=(),
        rail=(),
    )


def empty_location() -> StockPage:
    return replace(location(), left=(), left_empty="Nothing lies here.")


def long() -> StockPage:
    place = Note(
        icon="octagon-pause",
        title="Outgoing quality, second rack on the left, shelf Q-02-04",
        sub="On hold since yesterday · NC-2026-000214, bag torn open at goods in",
        shade=Shade.STOP,
        count="12,345.678 kg",
        does=Tap("show"),
    )
    head = replace(
        HEAD,
        kind=f"Lot · {LONG_NAME} · BMS-16S-24V rev E",
        code=LONG_CODE,
        place=place.title,
        place_sub="12,000 kg free, 345.678 kg on hold",
        issue=replace(HEAD.issue, title="Expired 12 days ago", sub=LONG_NAME)
        if HEAD.issue
        else None,
    )
    return replace(
        lot(),
        head=head,
        countdown=replace(
            COUNTDOWN, left="12,345.678", of="kg left of 100,000", low_text="low mark 20,000 kg"
        ),
        left=(place,) * 9,
        right=tuple(replace(each, title=LONG_CODE) for each in users(40)),
        facts=(
            *FACTS,
            Field(name="Certificate", value=LONG_CODE, origin=LONG_NAME),
            Field(
                name="Use by",
                value="25 Nov 2026",
                origin="6 days left",
                shade=Shade.CHECK,
                icon="timer",
            ),
            Field(name="Country of origin", value="Norway", origin="as on the label"),
        ),
    )


SAMPLES: dict[str, Callable[[], StockPage]] = {
    "lot": lot,
    "moves": moves,
    "used_up": used_up,
    "untouched": untouched,
    "counted": counted,
    "location": location,
    "empty_location": empty_location,
    "long": long,
}

"""A conflict: two cards of evidence, and one to three choices with what each will do."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.conflict_pages import ConflictPage, EvidenceCard
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Field, Kind, Next, Shade
from kiosk.session.inputs import Tap
from tests.ui.floor import LONG_CODE, bar

FOOT = (
    Action(key="decided", text="All conflicts", icon="list-checks", does=Tap("word", "C.DONE")),
    Action(
        key="conflict_history", text="See history", icon="history", does=Open(Where.THING, "X")
    ),
    Action(key="leave_held", text="Leave it open", icon="octagon-pause", does=Tap("word", "X")),
    Action(key="more", text="More", icon="ellipsis", does=Open(Where.MORE)),
)


def card(mark: str, station: str, who: str, when: str, now: str) -> EvidenceCard:
    return EvidenceCard(
        mark=mark,
        title=station,
        sub="Received · to A-03-2",
        code="7F3K-00944",
        facts=(
            Field(name="Who", value=who, icon="user-round"),
            Field(name="When", value=when, icon="clock"),
            Field(name="Now", value=now, icon="map-pin"),
            Field(name="Label", value="copy 1, printed here", icon="tag"),
        ),
    )


def choice(key: str, text: str, sub: str, *, on: bool = False) -> Action:
    return Action(
        key=key,
        text=text,
        icon="circle-dot" if on else "circle",
        does=Tap("decide", key),
        sub=sub,
        kind=Kind.TAB,
        on=on,
    )


def twice() -> ConflictPage:
    return ConflictPage(
        bar=bar("Conflicts", operator="A. Lindqvist"),
        foot=FOOT,
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Recorded twice",
            code="7F3K-00944",
            detail="7F3K-00944 was received as 2 units. It is on hold until it is decided.",
        ),
        next=Next(text="Choose what is right", sub="Or scan the unit in front of you"),
        cards=(
            card("A", "Goods in, dock 2", "M. Okafor", "today 14:09", "A-03-2 · on hold"),
            card("B", "Goods in, dock 5", "T. Brandt", "today 14:14", "A-07-1 · on hold"),
        ),
        more="",
        choices=(
            choice(
                "same_unit",
                "It is one unit",
                "7F3K-00944 is one unit: the record that was not used ends, and both labels "
                "mean the one that stays.",
            ),
            choice(
                "relabel",
                "Two units: give one a new number",
                "Its number changes: the unit you scan gets a new number and a new label. The old "
                "label says 7F3K-00944: take it off.",
            ),
            choice(
                "correct_serial",
                "One number was mistyped",
                "The number of the unit you scan becomes what its label or its maker says, with "
                "a new label; take the old label 7F3K-00944 off.",
            ),
        ),
    )


def chosen() -> ConflictPage:
    page = twice()
    first, second, third = page.choices
    return replace(
        page,
        next=Next(text="SCAN THE UNIT IN FRONT OF YOU", sub="It says which of them it is about"),
        cards=(page.cards[0], replace(page.cards[1], flag="taken back since")),
        choices=(first, replace(second, icon="circle-dot", on=True), third),
    )


def refused() -> ConflictPage:
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="NEED TO SEE IT",
        detail="Scan the label of the unit it is about.",
    )
    return replace(twice(), band=band)


def one() -> ConflictPage:
    page = twice()
    label = Field(name="Label", value="none known here", icon="tag", shade=Shade.CHECK)
    only = replace(page.cards[0], mark="A", facts=(*page.cards[0].facts[:3], label))
    return replace(
        page,
        band=replace(page.band, headline="Recorded without the right", code="PK-0042"),
        cards=(only,),
        choices=(
            choice("accept", "Accept it as it is", "What M. Okafor recorded stays."),
            choice(
                "reverse",
                "Take it back",
                "What M. Okafor recorded is taken back; it stays in the history.",
            ),
        ),
    )


def many() -> ConflictPage:
    page = twice()
    return replace(
        page,
        band=replace(page.band, headline="More taken than there was", code="R7F-2301"),
        more="and 11 more records",
        choices=(
            choice("count", "Count it", "RACK-A has what you count of R7F-2301 from now on."),
            choice("another_lot", "Another lot was used", "12 of R7F-2301 go back on record."),
            choice("accept", "Accept it as it is", "RACK-A has none of R7F-2301 from now on."),
        ),
    )


def long_words() -> ConflictPage:
    page = twice()
    value = "REGAL-12-FACH-3 · im Konflikt"
    cards = tuple(
        replace(
            each,
            title="Wareneingang Halle 4, Rampe 12",
            sub="Eingebaut · in PK-0001-2026, Auftrag R4711-0815",
            code=LONG_CODE,
            facts=tuple(replace(fact, value=value) for fact in each.facts),
        )
        for each in page.cards
    )
    wordy = (
        "Die Nummer der Einheit, die gescannt wird, wird zu dem, was ihr Etikett oder ihr "
        "Hersteller sagt, mit einem neuen Etikett; das alte Etikett bitte abziehen."
    )
    return replace(
        page,
        band=replace(
            page.band,
            headline="Nach der Sperrung verwendet",
            code=LONG_CODE,
            detail="Diese Einheit wurde verwendet, nachdem sie an einer anderen Station gesperrt "
            "worden war. Sie ist gesperrt, bis darüber entschieden ist.",
        ),
        next=Next(
            text="Bitte das Etikett der Einheit scannen, um die es geht",
            sub="Oder unten wählen, was richtig ist",
        ),
        cards=cards,
        more="und 11 weitere Aufzeichnungen",
        choices=tuple(
            replace(each, text="Zwei Einheiten: eine bekommt eine neue Nummer", sub=wordy)
            for each in page.choices
        ),
    )


SAMPLES: dict[str, Callable[[], ConflictPage]] = {
    "twice": twice,
    "chosen": chosen,
    "refused": refused,
    "one": one,
    "many": many,
    "long_words": long_words,
}

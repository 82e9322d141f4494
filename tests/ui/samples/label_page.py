"""A label to decide on: did it come out, why once more, how many of which."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Back, Open, Where
from kiosk.screens.parts import Action, Band, Field, Kind, Next, Shade
from kiosk.screens.values import LabelPage
from kiosk.session.inputs import Key, Tap
from tests.ui.floor import LONG_CODE, LONG_NAME, art, bar, primary

BACK = Action(key="back", text="Back", icon="arrow-left", does=Back())
LEDGER = Action(key="ledger", text="Last labels", icon="history", does=Open(Where.LEDGER))


def asked() -> LabelPage:
    return LabelPage(
        bar=bar("Label printer"),
        foot=(BACK, LEDGER),
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Did this label come out?",
            code="W2611-0417",
            detail="Bench printer stopped while it was printed",
        ),
        next=Next(
            text="Look at the printer, then answer",
            sub="Nothing else prints there until then",
            icon="printer",
        ),
        label_title="The label in question",
        label=art(state=("Did it come out?", "circle-question-mark", Shade.CHECK), again=False),
        no_label="This label cannot be drawn.",
        title="Is it there, whole and readable?",
        choices=(
            choice("came_out", "It came out", "circle-check", "Stick it on"),
            choice("did_not", "No, print it again", "printer", "As the next copy, marked as such"),
        ),
    )


def choice(key: str, text: str, icon: str, sub: str) -> Action:
    return Action(key=key, text=text, icon=icon, does=Tap(key, "17"), sub=sub)


def reasons() -> LabelPage:
    return replace(
        asked(),
        band=Band(
            tone=Tone.STOP,
            icon="octagon-x",
            word="STOP",
            headline="REASON NEEDED",
            detail="W2611-0417 has a label (print 1, 9 Mar 14:02). Nothing was printed. "
            "Say why one more is needed: Damaged · Lost · Misprint · Extra copy.",
        ),
        next=Next(text="WHY ONE MORE LABEL OF W2611-0417?", icon="circle-question-mark"),
        title="Why once more?",
        choices=(
            choice("damaged", "Damaged", "scissors", "Torn, dirty or unreadable"),
            choice("lost", "Lost", "search", "It is not there any more"),
            choice("misprint", "Misprint", "printer", "It came out wrong"),
            choice("extra", "Extra copy", "copy", "A second one is needed"),
        ),
    )


def ready() -> LabelPage:
    return replace(
        asked(),
        bar=bar("Print label"),
        foot=(
            BACK,
            Action(key="type", text="Type it", icon="keyboard", does=Tap("type")),
            primary("print_now", "Print", sub="3 labels"),
        ),
        band=Band(
            tone=Tone.IDLE,
            icon="scan-barcode",
            word="READY",
            headline="What is printed",
            detail="Scan what needs a label",
        ),
        next=Next(text="PRINT 3 LABELS OF W2611-0417?", sub="Scan PRINT", icon="printer"),
        label=art(state=("As copy 2", "printer", Shade.INFO), tally="", again=False),
        label_title="Label",
        title="Which label",
        choices=(template("unit-50x30", on=True), template("unit-58"), template("unit-80")),
        fields=(
            Field(name="Label of", value="W2611-0417", icon="tag"),
            Field(name="Why once more", value="damaged", icon="info"),
        ),
        fields_title="What is printed",
        count="3",
        count_name="Copies",
        less=Action(key="fewer", text="Fewer", icon="minus", does=Key("2")),
        more=Action(key="more", text="More", icon="plus", does=Key("4")),
    )


def template(name: str, *, on: bool = False) -> Action:
    return Action(key=name, text=name, icon="tag", does=Key(name), kind=Kind.TAB, on=on)


def first() -> LabelPage:
    page = ready()
    fields = page.fields[:1]
    less = Action(key="fewer", text="Fewer", icon="minus", does=None)
    none = "This will be its first label."
    return replace(page, label=None, no_label=none, fields=fields, count="1", less=less)


def long_words() -> LabelPage:
    page = asked()
    return replace(
        page,
        band=replace(page.band, code=LONG_CODE, detail=f"{LONG_NAME} blieb beim Drucken stehen"),
        label=art(LONG_CODE[:24], name=LONG_NAME, again=False),
        title="Ist das Etikett vollständig und lesbar aus dem Drucker gekommen?",
        choices=(
            choice("came_out", "Ja, es ist herausgekommen", "circle-check", "Bitte aufkleben"),
            choice(
                "did_not",
                "Nein, bitte noch einmal drucken",
                "printer",
                "Als weitere Ausfertigung, die auch so gekennzeichnet ist",
            ),
        ),
    )


SAMPLES: dict[str, Callable[[], LabelPage]] = {
    "asked": asked,
    "reasons": reasons,
    "ready": ready,
    "first": first,
    "long_words": long_words,
}

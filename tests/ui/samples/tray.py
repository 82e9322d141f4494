"""The tray of a rehearsal in the first guided shift, and as it may look at its worst."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Text, phrase
from kiosk.screens.intents import Do
from kiosk.screens.parts import Action
from kiosk.screens.rehearsal import Guide, Tray, TrayGroup, TrayLabel
from kiosk.session.inputs import scan
from tests.ui.floor import LONG_CODE, LONG_NAME, art

TWO_D = "[)>\x1e06\x1dPRES-10K\x1d1TR7F-2312\x1dQ250\x1e\x04"
STEPS = 10


def label(kind: str, caption: Text, code: str, *, hint: bool = False) -> TrayLabel:
    return TrayLabel(kind=kind, caption=caption, code=code, does=scan(code, "tray"), hint=hint)


BADGES = TrayGroup(
    title="Badges",
    labels=(
        label("badge", "Carla, clerk", "1003"),
        label("badge", "Otto, operator", "1002"),
        label("badge", "Maria, supervisor", "1001"),
    ),
)
DELIVERY = TrayGroup(
    title="The delivery",
    labels=(
        label("part", "Board, part number", "PCB-150"),
        label("place", "Shelf RACK-A", "RACK-A"),
        label("new", "Board, new serial", "W2611-0451"),
        label("new", "Board, new serial", "W2611-0452"),
        label("used", "Board, seen before", "W2611-0417"),
        label("part", "Resistor, part number", "RES-10K"),
        label("new", "Reel with a 2D label", TWO_D),
    ),
)
ON_BENCH = TrayGroup(
    title="On the bench",
    labels=(
        label("unit", "Controller in production", "BMS-0003"),
        label("used", "Board inside it already", "W2611-0432"),
        label("wrong", "Display, wrong here", "DSP-55111"),
        label("lot", "Shunt lot", "S-88425"),
        label("part", "Screws, counted", "SCREW-M3"),
        label("unit", "A finished pack", "PK-0001"),
        label("lot", "Cell lot", "LG-2646-A"),
        label("wrong", "A torn label", "U.7XQ2"),
    ),
)
COMMANDS = TrayGroup(
    title="Command card",
    labels=tuple(
        label("command", word, f"C.{code}")
        for word, code in (
            ("Receive", "RECEIVE"),
            ("Install", "INSTALL"),
            ("Build", "BUILD"),
            ("Done", "DONE"),
            ("Undo", "UNDO"),
            ("Leave", "CANCEL"),
            ("Sign off", "SIGNOFF"),
        )
    ),
)
PAPER = Action(
    key="paper",
    text="Take the paper out",
    icon="scroll-text",
    does=Do("virtual_printer", "paper"),
)
COVER = Action(
    key="cover",
    text="Open the cover",
    icon="package-open",
    does=Do("virtual_printer", "cover"),
)


def guide(step: int, title: Text, text: Text) -> Guide:
    return Guide(
        progress=f"Step {step} of {STEPS}", title=title, text=text, share=(step - 1) / STEPS
    )


def hinting(groups: tuple[TrayGroup, ...], *codes: str) -> tuple[TrayGroup, ...]:
    """Return groups in which the guide asks for these codes."""
    return tuple(
        replace(
            group,
            labels=tuple(replace(each, hint=each.code in codes) for each in group.labels),
        )
        for group in groups
    )


GROUPS = (BADGES, DELIVERY, ON_BENCH, COMMANDS)


def sign_on() -> Tray:
    """The first step: nothing is printed yet."""
    return Tray(
        guide=guide(1, "Sign on", "Click Carla's badge below. A click is a scan."),
        groups=hinting(GROUPS, "1003"),
        paper_title="Virtual printer",
        no_paper="Labels come out here.",
        paper=(),
        printer=(PAPER, COVER),
    )


def duplicate() -> Tray:
    """In the middle of the shift, with two labels out of the printer."""
    return replace(
        sign_on(),
        guide=guide(
            6,
            "A number seen before",
            "Scan the board that is on record already, and read what it says.",
        ),
        groups=hinting(GROUPS, "W2611-0417"),
        paper=(art("W2611-0451"), art("W2611-0452")),
    )


def one_label() -> Tray:
    """The first label has just come out."""
    return replace(duplicate(), paper=(art("W2611-0451"),))


def far_away() -> Tray:
    """Two labels are asked for, which do not lie together."""
    return replace(
        duplicate(),
        guide=guide(
            9,
            "Open work",
            "Scan Install, then the controller in production. See what is missing.",
        ),
        groups=hinting(GROUPS, "C.INSTALL", "BMS-0003"),
    )


def paper_out() -> Tray:
    out = replace(PAPER, text="Load paper", on=True)
    return replace(duplicate(), printer=(out, COVER))


def unguided() -> Tray:
    """The shift is over, and everything may be tried."""
    return replace(sign_on(), guide=None, groups=GROUPS, paper=duplicate().paper)


def few() -> Tray:
    """So few labels that nothing scrolls, and one button."""
    return replace(sign_on(), groups=hinting((BADGES,), "1001"), printer=(PAPER,))


def empty() -> Tray:
    return replace(sign_on(), guide=None, groups=(), printer=())


def long_words() -> Tray:
    """German of the longest kind, long codes, many buttons."""
    groups = (
        TrayGroup(
            title="Ausweise der Mitarbeiterinnen und Mitarbeiter der Frühschicht",
            labels=(
                label("badge", "Christine Wagenknecht-Oberländer, Wareneingang", "OP-0001003"),
                label("badge", "Maximilian Straßenberger, Schichtleitung", "OP-0001001"),
            ),
        ),
        TrayGroup(
            title="Lieferung",
            labels=(
                label("part", LONG_NAME, LONG_CODE),
                label("used", LONG_NAME, LONG_CODE + "-2", hint=True),
                label("wrong", "Unleserliches Etikett", TWO_D),
                label("place", "Wareneingangsregal", "LAGER-WEST-04-B-17"),
            ),
        ),
        COMMANDS,
    )
    buttons = (
        replace(PAPER, text="Papier herausnehmen"),
        replace(COVER, text="Abdeckung schließen", on=True),
        replace(COVER, key="off", text="Ausschalten", icon="power"),
    )
    return replace(
        sign_on(),
        guide=Guide(
            progress="Schritt 10 von 10",
            title="Eine Nummer, die schon einmal da war",
            text="Scannen Sie die Leiterplatte, die bereits im Bestand ist, und lesen Sie in "
            "Ruhe, was dazu auf dem Bildschirm steht. Nichts wird gebucht.",
            share=0.9,
        ),
        groups=groups,
        paper_title="Virtueller Etikettendrucker am Wareneingang",
        no_paper="Hier kommen die gedruckten Etiketten heraus, sobald etwas gebucht wird.",
        printer=buttons,
    )


def in_words() -> Tray:
    """Words of the catalogue, which the language and its direction change."""
    captions = {
        "1003": "tray_carla",
        "1002": "tray_otto",
        "1001": "tray_maria",
        "PCB-150": "tray_board",
        "W2611-0417": "tray_board_used",
        "W2611-0451": "tray_board_new",
    }
    groups = tuple(
        replace(
            group,
            title=phrase(title),
            labels=tuple(
                replace(each, caption=phrase(captions[each.code]), hint=each.code == "1003")
                for each in group.labels
                if each.code in captions
            ),
        )
        for group, title in ((BADGES, "tray_people"), (DELIVERY, "tray_goods"))
    )
    return replace(
        duplicate(),
        guide=Guide(
            progress=phrase("guide_progress", k=1, n=STEPS),
            title=phrase("guide_sign_on"),
            text=phrase("guide_sign_on_text"),
            share=0.1,
        ),
        groups=groups,
        paper_title=phrase("tray_paper"),
        no_paper=phrase("tray_no_paper"),
        printer=(
            replace(PAPER, text=phrase("virtual_paper")),
            replace(COVER, text=phrase("virtual_cover_on"), on=True),
        ),
    )


SAMPLES: dict[str, Callable[[], Tray]] = {
    "sign_on": sign_on,
    "one_label": one_label,
    "duplicate": duplicate,
    "far_away": far_away,
    "paper_out": paper_out,
    "unguided": unguided,
    "few": few,
    "empty": empty,
    "long_words": long_words,
    "in_words": in_words,
}

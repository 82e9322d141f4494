"""The lock screen, with the station's parts as they are well and unwell."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band, Bar, Device, Note, Shade
from kiosk.screens.values import LockPage

SCANNER = Device(icon="scan-barcode", name="Scanner", word="Scanner", detail="Ready")
PRINTER = Device(
    icon="printer",
    name="Label printer",
    word="Printer",
    detail="Ready, 340 labels left on the roll",
)
SERVER = Device(
    icon="cloud-check",
    name="Server",
    word="Connected",
    detail="Connected, last heard from 14:40",
)
KIOSK = Device(
    icon="database",
    name="This kiosk",
    word="Saving",
    detail="Saving, clock checked 14:00",
)
PAPER_OUT = replace(
    PRINTER, word="Paper out", detail="Out of paper, 3 labels wait", shade=Shade.CHECK
)
OFFLINE = Device(
    icon="cloud-off",
    name="Server",
    word="Offline since 14:02 · 37 waiting",
    detail="37 records wait to be sent",
    shade=Shade.CHECK,
)
NO_SCANNER = replace(
    SCANNER, icon="unplug", word="No scanner", detail="Unplugged since 14:31", shade=Shade.STOP
)
KEPT = (
    Note(
        icon="package-plus",
        title="Receiving PO-7731, line 2",
        sub="M. Okafor · 7 of 8 pumps · stopped 14:12",
        shade=Shade.INFO,
    ),
    Note(
        icon="wrench",
        title="Building HX3-000418",
        sub="T. Lindqvist · 5 of 9 lines · stopped 13:55",
        shade=Shade.INFO,
    ),
    Note(
        icon="ellipsis",
        title="and 2 more",
        sub="L. Brandt, K. Ito",
    ),
)
FOOT = (
    Action(key="pin", text="Name and PIN", icon="keyboard", does=Open(Where.PEOPLE)),
    Action(key="language", text="Language", icon="languages", does=Do("language")),
    Action(key="theme", text="Night screen", icon="moon", does=Do("theme", "night")),
    Action(key="help", text="Help", icon="circle-question-mark", does=Open(Where.HELP)),
)


def a_bar(
    operator: str = "",
    sub: str = "Week 47 · late shift",
    devices: tuple[Device, ...] = (SCANNER, PRINTER, SERVER),
) -> Bar:
    return Bar(
        number="01",
        station="Goods in, dock 2",
        sub=sub,
        operator=operator,
        clock="14:40",
        devices=devices,
    )


def well() -> LockPage:
    return LockPage(
        bar=a_bar(sub="Nobody signed on"),
        foot=FOOT,
        band=None,
        title="Scan your badge",
        sub="Hold its barcode in front of the scanner",
        date="Thursday 19 November · 14:40",
        devices_title="This station",
        devices=(SCANNER, PRINTER, SERVER, KIOSK),
        kept_title="Kept open here",
        kept=KEPT[:1],
        kept_right="your badge goes back to it",
    )


def offline() -> LockPage:
    band = Band(
        tone=Tone.CHECK,
        icon="cloud-off",
        word="CHECK",
        headline="Offline since 14:02. Keep working.",
        detail="Everything is saved here. 37 records wait to be sent.",
    )
    bar = a_bar(sub="Nobody signed on", devices=(SCANNER, PAPER_OUT, OFFLINE))
    return replace(well(), bar=bar, band=band, devices=(SCANNER, PAPER_OUT, OFFLINE, KIOSK))


def refused() -> LockPage:
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="Badge not known",
        code="OP-0099",
        detail="Ask a supervisor to add you, or scan your own badge.",
    )
    return replace(well(), band=band)


def nothing_kept() -> LockPage:
    return replace(well(), kept=(), kept_right="")


def three_kept() -> LockPage:
    return replace(well(), kept=KEPT)


def long_words() -> LockPage:
    bar = replace(
        a_bar(sub="Niemand angemeldet", devices=(NO_SCANNER, PAPER_OUT, OFFLINE)),
        number="118",
        station="Wareneingang und Kennzeichnung Halle 4, Rampe 12 bis 14 Nord",
    )
    devices = (
        NO_SCANNER,
        replace(PAPER_OUT, name="Etikettendrucker", detail="Kein Papier, 312 Etiketten warten"),
        replace(OFFLINE, detail="Seit 14:02 offline, 12 437 Aufzeichnungen warten"),
        replace(KIOSK, name="Dieses Terminal", detail="Speichert, Uhr zuletzt um 14:00 geprüft"),
        replace(KIOSK, icon="volume-2", name="Ton", detail="An"),
    )
    return replace(
        three_kept(),
        bar=bar,
        band=offline().band,
        title="Bitte halten Sie Ihren Ausweis bereit",
        sub="Halten Sie den Strichcode des Ausweises vor den Scanner und warten Sie auf den Ton",
        date="Donnerstag, 19. November 2026 · 14:40",
        devices=devices,
        kept_right="Ihr Ausweis führt dorthin zurück",
    )


SAMPLES: dict[str, Callable[[], LockPage]] = {
    "well": well,
    "offline": offline,
    "refused": refused,
    "nothing_kept": nothing_kept,
    "three_kept": three_kept,
    "long_words": long_words,
}

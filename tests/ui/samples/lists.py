"""Printer, settings, diagnostics, help, people: all of them lists."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Back, Do, Open, Where
from kiosk.screens.parts import Action, Band, Field, Kind, Note, Shade
from kiosk.screens.values import ListPage
from tests.ui.floor import art
from tests.ui.samples.lock import PAPER_OUT, SCANNER, SERVER, a_bar

BACK = Action(key="back", text="Back", icon="arrow-left", does=Back())
WAITING = (
    ("7F3K-00946", "Gear pump 8 cc · PO-7731, line 2 · 14:11"),
    ("7F3K-00945", "Gear pump 8 cc · PO-7731, line 2 · 14:10"),
    ("HX3-000418", "PowerPack HX-3 · built by T. Lindqvist · 13:58"),
)


def printer() -> ListPage:
    band = Band(
        tone=Tone.CHECK,
        icon="printer",
        word="CHECK",
        headline="Out of paper",
        detail="Put in a new roll and close the cover. The labels print by themselves.",
    )
    rows = tuple(
        Note(icon="tag", title=code, sub=sub, shade=Shade.CHECK, does=Do("print_one", code))
        for code, sub in WAITING
    )
    return ListPage(
        bar=a_bar(operator="M. Okafor", sub="Label printer", devices=(SCANNER, PAPER_OUT, SERVER)),
        foot=(
            BACK,
            Action(key="test", text="Test label", icon="tag", does=Do("printer_test")),
            Action(key="drop", text="Discard these labels", icon="trash-2", does=Do("drop")),
            Action(
                key="retry",
                text="Print now",
                icon="printer",
                does=None,
                sub="The roll is empty",
                kind=Kind.PRIMARY,
            ),
        ),
        band=band,
        title="Labels waiting",
        title_right="the oldest first",
        rows=rows,
        empty="No label is waiting.",
        side=(
            Field(name="Printer", value="Zebra ZD421", origin="by USB"),
            Field(name="Roll", value="50 × 30 mm, 203 dpi"),
            Field(name="State", value="Out of paper", icon="triangle-alert", shade=Shade.CHECK),
            Field(name="Printed today", value="214"),
        ),
        side_title="This printer",
        rail=(),
    )


def label() -> ListPage:
    page = replace(
        printer(), band=None, side=(), label=art("HX3-000418", state=PRINTED), label_title="Label"
    )
    return replace(page, title_right="")


PRINTED = ("Printed 14:11", "circle-check", Shade.OK)


def fields_and_label() -> ListPage:
    page = replace(printer(), side=printer().side[1:])
    return replace(page, label=art("HX3-000418", state=PRINTED), label_title="Last label")


def settings() -> ListPage:
    rows = (
        Note(icon="languages", title="Language", sub="English", does=Do("language")),
        Note(icon="sun-moon", title="Day or night", sub="By the clock, night from 20:00"),
        Note(icon="volume-2", title="Sounds", sub="Loud", does=Do("volume")),
        Note(icon="scan-barcode", title="Scanner", sub="Ready", does=Open(Where.SCANNER)),
        Note(icon="printer", title="Label printer", sub="Ready", does=Open(Where.PRINTER)),
        Note(icon="users", title="People", sub="14 badges", count="14", does=Open(Where.PEOPLE)),
        Note(icon="gauge", title="Diagnostics", sub="All well", does=Open(Where.DIAGNOSTICS)),
        Note(
            icon="power",
            title="Close the kiosk",
            sub="Only with a supervisor's badge",
            shade=Shade.STOP,
            does=Open(Where.CLOSE_KIOSK),
        ),
    )
    return ListPage(
        bar=a_bar(operator="A. Petrova", sub="Setup"),
        foot=(BACK,),
        band=None,
        title="Setup",
        title_right="",
        rows=rows,
        empty="",
        side=(),
        side_title="",
        rail=(),
    )


def people() -> ListPage:
    names = ("Maria Okafor", "Tove Lindqvist", "Anna Petrova", "Kenji Ito", "Lars Brandt")
    roles = ("Operator", "Operator", "Supervisor", "Clerk", "Operator, shipping")
    rows = tuple(
        Note(
            icon="user-round",
            title=f"{names[number % 5]} {number + 1}",
            sub=f"OP-{number + 1:04} · {roles[number % 5]}",
            shade=Shade.INFO,
            does=Open(Where.PEOPLE, f"OP-{number + 1:04}"),
        )
        for number in range(40)
    )
    rail = (Action(key="add", text="Add", icon="user-plus", does=Do("add_person")),)
    page = replace(settings(), title="People", rows=rows, rail=rail)
    return replace(page, bar=a_bar(operator="A. Petrova", sub="People"))


def helped() -> ListPage:
    rows = (
        Note(icon="scan-barcode", title="Scan", sub="Anything with a label: the kiosk knows it"),
        Note(icon="undo-2", title="Undo", sub="The last thing, within two minutes"),
        Note(icon="hand", title="Call somebody", sub="Your supervisor today: A. Petrova, 4471"),
    )
    return replace(settings(), title="Help", rows=rows, bar=a_bar(sub="Help"))


def diagnostics() -> ListPage:
    rows = (
        Note(icon="timer", title="Scan to verdict", sub="Half within 24 ms, nearly all in 71 ms"),
        Note(icon="hard-drive", title="Disk", sub="41 GB free of 64", shade=Shade.OK),
        Note(icon="shield-check", title="Record checked", sub="06:00, 18 204 facts in order"),
        Note(
            icon="cloud-off",
            title="Server",
            sub="Offline since 14:02, 37 records wait",
            shade=Shade.CHECK,
        ),
    )
    side = (
        Field(name="Version", value="0.1.0"),
        Field(name="Record", value="018FD3A4-7B2C-7D10-9E55-2B5C41E7A9F0"),
        Field(name="Memory", value="121 MiB", origin="since 06:00"),
        Field(name="Clock", value="2.4 s behind", shade=Shade.CHECK, icon="clock"),
    )
    rail = (
        Action(key="bundle", text="Support bundle", icon="archive", does=Do("bundle")),
        Action(key="verify", text="Check again", icon="refresh-cw", does=Do("verify")),
    )
    page = replace(settings(), title="How this kiosk is", rows=rows, side=side, rail=rail)
    bar = a_bar(operator="A. Petrova", sub="Diagnostics")
    return replace(page, side_title="Versions and figures", bar=bar)


def empty() -> ListPage:
    return replace(printer(), band=None, rows=(), title_right="", side=printer().side[:2])


def long_words() -> ListPage:
    rows = (
        Note(
            icon="tag",
            title="Proportional directional control valve 4/3, NG10, 24 V DC, on-board",
            sub="Wareneingang PO-7742, Zeile 11 · Brandt & Løvaas Fluid Control · 14:11 Uhr",
            shade=Shade.CHECK,
            count="1 024",
            does=Do("print_one", "1"),
        ),
        Note(
            icon="tag",
            title="BMS-16S-24V-8821315790-ISO-0000417-REV-E",
            sub="Battery management board with balancing and isolation, 16 s",
            shade=Shade.STOP,
            does=Do("print_one", "2"),
        ),
    )
    side = (
        Field(
            name="Seriennummer des Etikettendruckers",
            value="ZD421-203DPI-D4J224507711-USB-0001-000417",
            origin="vom Drucker gemeldet",
        ),
        Field(
            name="Zustand",
            value="Kein Papier und die Abdeckung steht offen",
            icon="triangle-alert",
            shade=Shade.STOP,
        ),
    )
    return replace(
        printer(),
        title="Etiketten, die noch nicht gedruckt sind",
        title_right="die ältesten zuerst",
        rows=rows,
        side=side,
        side_title="Dieser Etikettendrucker",
    )


SAMPLES: dict[str, Callable[[], ListPage]] = {
    "printer": printer,
    "label": label,
    "fields_and_label": fields_and_label,
    "settings": settings,
    "people": people,
    "help": helped,
    "diagnostics": diagnostics,
    "empty": empty,
    "long_words": long_words,
}

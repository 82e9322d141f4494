"""The link to the central database: its page, joining one, what a verdict's note says of it."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Back, Do, Open, Where
from kiosk.screens.parts import Action, Band, Bar, Device, Field, Note, Shade
from kiosk.screens.values import ListPage, SerialsPage
from kiosk.session.inputs import Tap
from tests.ui.floor import DEVICES, bar
from tests.ui.samples import serials

BACK = Action(key="back", text="Back", icon="arrow-left", does=Back())
OFF = Device(
    icon="cloud-off",
    name="Central database",
    word="Offline since 14:02",
    detail="Offline. Everything is saved here, 37 wait to be sent",
    shade=Shade.CHECK,
    does=Open(Where.CENTRAL),
)
FROZEN = replace(
    OFF, icon="octagon-pause", word="Frozen", detail="Nothing is recorded", shade=Shade.STOP
)


def a_bar(device: Device = OFF) -> Bar:
    return bar("Central database", devices=(*DEVICES[:2], device))


def _row(icon: str, title: str, sub: str, shade: Shade = Shade.CHECK) -> Note:
    return Note(icon=icon, title=title, sub=sub, shade=shade)


def offline() -> ListPage:
    since = "Since today 14:02. It is found out when the network is back"
    return ListPage(
        bar=a_bar(),
        foot=(
            BACK,
            Action(key="conflicts", text="Conflicts", icon="git-merge", does=Tap("conflicts")),
            Action(key="enrol", text="Join", icon="network", does=Open(Where.ENROL)),
        ),
        band=Band(
            tone=Tone.CHECK,
            icon="cloud-off",
            word="CHECK",
            headline="Offline. Everything is saved here, 37 wait to be sent",
            detail="Keep working. It connects again by itself",
        ),
        title="What is checked without the network",
        title_right="",
        rows=(
            _row(
                "circle-check",
                "All that is known here",
                "Serials, lots, holds and stock as they were heard today 14:02",
                Shade.OK,
            ),
            _row("barcode", "Not checked: serials received elsewhere", since),
            _row("layers", "Not checked: lots taken by other stations", since),
            _row("octagon-pause", "Not checked: holds placed elsewhere", since),
            _row("git-merge", "Not seen: conflicts with other stations", since),
        ),
        empty="",
        side=(
            Field(name="Link", value="Offline since 14:02", icon="cloud-off", shade=Shade.CHECK),
            Field(name="Server", value="central.plant.example", icon="network"),
            Field(
                name="Waiting to be sent",
                value="37",
                origin="the oldest 14:03",
                icon="cloud-upload",
            ),
            Field(name="Everything heard", value="14:02", icon="history"),
            Field(name="Conflicts open", value="2", icon="git-merge"),
            Field(name="Clock", value="right to 0.4 s", icon="clock"),
        ),
        side_title="The link",
        rail=(),
    )


def frozen() -> ListPage:
    page = offline()
    doubts = (
        _row(
            "hand",
            "No other machine may work as LINE-4",
            "A supervisor makes sure of it",
            Shade.STOP,
        ),
        _row("log-in", "kiosk central readmit LINE-4", "The administrator runs it", Shade.STOP),
        _row(
            "id-card",
            "Confirm here",
            "A supervisor signs on: it goes on as a new station, nothing is lost",
            Shade.STOP,
        ),
        _row(
            "history",
            "Old information",
            "Last heard from the server 3 days ago. Duplicates made elsewhere since then cannot "
            "be seen",
        ),
        _row(
            "clock",
            "The clock is wrong",
            "It is 12 min ahead of the server. Order of events is kept by sequence; fix the clock",
        ),
    )
    return replace(
        page,
        bar=a_bar(FROZEN),
        band=Band(
            tone=Tone.STOP,
            icon="octagon-pause",
            word="STOP",
            headline="Frozen. Nothing is recorded until somebody acts",
            detail="An older copy was put back and has been worked with",
        ),
        title="What has to be done",
        rows=(*doubts, *page.rows),
    )


def joining() -> ListPage:
    return ListPage(
        bar=bar("Join a central database"),
        foot=(BACK,),
        band=Band(
            tone=Tone.IDLE,
            icon="network",
            word="READY",
            headline="Join as LINE-4?",
            detail="The database is kiosk on central.plant.example",
        ),
        title="Is this the right one?",
        title_right="",
        rows=(
            Note(
                icon="network",
                title="Join as LINE-4",
                sub="What is recorded here is sent; what others recorded is loaded",
                shade=Shade.OK,
                does=Do("enrol", "E.X"),
            ),
            Note(
                icon="arrow-left",
                title="Do not join",
                sub="Nothing changes",
                shade=Shade.INFO,
                does=Open(Where.CENTRAL),
            ),
        ),
        empty="",
        side=(),
        side_title="",
        rail=(),
    )


def _noted(note: str, icon: str, device: Device) -> SerialsPage:
    page = serials.usual()
    band = replace(page.band, note=note, note_icon=icon)
    return replace(page, band=band, bar=bar(devices=(*DEVICES[:2], device)))


def saved() -> SerialsPage:
    return _noted("Saved here, not yet confirmed. Last sync 14:02", "cloud-off", OFF)


def confirmed() -> SerialsPage:
    return _noted("Confirmed", "cloud-check", DEVICES[2])


def saved_long() -> SerialsPage:
    page = _noted(
        "Hier gespeichert, noch nicht bestätigt. Abgleich gestern",
        "cloud-off",
        replace(OFF, word="Ohne Verbindung seit 14:02"),
    )
    return replace(page, band=replace(page.band, detail="Nach Regal A-03-2 gelegt, Etikett folgt"))


def went_off() -> SerialsPage:
    page = saved()
    band = Band(
        tone=Tone.IDLE,
        icon="cloud-off",
        word="READY",
        headline="Offline since 14:02. Keep working.",
        detail="Everything is saved here. It is sent by itself when the network is back.",
    )
    return replace(page, band=band)


SAMPLES: dict[str, Callable[[], ListPage | SerialsPage]] = {
    "offline": offline,
    "frozen": frozen,
    "joining": joining,
    "saved": saved,
    "saved_long": saved_long,
    "confirmed": confirmed,
    "went_off": went_off,
}

"""The folder of backups while its disk is away, and the question before one is put back."""

from collections.abc import Callable

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Back, Do, Open, Where
from kiosk.screens.parts import Action, Band, Device, Field, Kind, Note, Shade
from kiosk.screens.values import ListPage
from tests.ui.floor import DEVICES, bar

BACK = Action(key="back", text="Back", icon="arrow-left", does=Back())
MISSING = Device(
    icon="archive",
    name="Backups",
    word="No backup",
    detail="No backup",
    shade=Shade.CHECK,
    does=Open(Where.BACKUPS),
)


def _row(icon: str, title: str, sub: str, shade: Shade, name: str = "") -> Note:
    does = Open(Where.BACKUP, name) if name else None
    return Note(icon=icon, title=title, sub=sub, shade=shade, does=does)


def away() -> ListPage:
    return ListPage(
        bar=bar("Backups", devices=(*DEVICES[:2], MISSING, DEVICES[2])),
        foot=(
            BACK,
            Action(key="check", text="Check all", icon="shield-check", does=Do("backup_check")),
            Action(
                key="now",
                text="Back up now",
                icon="archive",
                does=Do("backup_now"),
                kind=Kind.PRIMARY,
            ),
        ),
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="No backup since yesterday 02:00",
            detail="K424: no backup: there is no folder /mnt/backup. Plug its disk in, make the "
            "folder, or set another one (backup.folder).",
        ),
        title="What could be put back, the newest first",
        title_right="",
        rows=(
            _row(
                "octagon-x",
                "Backup of yesterday 14:05",
                "Not usable: it has not the size it was made with",
                Shade.STOP,
                "bad",
            ),
            _row(
                "archive", "Backup of yesterday 02:00", "81,204 entries · 42.4 MB", Shade.OK, "1"
            ),
            _row(
                "archive",
                "Backup of 1 Mar 02:00",
                "GOODS-IN 2 · 79,940 entries · 41.9 MB",
                Shade.OK,
                "2",
            ),
        ),
        empty="",
        side=(
            Field(
                name="Folder",
                value="/mnt/backup",
                origin="it is not there",
                icon="hard-drive",
                shade=Shade.CHECK,
            ),
            Field(name="Room there", value="-", icon="database"),
            Field(name="Newest good one", value="yesterday 02:00", icon="archive"),
            Field(name="Next one", value="now", origin="every 24 h", icon="clock"),
        ),
        side_title="How they are made",
        rail=(),
    )


def asked() -> ListPage:
    return ListPage(
        bar=bar("Backups"),
        foot=(BACK,),
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Put this backup back?",
            detail="The record is then as it was yesterday 02:00",
        ),
        title="What that means",
        title_right="",
        rows=(
            _row(
                "history",
                "213 entries since then are lost to the work here",
                "They stay in the record set aside. What was recorded since has to be recorded "
                "again",
                Shade.STOP,
            ),
            _row(
                "hash",
                "Numbers given since are never given again",
                "The station goes on under a new identity",
                Shade.INFO,
            ),
            _row(
                "users",
                "Everybody signs on again",
                "The kiosk ends and comes back by itself",
                Shade.INFO,
            ),
            _row("check", "Go on", "The record is then as it was", Shade.CHECK, "sure:1"),
            _row("arrow-left", "Do not put it back", "Nothing changes", Shade.INFO, "1"),
        ),
        empty="",
        side=(),
        side_title="",
        rail=(),
    )


SAMPLES: dict[str, Callable[[], ListPage]] = {"away": away, "asked": asked}

"""The page of one backup: what is in it, whether it is whole, and putting it back (A3)."""

from dataclasses import replace

from kiosk.domain.messages import Text, Tone, phrase
from kiosk.pages.backups import (
    backups_page,
    band,
    choosing_page,
    going_band,
    megabytes,
    named,
    title_of,
)
from kiosk.pages.beside import list_page, machine_band
from kiosk.pages.common import button, when
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Intent, Open, Where
from kiosk.screens.parts import Band, Field, Note, Shade
from kiosk.screens.values import ListPage
from kiosk.store import showing
from kiosk.store.backups.contents import Outline
from kiosk.store.backups.folder import Backup

_ASK, _SURE = "ask:", "sure:"
_LIST = Open(Where.BACKUPS)


def backup_page(scene: Scene, machine: Machine, subject: str, *, new: bool = False) -> ListPage:
    """Return one backup, or one of the two questions before it is put back.

    Args:
        scene: the moment.
        machine: around the record.
        subject: the path of the backup, after `ask:` or `sure:` for the questions.
        new: nobody can sign on here yet, so anybody may.
    """
    step = next((each for each in (_ASK, _SURE) if subject.startswith(each)), "")
    path = subject.removeprefix(step)
    found = machine.backups().found(path)
    if found is None:
        return choosing_page(scene, machine) if new else backups_page(scene, machine)
    may = new or supervised(scene)
    if step and may and found.good:
        return _question(scene, found, sure=step == _SURE)
    return _page(scene, machine, found, may=may)


def _page(scene: Scene, machine: Machine, backup: Backup, *, may: bool) -> ListPage:
    path = str(backup.path)
    going = machine.backups().going
    why = "" if may else phrase("tile_needs_supervisor")
    page = list_page(
        scene,
        sub=phrase("sub_backups"),
        title=phrase("title_backup"),
        rows=_rows(backup.contents) if backup.contents is not None else (),
        empty=phrase("backup_unread"),
        band=going_band(going) or machine_band(scene) or _band(scene, backup),
    )
    checks = Do("backup_check", path) if may and going is None else None
    puts = Open(Where.BACKUP, _ASK + path) if may and backup.good and going is None else None
    return replace(
        page,
        foot=(
            button("back", "arrow-left", _LIST),
            button("backup_check", "shield-check", checks, sub=why),
            replace(
                button("put_back", "undo-2", puts, sub=why), text=phrase("button_backup_put_back")
            ),
        ),
        side=_facts(scene, backup),
        side_title=phrase("title_backup_side"),
    )


def _band(scene: Scene, backup: Backup) -> Band:
    if backup.wrong:
        return band(phrase("backup_is_wrong"), backup.wrong, "octagon-x", Tone.CHECK)
    checked = phrase("backup_is_good", when=when(scene, backup.checked_us))
    return band(title_of(scene, backup), checked, "archive")


def _rows(contents: Outline) -> tuple[Note, ...]:
    own = "backup_settings_sub" if contents.has_own else "backup_settings_none"
    entries = phrase("backup_record_sub", entries=f"{contents.entries:,}")
    left_out = contents.left_out
    lacking = _row("triangle-alert", "backup_left_out", named(left_out), Shade.CHECK)
    return (
        *((lacking,) if left_out else ()),
        _row("database", "backup_record", entries, Shade.OK),
        _row("file-text", "backup_attached", str(contents.attached), Shade.OK),
        _row("settings", "backup_settings", phrase(own, n=contents.templates), Shade.OK),
        _row("lock", "backup_not_in", phrase("backup_not_in_sub"), Shade.PLAIN),
    )


def _row(
    icon: str, title: str, sub: Text, shade: Shade = Shade.INFO, does: Intent | None = None
) -> Note:
    return Note(icon=icon, title=phrase(title), sub=sub, shade=shade, does=does)


def _facts(scene: Scene, backup: Backup) -> tuple[Field, ...]:
    contents = backup.contents
    never: Text = phrase("fact_backup_none")
    checked = when(scene, backup.checked_us) if backup.checked_us else never
    return (
        *(
            (
                Field(name=phrase("fact_backup_station"), value=contents.station, icon="map-pin"),
                Field(
                    name=phrase("fact_backup_size"),
                    value=megabytes(contents.size),
                    icon="hard-drive",
                ),
            )
            if contents is not None
            else ()
        ),
        Field(name=phrase("fact_backup_checked"), value=checked, icon="shield-check"),
        Field(
            name=phrase("fact_backup_file"),
            value=backup.path.name,
            origin=str(backup.path.parent),
            icon="archive",
        ),
    )


def _question(scene: Scene, backup: Backup, *, sure: bool) -> ListPage:
    """Ask twice: what it means, then once more, with the way back in another place."""
    at, path = when(scene, backup.made_us), str(backup.path)
    back = Open(Where.BACKUP, path)
    leave = Note(
        icon="arrow-left",
        title=phrase("put_back_not"),
        sub=phrase("put_back_not_sub"),
        shade=Shade.INFO,
        does=back,
    )
    if sure:
        operator = scene.standing.operator
        now = phrase("put_back_last_sub", when=at)
        does = Do("restore", f"{operator}\n{path}")
        rows = (leave, _row("undo-2", "put_back_now", now, Shade.STOP, does))
    else:
        sub = phrase("put_back_ask_sub", when=at)
        go_on = Open(Where.BACKUP, _SURE + path)
        rows = (*_means(scene, backup), _row("check", "put_back_go_on", sub, Shade.CHECK, go_on))
        rows = (*rows, leave)
    step = "last" if sure else "ask"
    about = phrase(f"put_back_{step}_sub", when=at)
    page = list_page(
        scene,
        sub=phrase("sub_backups"),
        title=phrase("title_put_back"),
        rows=rows,
        band=machine_band(scene) or band(phrase(f"put_back_{step}"), about, "", Tone.CHECK),
    )
    return replace(page, foot=(button("back", "arrow-left", back),))


def _means(scene: Scene, backup: Backup) -> tuple[Note, ...]:
    had = backup.contents.entries if backup.contents is not None else 0
    since = max(0, showing.entries(scene.record) - had)
    loss = Note(
        icon="history",
        title=phrase("put_back_loss", n=f"{since:,}"),
        sub=phrase("put_back_loss_sub"),
        shade=Shade.STOP,
    )
    if not since:
        loss = _row("history", "put_back_no_loss", phrase("put_back_no_loss_sub"), Shade.OK)
    return (
        loss,
        _row("hash", "put_back_numbers", phrase("put_back_numbers_sub")),
        _row("users", "put_back_people", phrase("put_back_people_sub")),
    )

"""The page of the backups: which there are, how they are made, one made now (O6)."""

from dataclasses import replace

from kiosk.domain.messages import Phrase, Said, Text, Tone, ok, phrase
from kiosk.domain.naming import listed
from kiosk.pages.backup_values import BackupsSeen, Going, Job
from kiosk.pages.beside import list_page, machine_band
from kiosk.pages.common import BACK, button, primary, when
from kiosk.pages.devices import supervised
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import ICONS
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action, Band, Device, Field, Note, Shade
from kiosk.screens.values import ListPage
from kiosk.store.backups.asked import State
from kiosk.store.backups.folder import Backup

_MEGABYTE = 1_000_000
_GIGABYTE = 1000 * _MEGABYTE
_SECOND_US = 1_000_000
_NAMED = 4
"""So many files are named where many are left out."""


def backups_page(scene: Scene, machine: Machine) -> ListPage:
    """Return the backups of this station; supervisors make and check them."""
    seen = machine.backups()
    page = list_page(
        scene,
        sub=phrase("sub_backups"),
        title=phrase("title_backups"),
        rows=tuple(row(scene, each) for each in (*seen.kept, *seen.others)),
        empty=phrase("no_backups"),
        band=going_band(seen.going) or machine_band(scene) or _band(scene, seen),
    )
    return replace(
        page,
        foot=(BACK, *_foot(scene, seen)),
        side=_facts(scene, seen),
        side_title=phrase("title_backups_side"),
        empty_icon="archive",
    )


def choosing_page(scene: Scene, machine: Machine) -> ListPage:
    """Ask which backup a new station begins with."""
    seen = machine.backups()
    page = list_page(
        scene,
        sub=phrase("sub_first_run"),
        title=phrase("title_backups"),
        rows=tuple(row(scene, each) for each in (*seen.kept, *seen.others)),
        empty=phrase("no_backups"),
        band=machine_band(scene)
        or band(phrase("backups_from"), phrase("backups_from_sub"), "archive"),
    )
    return replace(
        page,
        side=_facts(scene, seen)[:1],
        side_title=phrase("title_backups_side"),
        empty_icon="archive",
    )


def row(scene: Scene, backup: Backup) -> Note:
    """Return a backup as a row that opens its page."""
    contents = backup.contents
    at = title_of(scene, backup)
    does = Open(Where.BACKUP, str(backup.path))
    if backup.wrong:
        sub = phrase("backup_row_wrong", why=backup.wrong)
        return Note(icon="octagon-x", title=at, sub=sub, shade=Shade.STOP, does=does)
    sub: Text = ""
    if contents is not None:
        size, entries = megabytes(contents.size), f"{contents.entries:,}"
        sub = phrase("backup_row", entries=entries, size=size)
        if contents.station != scene.station.name:
            sub = phrase("backup_row_of", station=contents.station, entries=entries, size=size)
    return Note(icon="archive", title=at, sub=sub, shade=Shade.OK, does=does)


def named(files: tuple[str, ...]) -> Text:
    """Return names of files as a list that has an end."""
    return listed(files[:_NAMED], max(0, len(files) - _NAMED))


def title_of(scene: Scene, backup: Backup) -> Text:
    """Return what a backup is called: by its time, or by its name where that is not known."""
    if not backup.made_us:
        return backup.path.name
    return phrase("backup_of", when=when(scene, backup.made_us))


def megabytes(size: int) -> Phrase:
    """Return a size in words."""
    if size >= _GIGABYTE:
        return phrase("gigabytes", n=f"{size / _GIGABYTE:,.1f}")
    return phrase("megabytes", n=f"{size / _MEGABYTE:,.1f}")


def band(headline: Text, detail: Text, icon: str, tone: Tone = Tone.IDLE) -> Band:
    """Return what a page of backups has to say."""
    word = phrase(f"word_{tone.value}")
    icon = icon if tone is Tone.IDLE else ICONS[tone]
    return Band(tone=tone, icon=icon, word=word, headline=headline, detail=detail)


def going_band(going: Going | None) -> Band | None:
    """Return what goes on in the background; None for nothing."""
    match going:
        case None:
            return None
        case Going(job=Job.CHECK):
            return band(phrase("backups_checking"), phrase("backups_checking_sub"), "hourglass")
        case Going(share=share):
            told = phrase("backups_going", share=round(share * 100))
            return band(told, phrase("backups_going_sub"), "hourglass")


def backups_dot(failed_us: int) -> tuple[Device, ...]:
    """Return what the bar shows while no backup can be made; nothing while they can."""
    if not failed_us:
        return ()
    return (
        Device(
            icon="archive",
            name=phrase("device_backups"),
            word=phrase("dot_backups"),
            detail=phrase("dot_backups"),
            shade=Shade.CHECK,
            does=Open(Where.BACKUPS),
        ),
    )


def backups_notice(scene: Scene, seen: BackupsSeen, since_us: int) -> Said | None:
    """Return what is to be said of backups after a time; a later verdict stands before it."""
    restored = seen.restored
    if restored is not None and restored.at_us > since_us:
        if restored.state is State.DONE and not restored.missing:
            return ok("put_back", n=f"{restored.entries:,}")
        if restored.state is State.DONE:
            lacking = (("n", f"{restored.entries:,}"), ("what", named(restored.missing)))
            return Said(tone=Tone.CHECK, key="put_back_lacking", code=None, args=lacking)
        why = (("why", restored.wrong),)
        return Said(tone=Tone.CHECK, key="not_put_back", code=None, args=why)
    if seen.failed_us <= since_us:
        return None
    if seen.newest is None:
        return Said(tone=Tone.CHECK, key="no_backup_ever", code=None)
    since = (("when", when(scene, seen.newest.made_us)),)
    return Said(tone=Tone.CHECK, key="no_backup", code=None, args=since)


def _band(scene: Scene, seen: BackupsSeen) -> Band:
    newest = seen.newest
    if seen.failed:
        bad = phrase("backups_bad_ever")
        if newest is not None:
            bad = phrase("backups_bad", when=when(scene, newest.made_us))
        return band(bad, seen.failed, "archive", Tone.CHECK)
    if newest is None:
        return band(phrase("backups_none"), _next(scene, seen), "archive")
    good = phrase("backups_good", when=when(scene, newest.made_us))
    return band(good, _next(scene, seen), "circle-check")


def _next(scene: Scene, seen: BackupsSeen) -> Phrase:
    if seen.due_us is None:
        return phrase("backups_good_by_hand")
    if seen.newest is None:
        return phrase("backups_none_sub")
    return phrase("backups_good_sub", due=_due(scene, seen.due_us))


def _due(scene: Scene, due_us: int) -> Phrase:
    if due_us <= round(scene.now.timestamp() * _SECOND_US):
        return phrase("due_now")
    return phrase("due_at", when=when(scene, due_us))


def _foot(scene: Scene, seen: BackupsSeen) -> tuple[Action, ...]:
    may = supervised(scene)
    why = "" if may else phrase("tile_needs_supervisor")
    if seen.going is not None:
        return (button("backup_stop", "x", Do("backup_stop") if may else None, sub=why),)
    checks = Do("backup_check") if may and seen.kept else None
    return (
        button("backup_check_all", "shield-check", checks, sub=why),
        primary("backup_now", "archive", Do("backup_now") if may else None, sub=why),
    )


def _facts(scene: Scene, seen: BackupsSeen) -> tuple[Field, ...]:
    where = phrase("fact_backup_disk" if seen.same_disk else "fact_backup_other")
    gone = seen.free is None
    newest = seen.newest
    due: Text = phrase("fact_backup_never")
    if seen.due_us is not None:
        due = _due(scene, seen.due_us)
    return (
        Field(
            name=phrase("fact_backup_folder"),
            value=str(seen.folder),
            origin=phrase("fact_backup_gone") if gone else where,
            icon="hard-drive",
            shade=Shade.CHECK if gone or seen.same_disk else Shade.PLAIN,
        ),
        Field(
            name=phrase("fact_backup_free"),
            value="-" if seen.free is None else megabytes(seen.free),
            icon="database",
        ),
        Field(
            name=phrase("fact_backup_newest"),
            value=phrase("fact_backup_none") if newest is None else when(scene, newest.made_us),
            icon="archive",
        ),
        Field(
            name=phrase("fact_backup_due"),
            value=due,
            origin=phrase("fact_backup_hours", n=seen.every_hours) if seen.every_hours else "",
            icon="clock",
        ),
    )

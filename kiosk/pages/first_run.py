"""An empty record: make the first supervisor, import files, or try the demo."""

from dataclasses import replace

from kiosk.domain.labels import Label
from kiosk.domain.messages import Tone, phrase
from kiosk.domain.printing import PrintState
from kiosk.pages.backup import backup_page
from kiosk.pages.backups import choosing_page
from kiosk.pages.beside import list_page
from kiosk.pages.central import central_page
from kiosk.pages.central_enrol import enrol_page
from kiosk.pages.common import BACK, bar, text_of
from kiosk.pages.machine import Machine
from kiosk.pages.machinery import import_page
from kiosk.pages.scene import Scene
from kiosk.pages.verdicts import ICONS
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Band, Note, Shade
from kiosk.screens.values import FirstRunPage, ListPage, Shown, Task, TypePage
from kiosk.session.inputs import scan
from kiosk.store.spool import Spooled


def first_run_page(scene: Scene, machine: Machine, opened: Open | None) -> Shown:
    """Return the page of a kiosk that nobody can sign on to yet."""
    badge = machine.badge()
    if badge is not None:
        return _badge(scene, badge)
    if opened is not None and opened.where is Where.SUPERVISOR:
        return _name(scene)
    if opened is not None and opened.where is Where.IMPORT:
        return import_page(scene, machine)
    if opened is not None and opened.where is Where.ENROL:
        return replace(enrol_page(scene, machine, opened.subject, new=True), foot=(BACK,))
    if opened is not None and opened.where is Where.CENTRAL:
        return replace(central_page(scene, machine), foot=(BACK,))
    if opened is not None and opened.where is Where.BACKUPS:
        return choosing_page(scene, machine)
    if opened is not None and opened.where is Where.BACKUP:
        return backup_page(scene, machine, opened.subject, new=True)
    said = scene.answer.said
    return FirstRunPage(
        bar=bar(scene, phrase("sub_first_run")),
        foot=(),
        title=phrase("welcome"),
        sub=text_of(said) if said.tone is Tone.STOP else phrase("welcome_sub"),
        ways=(
            _way("supervisor", "user-plus", Open(Where.SUPERVISOR)),
            _way("central", "network", Open(Where.ENROL)),
            _way("import", "file-spreadsheet", Open(Where.IMPORT)),
            _way("backup", "archive", Open(Where.BACKUPS)),
            _way("demo", "graduation-cap", Do("demo")),
        ),
    )


def _way(key: str, icon: str, does: Open | Do) -> Task:
    return Task(
        key=key, title=phrase(f"way_{key}"), sub=phrase(f"way_{key}_sub"), icon=icon, does=does
    )


def _name(scene: Scene) -> TypePage:
    """Ask for the first supervisor's name."""
    return TypePage(
        bar=bar(scene, phrase("sub_first_run")),
        foot=(BACK,),
        band=Band(
            tone=Tone.IDLE,
            icon="user-plus",
            word=phrase("word_idle"),
            headline=phrase("way_supervisor"),
            detail=phrase("ask_name"),
        ),
        name=phrase("field_name"),
        first="",
        hidden=False,
        digits=False,
        ok=phrase("ok_make"),
        send="first_supervisor",
    )


def _badge(scene: Scene, badge: Label) -> ListPage:
    """Show the badge that was made: to scan from the screen, to print, to sign on with."""
    rows = (
        Note(
            icon="log-in",
            title=phrase("badge_use"),
            sub=phrase("badge_use_sub"),
            shade=Shade.INFO,
            does=scan(badge.code, "screen"),
        ),
    )
    page = list_page(
        scene,
        sub=phrase("sub_first_run"),
        title=phrase("title_badge"),
        rows=rows,
        band=Band(
            tone=Tone.OK,
            icon=ICONS[Tone.OK],
            word=phrase("word_ok"),
            headline=phrase("badge_made"),
            code=badge.title,
            detail=phrase("badge_made_sub"),
        ),
    )
    art = scene.draw(Spooled(label=badge, state=PrintState.QUEUED, copy=1))
    return ListPage(
        bar=page.bar,
        foot=(),
        band=page.band,
        title=page.title,
        title_right="",
        rows=page.rows,
        empty="",
        side=(),
        side_title="",
        rail=(),
        label=art,
    )

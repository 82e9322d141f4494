"""Files of a unit, lot or part: their rows, and the page of one that was opened."""

from dataclasses import replace

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.files import file_name, is_picture
from kiosk.domain.ids import LotId, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.messages import Text, phrase
from kiosk.domain.records import Attached
from kiosk.pages.common import bar, button, tab, when
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Do, Open, Turn, Where
from kiosk.screens.parts import Action, Note, Shade
from kiosk.screens.values import PicturePage, StockPage

TAB = "files"

_KILO, _MEGA = 1_000, 1_000_000


def files_tab(scene: Scene, subject: Subject, *, on: bool) -> Action:
    """Return the tab that leads to the files of a thing."""
    count = len(scene.record.reader.files_of(subject))
    some = phrase("n_files", n=count) if count > 1 else phrase("one_file")
    return tab(TAB, "file-text", Turn(TAB), on=on, sub=some if count else phrase("no_files_sub"))


def file_rows(scene: Scene, subject: Subject) -> tuple[Note, ...]:
    """Return the files of a thing, the newest first, each to open."""
    return tuple(_row(scene, each) for each in scene.record.reader.files_of(subject))


def with_files(scene: Scene, subject: Subject, page: StockPage) -> StockPage:
    """Return a page about stock with the tab of its files, and with them where it is chosen."""
    chosen = scene.tab == TAB
    tabs = tuple(replace(each, on=each.on and not chosen) for each in page.foot)
    page = replace(page, foot=(*tabs, files_tab(scene, subject, on=chosen)))
    if not chosen:
        return page
    return replace(
        page,
        left_title=phrase("title_files_of"),
        left_right="",
        left=file_rows(scene, subject),
        left_empty=phrase("empty_files"),
        right_title="",
        right=(),
    )


def _row(scene: Scene, file: Attached) -> Note:
    name = file_name(file.name)
    return Note(
        icon="eye" if is_picture(file.media_type) else "file-text",
        title=name,
        sub=phrase("file_row", size=_size(file.size), when=when(scene, file.at_us), who=file.by),
        shade=Shade.INFO,
        does=Do("file_open", f"{file.sha256}:{name}"),
    )


def _size(size: int) -> Text:
    if size < _MEGA:
        return phrase("size_kb", n=max(1, round(size / _KILO)))
    return phrase("size_mb", n=f"{size / _MEGA:.1f}")


def file_page(scene: Scene, machine: Machine, subject: Subject) -> PicturePage | None:
    """Return the page of the file of `subject` that was opened; None where there is none."""
    opened = machine.opened()
    if opened is None:
        return None
    return PicturePage(
        bar=bar(scene, phrase("sub_file")),
        foot=(button("back", "arrow-left", Open(Where.THING, _code_of(subject))),),
        title=opened.name,
        picture=opened.picture,
        icon="hourglass" if opened.waits else "file-text",
        told=opened.title,
        told_sub=opened.text,
    )


def _code_of(subject: Subject) -> str:
    """Return the code that leads to a thing that may have files."""
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return print_unit(UnitId(key))
        case "lot":
            return print_lot(LotId(key))
        case _:
            return key

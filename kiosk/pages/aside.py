"""What stands beside the task: the page that was opened there, if it can be shown now."""

from collections.abc import Callable

from kiosk.domain.ids import Subject
from kiosk.pages.beside import BESIDE, reason_page
from kiosk.pages.files import file_page
from kiosk.pages.first_run import first_run_page
from kiosk.pages.lists import LISTS
from kiosk.pages.machine import Machine
from kiosk.pages.machinery import MACHINERY, ONE_DEVICE
from kiosk.pages.master_data import MASTER_DATA
from kiosk.pages.receive_list import GIVING
from kiosk.pages.scene import Scene
from kiosk.pages.schemes import scheme_page
from kiosk.pages.seen import thing_of
from kiosk.pages.task import task_page, thing_page
from kiosk.pages.teach import teach_name_page
from kiosk.pages.typed import typing_page
from kiosk.screens.intents import Open, Where
from kiosk.screens.values import Shown

PLAIN: dict[Where, Callable[[Scene, Machine], Shown | None]] = {
    **BESIDE,
    **MACHINERY,
    **LISTS,
    **GIVING,
}
"""Pages without a subject."""

ABOUT: dict[Where, Callable[[Scene, Machine, str], Shown | None]] = {
    **ONE_DEVICE,
    **MASTER_DATA,
    Where.REASON: reason_page,
    Where.SCHEME: scheme_page,
}
"""Pages about the subject they are opened with; None where there is none to be seen."""


def page_of(
    scene: Scene, machine: Machine, opened: Open | None, subject: Subject, *, new: bool
) -> Shown:
    """Return the page that is shown while nothing is refused.

    Args:
        scene: the moment.
        machine: around the record.
        opened: what was opened beside the task, if anything.
        subject: the thing whose page it is, where it is one of a thing.
        new: nobody can sign on here yet.
    """
    if new:
        return first_run_page(scene, machine, opened)
    page = aside_page(scene, machine, opened, subject) if opened is not None else None
    if page is not None:
        return page
    if scene.standing.typing or scene.standing.pin_of:
        return typing_page(scene)
    return task_page(scene, night=machine.night)


def aside_page(scene: Scene, machine: Machine, opened: Open, subject: Subject) -> Shown | None:
    """Return the page that was opened; None where there is none, or nobody to see it.

    Args:
        scene: the moment.
        machine: around the record.
        opened: what was opened.
        subject: the thing whose page it is, where it is one of a thing.
    """
    match opened.where:
        case Where.THING:
            thing = thing_of(scene.record.reader, subject)
            return thing_page(scene, thing) if thing is not None and scene.operator else None
        case Where.FILE:
            return file_page(scene, machine, subject) if scene.operator else None
        case Where.TEACH_NAME:
            return teach_name_page(scene)
        case where if where in ABOUT:
            return ABOUT[where](scene, machine, opened.subject)
        case where:
            maker = PLAIN.get(where)
            return maker(scene, machine) if maker is not None else None

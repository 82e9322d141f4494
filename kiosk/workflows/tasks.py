"""All tasks: which word starts which, who may, and which module answers for a state."""

from typing import assert_never

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import Phrase, Refusal, Said, stop
from kiosk.domain.people import Operator, Role
from kiosk.workflows import (
    build,
    decide,
    install,
    link,
    lookup,
    move,
    print_label,
    receive,
    remove,
    teach,
)
from kiosk.workflows.decide_states import (
    DecideBadge,
    DecideChoice,
    DecideList,
    DecideReason,
    DecideThing,
    DecideValue,
)
from kiosk.workflows.move_states import MoveItem, MoveQuantity, MoveSource, MoveTo
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import (
    BuildItem,
    BuildNumber,
    Home,
    InstallCount,
    Installing,
    InstallParent,
    Looking,
    PrintBack,
    PrintItem,
    PrintReady,
    PrintReason,
    ReceiveCount,
    ReceiveItem,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
    RemoveParent,
    RemoveWhere,
    Removing,
    State,
)
from kiosk.workflows.states_codes import LinkCode, LinkThing, Teaching, TeachSample
from kiosk.workflows.step import Input, Known

TASKS = (
    *(Word.RECEIVE, Word.BUILD, Word.INSTALL, Word.REMOVE, Word.MOVE, Word.LOOKUP),
    *(Word.TEACH, Word.LINK, Word.CONFLICTS),
)


def started(word: Word, known: Known) -> Step | Refusal | None:  # noqa: C901, PLR0911 one arm a task
    """Start the task `word` names, refuse it to who may not; None where it starts none (N2).

    Anybody may look at conflicts: what takes the right is the decision at the end.
    """
    if word not in TASKS:
        return None
    refused = forbidden(word, known.operator)
    if refused is not None and word is not Word.CONFLICTS:
        return refused
    match word:
        case Word.RECEIVE:
            return receive.start(known.fresh.receipt)
        case Word.BUILD:
            return build.start()
        case Word.INSTALL:
            return install.start()
        case Word.REMOVE:
            return remove.start()
        case Word.MOVE:
            return move.start(known)
        case Word.TEACH:
            return teach.start(known)
        case Word.LINK:
            return link.start(known)
        case Word.CONFLICTS:
            return decide.start(known)
        case _:
            return lookup.start()


def task_of(state: State) -> Word:
    """Return the word that starts the task `state` belongs to; looking up needs none."""
    match state:
        case Home() | Looking():
            return Word.LOOKUP
        case BuildItem() | BuildNumber():
            return Word.BUILD
        case InstallParent() | Installing() | InstallCount():
            return Word.INSTALL
        case RemoveParent() | RemoveWhere() | Removing():
            return Word.REMOVE
        case MoveItem() | MoveSource() | MoveQuantity() | MoveTo():
            return Word.MOVE
        case PrintItem() | PrintReady() | PrintReason() | PrintBack():
            return Word.PRINT
        case (
            DecideList()
            | DecideChoice()
            | DecideThing()
            | DecideValue()
            | DecideReason()
            | DecideBadge()
        ):
            return Word.CONFLICTS
        case _:
            return Word.RECEIVE


def is_begun(state: State) -> bool:
    """Whether something would be lost if `state` were left: it is unfinished work."""
    match state:
        case Home() | Looking() | BuildItem() | InstallParent() | RemoveParent():
            return False
        case TeachSample() | Teaching() | LinkCode() | LinkThing():
            return False
        case PrintItem() | PrintReady() | PrintReason() | PrintBack() | MoveTo():
            return False
        case DecideList() | DecideChoice() | DecideThing() | DecideValue():
            return False
        case DecideReason() | DecideBadge():
            return False
        case ReceiveItem(entries=entries):
            return entries > 0
        case MoveItem(into=into) | MoveSource(into=into) | MoveQuantity(into=into):
            return bool(into)
        case _:
            return True


def forbidden(word: Word, operator: Operator) -> Refusal | None:
    """Refuse a task to who may not do it, naming the missing permission (xS9, N2)."""
    needed = {
        Word.RECEIVE: Role.CLERK,
        Word.BUILD: Role.OPERATOR,
        Word.INSTALL: Role.OPERATOR,
        Word.REMOVE: Role.OPERATOR,
        Word.MOVE: Role.CLERK,
        Word.TEACH: Role.SUPERVISOR,
        Word.LINK: Role.CLERK,
        Word.CONFLICTS: Role.SUPERVISOR,
    }.get(word)
    if needed is None or operator.role in {needed, Role.SUPERVISOR}:
        return None
    action = word.name.lower()
    return stop(
        "xS9",
        role=Phrase(f"needs_{needed.name.lower()}"),
        who=Phrase(f"ask_for_{needed.name.lower()}"),
        action=Phrase(f"task_{action}"),
        permission=Phrase(f"right_to_{action}"),
    )


def step(state: State, given: Input, known: Known) -> Step:  # noqa: C901, PLR0911 one arm a task
    """Answer an input in the task that `state` belongs to."""
    match state:
        case Home() | Looking():
            return lookup.step(state, given, known)
        case (
            ReceiveItem()
            | ReceiveLocation()
            | ReceiveSerials()
            | ReceiveLots()
            | ReceiveQuantity()
            | ReceiveCount()
        ):
            return receive.step(state, given, known)
        case BuildItem() | BuildNumber():
            return build.step(state, given, known)
        case InstallParent() | Installing() | InstallCount():
            return install.step(state, given, known)
        case RemoveParent() | Removing() | RemoveWhere():
            return remove.step(state, given, known)
        case MoveItem() | MoveSource() | MoveQuantity() | MoveTo():
            return move.step(state, given, known)
        case TeachSample() | Teaching():
            return teach.step(state, given)
        case LinkCode() | LinkThing():
            return link.step(state, given)
        case PrintItem() | PrintReady() | PrintReason() | PrintBack():
            return print_label.step(state, given, known)
        case (
            DecideList()
            | DecideChoice()
            | DecideThing()
            | DecideValue()
            | DecideReason()
            | DecideBadge()
        ):
            return decide.step(state, given, known)
        case _:
            assert_never(state)


def prompt(state: State, known: Known) -> Said:  # noqa: C901, PLR0911 one arm a task
    """Ask for what `state` waits for."""
    match state:
        case Home() | Looking():
            return lookup.prompt(state)
        case (
            ReceiveItem()
            | ReceiveLocation()
            | ReceiveSerials()
            | ReceiveLots()
            | ReceiveQuantity()
            | ReceiveCount()
        ):
            return receive.prompt(state, known)
        case BuildItem() | BuildNumber():
            return build.prompt(state, known)
        case InstallParent() | Installing() | InstallCount():
            return install.prompt(state, known)
        case RemoveParent() | Removing() | RemoveWhere():
            return remove.prompt(state, known)
        case MoveItem() | MoveSource() | MoveQuantity() | MoveTo():
            return move.prompt(state, known)
        case TeachSample() | Teaching():
            return teach.prompt(state)
        case LinkCode() | LinkThing():
            return link.prompt(state)
        case PrintItem() | PrintReady() | PrintReason() | PrintBack():
            return print_label.prompt(state)
        case (
            DecideList()
            | DecideChoice()
            | DecideThing()
            | DecideValue()
            | DecideReason()
            | DecideBadge()
        ):
            return decide.prompt(state, known)
        case _:
            assert_never(state)

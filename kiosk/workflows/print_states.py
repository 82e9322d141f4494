"""The states of the print task: what is to be labelled, why again, how many, and scanning back."""

from dataclasses import dataclass

from kiosk.domain.codes.code import Command
from kiosk.domain.ids import NO_SUBJECT, Subject
from kiosk.domain.scanner_check import TEST_CODE
from kiosk.workflows.step import Needs


@dataclass(frozen=True, slots=True, kw_only=True)
class ToLabel:
    """A thing that gets labels.

    Attributes:
        name: serial, lot number or code.
        copy: the highest copy there is; 0 where it never had a label.
    """

    subject: Subject
    name: str
    copy: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """A label that is to be scanned back."""

    subject: Subject
    name: str
    copy: int


@dataclass(frozen=True, slots=True)
class PrintItem:
    """Waits for what needs a label."""

    @property
    def needs(self) -> Needs:
        return Needs(scanned_labels=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintReady:
    """All is known; it waits for PRINT, for another thing, or for the number of copies.

    Attributes:
        reason: why more labels are needed; empty where none of the things has one.
        template: chosen by its name; empty for the usual one of each kind.
    """

    things: tuple[ToLabel, ...]
    copies: int = 1
    reason: str = ""
    template: str = ""

    @property
    def needs(self) -> Needs:
        return Needs(scanned_labels=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintReason:
    """A thing has a label already: it waits for why one more is needed (xP6).

    Attributes:
        ready: what is printed once the reason is known; its last thing is the one asked about.
        at_once: one label, and back to where the thing was looked up; on Home if `home`.
    """

    ready: PrintReady
    at_once: bool = False
    home: bool = False

    @property
    def needs(self) -> Needs:
        return Needs(labels_of=self.ready.things[-1].subject if self.ready.things else NO_SUBJECT)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintBack:
    """Labels were queued; it waits for the first of `awaited` to be scanned back."""

    awaited: tuple[Awaited, ...]

    @property
    def needs(self) -> Needs:
        of = self.awaited[0].subject if self.awaited else NO_SUBJECT
        return Needs(labels_of=of, scanned_labels=True)


def command_of(text: str) -> Command | None:
    """Return the word of the command card that `text` is, for its label; None for none."""
    return next((each for each in Command if each.value == text.strip().upper()), None)


CHECK = Subject("check:TEST CODE")
"""Stands for the scanner's test code where its label is asked for."""


def keyed_subject(text: str) -> Subject:
    """Return what is labelled without being scanned: a command, the test code; else nothing."""
    if text == TEST_CODE:
        return CHECK
    word = command_of(text)
    return NO_SUBJECT if word is None else command_subject(word)


def command_subject(command: Command) -> Subject:
    """Return what stands for a word of the command card where its label is asked for."""
    return Subject(f"command:{command.value}")


Print = PrintItem | PrintReady | PrintReason | PrintBack

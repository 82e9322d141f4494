"""The machine around the record, as pages see it: devices, settings, what only it can do."""

from dataclasses import dataclass
from typing import Protocol

from kiosk.domain.labels import Label
from kiosk.domain.messages import Text
from kiosk.screens.parts import Device, Field, LabelArt
from kiosk.session.figures import Figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of something the machine was asked to do; `good` colours its words."""

    text: Text
    good: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The files that an import would take: each name, and whether it is there."""

    folder: str
    files: tuple[tuple[str, bool], ...]


class Machine(Protocol):
    """What the window's process can do besides the record."""

    @property
    def night(self) -> bool:
        """Whether the night theme is shown."""
        ...

    @property
    def language(self) -> str:
        """The language of the screen."""
        ...

    @property
    def sound_on(self) -> bool:
        """Whether verdicts are heard."""
        ...

    @property
    def figures(self) -> Figures:
        """The times of this run's scans."""
        ...

    def devices(self) -> tuple[Device, ...]:
        """Return how scanner, printer and record are."""
        ...

    def facts(self) -> tuple[Field, ...]:
        """Return versions, disk and what else a supporter asks for."""
        ...

    def do(self, what: str, value: str) -> Done | None:
        """Do something; None where there is nothing to say about it."""
        ...

    def badge(self) -> Label | None:
        """Return the badge that was just made for a first supervisor, or None."""
        ...

    def files(self) -> Files:
        """Return what an import would find."""
        ...

    def work(self) -> tuple[LabelArt, ...]:
        """Do what waits for a device; return the labels that came out of a virtual printer."""
        ...

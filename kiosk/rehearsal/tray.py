"""The tray of labels and the guided first shift: what a rehearsal shows beside the kiosk."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.messages import Said, Text, phrase
from kiosk.pages.display import Display
from kiosk.rehearsal.machine import RehearsalMachine
from kiosk.screens.intents import Do
from kiosk.screens.parts import Action, LabelArt
from kiosk.screens.rehearsal import Guide, Tray, TrayGroup, TrayLabel
from kiosk.session.inputs import scan

MOST_PAPER = 12
SOURCE = "tray"


@dataclass(frozen=True, slots=True)
class _Label:
    kind: str
    caption: str
    code: str


_GROUPS: tuple[tuple[str, tuple[_Label, ...]], ...] = (
    (
        "people",
        (
            _Label("badge", "carla", "1003"),
            _Label("badge", "otto", "1002"),
            _Label("badge", "maria", "1001"),
        ),
    ),
    (
        "goods",
        (
            _Label("part", "board", "PCB-150"),
            _Label("place", "rack", "RACK-A"),
            _Label("new", "board_new", "W2611-0451"),
            _Label("new", "board_new", "W2611-0452"),
            _Label("used", "board_used", "W2611-0417"),
            _Label("part", "resistor", "RES-10K"),
            _Label("new", "resistor_2d", "[)>\x1e06\x1dPRES-10K\x1d1TR7F-2312\x1dQ250\x1e\x04"),
        ),
    ),
    (
        "bench",
        (
            _Label("unit", "controller", "BMS-0003"),
            _Label("used", "board_in", "W2611-0432"),
            _Label("wrong", "display", "DSP-55111"),
            _Label("lot", "shunt", "S-88425"),
            _Label("part", "screws", "SCREW-M3"),
            _Label("unit", "pack", "PK-0001"),
            _Label("lot", "cells", "LG-2646-A"),
            _Label("wrong", "broken", "U.7XQ2"),
        ),
    ),
    (
        "card",
        tuple(
            _Label("command", name.lower(), f"C.{name}")
            for name in ("RECEIVE", "INSTALL", "BUILD", "DONE", "UNDO", "CANCEL", "SIGNOFF")
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class _Step:
    """A step of the guide: what glows, and what shows that it was done.

    Attributes:
        code: of the label that glows first.
        done: whether a verdict ends the step.
        after: the verdict after which `then` glows instead.
    """

    name: str
    code: str
    done: Callable[[Said], bool]
    after: str = ""
    then: str = ""

    def wanted(self, said: Said) -> str:
        """Return the code that glows after a verdict."""
        return self.then if self.after and said.key == self.after else self.code


def _said(*keys: str) -> Callable[[Said], bool]:
    return lambda said: said.key in keys


def _by(name: str) -> Callable[[Said], bool]:
    return lambda said: said.key in _BADGES and name in str(dict(said.args).get("name", ""))


_BADGES = ("signed_on", "signed_on_over", "still_signed_on", "resumed_by")


STEPS = (
    _Step("sign_on", "1003", _by("Carla")),
    _Step("receive", "C.RECEIVE", _said("receive_item")),
    _Step("part", "PCB-150", _said("receive_location")),
    _Step("place", "RACK-A", _said("receive_serial", "receive_serial_of")),
    _Step("serial", "W2611-0451", _said("unit_received", "unit_received_of")),
    _Step("duplicate", "W2611-0417", _said("xR1", "xR2")),
    _Step("post", "C.DONE", _said("receipt_posted")),
    _Step("switch", "1002", _by("Otto")),
    _Step(
        "install",
        "C.INSTALL",
        _said("install_lot", "install_serial", "seen_unit"),
        "install_parent",
        "BMS-0003",
    ),
    _Step("look", "C.CANCEL", _said("seen_unit"), "cancelled", "PK-0001"),
)
"""The guided first shift: ten steps, each ended by the kiosk's own verdict."""


class Rehearsal:
    """Follows what the kiosk says, and gives what stands beside it; for one thread."""

    def __init__(self, machine: RehearsalMachine) -> None:
        """Begin the guided shift."""
        self._machine = machine
        self._step = 0
        self._paper: tuple[LabelArt, ...] = ()

    def follow(self, display: Display) -> Tray:
        """Return what stands beside a display."""
        if self._step < len(STEPS) and STEPS[self._step].done(display.said):
            self._step += 1
        self._paper = (*self._paper, *display.printed)[-MOST_PAPER:]
        wanted = STEPS[self._step].wanted(display.said) if self._step < len(STEPS) else ""
        return Tray(
            guide=self._guide(),
            groups=tuple(
                TrayGroup(
                    title=phrase(f"tray_{name}"),
                    labels=tuple(_label(each, wanted) for each in labels),
                )
                for name, labels in _GROUPS
            ),
            paper_title=phrase("tray_paper"),
            no_paper=phrase("tray_no_paper"),
            paper=self._paper,
            printer=tuple(self._button(fault, icon) for fault, icon in _FAULTS),
        )

    def _guide(self) -> Guide:
        total = len(STEPS)
        if self._step == total:
            return Guide(
                progress=phrase("guide_progress", k=total, n=total),
                title=phrase("guide_end"),
                text=phrase("guide_end_text"),
                share=1.0,
            )
        name = STEPS[self._step].name
        return Guide(
            progress=phrase("guide_progress", k=self._step + 1, n=total),
            title=phrase(f"guide_{name}"),
            text=phrase(f"guide_{name}_text"),
            share=self._step / total,
        )

    def _button(self, fault: str, icon: str) -> Action:
        on = self._machine.fault == fault
        text: Text = phrase(f"virtual_{fault}_on") if on else phrase(f"virtual_{fault}")
        return Action(key=fault, text=text, icon=icon, does=Do("virtual_printer", fault), on=on)


_FAULTS = (("paper", "scroll-text"), ("cover", "package-open"))


def _label(label: _Label, wanted: str) -> TrayLabel:
    return TrayLabel(
        kind=label.kind,
        caption=phrase(f"tray_{label.caption}"),
        code=label.code,
        does=scan(label.code, SOURCE),
        hint=label.code == wanted,
    )

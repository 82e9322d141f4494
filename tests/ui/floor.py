"""A station on the floor, for samples and tests: its bar, its looks, its labels."""

from kiosk.devices.label.render import LabelRenderer, Rendered
from kiosk.devices.label.templates import load_templates
from kiosk.domain.ids import PartNumber, UnitId
from kiosk.domain.labels import Label, unit_label
from kiosk.domain.messages import Text
from kiosk.screens.intents import Back
from kiosk.screens.parts import Action, Bar, Device, Kind, LabelArt, Shade
from kiosk.session.inputs import Tap
from kiosk.ui.look import Look
from kiosk.ui.metrics import MM_PER_INCH, Metrics
from kiosk.ui.speaker import Speaker
from kiosk.ui.theme import THEMES

LONG_NAME = "Battery management board with balancing and isolation, 16 s"
LONG_CODE = "BMS-16S-24V-8821315790-ISO-0000417-REV-E"
DEVICES = (
    Device(icon="scan-barcode", name="Scanner", word="Scanner", detail="Ready"),
    Device(icon="printer", name="Label printer", word="Printer", detail="Ready"),
    Device(icon="cloud-check", name="Server", word="Connected", detail="All sent"),
)
OFFLINE = (
    *DEVICES[:1],
    Device(
        icon="printer",
        name="Label printer",
        word="No paper",
        detail="Put in a new roll",
        shade=Shade.CHECK,
    ),
    Device(icon="cloud-off", name="Server", word="Offline", detail="", shade=Shade.CHECK),
)
_ONE_LABEL = UnitId("7K3M9QXA2B4C6D8E")


def look_of(
    theme: str = "day",
    size: tuple[int, int] = (1280, 800),
    diagonal_inch: float = 10.1,
    language: str = "en",
) -> Look:
    width, height = size
    return Look(THEMES[theme], Metrics(width, height, diagonal_inch), Speaker(language, "UTC"))


def bar(
    sub: Text = "PO-7731 · Corvina Power",
    *,
    operator: str = "Carla Weiss",
    devices: tuple[Device, ...] = DEVICES,
) -> Bar:
    return Bar(
        number="01",
        station="Goods in, dock 2",
        sub=sub,
        operator=operator,
        clock="14:07",
        devices=devices,
    )


def button(key: str, text: str, icon: str) -> Action:
    return Action(key=key, text=text, icon=icon, does=Tap(key))


def back() -> Action:
    return Action(key="back", text="Back", icon="arrow-left", does=Back())


def primary(key: str, text: str, *, why_not: str = "", sub: str = "") -> Action:
    return Action(
        key=key,
        text=text,
        icon="check",
        does=None if why_not else Tap(key),
        sub=why_not or sub,
        kind=Kind.PRIMARY,
    )


def art(
    serial: str = "W2611-0417",
    *,
    part: str = "PCB-150",
    name: str = "PowerPack HX-3 controller board",
    state: tuple[str, str, Shade] = (
        "Printed. Stick it on, then scan it.",
        "scan-line",
        Shade.INFO,
    ),
    tally: str = "2 verified · 2 to scan · 0 pending",
    again: bool = True,
) -> LabelArt:
    """Return a unit's label as the printer would print it, at 203 dpi."""
    label = unit_label(_ONE_LABEL, part=PartNumber(part), serial=serial, name=name, revision="C")
    if not isinstance(label, Label):
        raise TypeError(serial)
    template = load_templates()[label.template]
    rendered = LabelRenderer().render(label, template)
    if not isinstance(rendered, Rendered):
        raise TypeError(serial)
    image = rendered.image
    return LabelArt(
        bits=image.tobytes("raw", "1;I"),
        width=image.width,
        height=image.height,
        dots_per_mm=template.dpi / MM_PER_INCH,
        spoken=f"Label of {serial}",
        caption="true size · 50 × 30 mm",
        state=state[0],
        state_icon=state[1],
        state_shade=state[2],
        tally=tally,
        again=button("print_again", "Reprint", "printer") if again else None,
    )

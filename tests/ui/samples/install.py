"""Install: a power pack on its way, and what can go wrong on it."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Bar, Device, Kind, Next, Shade
from kiosk.screens.values import InstallPage, PartLine, ScanRow, UnitCard
from kiosk.session.inputs import Tap

BAR = Bar(
    number="04",
    station="Hydraulics install",
    sub="WO-10482 · PowerPack HX-3",
    operator="M. Okafor",
    clock="14:07",
    devices=(
        Device(icon="scan-barcode", name="Scanner", word="Scanner", detail="Scanner is ready"),
        Device(icon="printer", name="Printer", word="Printer", detail="Printer is ready"),
        Device(icon="cloud-check", name="Record", word="Saved", detail="All is saved"),
    ),
)


def foot(left: str = "", *, ready: bool = False, open_unit: bool = True) -> tuple[Action, ...]:
    """Return the buttons of an open build; `left` says why it cannot be completed."""
    return (
        Action(key="back", text="Back", icon="arrow-left", does=Tap("back")),
        Action(
            key="undo", text="Undo last", icon="undo-2", does=Tap("undo") if open_unit else None
        ),
        Action(key="type", text="Type a code", icon="keyboard", does=Tap("type")),
        Action(key="more", text="More", icon="ellipsis", does=Open(Where.MORE)),
        Action(
            key="done",
            text="Complete unit",
            icon="check",
            does=Tap("complete") if ready else None,
            sub=left,
            kind=Kind.PRIMARY,
        ),
    )


MANIFOLD = PartLine(
    name="Manifold body",
    part="MAN-4010",
    state="done",
    tracking="Serial",
    value="MB-55012",
    value_sub="",
    have="1",
    need="1",
    share=1.0,
)
PUMP = replace(
    MANIFOLD,
    name="Gear pump 8 cc",
    part="PMP-2041",
    value="7F3K-00921",
    value_sub="last serial",
    have="2",
    need="2",
)
VALVE = replace(
    PUMP,
    name="Relief valve block",
    part="VLB-1180",
    state="current",
    value="VB-81O06",
    have="1",
    share=0.5,
)
SEALS = PartLine(
    name="Seal kit, NBR",
    part="SKT-0221",
    state="open",
    tracking="Lot",
    value="Lot 24-1107B",
    value_sub="",
    have="0",
    need="4",
    share=0.0,
    left="38 left",
    left_share=0.19,
    low_share=0.2,
    low=True,
)
OIL = replace(
    SEALS,
    name="Hydraulic oil 32",
    part="FLD-0032",
    value="Lot OIL-0915",
    need="1",
    left="152 left",
    left_share=0.73,
    low_share=0.1,
    low=False,
)
LINES = (MANIFOLD, PUMP, VALVE, SEALS, OIL)

SCANS = (
    ScanRow(
        at="14:07:12",
        code="7F3K-00921",
        what="Gear pump 8 cc",
        icon="circle-check",
        shade=Shade.OK,
    ),
    ScanRow(
        at="14:06:58",
        code="7F3K-00918",
        what="Gear pump 8 cc",
        icon="circle-check",
        shade=Shade.OK,
    ),
    ScanRow(
        at="14:06:31",
        code="SK-220-7741",
        what="Not on this unit",
        icon="octagon-x",
        shade=Shade.STOP,
    ),
    ScanRow(
        at="14:05:47",
        code="MB-55012",
        what="Manifold body",
        icon="circle-check",
        shade=Shade.OK,
    ),
    ScanRow(
        at="14:05:20",
        code="HX3-000417",
        what="Unit opened",
        icon="circle-check",
        shade=Shade.PLAIN,
    ),
)
UNIT = UnitCard(
    kind="Unit · PowerPack HX-3",
    serial="HX3-000417",
    progress="2 of 5 lines",
    segments=(1.0, 1.0, 0.5, 0.0, 0.0),
)
LONG_NAME = "Proportional pressure relief cartridge, stainless, with coil"
LONG_CODE = "A7F3K-00921-REV-C-2026-11-21-LINE-000417"


def accepted() -> InstallPage:
    """Return the page after a component went in."""
    return InstallPage(
        bar=BAR,
        foot=foot("3 lines left"),
        band=Band(
            tone=Tone.OK,
            icon="circle-check",
            word="OK",
            headline="Gear pump accepted",
            code="7F3K-00921",
            detail="PMP-2041 · lot 24-0930 · supplier Corvina",
            side="2 of 2",
            side_sub="pumps fitted",
        ),
        next=Next(text="Scan relief valve block", sub="VLB-1180 · 1 of 2 still to fit"),
        lines_title="Parts for this unit",
        value_title="Serial or lot",
        fitted_title="Fitted",
        lines=LINES,
        unit=UNIT,
        scans_title="Last scans",
        scans=SCANS,
        no_scans="No scans yet",
        no_lines="The parts list opens when you scan a unit.",
    )


def nothing_open() -> InstallPage:
    """Return the page before a unit was scanned."""
    return replace(
        accepted(),
        bar=replace(BAR, sub="WO-10482"),
        foot=foot(open_unit=False),
        band=Band(
            tone=Tone.IDLE,
            icon="scan-barcode",
            word="READY",
            headline="Ready to scan",
            detail="Scan the unit label to begin",
        ),
        next=Next(text="Scan the unit serial", sub="White label, front left corner of the frame"),
        lines=(),
        unit=UnitCard(kind="No unit open", serial="", progress="", segments=()),
        scans=(),
    )


def all_fitted() -> InstallPage:
    """Return the page when nothing is missing any more."""
    lines = tuple(replace(line, state="done", have=line.need, share=1.0) for line in LINES)
    return replace(
        accepted(),
        foot=foot(ready=True),
        band=Band(
            tone=Tone.OK,
            icon="circle-check",
            word="OK",
            headline="All parts fitted",
            code="HX3-000417",
            detail="Check the torque mark on both pumps, then complete",
            side="5 of 5",
            side_sub="lines done",
        ),
        next=Next(text="Press Complete unit", sub="The label prints at dock 2", icon="hand"),
        lines=lines,
        unit=replace(UNIT, progress="5 of 5 lines", segments=(1.0,) * 5),
    )


def last_line() -> InstallPage:
    """Return the page whose current line is the last one, at the card's lower edge."""
    lines = (MANIFOLD, PUMP, replace(VALVE, state="done", have="2", share=1.0), SEALS)
    oil = replace(OIL, state="current", left="9 left", left_share=0.05, low=True)
    return replace(
        accepted(),
        foot=foot("2 lines left"),
        next=Next(text="Scan hydraulic oil", sub="FLD-0032 · 1 still to fit"),
        lines=(*lines, oil),
        unit=replace(UNIT, progress="3 of 5 lines", segments=(1.0, 1.0, 1.0, 0.0, 0.0)),
    )


def running_low() -> InstallPage:
    """Return the page after a lot fell below its mark: recorded, with a notice."""
    valve = replace(VALVE, state="done", have="2", share=1.0)
    seals = replace(SEALS, state="current", have="2", share=0.5, left="6 left", left_share=0.03)
    low = ScanRow(
        at="21:32:08",
        code="24-1107B",
        what="Seal kit, NBR",
        icon="triangle-alert",
        shade=Shade.CHECK,
    )
    waiting = Device(
        icon="hourglass",
        name="Record",
        word="3 waiting to send",
        detail="3 entries wait for the network",
        shade=Shade.CHECK,
    )
    return replace(
        accepted(),
        bar=replace(BAR, clock="21:32", devices=(*BAR.devices[:2], waiting)),
        foot=foot("2 lines left"),
        band=Band(
            tone=Tone.CHECK,
            icon="triangle-alert",
            word="CHECK",
            headline="Accepted. Lot is running out",
            code="24-1107B",
            detail="Seal kit, NBR · fetch the next box before unit 419",
            side="6 left",
            side_sub="of 200",
        ),
        next=Next(text="Scan seal kit", sub="SKT-0221 · 2 of 4 still to fit"),
        lines=(MANIFOLD, PUMP, valve, seals, OIL),
        unit=replace(UNIT, progress="3 of 5 lines", segments=(1.0, 1.0, 1.0, 0.5, 0.0)),
        scans=(low, *SCANS),
    )


def refused() -> InstallPage:
    """Return the page after a refusal that puts nothing wrong into the unit."""
    return replace(
        accepted(),
        band=Band(
            tone=Tone.STOP,
            icon="octagon-x",
            word="STOP",
            headline="LINE IS FULL",
            code="7F3K-00933",
            detail="PMP-2041: 2 of 2 installed. Not installed. To swap, tap Replace.",
        ),
    )


def forty_lines() -> InstallPage:
    """Return the page of a long BOM, in the middle of it."""
    current = 23
    kinds = (MANIFOLD, PUMP, replace(VALVE, need="12"), SEALS, OIL)
    lines = tuple(
        replace(
            kinds[at % 5],
            name=f"{kinds[at % 5].name} {at + 1}",
            state="done" if at < current else "current" if at == current else "open",
            have=kinds[at % 5].need if at < current else "0",
            value=kinds[at % 5].value if at <= current or at % 5 > 2 else "",
        )
        for at in range(40)
    )
    return replace(
        accepted(),
        foot=foot("17 lines left"),
        next=Next(text="Scan seal kit", sub="SKT-0221 · 4 still to fit"),
        lines=lines,
        unit=replace(
            UNIT,
            progress="23 of 40 lines",
            segments=tuple(1.0 if at < current else 0.0 for at in range(40)),
        ),
    )


def tappable() -> InstallPage:
    """Return a page on which counted lines can be tapped."""
    washer = PartLine(
        name="Washer 8 mm",
        part="WSH-0008",
        state="open",
        tracking="Counted",
        value="",
        value_sub="",
        have="0",
        need="12",
        share=0.0,
        does=Tap("line", "60"),
    )
    lines = (MANIFOLD, PUMP, VALVE, SEALS, OIL, washer)
    return replace(accepted(), lines=lines, unit=replace(UNIT, segments=(*UNIT.segments, 0.0)))


def long_words() -> InstallPage:
    """Return the page with the longest names and codes there are."""
    serial = replace(VALVE, name=LONG_NAME, part=LONG_CODE, value=LONG_CODE)
    lot = replace(
        SEALS,
        name=LONG_NAME,
        part=LONG_CODE,
        value=LONG_CODE,
        have="1,250.75",
        need="2,000",
        left="1,250.75 left",
    )
    scan = replace(SCANS[0], code=LONG_CODE, what=LONG_NAME)
    page = accepted()
    return replace(
        page,
        band=replace(page.band, headline=LONG_NAME, code=LONG_CODE, detail=LONG_NAME * 2),
        next=Next(text=LONG_NAME, sub=LONG_CODE),
        lines=(replace(serial, state="done"), serial, lot, replace(lot, low=False), MANIFOLD),
        unit=UnitCard(
            kind=f"Unit · {LONG_NAME}",
            serial=LONG_CODE,
            progress="12 of 113 lines",
            segments=(0.4,) * 12,
        ),
        scans=(scan, replace(scan, shade=Shade.STOP, icon="octagon-x"), *SCANS),
    )


SAMPLES: dict[str, Callable[[], InstallPage]] = {
    "accepted": accepted,
    "nothing_open": nothing_open,
    "all_fitted": all_fitted,
    "last_line": last_line,
    "running_low": running_low,
    "refused": refused,
    "forty_lines": forty_lines,
    "tappable": tappable,
    "long_words": long_words,
}

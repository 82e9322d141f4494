"""Pages of units."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Do, Turn
from kiosk.screens.parts import Action, Band, Bar, Kind, Note, Pill, Shade
from kiosk.screens.values import Happened, Identity, Node, UnitPage
from kiosk.session.inputs import Tap
from tests.ui.floor import LONG_CODE, LONG_NAME, OFFLINE, back, bar

AT_THE_DESK = bar("History of a unit", operator="A. Lindqvist")
ISSUE = Note(
    icon="triangle-alert",
    title="NC-218 open",
    sub="Pressure falls at 180 bar",
    shade=Shade.CHECK,
    does=Tap("issue", "NC-218"),
)
HEAD = Identity(
    kind="Unit · PowerPack HX-3 · HPU-3000 rev C",
    code="HX3-000401",
    icon="box",
    status=Pill(text="On hold", shade=Shade.STOP, icon="octagon-pause"),
    place="Test bay 2, shelf T2-04",
    place_sub="since yesterday 16:42 · S. Ilves",
    issue=ISSUE,
)
EVENTS = (
    ("16:42", "Put on hold", "NC-218 · Pressure falls at 180 bar", "octagon-pause", Shade.STOP),
    ("16:38", "Test failed: pressure hold", "171 bar after 5 min", "gauge", Shade.STOP),
    ("15:10", "Moved to Test bay 2, shelf T2-04", "from Line 4", "map-pin", Shade.PLAIN),
    ("14:52", "Build completed", "WO-10482 · 5 of 5 lines", "circle-check", Shade.OK),
    ("14:31", "Gear pump replaced at P2", "7F3K-00887 out, 7F3K-00902 in", "replace", Shade.CHECK),
    ("14:05", "Manifold body fitted at M1", "MB-54996", "package-check", Shade.PLAIN),
    ("13:58", "Label printed", "50 × 30 mm", "printer", Shade.INFO),
)


def tabs(chosen: str, inside: str, history: str, outside: str) -> tuple[Action, ...]:
    shown = (
        ("inside", "Inside it", "list-tree", inside),
        ("history", "History", "history", history),
        ("path", "It is inside", "corner-left-up", outside),
    )
    return (
        back(),
        *(
            Action(
                key=key,
                text=text,
                icon=icon,
                does=Turn(key),
                sub=sub,
                kind=Kind.TAB,
                on=key == chosen,
            )
            for key, text, icon, sub in shown
        ),
    )


def rail(*, trees: bool = False) -> tuple[Action, ...]:
    every = Action(key="expand", text="Open all", icon="list-tree", does=Do("expand", "all"))
    hold = Action(key="hold", text="Hold", icon="octagon-pause", does=Tap("hold"))
    label = Action(key="label", text="Print label", icon="printer", does=Tap("label"))
    return (every if trees else hold, label)


def happened(count: int, *, opens: bool = False) -> tuple[Happened, ...]:
    """Return so many events."""
    made: list[Happened] = []
    for number in range(count):
        at, title, detail, icon, shade = EVENTS[number % len(EVENTS)]
        made.append(
            Happened(
                day="18 Nov",
                at=at,
                title=title,
                detail=detail,
                who="S. Ilves" if number < 2 else "M. Okafor",
                where="06 Test" if number < 2 else "04 Hydraulics",
                icon=icon,
                shade=shade,
                does=Tap("show", detail) if opens and number % 3 else None,
            )
        )
    return tuple(made)


def history(events: tuple[Happened, ...], shown: Bar = AT_THE_DESK) -> UnitPage:
    return UnitPage(
        bar=shown,
        foot=tabs("history", "5 lines", f"{len(events)} events", "not installed"),
        band=None,
        head=HEAD,
        title="History, newest first",
        title_right="",
        events=events,
        tree=(),
        path=(),
        empty="",
        rail=rail(),
    )


def usual() -> UnitPage:
    return history(happened(14))


def opening() -> UnitPage:
    """Some events lead on, and a notice stands above."""
    found = Band(
        tone=Tone.CHECK,
        icon="triangle-alert",
        word="CHECK",
        headline="Task closed",
        detail="HX3-000401 is on hold since yesterday 16:42 by S. Ilves. Nothing was recorded.",
    )
    return replace(history(happened(14, opens=True)), band=found)


def refused() -> UnitPage:
    """A refusal while the page is shown."""
    band = Band(
        tone=Tone.STOP,
        icon="octagon-x",
        word="STOP",
        headline="Not found",
        code=LONG_CODE,
        detail="No unit, lot, part or place has this code.",
    )
    return replace(usual(), band=band)


def unknown() -> UnitPage:
    """Only its number is known here."""
    head = replace(
        HEAD,
        code="HX3-000377",
        status=Pill(text="Known here", shade=Shade.INFO, icon="info"),
        place="Not known on this kiosk",
        place_sub="last heard 12 Nov, shipped to Halden Marine",
        issue=None,
    )
    page = history((), bar("History of a unit", operator="A. Lindqvist", devices=OFFLINE))
    return replace(
        page,
        head=head,
        title="History",
        empty="HX3-000377 is known, its history is not on this kiosk. Connect to load it.",
        empty_icon="cloud-off",
        rail=rail()[:1],
    )


def long() -> UnitPage:
    """Everything is as long as it gets."""
    event = Happened(
        day="yesterday",
        at="16:42",
        title=f"{LONG_NAME} was taken out at position U1.4 and put on hold",
        detail=f"{LONG_CODE} out, BMS-16S-24V-8821315790-ISO-0000418-REV-E in, leaks",
        who="Maximiliane Grünberger-Oyelaran",
        where="Final assembly, hall 4",
        icon="replace",
        shade=Shade.CHECK,
        does=Tap("show"),
    )
    head = replace(
        HEAD,
        kind=f"Unit · {LONG_NAME} · BMS-16S-24V rev E",
        code=LONG_CODE,
        status=Pill(text="In production", shade=Shade.INFO, icon="wrench"),
        place="Outgoing quality, second rack on the left, shelf Q-02-04",
        issue=replace(ISSUE, title="NC-2026-000218 open", sub=LONG_NAME),
    )
    return replace(history((event,) * 40), head=head)


def node(name: str, part: str, code: str, spot: str, *children: Node) -> Node:
    return Node(
        name=name,
        part=part,
        code=code,
        tracking="SERIAL",
        quantity="",
        position=spot,
        flag=None,
        does=Tap("show", code),
        children=children,
    )


def a_tree() -> tuple[Node, ...]:
    valves = tuple(
        node("Relief valve block", "VLB-1180 rev C", f"VB-809{77 + 4 * number}", f"V{number + 1}")
        for number in range(2)
    )
    seals = Node(
        name="Seal kit, NBR",
        part="SKT-0221",
        code="24-1107B",
        tracking="LOT",
        quantity="4 pieces",
        position="",
        flag=Pill(text="6 days left", shade=Shade.CHECK, icon="triangle-alert"),
        does=Tap("show", "24-1107B"),
    )
    screws = Node(
        name="Screw M6 × 20, A2",
        part="SCR-0620",
        code="",
        tracking="COUNT",
        quantity="12 pieces",
        position="",
        flag=None,
        does=None,
    )
    pumps = tuple(
        node("Gear pump 2.5 cc", "GRP-2500", f"7F3K-0090{number}", f"P{number}")
        for number in (1, 2)
    )
    set_name = "Pump set, two gear pumps with coupling and sound-damped bell housing"
    return (
        node("Manifold body", "MAN-4010 rev B", "MB-54996", "M1", *valves, seals),
        node(set_name, "PMS-0100 · made on this unit", "PS-00401", "P", *pumps, screws),
        node("Control board", "PCB-150 rev C", "W2611-0417", "A1"),
        replace(seals, name="Seal kit, FKM", code="24-1190A", flag=None),
        screws,
    )


def inside(tree: tuple[Node, ...] | None = None) -> UnitPage:
    return replace(
        usual(),
        foot=tabs("inside", "5 lines", "14 events", "not installed"),
        title="As built, 18 Nov 14:52",
        title_right="BOM version 7 · nothing missing",
        events=(),
        tree=a_tree() if tree is None else tree,
        rail=rail(trees=True),
        position_title="position",
    )


def inside_one() -> UnitPage:
    """One module holds all else, and is open from the start."""
    return replace(
        inside((node("Power unit", "PWU-1", "PU-00071", "", *a_tree()),)), title_right=""
    )


def inside_deep() -> UnitPage:
    """Eight levels of long names, all open."""
    tree = Node(
        name=LONG_NAME,
        part="BMS-16S-24V rev E",
        code=LONG_CODE,
        tracking="LOT",
        quantity="1,250.5 m",
        position="R1–R48, R52, R60",
        flag=Pill(text="Expired 12 days ago", shade=Shade.STOP, icon="octagon-x"),
        does=Tap("show"),
    )
    for _ in range(7):
        first = replace(tree, children=(), flag=None, quantity="")
        tree = replace(tree, children=(first, tree), flag=None)
    return inside((tree,))


def path() -> UnitPage:
    levels = (
        ("Vessel Halden 7", "VSL-7 · commissioned 2 Oct", "layers"),
        ("SKID-0044", "Drive skid · position S2", "boxes"),
        ("PS-00401", "Pump set · position P", "package"),
        ("7F3K-00902", "Gear pump 2.5 cc · position P2 · since 18 Nov 14:31", "box"),
    )
    rows = tuple(
        Note(icon=icon, title=title, sub=sub, does=Tap("show", title))
        for title, sub, icon in levels[:-1]
    )
    title, sub, icon = levels[-1]
    head = replace(
        HEAD,
        kind="Unit · Gear pump 2.5 cc · GRP-2500",
        code="7F3K-00902",
        status=Pill(text="Installed", shade=Shade.OK, icon="circle-check"),
        place="In PS-00401, position P2",
        place_sub="since 18 Nov 14:31",
        issue=None,
    )
    return replace(
        usual(),
        foot=tabs("path", "nothing", "6 events", "3 levels"),
        head=head,
        title="It is inside, the outermost first",
        events=(),
        path=(*rows, Note(icon=icon, title=title, sub=sub)),
    )


SAMPLES: dict[str, Callable[[], UnitPage]] = {
    "history": usual,
    "opening": opening,
    "refused": refused,
    "unknown": unknown,
    "long": long,
    "inside": inside,
    "inside_one": inside_one,
    "inside_deep": inside_deep,
    "path": path,
}

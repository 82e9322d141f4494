"""Home as it stands in a shift."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import HomePage, Task
from kiosk.session.inputs import Tap
from tests.ui.samples.lock import OFFLINE, PAPER_OUT, a_bar

HINT = Band(
    tone=Tone.IDLE,
    icon="scan-barcode",
    word="READY",
    headline="Scan anything, or tap a task",
    side_sub="Good afternoon, Maria",
)
UNKNOWN = Band(
    tone=Tone.STOP,
    icon="octagon-x",
    word="STOP",
    headline="Unknown label",
    code="PMP-2041-0000946-REV-C-LINE-2-OF-PO-7731",
    detail="No part, unit or place has it. Scan the label of the unit, or look it up.",
)
FOOT = (
    Action(key="help", text="Help", icon="circle-question-mark", does=Open(Where.HELP)),
    Action(key="print", text="Print a label", icon="printer", does=Tap("print")),
    Action(key="hold", text="Put on hold", icon="octagon-pause", does=Tap("hold")),
    Action(key="setup", text="Setup", icon="settings", does=Open(Where.SETTINGS)),
    Action(key="off", text="Sign off", icon="log-out", does=Tap("signoff")),
)
RECEIVE = Task(
    key="receive",
    title="Receive",
    sub="2 orders due today",
    icon="package-plus",
    does=Tap("task", "receive"),
    badge="1 open",
)
BUILD = Task(
    key="build",
    title="Build & install",
    sub="PowerPack HX-3",
    icon="wrench",
    does=Tap("task", "build"),
    badge="3 open",
)
LOOK = Task(
    key="lookup",
    title="Look up",
    sub="Scan anything to see it",
    icon="scan-search",
    does=Tap("task", "lookup"),
)
COUNT = Task(
    key="count",
    title="Count",
    sub="A-03 is due today",
    icon="clipboard-list",
    does=Tap("task", "count"),
    badge="1 due",
    badge_shade=Shade.CHECK,
)
MOVE = Task(
    key="move",
    title="Move",
    sub="Item, then its new place",
    icon="arrow-left-right",
    does=Tap("task", "move"),
)
SHIP = Task(key="ship", title="Ship", sub="Needs a shipper's badge", icon="truck", does=None)
REMOVE = Task(
    key="remove",
    title="Remove",
    sub="Take a component out",
    icon="package-minus",
    does=Tap("task", "remove"),
)
PEOPLE = Task(
    key="people", title="People", sub="Badges and roles", icon="users", does=Open(Where.PEOPLE)
)
WAITING = (
    Note(
        icon="git-merge",
        title="Conflicts",
        sub="Recorded twice · for a supervisor",
        shade=Shade.STOP,
        count="2",
        does=Tap("waiting", "conflicts"),
    ),
    Note(
        icon="triangle-alert",
        title="Use soon: seal kit, NBR",
        sub="Lot 24-1107B · 6 days, 38 left",
        shade=Shade.CHECK,
        does=Tap("waiting", "expiring"),
    ),
    Note(
        icon="printer",
        title="Labels not printed yet",
        sub="Gear pump 8 cc · PO-7731, line 2",
        shade=Shade.CHECK,
        count="3",
        does=Tap("waiting", "labels"),
    ),
    Note(
        icon="play",
        title="Open work on this station",
        sub="PO-7731, line 2 · 7 of 8 · yours, 14:12",
        shade=Shade.INFO,
        count="4",
        does=Tap("waiting", "parked"),
    ),
)
MORE = Note(icon="ellipsis", title="and 2 more", count="5", does=Tap("waiting", "more"))
LAST = Note(
    icon="circle-check",
    title="7F3K-00946",
    sub="Last scan · gear pump received · 14:11",
    shade=Shade.OK,
    does=Tap("unit", "7F3K-00946"),
)


def busy() -> HomePage:
    return HomePage(
        bar=a_bar(operator="M. Okafor"),
        foot=FOOT,
        band=HINT,
        tasks=(RECEIVE, BUILD, LOOK, COUNT, MOVE, SHIP),
        waiting_title="Waiting here",
        waiting=WAITING,
        nothing_waits="Nothing is waiting here.",
        last=LAST,
        no_last="No scan yet in this shift",
    )


def empty() -> HomePage:
    tasks = (
        replace(RECEIVE, sub="No order is due", badge=""),
        replace(BUILD, sub="No run is open here", badge=""),
        LOOK,
        replace(COUNT, sub="Nothing to count today", badge=""),
        MOVE,
        SHIP,
    )
    return replace(busy(), tasks=tasks, waiting=(), last=None)


def refused() -> HomePage:
    return replace(busy(), band=UNKNOWN)


def more_waits() -> HomePage:
    return replace(busy(), waiting=(*WAITING, MORE))


def offline() -> HomePage:
    bar = a_bar(operator="M. Okafor", devices=(PAPER_OUT, OFFLINE))
    return replace(busy(), bar=bar)


def long_words() -> HomePage:
    tasks = (
        replace(
            RECEIVE,
            title="Wareneingang und Kennzeichnung",
            sub="Proportional directional control valve 4/3, NG10 and 12 more orders are due",
            badge="12 verspätet",
            badge_shade=Shade.STOP,
        ),
        replace(BUILD, title="Baugruppen fertigen", sub="Hydraulikaggregat PowerPack HX-3"),
        replace(LOOK, title="Nachschlagen", sub="Beliebiges Etikett scannen, um es zu sehen"),
        replace(COUNT, title="Bestandsaufnahme", sub="Lagerplatz HIGHBAY-C-114-06 ist fällig"),
        replace(MOVE, title="Umlagern", sub="Erst der Artikel, dann sein neuer Lagerplatz"),
        replace(SHIP, title="Versandbereitstellung", sub="Dafür ist ein Versandausweis nötig"),
    )
    waiting = (
        replace(
            WAITING[0],
            title="Proportional directional control valve 4/3, NG10, 24 V DC, on-board",
            sub="Erfassungen widersprechen sich · ein Vorgesetzter muss entscheiden",
            count="128",
        ),
        replace(WAITING[1], title="LOT-24-1107B-ZULIEFERER-BRANDT-LOVAAS-0047"),
        *WAITING[2:],
    )
    last = replace(LAST, title="7F3K-00946-PMP-2041-REV-C-BATCH-24-1107B")
    hint = replace(
        HINT,
        headline="Etikett scannen oder auf eine Aufgabe tippen",
        side_sub="Guten Nachmittag, Maria-Magdalena",
    )
    bar = replace(a_bar(operator="M. Wolfeschlegelsteinhausen"), station="Wareneingang Rampe 2")
    return replace(busy(), bar=bar, band=hint, tasks=tasks, waiting=waiting, last=last)


def one_task() -> HomePage:
    return replace(busy(), tasks=(LOOK,))


def three_tasks() -> HomePage:
    return replace(busy(), tasks=(RECEIVE, LOOK, SHIP))


def four_tasks() -> HomePage:
    return replace(busy(), tasks=(RECEIVE, BUILD, LOOK, COUNT))


def five_tasks() -> HomePage:
    return replace(busy(), tasks=(RECEIVE, BUILD, LOOK, COUNT, SHIP))


def seven_tasks() -> HomePage:
    return replace(busy(), tasks=(RECEIVE, BUILD, REMOVE, LOOK, COUNT, MOVE, SHIP))


def eight_tasks() -> HomePage:
    tasks = (RECEIVE, BUILD, REMOVE, LOOK, COUNT, MOVE, SHIP, PEOPLE)
    return replace(busy(), tasks=tasks, waiting=(*WAITING, MORE))


SAMPLES: dict[str, Callable[[], HomePage]] = {
    "busy": busy,
    "empty": empty,
    "refused": refused,
    "more_waits": more_waits,
    "offline": offline,
    "long_words": long_words,
    "one_task": one_task,
    "three_tasks": three_tasks,
    "four_tasks": four_tasks,
    "five_tasks": five_tasks,
    "seven_tasks": seven_tasks,
    "eight_tasks": eight_tasks,
}

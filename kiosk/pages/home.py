"""Home: the tasks that one's role allows, and what is waiting at this station."""

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.link import LinkState
from kiosk.domain.messages import Phrase, Text, Tone, phrase
from kiosk.domain.quantity import grouped
from kiosk.pages.alerts import waits_dates
from kiosk.pages.central_words import ICONS as LINK_ICONS
from kiosk.pages.central_words import at
from kiosk.pages.common import HELP, SIGN_OFF, TYPE, bar, button, choose, word
from kiosk.pages.explaining import offered
from kiosk.pages.scene import Scene
from kiosk.pages.seen import only
from kiosk.pages.verdicts import answer_band, band_of
from kiosk.screens.intents import Intent, Open, Where
from kiosk.screens.parts import Action, Band, Note, Shade
from kiosk.screens.values import HomePage, Task
from kiosk.session.inputs import Tap
from kiosk.store import showing, spool
from kiosk.store.waiting import count as waiting_for_inspection
from kiosk.workflows import tasks
from kiosk.workflows.screens import HomeScreen
from kiosk.workflows.states import InstallCount, Installing, State

ALL = Open(Where.WAITING)
WORST = 4
"""Rows of what is waiting, before the rest is only counted."""

_TILES = (
    (Word.RECEIVE, "receive", "package-plus"),
    (Word.BUILD, "build", "hammer"),
    (Word.INSTALL, "install", "wrench"),
    (Word.REMOVE, "remove", "package-minus"),
    (Word.MOVE, "move", "arrow-left-right"),
    (Word.LOOKUP, "lookup", "scan-search"),
)
_INSPECT = (Word.INSPECT, "inspect", "list-checks")
"""Stands beside the others only while something waits for it."""
_CLERKS = frozenset({Word.RECEIVE, Word.MOVE})
_OPEN = {key: (name, icon) for key, name, icon in (*_TILES, _INSPECT)}


def home_page(scene: Scene, screen: HomeScreen) -> HomePage:
    """Return Home."""
    building = len(showing.in_production(scene.record))
    badges: dict[str, Text] = {"install": phrase("n_open", n=building)} if building else {}
    inspections = waiting_for_inspection(scene.record)
    if inspections:
        badges["inspect"] = phrase("n_waiting", n=inspections)
    return HomePage(
        bar=bar(scene, phrase(f"role_at_station_{screen.operator.role.value}")),
        foot=(*_beside(scene), SIGN_OFF),
        band=_hint(scene),
        tasks=tuple(
            _tile(scene, key, name, icon, badges.get(name, ""))
            for key, name, icon in (*_TILES, *((_INSPECT,) if inspections else ()))
        ),
        waiting_title=phrase("title_waiting"),
        waiting=worst(waiting(scene, screen.parked)),
        nothing_waits=phrase("nothing_waits"),
        last=_last(scene),
    )


def _beside(scene: Scene) -> tuple[Action, ...]:
    """Offer to explain a code that nobody knows, else help, printers and settings."""
    offers = offered(scene)
    if offers:
        return (TYPE, *offers)
    return (
        HELP,
        TYPE,
        button("printer", "printer", Open(Where.PRINTER)),
        button("settings", "settings", Open(Where.SETTINGS)),
    )


def _hint(scene: Scene) -> Band:
    said = scene.answer.said
    if scene.notice is not None and said.tone is not Tone.STOP:
        return band_of(scene.notice)
    if said.key in {"signed_on", "home", "still_signed_on"} and scene.operator is not None:
        name = scene.operator.name
        if said.key == "signed_on" and scene.link.state is LinkState.OFFLINE:
            return _unchecked(scene, said.tone)
        return Band(
            tone=said.tone,
            icon="scan-barcode",
            word=phrase("word_idle"),
            headline=phrase("hint_home"),
            detail=phrase("hello", part=phrase(_part_of_day(scene.now.hour)), name=name),
        )
    return answer_band(scene)


def _unchecked(scene: Scene, tone: Tone) -> Band:
    """Say, once a shift, what is not checked while the network is away (O8)."""
    return Band(
        tone=tone,
        icon=LINK_ICONS[LinkState.OFFLINE],
        word=phrase("word_idle"),
        headline=phrase("hint_offline", time=at(scene, scene.link.since_us)),
        detail=phrase("hint_unchecked"),
    )


def _part_of_day(hour: int) -> str:
    morning, afternoon, evening = 5, 12, 18
    if morning <= hour < afternoon:
        return "good_morning"
    return "good_afternoon" if afternoon <= hour < evening else "good_evening"


def _tile(scene: Scene, key: Word, name: str, icon: str, badge: Text) -> Task:
    refused = tasks.forbidden(key, scene.operator) if scene.operator is not None else None
    sub: Text = phrase(f"tile_{name}_sub")
    if refused is not None:
        sub = phrase("tile_needs_clerk" if key in _CLERKS else "tile_needs_operator")
    does: Intent = word(key)
    return Task(
        key=name,
        title=phrase(f"tile_{name}"),
        sub=sub,
        icon=icon,
        does=does if refused is None else None,
        badge=badge,
    )


def waiting(scene: Scene, parked: tuple[Phrase, ...]) -> tuple[Note, ...]:
    """Return what waits, the worst first."""
    return (
        *_conflicts(scene),
        *_holds(scene),
        *waits_dates(scene),
        *_labels(scene),
        *open_work(scene, parked),
    )


def _conflicts(scene: Scene) -> tuple[Note, ...]:
    count = showing.conflicts_open(scene.record)
    if not count:
        return ()
    title, sub = phrase("waits_conflicts"), phrase("waits_conflicts_sub")
    does = Tap("conflicts")
    mark = "git-merge"
    return (
        Note(icon=mark, title=title, sub=sub, shade=Shade.STOP, count=grouped(count), does=does),
    )


def _holds(scene: Scene) -> tuple[Note, ...]:
    count = showing.units_held(scene.record)
    if not count:
        return ()
    title, sub = phrase("waits_holds"), phrase("waits_holds_sub")
    does = Open(Where.HOLDS)
    mark = "octagon-pause"
    return (
        Note(icon=mark, title=title, sub=sub, shade=Shade.STOP, count=grouped(count), does=does),
    )


def _labels(scene: Scene) -> tuple[Note, ...]:
    count = spool.waiting(scene.record)
    if not count:
        return ()
    title, sub = phrase("waits_labels"), phrase("waits_labels_sub")
    does = Open(Where.PRINTER)
    mark = "printer"
    return (
        Note(icon=mark, title=title, sub=sub, shade=Shade.CHECK, count=grouped(count), does=does),
    )


def open_work(scene: Scene, parked: tuple[Phrase, ...]) -> tuple[Note, ...]:
    """Return the work that is kept open, the newest first, by who left it (N4)."""
    notes: list[Note] = []
    left = zip(reversed(scene.standing.parked), reversed(parked), strict=True)
    for number, (work, told) in enumerate(left, start=1):
        if _is_over(scene, work.state):
            continue
        name, icon = _OPEN[tasks.task_of(work.state)]
        notes.append(
            Note(
                icon=icon,
                title=_open_title(scene, name, work.state),
                sub=told,
                shade=Shade.INFO,
                does=Tap("pick", str(number)),
            )
        )
    return tuple(notes)


def _is_over(scene: Scene, state: State) -> bool:
    """Whether the unit that was left open was completed since, elsewhere or by somebody else."""
    if state.needs.build is None or not isinstance(state, Installing | InstallCount):
        return False
    unit = scene.record.reader.unit(state.needs.build)
    return unit is None or not unit.state.run_open


def _open_title(scene: Scene, name: str, state: State) -> Text:
    """Return the task that was left, with the unit or part that it is about."""
    reader = scene.record.reader
    what = ""
    if state.needs.build is not None:
        unit = reader.unit(state.needs.build)
        what = unit.state.serial if unit is not None else ""
    elif state.needs.part is not None:
        part = reader.part(state.needs.part)
        what = part.part.name or part.part.part_number if part is not None else ""
    task = phrase(f"tile_{name}")
    return phrase("open_task", task=task, what=what) if what else task


def worst(notes: tuple[Note, ...], most: int = WORST) -> tuple[Note, ...]:
    """Return the first rows, and one that tells of what is more."""
    if len(notes) <= most + 1:
        return notes
    more = Note(icon="ellipsis", title=phrase("and_more", n=len(notes) - most), does=ALL)
    return (*notes[:most], more)


def _last(scene: Scene) -> Note | None:
    if not scene.scans:
        return None
    row = scene.scans[0]
    thing = only(scene.record.identify(scene.record.read(row.code)))
    return Note(
        icon=row.icon,
        title=row.code,
        sub=phrase("last_scan", what=row.what, at=row.at),
        shade=row.shade,
        does=choose(row.code) if thing is not None else None,
    )

"""What pages share: the bar, the buttons of the foot, times and tracking types in words."""

from datetime import datetime
from decimal import Decimal

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import Tracking
from kiosk.domain.ids import Subject
from kiosk.domain.messages import Phrase, Said, Text, phrase
from kiosk.domain.moment import from_us
from kiosk.domain.records import Stock
from kiosk.domain.unit import Status
from kiosk.pages.label_states import pending_issue
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Back, Intent, Open, Where
from kiosk.screens.parts import Action, Bar, Kind, Next, Pill, Shade
from kiosk.session.inputs import Tap
from kiosk.workflows.states import Home, Looking


def bar(scene: Scene, sub: Text = "") -> Bar:
    """Return the bar of a page; `sub` says what is going on."""
    return Bar(
        number=scene.station.number,
        station=scene.station.name,
        sub=sub,
        operator=scene.operator.name if scene.operator is not None else "",
        clock=f"{scene.now:%H:%M}",
        devices=scene.devices,
        watermark=scene.watermark,
    )


def headline_of(said: Said) -> Phrase:
    """Return the headline of a verdict as words."""
    return Phrase(f"{said.key}/headline", said.args)


def text_of(said: Said) -> Phrase:
    """Return the text of a verdict as words."""
    return Phrase(f"{said.key}/text", said.args)


def following(scene: Scene, icon: str = "scan-line") -> Next:
    """Return what the present step asks for."""
    prompt = scene.answer.screen.prompt
    return Next(text=headline_of(prompt), sub=text_of(prompt), icon=icon)


# --- buttons


def word(which: Word) -> Tap:
    """Return the tap that means the same as a command of the card."""
    return Tap("word", which.value)


def choose(code: str) -> Tap:
    """Return the tap that takes a row as if its code had been scanned."""
    return Tap("choose", code)


def button(key: str, icon: str, does: Intent | None, *, sub: Text = "") -> Action:
    """Return a button whose caption is the catalogue's word of the same key."""
    return Action(key=key, text=phrase(f"button_{key}"), icon=icon, does=does, sub=sub)


def primary(key: str, icon: str, does: Intent | None, *, sub: Text = "") -> Action:
    """Return the button that finishes a page."""
    caption = phrase(f"button_{key}")
    return Action(key=key, text=caption, icon=icon, does=does, sub=sub, kind=Kind.PRIMARY)


def tab(key: str, icon: str, does: Intent | None, *, on: bool, sub: Text = "") -> Action:
    """Return a tab."""
    caption = phrase(f"tab_{key}")
    return Action(key=key, text=caption, icon=icon, does=does, sub=sub, kind=Kind.TAB, on=on)


def print_button(scene: Scene, subject: Subject) -> Action:
    """Return the button that prints the label of the thing in hand; a task has another one."""
    looking = isinstance(scene.standing.state, Home | Looking)
    owed = pending_issue(scene, subject) is not None
    does = Tap("print") if looking else None
    return button("print", "printer", does, sub=phrase("label_pending") if owed else "")


BACK = button("back", "arrow-left", Back())
LEAVE = button("back", "arrow-left", word(Word.CANCEL))
UNDO = button("undo", "undo-2", Tap("undo"))
TYPE = button("type", "keyboard", Tap("type"))
HELP = button("help", "circle-question-mark", Open(Where.HELP))
MORE = button("more", "ellipsis", Open(Where.MORE))
SIGN_OFF = button("sign_off", "log-out", word(Word.SIGNOFF))


# --- words


def tracking_word(tracking: Tracking) -> Phrase:
    """Return the badge of a tracking type: SERIAL, LOT or COUNT."""
    return phrase(f"badge_{tracking.value}")


STATUS_MARKS = {
    Status.AVAILABLE: (Shade.OK, "circle-check"),
    Status.INSPECTION: (Shade.CHECK, "list-checks"),
    Status.IN_PRODUCTION: (Shade.INFO, "wrench"),
    Status.INSTALLED: (Shade.INFO, "package-check"),
    Status.ON_HOLD: (Shade.STOP, "octagon-pause"),
    Status.RETURNED: (Shade.CHECK, "undo-2"),
    Status.SHIPPED: (Shade.INFO, "truck"),
    Status.SCRAPPED: (Shade.STOP, "trash-2"),
    Status.ARCHIVED: (Shade.PLAIN, "archive"),
    Status.CONFLICT: (Shade.STOP, "git-merge"),
    Status.VOIDED: (Shade.PLAIN, "circle-x"),
}


def status_word(status: Status) -> Phrase:
    """Return a status in words."""
    return phrase(f"state_{status.name.lower()}")


def status_pill(status: Status) -> Pill:
    """Return a status as a box."""
    shade, icon = STATUS_MARKS[status]
    return Pill(text=status_word(status), shade=shade, icon=icon)


def local(scene: Scene, at_us: int) -> datetime:
    """Return a time of the record in the plant's zone."""
    return from_us(at_us).astimezone(scene.now.tzinfo)


def hour(scene: Scene, at_us: int) -> str:
    """Return hours and minutes."""
    return f"{local(scene, at_us):%H:%M}"


def day(scene: Scene, at_us: int) -> Text:
    """Return today, yesterday, or day and month."""
    at = local(scene, at_us)
    ago = (scene.now.date() - at.date()).days
    if ago in {0, 1}:
        return phrase("today" if ago == 0 else "yesterday")
    return day_of(at, year=at.year != scene.now.year)


def day_of(at: datetime, *, year: bool = False) -> Phrase:
    """Return day and month in words, with the year where it helps."""
    month = phrase(f"month_{at.month}")
    if year:
        return phrase("day_month_year", day=at.day, month=month, year=at.year)
    return phrase("day_month", day=at.day, month=month)


def when(scene: Scene, at_us: int) -> Phrase:
    """Return day and time of day."""
    return phrase("when", day=day(scene, at_us), time=hour(scene, at_us))


def on_hand(stock: tuple[Stock, ...]) -> Decimal:
    """Return how much there is at all places together."""
    return sum((each.quantity for each in stock), Decimal(0))

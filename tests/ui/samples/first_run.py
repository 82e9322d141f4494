"""The first screen of a new kiosk."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Action
from kiosk.screens.values import FirstRunPage, Task
from tests.ui.samples.lock import a_bar

WAYS = (
    Task(
        key="supervisor",
        title="Make the first supervisor",
        sub="A name and a PIN. The badge is printed as a label, or shown to be photographed.",
        icon="user-plus",
        does=Do("first_supervisor"),
    ),
    Task(
        key="import",
        title="Import files",
        sub="Parts, bills of material, orders and people from your planning system, as CSV.",
        icon="file-spreadsheet",
        does=Do("import"),
    ),
    Task(
        key="demo",
        title="Try the demo",
        sub="A plant with stock and open work. Nothing is kept, no scanner or printer is needed.",
        icon="graduation-cap",
        does=Do("demo"),
    ),
)
FOOT = (
    Action(key="language", text="Language", icon="languages", does=Do("language")),
    Action(key="theme", text="Night screen", icon="moon", does=Do("theme", "night")),
    Action(key="help", text="Help", icon="circle-question-mark", does=Open(Where.HELP)),
)


def new() -> FirstRunPage:
    return FirstRunPage(
        bar=a_bar(sub="New station"),
        foot=FOOT,
        title="Welcome. This record is empty.",
        sub="Choose how to begin. You can do the other two later, under Setup.",
        ways=WAYS,
    )


def five() -> FirstRunPage:
    """Every way that a station may have."""
    central = Task(
        key="central",
        title="Join a central database",
        sub="Scan the enrolment code: people, parts and records come from there",
        icon="network",
        does=Open(Where.ENROL),
    )
    backup = Task(
        key="backup",
        title="Put a backup back",
        sub="From the folder of backups, or from a stick",
        icon="archive",
        does=Open(Where.BACKUPS),
    )
    return replace(new(), ways=(WAYS[0], central, WAYS[1], backup, WAYS[2]))


def no_drive() -> FirstRunPage:
    """Without a stick there is nothing to import."""
    ways = (WAYS[0], replace(WAYS[1], does=None, sub="Plug in a stick with the files"), WAYS[2])
    return replace(new(), ways=ways)


def long_words() -> FirstRunPage:
    ways = (
        replace(
            WAYS[0],
            title="Erste Vorgesetzte oder ersten Vorgesetzten anlegen",
            sub="Ein Name und eine PIN. Der Ausweis wird als Etikett gedruckt oder angezeigt, "
            "damit er abfotografiert werden kann; er gilt an allen Stationen dieses Werks.",
        ),
        replace(WAYS[1], title="Dateien einlesen"),
        replace(WAYS[2], title="Vorführung ausprobieren", badge="10 Schritte"),
    )
    return replace(
        new(),
        title="Willkommen. Diese Aufzeichnung ist noch vollkommen leer, und das ist richtig so.",
        sub="Wählen Sie, wie Sie beginnen möchten. Die beiden anderen Wege stehen Ihnen später "
        "unter Einrichten offen, auch wenn bereits gearbeitet wird.",
        ways=ways,
    )


SAMPLES: dict[str, Callable[[], FirstRunPage]] = {
    "new": new,
    "five": five,
    "no_drive": no_drive,
    "long_words": long_words,
}

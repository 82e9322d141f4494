"""What of a label people see on screen: a badge's code is a key, and a supervisor's alone."""

from kiosk.domain.labels import Label, LabelKind
from kiosk.pages.devices import supervised
from kiosk.pages.scene import Scene
from kiosk.screens.parts import LabelArt
from kiosk.store.spool import Spooled


def label_named(label: Label) -> str:
    """Return what people call what wears a label: its serial or lot, else its title."""
    return label.lines[0].value if label.lines else label.title


def titled(scene: Scene, label: Label) -> str:
    """Return the title of a label; of a badge, its wearer's name."""
    return label_named(label) if _kept_from(scene, label) else label.title


def pictured(scene: Scene, spooled: Spooled | None) -> LabelArt | None:
    """Return a label as it prints; None for none, and for one that may not be seen."""
    if spooled is None or _kept_from(scene, spooled.label):
        return None
    return scene.draw(spooled)


def _kept_from(scene: Scene, label: Label) -> bool:
    return label.kind is LabelKind.OPERATOR and not supervised(scene)

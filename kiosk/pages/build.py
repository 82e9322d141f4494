"""Starting a build: which assembly, then which number."""

from kiosk.domain.messages import phrase
from kiosk.domain.schemes import makes_serials
from kiosk.pages.ask import ask, assemblies_page, part_words
from kiosk.pages.make_lot import START
from kiosk.pages.numbers import numbers_words
from kiosk.pages.scene import Scene
from kiosk.screens.parts import Note, Shade
from kiosk.screens.values import AskPage
from kiosk.session.inputs import Key
from kiosk.workflows.screens import BuildScreen

SUB = phrase("tile_build")


def build_page(scene: Scene, screen: BuildScreen) -> AskPage:
    """Return the page of a build that is about to start."""
    if screen.part is None:
        return assemblies_page(scene, SUB, START)
    part = screen.part.part
    rows: tuple[Note, ...] = ()
    if makes_serials(screen.part):
        rows = (
            Note(
                icon="hash",
                title=phrase("number_row"),
                sub=numbers_words("number_sub", screen.part),
                shade=Shade.INFO,
                does=Key("generate"),
            ),
        )
    title = phrase("title_number")
    return ask(
        scene,
        sub=SUB,
        about=part_words(part),
        title=title,
        rows=rows,
        empty=phrase("no_scheme"),
    )

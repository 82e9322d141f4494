"""Labels of kits, which list what is inside, and the card of command words."""

from collections.abc import Mapping, Sequence

from kiosk.domain.codes.code import Command
from kiosk.domain.codes.own import print_unit
from kiosk.domain.ids import PartNumber, UnitId
from kiosk.domain.labels import (
    SHORT_CODE_LENGTH,
    Label,
    LabelKind,
    LineName,
    TemplateId,
    Unprintable,
    checked,
    composed,
    named_lines,
    one_line,
)
from kiosk.domain.scanner_check import TEST_CODE

KIT_TEMPLATE = TemplateId("kit-50x30")
COMMAND_TEMPLATE = TemplateId("command-50x30")
CARD_TEMPLATE = TemplateId("command-80")
"""For a whole card, which is as long as it has to be."""


def kit_label(  # noqa: PLR0913 each is named
    unit: UnitId,
    *,
    part: PartNumber,
    serial: str,
    contents: Sequence[str],
    name: str = "",
    revision: str = "",
    template: TemplateId = KIT_TEMPLATE,
) -> Label | Unprintable:
    """Return the label of a kit or assembly, first copy.

    Args:
        unit: the identity of the kit.
        part: its part number.
        serial: its serial number.
        contents: what is inside, such as `2 × PCB-150`, a line each.
        name: the part's name.
        revision: of the part.
        template: how it is laid out.
    """
    inside = [(LineName.CONTENTS, one_line(each)) for each in contents]
    lines = named_lines(
        (LineName.SERIAL, serial),
        (LineName.NAME, one_line(name)),
        (LineName.REVISION, revision),
        *inside,
    )
    return checked(part, lines) or Label(
        kind=LabelKind.KIT,
        code=print_unit(unit),
        short_code=unit[:SHORT_CODE_LENGTH],
        title=composed(part),
        lines=lines,
        template=template,
    )


def command_label(
    command: Command, *, does: str, template: TemplateId = COMMAND_TEMPLATE
) -> Label | Unprintable:
    """Return the label of one word of the command card; `does` says what it does."""
    lines = named_lines((LineName.NAME, one_line(does)))
    return checked(command.value, lines) or Label(
        kind=LabelKind.COMMAND,
        code=command.value,
        short_code="",
        title=command.value.removeprefix("C."),
        lines=lines,
        template=template,
    )


def check_label(*, does: str, template: TemplateId = COMMAND_TEMPLATE) -> Label:
    """Return the label of the scanner's test code; its QR symbol is in byte mode."""
    return Label(
        kind=LabelKind.COMMAND,
        code=TEST_CODE,
        short_code="",
        title="TEST CODE",
        lines=named_lines((LineName.NAME, one_line(does))),
        template=template,
    )


def command_card(
    does: Mapping[Command, str], *, template: TemplateId = CARD_TEMPLATE
) -> Label | Unprintable:
    """Return the card of all the commands in `does`, each with what it does, in that order."""
    labels = [command_label(word, does=text, template=template) for word, text in does.items()]
    refused = next((each for each in labels if isinstance(each, Unprintable)), None)
    return refused or Label(
        kind=LabelKind.COMMAND,
        code="",
        short_code="",
        title="COMMANDS",
        lines=(),
        template=template,
        parts=tuple(each for each in labels if isinstance(each, Label)),
    )

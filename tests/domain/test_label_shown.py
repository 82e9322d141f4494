"""What a field of a template says: values, captions, words with variables, what is inside."""

from dataclasses import replace

import pytest

from kiosk.devices.label.templates import load_templates
from kiosk.domain.ids import PartNumber, UnitId
from kiosk.domain.label_cards import kit_label
from kiosk.domain.label_choice import what_fits
from kiosk.domain.label_layout import TooBig, fits, layout
from kiosk.domain.label_placed import Layout
from kiosk.domain.label_shown import shown, text_faults, variables
from kiosk.domain.label_template import Anchor, Box, Face, Source, TextField
from kiosk.domain.labels import Label, LabelKind, TemplateId, Unprintable, unit_label

TEMPLATES = load_templates()
UNIT = UnitId("7K3M9QXA2B4C6D8E")
FIELD = TextField(
    source=Source.TEXT,
    box=Box(left=0, top=0, width=100, height=40),
    face=Face.BOLD,
    size=20,
    min_size=10,
    lines=1,
    may_cut=False,
    anchor=Anchor.TOP,
)


def says(text: str, *, revision: str = "B", name: str = "") -> str:
    label = unit_label(UNIT, part=PartNumber("P[1]"), serial="7", name=name, revision=revision)
    assert isinstance(label, Label)
    return shown(label, replace(FIELD, text=text))


def kit(count: int) -> Label:
    inside = [f"{number} × PART-{number}" for number in range(1, count + 1)]
    label = kit_label(UNIT, part=PartNumber("ASM"), serial="7", contents=inside)
    assert isinstance(label, Label)
    return label


@pytest.mark.feature("D5")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{part} rev {revision}", "P[1] rev B"),
        ("{part}[ · {name}]", "P[1]"),
        ("{title}, {serial}, {short_code}", "P[1], 7, 7K3M 9QXA"),
        ("Made here[ as {name}]", ""),
        ("{name}", ""),
    ],
)
def test_variables_are_replaced_and_empty_ones_take_their_brackets_along(
    text: str, said: str
) -> None:
    assert says(text) == said


def test_what_stands_in_brackets_is_kept_where_its_variable_has_a_value() -> None:
    assert says("{part}[ · {name}]", name="{serial}") == "P[1] · {serial}"


@pytest.mark.parametrize("kind", LabelKind)
def test_each_kind_has_its_own_variables(kind: LabelKind) -> None:
    assert {"title", "name", "code", "copy"} < set(variables(kind))
    assert not list(text_faults("".join(f"{{{name}}}" for name in variables(kind)), kind))
    (fault,) = text_faults("[{colour}]", kind)
    assert fault.startswith("has no variable {colour}; there are ")


@pytest.mark.feature("D5")
@pytest.mark.feature("D11")
def test_a_kit_lists_all_that_is_inside_or_is_refused_with_a_template_that_has_room() -> None:
    placed = layout(kit(20), TEMPLATES[TemplateId("kit-80")])
    assert isinstance(placed, Layout)
    listed = [text.text for text in placed.texts if " × " in text.text]
    assert listed == [f"{number} × PART-{number}" for number in range(1, 21)]

    refused = fits(kit(20), TEMPLATES[TemplateId("kit-50x30")])
    assert isinstance(refused, TooBig)
    assert refused.what == "contents"
    assert what_fits(kit(20), TEMPLATES) == "kit-58"


def test_a_list_that_may_be_cut_says_how_many_are_missing() -> None:
    template = TEMPLATES[TemplateId("kit-50x30")]
    fields = tuple(
        replace(each, may_cut=True) if each.source is Source.CONTENTS else each
        for each in template.fields
    )
    placed = layout(kit(20), replace(template, fields=fields))

    assert isinstance(placed, Layout)
    listed = [text.text for text in placed.texts if text.text.startswith("…")]
    shown_items = [text for text in placed.texts if " × " in text.text]
    assert listed == [f"… +{20 - len(shown_items)}"]


def test_what_is_inside_of_a_kit_may_not_hide_a_character() -> None:
    refused = kit_label(UNIT, part=PartNumber("ASM"), serial="7", contents=["a\u202eb"])

    assert refused == Unprintable(where="contents", character="U+202E")

"""What is said of a printer that does not print: what is wrong with which one, and what to do."""

from dataclasses import replace

import pytest

from kiosk.domain.ids import Subject
from kiosk.domain.labels import Label, LabelKind, TemplateId
from kiosk.domain.printer_faults import asked_named, fault_named
from kiosk.domain.printing import Asked, Fault, PrinterState
from kiosk.domain.words import REFUSALS, TOLD
from kiosk.session.speech import spoken


def said(fault: Fault, waiting: int = 12, resumes: tuple[int, int] = (0, 0)) -> tuple[str, str]:
    named = fault_named(PrinterState(name="Dock", fault=fault), waiting, resumes)
    assert named is not None
    return spoken(named, "UTC")


def test_a_printer_without_a_fault_is_not_spoken_of() -> None:
    assert fault_named(PrinterState(name="Dock"), 12) is None


@pytest.mark.feature("R8")
@pytest.mark.feature("D10")
@pytest.mark.parametrize("fault", Fault)
def test_every_fault_names_the_printer_and_what_to_do(fault: Fault) -> None:
    headline, text = said(fault)
    assert headline.isupper()
    assert "Dock" in text
    assert "{" not in headline + text


@pytest.mark.feature("D10")
def test_faults_that_operators_mend_are_told_in_the_words_of_the_workflow() -> None:
    headline, text = said(Fault.NOT_ANSWERING)
    assert headline == "PRINTER NOT ANSWERING"
    assert text == (
        '12 labels wait. What they name is saved and marked "label pending". Check cable and '
        "power of Dock, then tap Retry."
    )
    assert said(Fault.PAPER_OUT, resumes=(4, 200)) == (
        "OUT OF PAPER",
        "Load paper into Dock, close the cover, tap Retry. Printing resumes at label 4 of 200.",
    )
    assert said(Fault.PAPER_OUT, waiting=3)[1].endswith("at label 1 of 3.")
    assert said(Fault.PAPER_OUT, waiting=0)[1].endswith("at label 1 of 1.")
    assert said(Fault.COVER_OPEN, waiting=1)[1].startswith("Close the cover of Dock")


@pytest.mark.feature("D11")
def test_labels_that_do_not_fit_are_spoken_of_where_nothing_else_is_wrong() -> None:
    unfit = PrinterState(name="Dock", unfit=3)
    named = fault_named(unfit, 12)
    assert named is not None
    assert spoken(named, "UTC") == (
        "LABELS DO NOT FIT",
        "3 labels do not fit the paper in Dock. Load wider paper or choose another template.",
    )
    assert fault_named(replace(unfit, fault=Fault.PAPER_OUT), 12) == fault_named(
        PrinterState(name="Dock", fault=Fault.PAPER_OUT), 12
    )


@pytest.mark.feature("R8")
def test_a_label_that_is_not_known_is_asked_about_by_name() -> None:
    label = Label(
        kind=LabelKind.UNIT,
        code="U.0",
        short_code="0",
        title="MOTOR",
        lines=(),
        template=TemplateId("unit-50x30"),
    )
    asked = Asked(job=7, subject=Subject("unit:0"), label=label, printer="Dock", copy=2)
    assert spoken(asked_named(asked, "M-8"), "UTC") == (
        "NOT SURE IT PRINTED",
        "Dock stopped during label 2 of M-8. Did it come out? Yes / No, print it again.",
    )


def test_the_codes_of_the_workflow_are_the_catalogues() -> None:
    assert {f"xP{n}" for n in range(1, 8)} <= REFUSALS.keys()
    assert {f"printer_{name}" for name in ("cutter", "offline", "broken", "taken")} <= TOLD.keys()

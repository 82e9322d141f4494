from datetime import date

import pytest

from kiosk.domain.ids import OperatorId
from kiosk.domain.people import Operator, Role
from kiosk.domain.pin import matches
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, column_map, reasons

OPERATORS = ImportKind.OPERATORS


def test_people_become_rows_and_no_facts() -> None:
    text = "badge;name;role\n0042;Ana Núñez;Supervisor\n"
    result = FakeMasterData().imported(OPERATORS, text)
    assert result.facts == ()
    assert result.operators == (
        Operator(
            operator_id=OperatorId("0042"), badge="0042", name="Ana Núñez", role=Role.SUPERVISOR
        ),
    )


def test_a_person_on_record_is_changed_or_left_alone() -> None:
    data = FakeMasterData()
    data.imported(OPERATORS, "badge,name,role\n1,Ana,clerk\n2,Bo,clerk\n")
    result = data.imported(OPERATORS, "badge,name,role\n1,Ana,operator\n2,Bo,clerk\n")
    assert [person.role for person in result.operators] == [Role.OPERATOR]
    assert (result.report.added, result.report.changed, result.report.unchanged) == (0, 1, 1)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("1,Ana,boss", 'Line 2, role "boss": it must be operator, clerk or supervisor.'),
        ("1,Ana,", "Line 2, role: it is empty."),
        ("1,,clerk", "Line 2, name: it is empty."),
        (",Ana,clerk", "Line 2, badge: it is empty."),
        ("C.UNDO,Ana,clerk", "a command word or one of the kiosk's own printed codes."),
        ("1,A\u202ena,clerk", "it holds the hidden character U+202E."),
    ],
)
def test_a_bad_row_is_told(row: str, reason: str) -> None:
    found = reasons(FakeMasterData().imported(OPERATORS, f"badge,name,role\n{row}\n"))
    assert len(found) == 1
    assert found[0].endswith(reason)


WITH_PIN = "badge,name,role,pin,access_until\n"


@pytest.mark.feature("N1")
def test_of_a_pin_only_a_hash_is_kept() -> None:
    result = FakeMasterData().imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,246810,2026-12-31\n")
    (ana,) = result.operators
    assert matches("246810", ana.pin)
    assert ana.access_until == date(2026, 12, 31)
    told = (repr(result), result.report.as_text(), repr(result.report.as_json()))
    assert [each for each in told if "246810" in each or ana.pin in each] == []


def test_the_same_pin_again_is_no_change_and_another_one_is() -> None:
    data = FakeMasterData()
    data.imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,2468,\n")
    again = data.imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,2468,\n").report
    assert (again.changed, again.unchanged) == (0, 1)
    other = data.imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,8642,\n")
    assert matches("8642", other.operators[0].pin)


def test_a_missing_column_leaves_pin_and_end_and_an_empty_cell_takes_them_away() -> None:
    data = FakeMasterData()
    data.imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,2468,2026-12-31\n")
    (ana,) = data.imported(OPERATORS, "badge,name,role\n1,Ana,operator\n").operators
    assert matches("2468", ana.pin)
    assert ana.access_until == date(2026, 12, 31)
    (ana,) = data.imported(OPERATORS, f"{WITH_PIN}1,Ana,operator,,\n").operators
    assert (ana.pin, ana.access_until) == ("", None)


def test_a_row_that_repeats_with_the_same_pin_counts_once_and_with_another_is_refused() -> None:
    data = FakeMasterData()
    same = data.imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,2468,\n1,Ana,clerk,2468,\n")
    assert len(same.report.repeats) == 1
    text = f"{WITH_PIN}1,Ana,clerk,2468,\n1,Ana,clerk,8642,\n"
    assert reasons(data.imported(OPERATORS, text)) == [
        'Line 3, badge "1": line 2 has the same with another pin.'
    ]


@pytest.mark.feature("N1")
@pytest.mark.parametrize("pin", ["123", "123456789", "98a4", "77777\u202e"])
def test_a_pin_that_is_none_is_refused_and_not_repeated(pin: str) -> None:
    result = FakeMasterData().imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,{pin},\n")
    assert result.report.refused
    assert pin[:3] not in result.report.as_text()
    assert reasons(result)[0].startswith("Line 2, pin: it ")


def test_a_pin_that_a_map_does_not_take_is_not_repeated() -> None:
    mapping = column_map(
        'columns.badge = "badge"\ncolumns.name = "name"\ncolumns.role = "role"\n'
        '[columns.pin]\ncolumn = "pin"\nvalues = { none = "" }\n'
    )
    text = "badge,name,role,pin\n1,Ana,clerk,2468\n"
    report = FakeMasterData().imported(OPERATORS, text, mapping=mapping).report
    assert report.refused
    assert "2468" not in report.as_text()


@pytest.mark.parametrize("day", ["31.12.2026", "2026-02-30", "20261231", "2026-W01-1", "soon"])
def test_an_end_that_is_no_day_is_refused(day: str) -> None:
    result = FakeMasterData().imported(OPERATORS, f"{WITH_PIN}1,Ana,clerk,,{day}\n")
    assert reasons(result) == [
        f'Line 2, access_until "{day}": it must be a day such as 2026-12-31.'
    ]

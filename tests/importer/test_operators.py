import pytest

from kiosk.domain.ids import OperatorId
from kiosk.domain.people import Operator, Role
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

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
        ("1,Ana,", "Line 2, role: role is empty."),
        ("1,,clerk", "Line 2, name: name is empty."),
        (",Ana,clerk", "Line 2, badge: badge is empty."),
        ("C.UNDO,Ana,clerk", "a command word or one of the kiosk's own printed codes."),
        ("1,A\u202ena,clerk", "it holds the hidden character U+202E."),
    ],
)
def test_a_bad_row_is_told(row: str, reason: str) -> None:
    found = reasons(FakeMasterData().imported(OPERATORS, f"badge,name,role\n{row}\n"))
    assert len(found) == 1
    assert found[0].endswith(reason)

import pytest

from kiosk.domain.facts import OperationTypeDefined, Task
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

OPERATIONS = ImportKind.OPERATIONS
HEAD = "code,name,task,create_new,use_existing"


def bad(*rows: str) -> list[str]:
    return reasons(FakeMasterData().imported(OPERATIONS, "\n".join((HEAD, *rows))))


@pytest.mark.feature("C11")
@pytest.mark.parametrize(
    ("task", "create", "use"),
    [
        (Task.RECEIVE, True, False),
        (Task.MOVE, False, True),
        (Task.SHIP, False, True),
        (Task.BUILD, True, True),
    ],
)
def test_a_type_of_which_nothing_is_said_is_safe(task: Task, *, create: bool, use: bool) -> None:
    result = FakeMasterData().imported(OPERATIONS, f"code,task\nX,{task.value}")
    assert result.facts == (
        OperationTypeDefined(code="X", name="", task=task, create_new=create, use_existing=use),
    )
    assert result.report.notices == ()


@pytest.mark.feature("C10")
def test_what_a_type_allows_is_said_in_words_of_many_files() -> None:
    data = FakeMasterData()
    (made,) = data.imported(OPERATIONS, f"{HEAD}\nA,Goods  in,RECEIVE,Off,TRUE").facts
    assert made == OperationTypeDefined(
        code="A", name="Goods  in", task=Task.RECEIVE, create_new=False, use_existing=True
    )
    assert data.imported(OPERATIONS, f"{HEAD}\nA,Goods  in,receive,,").facts == ()
    (changed,) = data.imported(OPERATIONS, f"{HEAD}\nA,Goods in,receive,1,0").facts
    assert changed == OperationTypeDefined(
        code="A", name="Goods in", task=Task.RECEIVE, create_new=True, use_existing=False
    )


def test_a_type_for_another_task_than_before_has_the_safe_defaults_of_that_one() -> None:
    data = FakeMasterData()
    data.imported(OPERATIONS, f"{HEAD}\nA,,receive,no,yes")
    (made,) = data.imported(OPERATIONS, "code,task\nA,build").facts
    assert isinstance(made, OperationTypeDefined)
    assert (made.create_new, made.use_existing) == (True, True)


def test_a_task_or_an_answer_that_there_is_not_is_a_bad_row() -> None:
    assert bad("A,,pick,,", ",,move,,", "C,,move,maybe,", "D,,,,") == [
        'Line 2, task "pick": it must be receive, move, ship or build.',
        "Line 3, code: it is empty.",
        'Line 4, create_new "maybe": it must be yes or no.',
        "Line 5, task: it is empty.",
    ]


@pytest.mark.feature("C12")
def test_a_delivery_that_makes_numbers_is_warned_of_each_time_it_is_imported() -> None:
    data = FakeMasterData()
    for _ in range(2):
        (notice,) = data.imported(OPERATIONS, f"{HEAD}\nOUT,,ship,yes,yes").report.notices
        assert notice.startswith("OUT: new numbers may appear where stock only moves or leaves")

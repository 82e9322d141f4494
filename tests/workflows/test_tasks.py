"""The table of tasks: every state and every command has exactly one answer."""

from typing import get_args

from kiosk.operations import carry_out
from kiosk.workflows import tasks
from kiosk.workflows.commands import Command, UndoLast
from kiosk.workflows.states import State


def test_every_state_belongs_to_exactly_one_task() -> None:
    listed = [state for task in tasks.ALL for state in task.states]
    assert len(listed) == len(set(listed))
    assert set(listed) == set(get_args(State))


def test_every_command_has_an_operation_that_carries_it_out() -> None:
    assert carry_out.OPERATIONS.keys() | {UndoLast} == set(get_args(Command))


def test_no_word_starts_two_tasks() -> None:
    words = [task.word for task in tasks.ALL]
    assert len(words) == len(set(words))

"""No operation forgets the rules of the plant: each is asked about, or is exempt with a reason."""

from pathlib import Path
from typing import get_args

import pytest

from kiosk.domain.facts import Action
from kiosk.operations import carry_out, happenings
from kiosk.workflows.commands import Command, UndoLast


@pytest.mark.feature("P3")
def test_every_operation_is_asked_about_or_exempt_with_a_reason() -> None:
    carried_out = {*carry_out.OPERATIONS, UndoLast}
    assert carried_out == set(get_args(Command))
    assert happenings.ABOUT.keys() | happenings.EXEMPT.keys() == carried_out
    assert happenings.ABOUT.keys() & happenings.EXEMPT.keys() == set()
    assert all(len(why.split()) > 3 for why in happenings.EXEMPT.values())


@pytest.mark.feature("P3")
def test_every_action_that_a_rule_may_name_is_one_that_something_does() -> None:
    folder = Path(happenings.__file__).parent
    text = "".join(path.read_text(encoding="utf-8") for path in folder.glob("doing_*.py"))
    assert [each for each in Action if f"Action.{each.name}," not in text] == []

"""A renderer that keeps its letters for a module's tests, and each sample label."""

import pytest

from kiosk.devices.label.render import LabelRenderer
from kiosk.domain.labels import Label
from tests.devices.label.samples import LABELS


@pytest.fixture(scope="module")
def renderer() -> LabelRenderer:
    return LabelRenderer()


@pytest.fixture(params=LABELS)
def label(request: pytest.FixtureRequest) -> Label:
    made = LABELS[str(request.param)]
    assert isinstance(made, Label)
    return made

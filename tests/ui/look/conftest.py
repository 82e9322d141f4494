"""The demo plant's pages, made once a worker."""

from collections.abc import Mapping

import pytest

from kiosk.screens.values import Shown
from tests.ui.look.plant import Plant


@pytest.fixture(scope="session")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Shown]:
    """The page of each screen that `kiosk --screen` names, by that name."""
    return Plant(tmp_path_factory.mktemp("plant"))

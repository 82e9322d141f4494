"""Guards over every test: an unexpected log record at WARNING or above fails it."""

import logging
from collections.abc import Generator
from contextlib import contextmanager

import pytest
from hypothesis import settings

pytest_plugins = ("tests.central.servers",)

# No deadline: two cores shared by two workers make single examples slow now and then.
settings.register_profile("kiosk", deadline=None, print_blob=True)
settings.register_profile("soak", deadline=None, print_blob=True, max_examples=2000)
settings.load_profile("kiosk")


class Heard(logging.Handler):
    """Keeps the records at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def matches(mark: pytest.Mark, record: logging.LogRecord) -> bool:
    """Tell whether `@pytest.mark.expected_log(logger, level)` speaks of a record."""
    logger, level = mark.args
    below = record.name == logger or record.name.startswith(f"{logger}.")
    return below and record.levelno == level


@contextmanager
def listening(item: pytest.Item) -> Generator[list[logging.LogRecord]]:
    """Listen at the root logger; fail the item for each record that none of its marks expects."""
    heard = Heard()
    root = logging.getLogger()
    root.addHandler(heard)
    try:
        yield heard.records
    finally:
        root.removeHandler(heard)
    expected = list(item.iter_markers("expected_log"))
    surprises = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for record in heard.records
        if not any(matches(mark, record) for mark in expected)
    ]
    if surprises:
        pytest.fail("unexpected log records:\n" + "\n".join(surprises), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, object, object]:
    with listening(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    with listening(item) as records:
        result = yield
    for mark in item.iter_markers("expected_log"):
        if not any(matches(mark, record) for record in records):
            pytest.fail(f"expected a log record that never came: {mark.args}", pytrace=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    with listening(item):
        return (yield)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests counted: their property `summary`."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, said in report.user_properties:
                if name == "summary" and report.when == "call":
                    terminalreporter.write_line(str(said))

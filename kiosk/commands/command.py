"""What every command shares: how it is added to the parser, and how it fails."""

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from kiosk.settings import Settings


class Subparsers(Protocol):
    """What is used of argparse's own type, which is private."""

    def add_parser(
        self,
        name: str,
        *,
        help: str,  # noqa: A002 the library calls it so
        description: str,
        parents: list[argparse.ArgumentParser],
    ) -> argparse.ArgumentParser: ...


Run = Callable[[Settings, argparse.Namespace], int]


class CommandError(Exception):
    """What was asked cannot be done; the text is for the person at the shell."""


def admin() -> str:
    """Return the actor of headless administration."""
    try:
        return f"admin:{getpass.getuser()}"
    except (KeyError, OSError):
        return "admin:unknown"


def out(text: str) -> None:
    """Print one line of the command's answer."""
    print(text)


def out_json(value: Mapping[str, object], *, at_once: bool = True) -> None:
    """Print one JSON line of the command's answer, `at_once` or with the lines after it."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    if at_once:
        sys.stdout.flush()

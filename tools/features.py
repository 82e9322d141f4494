#!/usr/bin/env python3
"""Compare docs/features.md with the tests: which criteria a test proves and which none does.

Standard library only. Exit status 1 when a test names a criterion that the list does not have,
when the list calls done what no test proves, or when either cannot be read.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

STATES = ("open", "done")
ROW = re.compile(r"^\|\s*(?P<id>[A-Z]\d+)\s*\|\s*(?P<text>.+?)\s*\|\s*(?P<state>[^|]*?)\s*\|$")
LOOKS_LIKE_ROW = re.compile(r"^\|\s*[A-Z]\d+\b")


@dataclass(frozen=True, slots=True)
class Criterion:
    """One line of docs/features.md."""

    id: str
    text: str
    state: str


@dataclass(slots=True)
class Report:
    """What was found; `wrong` holds the sentences that make the exit status 1."""

    criteria: dict[str, Criterion] = field(default_factory=dict[str, Criterion])
    tests: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    wrong: list[str] = field(default_factory=list[str])


def read_criteria(path: Path, report: Report) -> None:
    """Read the tables of docs/features.md into the report."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not LOOKS_LIKE_ROW.match(line):
            continue
        where = f"{path.name}:{number}"
        row = ROW.match(line)
        if row is None:
            report.wrong.append(f"{where}: not of the form | ID | text | state |")
            continue
        criterion = Criterion(row["id"], row["text"], row["state"])
        if criterion.state not in STATES:
            report.wrong.append(
                f"{where}: {criterion.id} is '{criterion.state}', not open or done"
            )
        if criterion.id in report.criteria:
            report.wrong.append(f"{where}: {criterion.id} stands twice")
        report.criteria[criterion.id] = criterion


def is_feature_mark(node: ast.expr) -> bool:
    """Tell whether an expression reads `pytest.mark.feature`."""
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "feature"
        and isinstance(node.value, ast.Attribute)
        and node.value.attr == "mark"
    )


def marks(node: ast.AST, name: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield every feature mark under a node with the dotted name of the test that carries it."""
    for child in ast.iter_child_nodes(node):
        inner = name
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            inner = f"{name}::{child.name}"
        if isinstance(child, ast.Call) and is_feature_mark(child.func):
            yield name, child
        yield from marks(child, inner)


def read_tests(tests: Path, report: Report) -> None:
    """Collect the feature marks of every Python file under a folder into the report."""
    for path in sorted(tests.rglob("*.py")):
        file = path.relative_to(tests.parent).as_posix()
        for name, call in marks(ast.parse(path.read_text(encoding="utf-8"), file), file):
            match call.args:
                case [ast.Constant(value=str() as criterion)] if not call.keywords:
                    report.tests.setdefault(criterion, []).append(name)
                case _:
                    report.wrong.append(
                        f"{file}:{call.lineno}: a feature mark takes one ID, as text"
                    )


def compare(report: Report) -> None:
    """Add to the report where the list and the tests disagree."""
    for criterion, tests in report.tests.items():
        if criterion not in report.criteria:
            report.wrong.append(f"{tests[0]}: docs/features.md has no criterion {criterion}")
    for criterion in report.criteria.values():
        if criterion.state == "done" and criterion.id not in report.tests:
            report.wrong.append(f"features.md: {criterion.id} is done, but no test proves it")


def show(report: Report) -> None:
    """Print the criteria with a test, those without, and the counts."""
    tested = [id_ for id_ in report.criteria if id_ in report.tests]
    print("With a test:")
    for id_ in tested:
        first, *others = dict.fromkeys(report.tests[id_])
        more = f" and {len(others)} more" if others else ""
        print(f"  {id_:<4} {report.criteria[id_].state:<5} {first}{more}")
    print("With none:")
    for criterion in report.criteria.values():
        if criterion.id not in report.tests:
            print(f"  {criterion.id:<4} {criterion.state:<5} {criterion.text}")
    done = sum(criterion.state == "done" for criterion in report.criteria.values())
    print(f"{len(report.criteria)} criteria, {len(tested)} with a test, {done} done")


def main() -> int:
    """Read, compare and print; return the exit status."""
    parser = argparse.ArgumentParser(description="Compare docs/features.md with the tests.")
    here = Path(__file__).resolve().parent.parent
    parser.add_argument("--root", type=Path, default=here, help="the folder with docs and tests")
    root: Path = parser.parse_args().root
    report = Report()
    read_criteria(root / "docs" / "features.md", report)
    read_tests(root / "tests", report)
    if not report.criteria:
        report.wrong.append("features.md: no criterion found")
    compare(report)
    show(report)
    for sentence in report.wrong:
        print(f"wrong: {sentence}", file=sys.stderr)
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())

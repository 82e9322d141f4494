#!/usr/bin/env python3
"""Name functions, methods, classes and imports that nothing uses, by vulture.

Unused variables and attributes are left out: vulture takes the fields of frozen values and the
arguments of a Protocol's methods for those, and ruff finds the real ones. Needs .venv; exit status
1 when something is found.
"""

import re
import subprocess
import sys

LEFT_OUT = re.compile(r": unused (variable|attribute) ")
FOUND_NOTHING, FOUND_SOMETHING = 0, 3


def main() -> int:
    """Run vulture as pyproject.toml says and print what counts; return the exit status."""
    command = [sys.executable, "-m", "vulture"]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if ran.returncode not in {FOUND_NOTHING, FOUND_SOMETHING}:
        print(ran.stdout, end="")
        return ran.returncode
    counted = [line for line in ran.stdout.splitlines() if not LEFT_OUT.search(line)]
    for line in counted:
        print(line)
    print(f"dead code: {len(counted)} found")
    return 1 if counted else 0


if __name__ == "__main__":
    sys.exit(main())

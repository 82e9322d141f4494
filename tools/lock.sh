#!/bin/sh
# Write requirements.lock anew from pyproject.toml. Versions already locked stay, unless told otherwise:
#   tools/lock.sh                        add and remove what pyproject.toml says
#   tools/lock.sh --upgrade              take the newest of everything
#   tools/lock.sh --upgrade-package ruff
set -eu
cd "$(dirname "$0")/.."

if command -v uv >/dev/null 2>&1; then
    uv=uv
else
    scratch=$(mktemp -d)
    trap 'rm -rf "$scratch"' EXIT
    python3 -m venv "$scratch/venv"
    "$scratch/venv/bin/pip" install --quiet --disable-pip-version-check uv
    uv=$scratch/venv/bin/uv
fi

"$uv" pip compile pyproject.toml --extra dev --quiet \
    --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
    --output-file requirements.lock "$@"

if grep -n '://' requirements.lock; then
    echo 'lock: requirements.lock must name no address' >&2
    exit 1
fi
echo "lock: $(grep -c '^[a-z]' requirements.lock) packages"

"""`kiosk policy [NAME VALUE]`: the rules that all stations share, listed or set."""

import argparse
from zoneinfo import available_timezones

from kiosk.app import open_app
from kiosk.commands.command import CommandError, Subparsers, admin, out, out_json
from kiosk.commands.table import aligned, widths
from kiosk.domain.ids import LocationCode
from kiosk.domain.policy import POLICIES, Policies, applies
from kiosk.operations.policies import set_policy
from kiosk.operations.ports import Acting, Recorded, Tx
from kiosk.session.speech import spoken
from kiosk.settings import Settings
from kiosk.store.reading import snapshot

HEADINGS = ("RULE", "VALUE", "ALLOWED", "MEANING")


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "policy",
        help="list or set the rules that all stations share",
        description="List the shared rules, or set one; each change is an entry of the record.",
        parents=[shared],
    )
    parser.add_argument("name", metavar="NAME", nargs="?", help="the rule; none lists them all")
    parser.add_argument("value", metavar="VALUE", nargs="?", help="its new value")
    parser.add_argument("--json", action="store_true", help="JSON lines, one a rule")
    parser.set_defaults(run=run)


def run(settings: Settings, arguments: argparse.Namespace) -> int:
    """List the rules, or set one; 1 when there is no such rule or value."""
    name: str | None = arguments.name
    value: str | None = arguments.value
    if name is not None and name not in POLICIES:
        message = f"there is no rule {name}. The rules are {', '.join(POLICIES)}"
        raise CommandError(message)
    if name is None or value is None:
        with snapshot(settings.database) as record:
            policies = record.reader.policies
            shown = tuple(each for each in POLICIES if applies(each, policies))
            _list(policies, shown if name is None else (name,), as_json=arguments.json)
        return 0
    _check(name, value)
    before = _set(settings, name, value)
    if arguments.json:
        out_json({"name": name, "value": value, "before": before})
    elif before == value:
        out(f"{name} is {value} already.")
    else:
        out(f"{name} is {value} now; it was {before}.")
    return 0


def _list(policies: Policies, names: tuple[str, ...], *, as_json: bool) -> None:
    if as_json:
        for name in names:
            rule = POLICIES[name]
            out_json(
                {
                    "name": name,
                    "value": policies[name],
                    "default": rule.default,
                    "allowed": list(rule.allowed),
                    "meaning": rule.meaning,
                }
            )
        return
    rows = [
        (name, policies[name], " ".join(POLICIES[name].allowed) or "-", POLICIES[name].meaning)
        for name in names
    ]
    columns = widths([HEADINGS, *rows])
    for row in (HEADINGS, *rows):
        out(aligned(row, columns))


def _check(name: str, value: str) -> None:
    """Refuse a value that the rule cannot have."""
    allowed = POLICIES[name].allowed
    if allowed and value not in allowed:
        message = f"{name} must be {' or '.join(allowed)}, not {value}"
        raise CommandError(message)
    if name == "time_zone" and value not in available_timezones():
        message = f"{value} is no time zone that this machine knows, such as Europe/Berlin"
        raise CommandError(message)


def _set(settings: Settings, name: str, value: str) -> str:
    """Put the rule on record, unless it stands so already; return what it was."""

    def job(tx: Tx) -> str:
        if not applies(name, tx.policies):
            message = f"{name} means something only while {POLICIES[name].with_rule} is on"
            raise CommandError(message)
        before = tx.policies[name]
        refused = set_policy(tx, name, value) if before != value else None
        if refused is not None and not isinstance(refused, Recorded):
            _, text = spoken(refused, tx.policies["time_zone"])
            raise CommandError(text)
        return before

    app = open_app(settings)
    try:
        acting = Acting(actor=admin(), evidence=None, here=LocationCode(""))
        return app.store.write(acting, job)
    finally:
        app.close()

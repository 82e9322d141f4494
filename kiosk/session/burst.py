"""Several codes in one trigger, a code too many, and one that broke off (E6, xS4, xS5)."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.messages import Arg, Phrase, Said, Tone, check, phrase, stop
from kiosk.domain.people import Operator
from kiosk.session.inputs import Broken, Extra, Scan, Several
from kiosk.session.ports import Look
from kiosk.session.saved import Standing
from kiosk.session.signing import unnamed, wearer
from kiosk.session.stepping import identified
from kiosk.session.turning import Turn

Judge = Callable[[Scan], Turn]
"""What a code would do where the operator stands."""


def several(look: Look, standing: Standing, event: Several, judge: Judge) -> Turn:
    """Take the one code of a trigger that means something here; else nothing is used.

    While a PIN is asked for none is tried: each try counts, and this would be many at once.
    """
    scans = _distinct(event.scans)
    if len(scans) == 1:
        return judge(scans[0])
    operator = look.person(standing.operator) if standing.operator else None
    none = stop("xS4", n=len(event.scans), outcome=phrase("burst_nothing"))
    if standing.pin_of:
        return Turn(standing=standing, said=none, operator=operator)
    judged = [(scan, judge(scan)) for scan in scans]
    taken = [pair for pair in judged if pair[1].said.tone is not Tone.STOP]
    if len(taken) == 1:
        used, made = taken[0]
        others = tuple(_kept(look, each) for each in scans if each is not used)
        return replace(made, notice=_only(look, used, len(event.scans)), ignored=others)
    *others, last = (_kept(look, each) for each in scans)
    said = judged[0][1].said if standing.blocked else none
    return Turn(
        standing=standing,
        said=said,
        operator=operator,
        raw=last,
        entered="scanned",
        ignored=tuple(others),
    )


def one_too_many(look: Look, standing: Standing, operator: Operator | None, event: Extra) -> Turn:
    """Say that only the first code was used; the task stays where that brought it."""
    hidden = phrase("burst_one") if standing.pin_of else None
    return Turn(
        standing=standing,
        said=_only(look, event.first, event.count, hidden),
        operator=operator,
        ignored=(_kept(look, event.scan),),
    )


def broken(standing: Standing, operator: Operator | None, event: Broken) -> Turn:
    """Refuse a code that broke off; what came of it is kept as evidence (R7)."""
    return Turn(
        standing=standing,
        said=stop("xS5", problem=phrase("broke_off", k=event.characters)),
        operator=operator,
        raw=Scan(raw=event.raw, text="", symbology=None, source=event.source),
        entered="scanned",
    )


def ignored(standing: Standing, operator: Operator, event: Several | Extra | Broken) -> Turn:
    """Answer whatever is scanned while a refusal waits for a button (xS18)."""
    said = stop("xS18", refusal=standing.blocked)
    match event:
        case Several(scans=scans):
            raw, others = scans[-1], scans[:-1]
        case Extra(scan=scan):
            raw, others = scan, ()
        case Broken(raw=bytes_, source=source):
            raw, others = Scan(raw=bytes_, text="", symbology=None, source=source), ()
    return Turn(
        standing=standing,
        said=said,
        operator=operator,
        raw=raw,
        entered="scanned",
        ignored=others,
    )


def noticed(made: Turn, said: Said) -> Said:
    """Return the verdict with the notice that other codes were not used; refusals stay alone."""
    if made.notice is None or said.tone is Tone.STOP:
        return said
    verdict = phrase(
        "burst_used",
        headline=Phrase(f"{said.key}/headline", said.args),
        text=Phrase(f"{said.key}/text", said.args),
        outcome=dict(made.notice.args)["outcome"],
    )
    return made.notice.knowing({"outcome": verdict})


def _only(look: Look, used: Scan, count: int, hidden: Phrase | None = None) -> Said:
    person = wearer(identified(look, look.read(used.text))) if hidden is None else None
    first: Arg = hidden or (used.content if person is None else person.name)
    return check("xS4", n=count, outcome=phrase("burst_only", first=first))


def _kept(look: Look, scan: Scan) -> Scan:
    """Return a scan as it may be put on record: of a badge only that there was one."""
    person = wearer(identified(look, look.read(scan.text)))
    return scan if person is None else unnamed(scan)


def _distinct(scans: tuple[Scan, ...]) -> tuple[Scan, ...]:
    """Return each code once, as it was read first."""
    return tuple({each.text: each for each in reversed(scans)}.values())[::-1]

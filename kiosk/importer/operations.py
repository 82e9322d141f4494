"""Operation types: `code,name,task,create_new,use_existing` → OperationTypeDefined (C10, C12)."""

from collections.abc import Iterable

from kiosk.domain.facts.setup import OperationTypeDefined, Task
from kiosk.domain.messages import phrase
from kiosk.domain.rules.operation import SAFE, doubts
from kiosk.importer.outcome import Entry, Outcome, compared, distinct, judged
from kiosk.importer.ports import MasterData
from kiosk.importer.rows import Row, RowCheck

REQUIRED = ("code", "task")
COLUMNS = (*REQUIRED, "name", "create_new", "use_existing")

_WORDS = {
    **dict.fromkeys(("yes", "on", "true", "1"), True),
    **dict.fromkeys(("no", "off", "false", "0"), False),
}


def read_operations(
    rows: Iterable[Row], data: MasterData, *, first_of_repeats: bool
) -> Outcome[OperationTypeDefined]:
    """Return the types that are new or changed, with a notice of each that is doubtful.

    A column that the file lacks, or an empty field of a new type, has the safe default (C11).
    """
    all_rows = judged(rows, lambda check: _type(check, data))
    entries = (
        Entry(line=line, key=value.code, column="code", name=value.code, value=value)
        for line, value in all_rows.good
    )
    kept = distinct(entries, first_of_repeats=first_of_repeats)
    values = [each.value for each in kept.entries]
    made, added, unchanged = compared((each, data.operation(each.code)) for each in values)
    return Outcome(
        made=made,
        added=added,
        unchanged=unchanged,
        repeats=kept.repeats,
        bad=(*all_rows.bad, *kept.bad),
        notices=tuple(f"{each.code}: {each.why}" for each in doubts(values)),
    )


def _type(check: RowCheck, data: MasterData) -> OperationTypeDefined:
    code = check.required("code")
    known = data.operation(code)
    task = _task(check, known)
    create, use = SAFE[task]
    if known is not None and known.task is task:
        create, use = known.create_new, known.use_existing
    name = known.name if known is not None else ""
    return OperationTypeDefined(
        code=code,
        name=check.folded("name") if check.has("name") else name,
        task=task,
        create_new=_yes(check, "create_new", fallback=create),
        use_existing=_yes(check, "use_existing", fallback=use),
    )


def _task(check: RowCheck, known: OperationTypeDefined | None) -> Task:
    word = check.required("task").lower()
    try:
        return Task(word)
    except ValueError:
        if word:
            check.refuse("task", phrase("row_task"))
        return known.task if known is not None else Task.RECEIVE


def _yes(check: RowCheck, column: str, *, fallback: bool) -> bool:
    word = check.text(column).lower() if check.has(column) else ""
    if not word:
        return fallback
    if word not in _WORDS:
        check.refuse(column, phrase("row_yes_no"))
    return _WORDS.get(word, fallback)

"""What is asked and told while a conflict is decided."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_CENTRAL: Mapping[str, Words] = {
    "decide_list": Words(
        "{n} TO DECIDE", "Choose one, the oldest is first, or scan a thing that is in conflict."
    ),
    "decide_none": Words("NOTHING TO DECIDE", "No conflict is open. Go back, or scan on."),
    "decide_back": Words("WHICH ONE?", "Choose a conflict, or scan a thing that is in conflict."),
    "decide_opened": Words(
        "WHAT IS RIGHT?", "{kind}, recorded at {stations}. Look at the thing itself and choose."
    ),
    "decide_choice": Words("WHAT IS RIGHT?", "{about} Look at the thing itself and choose."),
    "decide_seen": Words("{sn} IN HAND", "Recorded at {station}. Now choose what is right."),
    "decide_thing": Words("SCAN IT", "{prompt}. {effect}"),
    "decide_value": Words("ENTER IT", "{prompt}. {effect}"),
    "decide_again": Words("TYPE IT AGAIN", '"{raw}": enter it once more. Both must be the same.'),
    "decide_reason": Words("WHY?", "{effect} Enter the reason: that decides it."),
    "decide_badge": Words(
        "SCAN A SUPERVISOR'S BADGE", "{effect} Nothing is decided before a supervisor's badge."
    ),
    "decided": Words("DECIDED", "{effect} All stations are told."),
}

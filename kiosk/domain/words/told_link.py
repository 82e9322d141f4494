"""What is said when the link to the central database changes; none of it is a verdict."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_LINK: Mapping[str, Words] = {
    "link_offline": Words(
        "Offline since {time}. Keep working.",
        "Everything is saved here. It is sent by itself when the network is back.",
    ),
    "link_back": Words("Connected", "Nothing was waiting here."),
    "link_sending": Words("Connected. Sending {n}.", "Keep working meanwhile."),
    "link_accepted": Words("All {n} accepted", "The central database has all of this kiosk."),
    "link_disputed": Words(
        "{k} accepted, {n} need a decision",
        "A supervisor decides them under Conflicts. Nothing is lost.",
    ),
    "link_frozen": Words(
        "This kiosk is frozen", "Nothing is recorded here. Tap Frozen at the top to see why."
    ),
}
"""Going off and coming back (O5, O8): said once, replaced by the next scan."""

REFUSED_LINK: Mapping[str, Words] = {
    "xY2": Words(
        "OLD INFORMATION",
        "Last heard from the server {ago}. Duplicates made elsewhere since then cannot be seen.",
    ),
    "xY5": Words(
        "CLOCK IS WRONG",
        "This kiosk differs by {m} min. Order of events is kept by sequence; fix the clock.",
    ),
    "xY8": Words(
        "UPDATE NEEDED",
        "This kiosk is too old for the server. Work is kept and not sent. Ask your IT to update "
        "it.",
    ),
}
"""Notices of the link that have a code; they make no sound."""

"""What the kiosk says while it records nothing: restored, copied, or on another machine (4.19)."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

REFUSED_FROZEN: Mapping[str, Words] = {
    "xY9": Words(
        "THIS KIOSK WAS RESTORED",
        "{why} Nothing was recorded; look-ups go on. {todo}",
    ),
    "xY10": Words(
        "ANOTHER COPY OF THIS KIOSK",
        "{why} Nothing was recorded; look-ups go on. {todo}",
    ),
    "xY12": Words(
        "THIS RECORD CAME FROM ANOTHER MACHINE",
        "{why} Nothing was recorded; look-ups go on. {todo}",
    ),
}

TOLD_FROZEN: Mapping[str, Words] = {
    "goes_on_here": Words(
        "THIS IS THE ONLY MACHINE", "The kiosk goes on with its record on this machine."
    ),
    "goes_on_new": Words(
        "GOES ON AS A NEW STATION",
        "Its old numbers are cancelled, its record stays. What the server never got is sent "
        "again.",
    ),
}

FROZEN: Mapping[str, str] = {
    "frozen_why_behind": (
        "An older copy of its record was put back: the server has records that are not here."
    ),
    "frozen_why_fork": (
        "An older copy of its record was put back and worked with: the server has other records "
        "under the same numbers."
    ),
    "frozen_why_restored": "Its record is a backup that was put back.",
    "frozen_why_clone": (
        "Another machine has worked as {kiosk} since this one last did: its record was copied, or "
        "an older copy was put back."
    ),
    "frozen_why_moved": "The record was made on another machine and was copied or moved here.",
    "frozen_todo_behind": (
        "Leave it connected: it loads what the server has and goes on by itself. If it does not, "
        "the administrator runs: kiosk central readmit {kiosk}."
    ),
    "frozen_todo_fork": (
        "1. A supervisor makes sure that no other machine works as {kiosk}. 2. The administrator "
        "runs: kiosk central readmit {kiosk}. 3. A supervisor signs on here and confirms: it goes "
        "on as a new station, and nothing is lost."
    ),
    "frozen_todo_restored": (
        "1. A supervisor makes sure that no other machine works as {kiosk}. 2. A supervisor signs "
        "on here and confirms: it goes on as a new station. 3. Where there is a server, the "
        "administrator runs: kiosk central readmit {kiosk}."
    ),
    "frozen_todo_clone": (
        "1. A supervisor decides which machine goes on and switches the other one off. 2. If it "
        "is this one, the administrator runs: kiosk central readmit {kiosk}. If it is the other "
        "one, kiosk continue --as-new here, and this one is enrolled anew."
    ),
    "frozen_todo_moved": (
        "1. A supervisor makes sure that the other machine is switched off for good. 2. A "
        "supervisor signs on here and confirms that this is the only machine. If the other one "
        "still works, kiosk continue --as-new here, and this one is enrolled anew."
    ),
    "button_only_machine": "This is the only machine",
    "button_go_on_new": "Go on as a new station",
    "button_only_look": "Not now, only look up",
}

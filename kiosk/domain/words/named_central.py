"""Words for the central database: why it is not connected, and what to do about it."""

from collections.abc import Mapping

CENTRAL: Mapping[str, str] = {
    # why not connected
    "central_no_route": (
        "The server does not answer. Check this kiosk's network cable or Wi-Fi, then ask IT."
    ),
    "central_no_answer": "The server has stopped answering. Ask IT whether it is overloaded.",
    "central_name": "The server's name is not known to the network. Ask IT.",
    "central_not_running": "The server is on, its database is not running. Ask IT to start it.",
    "central_starting": "The database is starting or stopping. It will be tried again.",
    "central_busy": "The database is too busy to answer. It will be tried again.",
    "central_lost": "The connection broke. It will be tried again.",
    "central_paused": "The connection was switched off here.",
    # what an administrator must put right
    "central_password": (
        "The server does not accept this kiosk's password. Ask for a new enrolment code."
    ),
    "central_no_secret": (
        "This kiosk's password cannot be read here. Unlock the keyring, or ask for a new "
        "enrolment code."
    ),
    "central_certificate": (
        "The certificate of the server or of this kiosk is not accepted. Ask IT: it may have "
        "expired, or another machine answers under the server's name."
    ),
    "central_not_admitted": "The server lets this kiosk not in. Ask IT to admit its address.",
    "central_disabled": "This kiosk was switched off at the server. Ask who runs it.",
    "central_no_database": "There is no kiosk database on that server. Ask who runs it.",
    "central_readmit": (
        "This kiosk goes on under a new identity since its record was put back. Work goes on and "
        "is kept. Ask who runs the server to readmit it."
    ),
    "central_disk_full": "The server's disk is full. Ask IT to make room.",
    # what is wrong with the record
    "central_refuses_entry": (
        "The server refuses a record of this kiosk, and takes nothing after it. Work goes on and "
        "is kept here. Call whoever maintains the kiosk."
    ),
    "central_damaged_entry": (
        "Records of another kiosk do not match their seal and were not loaded. Call whoever "
        "maintains the kiosk."
    ),
    "central_fault": (
        "The program failed while it exchanged records. It will be tried again; the log says more."
    ),
    # why a code was not taken
    "enrol_no_code": "That is no enrolment code. Scan the code that was made for this kiosk.",
    "enrol_fault": "The kiosk could not do it; its log says why. Try again.",
    "enrol_used": (
        "That code was used already, or a newer one was made. Ask for a new enrolment code."
    ),
    "enrol_newest": (
        "This kiosk's record was put back and not every newest label was told since: other "
        "kiosks could be given its numbers. Scan NEWEST and tell them (Settings, Numbering names "
        "what waits), then enrol."
    ),
    "enrol_taken": (
        "Another kiosk has this place at the server, or this one has another place there already. "
        "Ask for a code of its own, or to have the place readmitted."
    ),
}

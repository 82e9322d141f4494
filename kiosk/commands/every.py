"""All commands, in the order of the help."""

from kiosk.commands import (
    demo,
    doctor,
    history,
    import_,
    label,
    play,
    policy,
    printer,
    read,
    scanner,
    stock,
    verify,
    virtual_printer,
)

COMMANDS = (
    *(import_, play, stock, history, verify, read, label, policy),
    *(printer, scanner, demo, virtual_printer, doctor),
)

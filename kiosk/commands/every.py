"""All commands, in the order of the help."""

from kiosk.commands import (
    attach,
    backup,
    central,
    continue_,
    demo,
    doctor,
    enrol,
    expiry,
    history,
    import_,
    label,
    numbering,
    orders,
    own,
    play,
    policy,
    printer,
    read,
    restore,
    scanner,
    stock,
    sync,
    verify,
    virtual_printer,
)

COMMANDS = (
    *(import_, play, stock, expiry, orders, history, attach, verify, read, label),
    *(policy, numbering, own),
    *(backup, restore, continue_, central, enrol, sync),
    *(printer, scanner, demo, virtual_printer, doctor),
)

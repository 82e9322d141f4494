"""All commands, in the order of the help."""

from kiosk.commands import (
    attach,
    backup,
    central,
    continue_,
    demo,
    doctor,
    enrol,
    history,
    import_,
    label,
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
    *(import_, play, stock, history, attach, verify, read, label, policy, own),
    *(backup, restore, continue_, central, enrol, sync),
    *(printer, scanner, demo, virtual_printer, doctor),
)

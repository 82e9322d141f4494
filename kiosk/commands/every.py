"""All commands, in the order of the help."""

from kiosk.commands import demo, doctor, history, import_, label, play, policy, stock, verify

COMMANDS = (import_, play, stock, history, verify, label, policy, demo, doctor)

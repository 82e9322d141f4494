import argparse

from kiosk.commands.command import Subparsers


def add(commands: Subparsers, shared: argparse.ArgumentParser) -> None: ...

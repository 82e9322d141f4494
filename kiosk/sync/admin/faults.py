"""What keeps an administrator's command from being carried out; each text is for that person."""


class AdminFault(RuntimeError):
    """A command to central cannot be carried out."""


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")


class NotReachedError(AdminFault):
    """There is no connection."""

    def __init__(self, said: str) -> None:
        """Pass on what the library said."""
        super().__init__(
            f"K530: the central database was not reached: {_one_line(said)}. Check --dsn."
        )


class RefusedByServerError(AdminFault):
    """The server would not do a statement."""

    def __init__(self, said: str) -> None:
        """Pass on what the server said."""
        super().__init__(f"K531: the server refused: {_one_line(said)}. Nothing was changed.")


class UnfitServerError(AdminFault):
    """The server or database cannot hold the record."""

    def __init__(self, wrong: str, remedy: str) -> None:
        """Say what is wrong with it, and what to do."""
        super().__init__(f"K532: {wrong}. {remedy}.")


class NewerCentralError(AdminFault):
    """The database was made by a newer program."""

    def __init__(self, version: int, known: int) -> None:
        """Say both versions."""
        super().__init__(
            f"K533: central has schema {version}, this program knows {known}. "
            "Run this command with the newer program."
        )


class NotCentralError(AdminFault):
    """The database holds no record."""

    def __init__(self, database: str) -> None:
        """Name it."""
        super().__init__(
            f"K534: the database {database} is no central database. Run kiosk central init first."
        )


class OlderCentralError(AdminFault):
    """The database was made by an older program, and has not been brought up to date."""

    def __init__(self, version: int, known: int) -> None:
        """Say both versions."""
        super().__init__(
            f"K535: central has schema {version}, this program wants {known}. "
            "Run kiosk central init: it brings the database up to date."
        )


class NoSuchSeatError(AdminFault):
    """No station of that name was added."""

    def __init__(self, name: str) -> None:
        """Name it."""
        super().__init__(f"K536: there is no station {name} at central. See kiosk central list.")


class SeatTakenError(AdminFault):
    """A station of that name was added before."""

    def __init__(self, name: str) -> None:
        """Name it."""
        super().__init__(
            f"K537: {name} was added already. With --again it gets a new code, for a new machine; "
            "the machine that has it now is shut out then."
        )


class UnfitNameError(AdminFault):
    """A station cannot be called that."""

    def __init__(self, name: str) -> None:
        """Name it."""
        super().__init__(
            f'K538: a station cannot be called "{name}". Give 1 to 40 characters that can be seen.'
        )


class SeatDisabledError(AdminFault):
    """A station that was shut out is not readmitted."""

    def __init__(self, name: str) -> None:
        """Say how it comes in again."""
        super().__init__(
            f"K543: {name} was disabled, and stays shut out. To let it in again: "
            f"kiosk central add-station {name} --again, and enrol it."
        )


class RoleTakenError(AdminFault):
    """The server has a role of the station's name that is somebody else's."""

    def __init__(self, role: str) -> None:
        """Name the role."""
        super().__init__(
            f"K544: the server has a role {role} already that is not a station's. "
            "Give the station another name, or drop that role if nobody needs it."
        )

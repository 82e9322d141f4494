# What the kiosk uses of pysqlite3, which ships no types of its own.
from kiosk.store.driver import Connection

sqlite_version: str
sqlite_version_info: tuple[int, int, int]

class Error(Exception): ...
class DatabaseError(Error): ...
class IntegrityError(DatabaseError): ...
class OperationalError(DatabaseError): ...

def connect(
    database: str,
    *,
    uri: bool,
    isolation_level: None,
    check_same_thread: bool,
    cached_statements: int,
) -> Connection: ...

"""Checks of the server: its version, the schema, and that nobody listens in."""

from collections.abc import Iterator

from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.finding import Finding, rows
from kiosk.sync.admin.migrations import migrations

_OPEN_DOORS = """
select line_number, type, coalesce(address, ''), auth_method from pg_hba_file_rules
 where error is null and type in ('host', 'hostnossl', 'hostssl') and auth_method <> 'reject'
   and coalesce(address, '') not in ('127.0.0.1', '::1', 'localhost')
   and (type <> 'hostssl' or auth_method in ('trust', 'password', 'md5'))
 order by line_number
"""
_PLAIN_SESSIONS = """
select s.name from k.seat s join pg_stat_activity a on a.usename = s.role_name
  join pg_stat_ssl t on t.pid = a.pid
 where not t.ssl and a.client_addr is not null and not a.client_addr <<= '127.0.0.0/8'
   and a.client_addr <> '::1'
 group by s.name order by s.name
"""
_REACHED_BY_NETWORK = """
select setting not in ('', 'localhost', '127.0.0.1', '::1', '127.0.0.1,::1')
  from pg_settings where name = 'listen_addresses'
"""


def server(connection: Connection) -> Iterator[Finding]:
    """Say which server it is, and whether this very program made its schema."""
    version = connection.info.parameter_status("server_version")
    yield Finding(name="server", found=f"PostgreSQL {version}, database {connection.info.dbname}")
    made = {row[0]: row[1] for row in rows(connection, "select version, sha256 from k.migration")}
    known = migrations()
    other = [step.version for step in known if made.get(step.version) != step.sha256]
    if other:
        numbers = ", ".join(map(str, other))
        yield Finding(
            name="schema",
            found=f"the steps {numbers} were made from other texts than this program's",
            wrong=True,
            remedy="Find out who changed them; compare with a database made by central init.",
        )
    else:
        yield Finding(name="schema", found=f"version {known[-1].version}, as this program has it")


def secrecy(connection: Connection) -> Iterator[Finding]:
    """Say whether what goes over the network is encrypted, and nobody gets in without."""
    ssl = rows(connection, "select setting = 'on' from pg_settings where name = 'ssl'")[0][0]
    by_network = rows(connection, _REACHED_BY_NETWORK)[0][0]
    if not by_network:
        yield Finding(
            name="tls",
            found="the server is reached from this machine alone",
            remedy="To let stations in: listen_addresses, and docs/central.md for certificates.",
        )
        return
    if not ssl:
        yield Finding(
            name="tls",
            found="the server speaks no TLS",
            wrong=True,
            remedy="Set ssl = on with a certificate: docs/central.md, TLS.",
        )
    doors = rows(connection, _OPEN_DOORS)
    for line, kind, address, method in doors:
        yield Finding(
            name="tls",
            found=f"line {line} of pg_hba.conf ({kind} {address} {method}) lets anybody in "
            "without TLS or without a real password",
            wrong=True,
            remedy="Allow hostssl with scram-sha-256 only: docs/central.md, Who may connect.",
        )
    plain = [str(row[0]) for row in rows(connection, _PLAIN_SESSIONS)]
    if plain:
        yield Finding(
            name="tls",
            found=f"connected without TLS: {', '.join(plain)}",
            wrong=True,
            remedy="Close the line of pg_hba.conf that let them in, and enrol them anew.",
        )
    if ssl and not doors and not plain:
        yield Finding(name="tls", found="in force for everybody who comes by network")

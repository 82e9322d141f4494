"""Checks of who may do what: stations read and call functions, and nothing changes the journal."""

from collections.abc import Iterator

from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.finding import Finding, rows

READ = {"journal", "stations", "people", "people_version"}
CALLED = {
    "append",
    "continue_as",
    "enrol",
    "get_file",
    "hello",
    "lease",
    "note_badges",
    "put_file",
    "report_used",
    "save_people",
}
MAY = {f"{name} SELECT" for name in READ} | {f"{name}() EXECUTE" for name in CALLED} | {"k USAGE"}
"""All that a station's role may do in schema k."""

_GRANTED = """
with recursive member(role) as (
    select 0::oid union select oid from pg_roles where rolname = 'kiosk_station'
    union select m.member from pg_auth_members m join member on m.roleid = member.role
)
select c.relname || ' ' || a.privilege_type from pg_class c, aclexplode(c.relacl) a
 where c.relnamespace = 'k'::regnamespace and a.grantee in (select role from member)
union
select c.relname || '.' || t.attname || ' ' || a.privilege_type
  from pg_class c join pg_attribute t on t.attrelid = c.oid, aclexplode(t.attacl) a
 where c.relnamespace = 'k'::regnamespace and a.grantee in (select role from member)
union
select p.proname || '() ' || a.privilege_type
  from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
 where p.pronamespace = 'k'::regnamespace and a.grantee in (select role from member)
union
select n.nspname || ' ' || a.privilege_type from pg_namespace n, aclexplode(n.nspacl) a
 where n.nspname in ('k', 'public') and a.grantee in (select role from member)
union
select d.datname || ' ' || a.privilege_type
  from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
 where d.datname = current_database() and a.grantee in (select role from member)
   and a.privilege_type <> 'CONNECT'
"""
_POWERFUL = """
select s.name from k.seat s join pg_roles r on r.rolname = s.role_name
 where r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
    or exists (select from pg_auth_members m where m.member = r.oid
                  and m.roleid <> 'kiosk_station'::regrole)
 order by s.name
"""
_ROLELESS = """
select s.name from k.seat s left join pg_roles r on r.rolname = s.role_name
 where s.enabled and not coalesce(r.rolcanlogin
       and has_database_privilege(r.oid, current_database(), 'connect')
       and pg_has_role(r.oid, 'kiosk_station', 'member'), false)
 order by s.name
"""
_GUARDED = """
select count(*) = 1 from pg_trigger
 where tgrelid = 'k.journal'::regclass and tgname = 'append_only' and tgenabled = 'A'
   and tgfoid = 'k.refuse_change'::regproc
"""
_UNSAFE = """
select proname from pg_proc
 where pronamespace = 'k'::regnamespace and prosecdef
   and (proowner <> 'kiosk_owner'::regrole
        or not 'search_path=pg_catalog, pg_temp' = any(coalesce(proconfig, '{}')))
 order by proname
"""

_INIT_ANEW = "Compare with a database made by kiosk central init, and put it right by hand."


def rights(connection: Connection) -> Iterator[Finding]:
    """Say whether stations may do what they must, and nothing else."""
    granted = {str(row[0]) for row in rows(connection, _GRANTED)}
    wrong = [
        *(f"stations may not: {each}" for each in sorted(MAY - granted)),
        *(f"stations may: {each}" for each in sorted(granted - MAY)),
        *(f"{row[0]}'s role may more than a station's" for row in rows(connection, _POWERFUL)),
        *(f"{row[0]}() trusts its caller's names" for row in rows(connection, _UNSAFE)),
    ]
    for each in wrong:
        yield Finding(name="rights", found=each, wrong=True, remedy=_INIT_ANEW)
    for (seat,) in rows(connection, _ROLELESS):
        wrong.append(str(seat))
        yield Finding(
            name="rights",
            found=f"{seat} has no role that can log in",
            wrong=True,
            remedy=f"Run kiosk central disable {seat}, then add-station {seat} --again.",
        )
    if not wrong:
        yield Finding(name="rights", found="stations read, and call what they should")


def guard(connection: Connection) -> Iterator[Finding]:
    """Say whether the journal refuses to be changed."""
    if rows(connection, _GUARDED)[0][0]:
        yield Finding(name="guard", found="the journal refuses every change")
        return
    yield Finding(
        name="guard",
        found="the journal can be changed: its trigger is off or gone",
        wrong=True,
        remedy="alter table k.journal enable always trigger append_only; then check --all.",
    )

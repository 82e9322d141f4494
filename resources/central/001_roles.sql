-- Group roles belong to the whole server: another database of it may have made them already.
do $$
declare
    name text;
begin
    foreach name in array array['kiosk_owner', 'kiosk_station', 'kiosk_report'] loop
        begin
            execute format('create role %I nologin', name);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
end $$;

-- Nobody uses this database but whom add-station lets in, and nobody fills its disk beside the journal.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to kiosk_report', current_database());
end $$;
revoke all on schema public from public;
revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public;

create schema k authorization kiosk_owner;
create schema report authorization kiosk_report;
grant usage on schema k to kiosk_station, kiosk_report;

create table k.migration (
    version int primary key,
    name text not null,
    sha256 bytea not null,
    at timestamptz not null default clock_timestamp()
);
alter table k.migration owner to kiosk_owner;

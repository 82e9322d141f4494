-- The record: every station's sealed entries, and who may add to them.
set local role kiosk_owner;

create table k.seat (
    name text primary key check (name <> ''),
    role_name name not null unique,
    station_id uuid,
    enabled boolean not null default true,
    token bytea,
    invited_at timestamptz not null default clock_timestamp(),
    enrolled_at timestamptz,
    seen_at timestamptz,
    program text not null default ''
);
comment on table k.seat is 'A place that a station signs in from; its login role is all that says who calls.';
comment on column k.seat.station_id is 'Whose entries it adds now; null until the first station has enrolled.';
comment on column k.seat.token is 'What this copy of the record is known by; null lets one copy in, whichever comes first.';

-- Its row changes with every append: room on the page keeps that cheap.
create table k.station (
    station_id uuid primary key,
    seat text not null references k.seat (name),
    continues uuid references k.station (station_id),
    head_seq bigint not null default 0,
    head_hash bytea not null default decode(repeat('00', 32), 'hex') check (octet_length(head_hash) = 32),
    last_push_at timestamptz
) with (fillfactor = 50);
comment on column k.station.continues is 'The station it goes on for, whose record was restored or copied.';
alter table k.seat add foreign key (station_id) references k.station (station_id);

create table k.journal (
    station_id uuid not null references k.station (station_id),
    seq bigint not null check (seq > 0),
    entry_id uuid not null unique,
    group_id uuid not null,
    kind text not null,
    subjects text not null,
    hlc bigint not null,
    at_us bigint not null,
    actor text not null,
    -- json, not jsonb: it keeps the bytes that were sealed.
    envelope json not null,
    payload json not null,
    prev_hash bytea not null check (octet_length(prev_hash) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    received_at timestamptz not null default clock_timestamp(),
    primary key (station_id, seq)
);
create index journal_subjects on k.journal using gin (string_to_array(subjects, ' '));

create function k.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'the journal is append-only: no % on %', lower(tg_op), tg_table_name using errcode = '42501';
end $$;
create trigger append_only before update or delete or truncate on k.journal
    for each statement execute function k.refuse_change();
-- "always": not even a session that plays a replica gets past it.
alter table k.journal enable always trigger append_only;

create table k.incident (
    id bigint generated always as identity primary key,
    seat text not null references k.seat (name),
    what text not null,
    detail jsonb not null,
    times bigint not null default 1,
    first_at timestamptz not null default clock_timestamp(),
    last_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz
);
comment on table k.incident is 'What a person should look at: clone, fork, stranger, outdated, badge. Open until settled.';
create unique index incident_open on k.incident (seat, what) where settled_at is null;

create view k.stations as
    select x.station_id, x.seat, s.enabled, x.head_seq, x.head_hash, x.continues, x.last_push_at
    from k.station x join k.seat s on s.name = x.seat;

grant select on k.journal, k.stations to kiosk_station, kiosk_report;

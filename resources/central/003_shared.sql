-- What stations share beside the record: numbers, people, files.
set local role kiosk_owner;

create table k.number_range (
    series text primary key,
    next bigint not null default 1 check (next > 0)
);
create table k.number_lease (
    request uuid primary key,
    series text not null references k.number_range (series),
    low bigint not null,
    high bigint not null,
    station_id uuid not null references k.station (station_id),
    at timestamptz not null default clock_timestamp(),
    check (low > 0 and high >= low),
    unique (series, low)
);
create table k.number_used (
    series text not null references k.number_range (series),
    station_id uuid not null references k.station (station_id),
    used bigint not null,
    -- the end of its last block: it may use these too, without asking
    leased bigint not null check (leased >= used),
    at timestamptz not null default clock_timestamp(),
    primary key (series, station_id)
);
comment on table k.number_used is 'How far into a series a station says it has come, and may come by itself.';

create table k.people (
    operator_id text primary key,
    badge text not null,
    name text not null,
    role text not null,
    -- scrypt; never a PIN
    pin text not null,
    access_until date
);
create table k.people_version (
    version bigint not null,
    seat text references k.seat (name),
    at timestamptz not null default clock_timestamp()
);
create unique index people_version_one_row on k.people_version ((true));
insert into k.people_version (version) values (0);

create table k.file (
    sha256 bytea primary key check (octet_length(sha256) = 32),
    bytes bytea not null,
    station_id uuid not null references k.station (station_id),
    at timestamptz not null default clock_timestamp()
);
-- What comes is packed already: a photo, a PDF.
alter table k.file alter column bytes set storage external;

grant select on k.people, k.people_version to kiosk_station;

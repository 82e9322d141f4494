-- What a SQL tool may ask: tables that `kiosk central project` keeps as the stations fold them, and
-- views over them in the words of the trade. Quantities are numeric, times timestamptz.
grant select on k.people_version to kiosk_report;
set local role kiosk_report;

create table report.progress (
    station_id uuid primary key,
    seq bigint not null,
    fold int not null
);
comment on table report.progress is 'How far each station''s entries are in the tables below, by which version of the fold.';

create table report.unit (
    unit text primary key,
    part_number text not null,
    revision text not null,
    serial text not null,
    status text not null,
    place text not null,
    line text not null,
    position text not null,
    run text not null,
    run_open boolean not null,
    bom_version text not null,
    made_at timestamptz not null,
    made_by text not null,
    since timestamptz not null,
    since_by text not null
);
create index unit_serial on report.unit (serial);
create index unit_part on report.unit (part_number);
create index unit_place on report.unit (place);

create table report.lot (
    lot text primary key,
    part_number text not null,
    lot_number text not null
);
create index lot_number on report.lot (lot_number);

create table report.balance (
    item text not null,
    place text not null,
    quantity numeric not null,
    primary key (item, place)
);

create table report.held (
    item text not null,
    place text not null,
    hold text not null,
    title text not null,
    primary key (item, place, hold)
);

create table report.fitted (
    parent text not null,
    line text not null,
    item text not null,
    quantity numeric not null,
    primary key (parent, line, item)
);
create index fitted_item on report.fitted (item);

create table report.part (
    part_number text primary key,
    revision text not null,
    name text not null,
    tracking text not null,
    unit_of_measure text not null
);

create table report.location (
    code text primary key,
    name text not null,
    parent text not null
);

create table report.conflict (
    conflict text primary key,
    kind text not null,
    subjects text[] not null,
    entries uuid[] not null,
    holding boolean not null,
    decision text not null
);
comment on column report.conflict.holding is 'What it names is on hold: it is open, and of a kind that holds.';
comment on column report.conflict.decision is 'Empty while it is open.';
create index conflict_subjects on report.conflict using gin (subjects);

-- Codes hold "%20" and "%25" in a subject for a blank and "%".
create function report.key_of(subject text) returns text language sql immutable parallel safe as $$
    select replace(replace(substr(subject, strpos(subject, ':') + 1), '%20', ' '), '%25', '%')
$$;

create view report.units as
    select u.unit, u.part_number, p.name as part_name, u.revision, u.serial,
        case
            when exists (select from report.conflict c where c.holding and c.subjects @> array['unit:' || u.unit])
            then 'conflict' else u.status
        end as status,
        case when u.place like 'location:%' then report.key_of(u.place) end as location,
        parent.serial as inside_serial, parent.part_number as inside_part, u.line, u.position,
        nullif(u.run, '') as run, u.made_at, u.made_by, u.since, u.since_by
    from report.unit u
    left join report.part p using (part_number)
    left join report.unit parent on u.place = 'unit:' || parent.unit;

-- Where something is, as `kiosk stock --all` says it.
create function report.where_is(place text, inside text) returns text language sql immutable parallel safe as $$
    select case
        when place = '' then 'production'
        when place like 'unit:%' then coalesce(inside, report.key_of(place))
        when strpos(place, ':') > 0 then report.key_of(place)
        else place
    end
$$;

create view report.stock_all as
    select u.part_number, p.name as part_name, 'serial' as tracking, u.serial, null as lot_number,
        case when u.status = 'archived' then 'archive' else report.where_is(u.place, parent.serial) end as location,
        1::numeric as quantity, coalesce(p.unit_of_measure, 'ea') as unit_of_measure,
        case
            when exists (select from report.conflict c where c.holding and c.subjects @> array['unit:' || u.unit])
            then 'conflict' else u.status
        end as status,
        u.place like 'location:%' and u.status not in ('archived', 'scrapped', 'shipped') as on_hand
    from report.unit u
    left join report.part p using (part_number)
    left join report.unit parent on u.place = 'unit:' || parent.unit
    where u.status <> 'voided'
    union all
    select coalesce(l.part_number, report.key_of(b.item)), p.name,
        case when l.lot is null then 'untracked' else 'lot' end, null, l.lot_number,
        report.where_is(b.place, parent.serial), b.quantity, coalesce(p.unit_of_measure, 'ea'),
        case
            when exists (select from report.conflict c where c.holding and c.subjects @> array[b.item])
            then 'conflict'
            when b.place like 'unit:%' then 'installed'
            when b.place = 'scrap' then 'scrapped'
            when b.place = 'customer' then 'shipped'
            when exists (select from report.held h where h.item = b.item and h.place in (b.place, ''))
            then 'on hold'
            else 'available'
        end,
        b.place like 'location:%'
    from report.balance b
    left join report.lot l on b.item = 'lot:' || l.lot
    left join report.part p on p.part_number = coalesce(l.part_number, report.key_of(b.item))
    left join report.unit parent on b.place = 'unit:' || parent.unit
    where b.quantity <> 0 and (l.lot is not null or b.item like 'part:%')
        and (b.place like 'location:%' or b.place like 'unit:%' or b.place in ('scrap', 'customer'));
comment on view report.stock_all is 'What kiosk stock --all lists: also what is built in, in production or gone.';

create view report.stock as
    select part_number, part_name, tracking, serial, lot_number, location, quantity, unit_of_measure, status
    from report.stock_all where on_hand;
comment on view report.stock is 'What is on hand, as kiosk stock lists it.';

create view report.as_built as
    select parent.serial, parent.part_number, c.line, c.position, c.part_number as component,
        c.serial as component_serial, null as lot_number, 1::numeric as quantity, parent.unit, c.unit as component_unit
    from report.unit c join report.unit parent on c.place = 'unit:' || parent.unit
    union all
    select parent.serial, parent.part_number, f.line, '', coalesce(l.part_number, report.key_of(f.item)),
        null, l.lot_number, f.quantity, parent.unit, null
    from report.fitted f
    join report.unit parent on f.parent = 'unit:' || parent.unit
    left join report.lot l on f.item = 'lot:' || l.lot
    where f.quantity <> 0;

create function report.as_built_of(top text) returns table (
    level int, serial text, part_number text, line text, component text, component_serial text, lot_number text,
    quantity numeric
) language sql stable as $$
    with recursive tree as (
        select 1 as level, a.* from report.as_built a where a.unit = top
        union all
        select t.level + 1, a.* from tree t join report.as_built a on a.unit = t.component_unit
    ) cycle unit, component_unit, component, line, lot_number set again using path
    select t.level, t.serial, t.part_number, t.line, t.component, t.component_serial, t.lot_number, t.quantity
    from tree t where not t.again
    order by t.level, t.serial, t.line
$$;
comment on function report.as_built_of is 'Everything inside a unit, all levels; by the unit''s id, 16 characters.';

create view report.history as
    select s.subject, j.entry_id, j.seq, x.seat as station,
        timestamptz 'epoch' + j.at_us * interval '1 microsecond' as at,
        j.actor as operator, j.kind as fact, j.payload, j.envelope, j.received_at, j.hlc
    from k.journal j
    join k.stations x using (station_id)
    cross join lateral unnest(string_to_array(j.subjects, ' ')) s (subject);
comment on view report.history is 'Ask by subject (unit:ID, lot:ID, part:NUMBER) or by entry; sort by hlc, station, seq.';

create view report.conflicts as
    select c.conflict, c.kind, c.subjects, c.holding, nullif(c.decision, '') as decision, told.since,
        case when c.decision = '' then clock_timestamp() - told.since end as age, told.stations,
        (
            select array_agg(u.serial order by u.serial) from report.unit u
            where 'unit:' || u.unit = any (c.subjects)
        ) as serials,
        c.entries
    from report.conflict c
    cross join lateral (
        select (array_agg(e.at order by e.last desc))[1] as since, array_agg(e.seat order by e.first) as stations
        from (
            select x.seat, min(j.hlc) as first, max(j.hlc) as last,
                timestamptz 'epoch' + (array_agg(j.at_us order by j.hlc desc))[1] * interval '1 microsecond' as at
            from k.journal j join k.stations x using (station_id)
            where j.entry_id = any (c.entries)
            group by x.seat
        ) e
    ) told;
comment on view report.conflicts is 'Open ones have no decision; since when the last of the entries was recorded.';

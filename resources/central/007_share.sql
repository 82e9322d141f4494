-- Numbers, people and files: what a station asks for and hands in beside its entries.
set local role kiosk_owner;

create function k.calling_station() returns uuid
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    station uuid := (k.calling()).station_id;
begin
    if station is null then
        raise exception 'role % is no enrolled station', session_user using errcode = '42501';
    end if;
    return station;
end $$;

create function k.most_number() returns bigint language sql immutable parallel safe return 999999999999999;

create function k.check_series(p_series text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(p_series, '') = '' or octet_length(p_series) > 500 then
        perform k.malformed('a series has a name of 1 to 500 bytes');
    end if;
end $$;

-- A block of numbers that no other station is ever given; the same request gets the same block again.
create function k.lease(p_series text, p_count int, p_request uuid)
    returns table (low bigint, high bigint)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    station uuid := k.calling_station();
    following bigint;
    known k.number_lease;
begin
    perform k.check_series(p_series);
    if p_request is null or p_count is null or p_count not between 1 and 100000 then
        perform k.malformed('a lease is of 1 to 100000 numbers, under an id of its own');
    end if;
    insert into k.number_range (series) values (p_series) on conflict (series) do nothing;
    select r.next into following from k.number_range r where r.series = p_series for update;
    select * into known from k.number_lease l where l.request = p_request;
    if found then
        if known.station_id <> station or known.series <> p_series then
            perform k.malformed('that request was another one''s');
        end if;
        return query select known.low, known.high;
        return;
    end if;
    if following + p_count > k.most_number() then
        perform k.malformed(format('series %s has no more numbers', p_series));
    end if;
    update k.number_range r set next = following + p_count where r.series = p_series;
    insert into k.number_lease (request, series, low, high, station_id)
    values (p_request, p_series, following, following + p_count - 1, station);
    return query select following, following + p_count - 1;
end $$;

-- What a station has used already, or may use by itself, leased or not, is never given out again.
create function k.report_used(p_series text[], p_used bigint[], p_leased bigint[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    station uuid := k.calling_station();
    n constant int := coalesce(cardinality(p_series), 0);
    named text;
    highest_used bigint;
    highest_leased bigint;
begin
    if not (k.is_list(p_series, n) and k.is_list(p_used, n) and k.is_list(p_leased, n)) then
        perform k.malformed('the lists are not of one length, or hold a null');
    end if;
    -- In one order everywhere, so that two stations cannot wait for each other.
    for named, highest_used, highest_leased in
        select s, max(u), max(greatest(u, l)) from unnest(p_series, p_used, p_leased) r(s, u, l)
         group by s order by s collate "C"
    loop
        perform k.check_series(named);
        if highest_used < 0 or highest_leased >= k.most_number() then
            perform k.malformed(format('%s to %s are no numbers of a series', highest_used, highest_leased));
        end if;
        insert into k.number_range as r (series, next) values (named, highest_leased + 1)
            on conflict (series) do update set next = excluded.next where r.next < excluded.next;
        insert into k.number_used as u (series, station_id, used, leased)
            values (named, station, highest_used, highest_leased)
            on conflict (series, station_id)
            do update set used = greatest(u.used, excluded.used), leased = greatest(u.leased, excluded.leased),
                          at = clock_timestamp();
    end loop;
end $$;

-- Two people were given one badge at two stations: an incident names the one that goes by another now.
create function k.note_badges(p_badge text[], p_now text[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s k.seat := k.calling();
    n constant int := coalesce(cardinality(p_badge), 0);
    said text;
begin
    perform k.calling_station();
    if n not between 1 and 1000 or not (k.is_list(p_badge, n) and k.is_list(p_now, n)) then
        perform k.malformed('badges are two lists of one length');
    end if;
    select left(string_agg(format('%s there is %s now', b, o), ', ' order by b collate "C"), 500) into said
      from unnest(p_badge, p_now) t(b, o);
    perform k.note_incident(s.name, 'badge', jsonb_build_object('badges', said));
end $$;

-- Replaces everybody at once, where the caller knew the current version.
create function k.save_people(p_rows json, p_version bigint)
    returns table (status text, version bigint)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s k.seat := k.calling();
    station uuid := k.calling_station();
    now_at bigint;
begin
    if p_version is null or json_typeof(p_rows) is distinct from 'array' then
        perform k.malformed('people are a list of rows, and a version');
    end if;
    select v.version into now_at from k.people_version v for update;
    if p_version <> now_at then
        return query select 'stale', now_at;
        return;
    end if;
    begin
        delete from k.people;
        insert into k.people (operator_id, badge, name, role, pin, access_until)
        select operator_id, badge, name, role, coalesce(pin, ''), access_until
          from json_to_recordset(p_rows)
               as r(operator_id text, badge text, name text, role text, pin text, access_until date);
    exception when data_exception or integrity_constraint_violation or program_limit_exceeded
                   or invalid_parameter_value then
        perform k.malformed(sqlerrm);
    end;
    update k.people_version v set version = now_at + 1, seat = s.name, at = clock_timestamp();
    return query select 'ok', now_at + 1;
end $$;

create function k.put_file(p_bytes bytea) returns bytea
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    station uuid := k.calling_station();
    most_bytes constant int := 20 * 1024 * 1024;
begin
    if p_bytes is null then
        perform k.malformed('a file has bytes');
    end if;
    if octet_length(p_bytes) > most_bytes then
        raise exception 'a file of % bytes is too big', octet_length(p_bytes) using errcode = 'KI003';
    end if;
    insert into k.file (sha256, bytes, station_id) values (sha256(p_bytes), p_bytes, station)
        on conflict (sha256) do nothing;
    return sha256(p_bytes);
end $$;

create function k.get_file(p_sha256 bytea) returns bytea
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_bytes bytea;
begin
    if not exists (select from k.seat s where s.role_name = session_user and s.enabled and s.station_id is not null) then
        raise exception 'role % is no enrolled station', session_user using errcode = '42501';
    end if;
    select f.bytes into found_bytes from k.file f where f.sha256 = p_sha256;
    return found_bytes;
end $$;

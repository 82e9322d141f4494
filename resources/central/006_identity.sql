-- Who a station is: enrolled once, greeted at each connect, continued after a restore.
--
-- The token tells two copies of one disk apart. Each hello names the next one, which central keeps; a copy
-- that does not know it is refused. A lost reply does no harm: the station says both until it is answered.
set local role kiosk_owner;

create function k.oldest_protocol() returns int language sql immutable parallel safe return 1;

create function k.check_identity(p_station uuid, p_next bytea) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if p_station is null or p_next is null or octet_length(p_next) not between 16 and 64 then
        perform k.malformed('a station says its id, and a token of 16 bytes');
    end if;
end $$;

create function k.enrol(p_station uuid, p_next bytea, p_program text)
    returns table (status text, seat text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s k.seat := k.calling();
begin
    perform k.check_identity(p_station, p_next);
    insert into k.station (station_id, seat) select p_station, s.name where s.station_id is null
        on conflict (station_id) do nothing;
    if coalesce(s.station_id, p_station) <> p_station or coalesce(s.token, p_next) <> p_next
       or not exists (select from k.station x where x.station_id = p_station and x.seat = s.name) then
        perform k.note_incident(s.name, 'stranger', jsonb_build_object('station', p_station, 'did', 'enrol'));
        return query select 'taken', s.name;
        return;
    end if;
    update k.seat x set station_id = p_station, token = p_next, program = left(coalesce(p_program, ''), 200),
                        enrolled_at = clock_timestamp(), seen_at = clock_timestamp()
     where x.name = s.name;
    return query select 'ok', s.name;
end $$;

create function k.hello(p_station uuid, p_token bytea, p_next bytea, p_seq bigint, p_hash bytea, p_program text,
                        p_protocol int)
    returns table (status text, head_seq bigint, head_hash bytea, now_us bigint, people_version bigint, seat text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s k.seat := k.calling();
    x k.station;
    had bytea;
    answer text := 'ok';
begin
    perform k.check_identity(p_station, p_next);
    if p_seq is null or p_seq < 0 or p_hash is null or p_protocol is null then
        perform k.malformed('hello names the head of the chain, and the protocol');
    end if;
    select * into x from k.station t where t.station_id = s.station_id for no key update;
    if s.station_id is distinct from p_station then
        answer := 'stranger';
    elsif p_protocol < k.oldest_protocol() then
        answer := 'outdated';
    elsif s.token is not null and s.token <> p_next and s.token is distinct from p_token then
        answer := 'clone';
    elsif p_seq < x.head_seq and p_seq = 0 then
        answer := 'behind';
    elsif p_seq > 0 and p_seq <= x.head_seq then
        select j.hash into had from k.journal j where j.station_id = x.station_id and j.seq = p_seq;
        answer := case when had is distinct from p_hash then 'fork' when p_seq < x.head_seq then 'behind' else 'ok' end;
    end if;
    if answer in ('ok', 'behind') then
        update k.seat t set token = p_next, program = left(coalesce(p_program, ''), 200), seen_at = clock_timestamp()
         where t.name = s.name;
        update k.incident i set settled_at = clock_timestamp()
         where i.seat = s.name and i.what = 'outdated' and i.settled_at is null;
    else
        perform k.note_incident(s.name, answer, jsonb_build_object(
            'station', p_station, 'seq', p_seq, 'head', x.head_seq, 'program', left(coalesce(p_program, ''), 200)));
    end if;
    return query select answer, x.head_seq, x.head_hash,
                        (extract(epoch from clock_timestamp()) * 1000000)::bigint, v.version, s.name
                   from k.people_version v;
end $$;

create function k.continue_as(p_old uuid, p_new uuid, p_next bytea)
    returns table (status text, head_seq bigint)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s k.seat := k.calling();
    old k.station;
begin
    perform k.check_identity(p_old, p_next);
    perform k.check_identity(p_new, p_next);
    select * into old from k.station x where x.station_id = p_old and x.seat = s.name for no key update;
    -- Once readmitted; or once more, after the reply was lost. Backups are put back in any order: the seat may
    -- have gone on from the old record under another id before.
    if found and p_old <> p_new and s.station_id is not null and coalesce(s.token, p_next) = p_next then
        if s.token is null then
            insert into k.station (station_id, seat, continues) values (p_new, s.name, p_old)
                on conflict (station_id) do nothing;
        end if;
        if exists (select from k.station x where x.station_id = p_new and x.seat = s.name and x.continues = p_old)
           and (s.token is null or s.station_id = p_new) then
            update k.seat x set station_id = p_new, token = p_next, seen_at = clock_timestamp()
             where x.name = s.name;
            update k.incident i set settled_at = clock_timestamp()
             where i.seat = s.name and i.settled_at is null;
            return query select 'ok', old.head_seq;
            return;
        end if;
    end if;
    perform k.note_incident(s.name, 'stranger', jsonb_build_object(
        'station', p_new, 'did', 'continue', 'old', p_old));
    return query select 'refused', old.head_seq;
end $$;

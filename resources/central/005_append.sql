-- How a station adds its entries: checked for order, chain and seal, never on business grounds.
--
--   KI001  the chain is broken or a seal does not hold       KI004  no such arguments make sense
--   KI002  sequence numbers are not contiguous               KI005  an entry id stands elsewhere already
--   KI003  a file is too big                                 42501  the caller is no enrolled station
set local role kiosk_owner;

create function k.malformed(p_what text) returns void
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'malformed: %', p_what using errcode = 'KI004';
end $$;

-- Whether an array is a plain list of n values, none of them null.
create function k.is_list(p_array anyarray, p_count int) returns boolean
    language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(cardinality(p_array), 0) = 0 then
        return p_count = 0;
    end if;
    return case when array_ndims(p_array) = 1 and array_lower(p_array, 1) = 1 and cardinality(p_array) = p_count
                then array_position(p_array, null) is null else false end;
end $$;

-- The caller's seat, held until the transaction ends. The login role says who calls, never an argument.
create function k.calling() returns k.seat
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    seat k.seat;
begin
    select * into seat from k.seat x where x.role_name = session_user and x.enabled for no key update;
    if not found then
        raise exception 'role % has no enabled seat', session_user using errcode = '42501';
    end if;
    return seat;
end $$;

-- One open incident a seat and kind: however often a machine knocks, it stays one line.
create function k.note_incident(p_seat text, p_what text, p_detail jsonb) returns void
    language sql set search_path = pg_catalog, pg_temp as $$
    insert into k.incident as i (seat, what, detail)
    values (p_seat, p_what, p_detail || jsonb_build_object('from', host(inet_client_addr())))
    on conflict (seat, what) where settled_at is null
    do update set detail = excluded.detail, times = i.times + 1, last_at = clock_timestamp();
$$;

create function k.append(p_seq bigint[], p_eid uuid[], p_group uuid[], p_kind text[], p_subjects text[],
                         p_hlc bigint[], p_at bigint[], p_actor text[], p_envelope text[], p_payload text[],
                         p_prev bytea[], p_hash bytea[])
    returns table (status text, head_seq bigint, head_hash bytea, stored int)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n constant int := coalesce(cardinality(p_seq), 0);
    most_octets constant int := 16 * 1024 * 1024;
    most_of_a_subject constant int := 2000;  -- an index takes no longer one
    x k.station;
    first int;
    bad bigint;
    had bytea;
begin
    -- The lock on its row serialises this station alone.
    select t.* into x from k.seat s join k.station t on t.station_id = s.station_id
     where s.role_name = session_user and s.enabled for no key update of t for share of s;
    if not found then
        raise exception 'role % is no enrolled station', session_user using errcode = '42501';
    end if;
    if not (k.is_list(p_seq, n) and k.is_list(p_eid, n) and k.is_list(p_group, n) and k.is_list(p_kind, n)
            and k.is_list(p_subjects, n) and k.is_list(p_hlc, n) and k.is_list(p_at, n) and k.is_list(p_actor, n)
            and k.is_list(p_envelope, n) and k.is_list(p_payload, n) and k.is_list(p_prev, n)
            and k.is_list(p_hash, n)) then
        perform k.malformed('the lists are not of one length, or hold a null');
    end if;
    if n = 0 then
        return query select 'ok', x.head_seq, x.head_hash, 0;
        return;
    end if;
    if p_seq[1] < 1 or p_seq[1] > 9007199254740992 then
        raise exception 'there is no sequence number %', p_seq[1] using errcode = 'KI002';
    end if;
    select u.q into bad from unnest(p_seq) with ordinality u(q, o) where u.q <> p_seq[1] + u.o - 1 limit 1;
    if found then
        raise exception 'sequence numbers are not contiguous at %', bad using errcode = 'KI002';
    end if;

    -- What came before: equal entries are skipped, another one is a fork.
    if p_seq[1] <= x.head_seq then
        select j.seq, j.hash into bad, had from k.journal j
         where j.station_id = x.station_id and j.seq between p_seq[1] and least(p_seq[n], x.head_seq)
           and j.hash <> p_hash[j.seq - p_seq[1] + 1]
         order by j.seq limit 1;
        if found then
            perform k.note_incident(x.seat, 'fork', jsonb_build_object(
                'station', x.station_id, 'seq', bad, 'had', encode(had, 'hex'),
                'got', left(encode(p_hash[bad - p_seq[1] + 1], 'hex'), 64)));
            return query select 'fork', x.head_seq, x.head_hash, 0;
            return;
        end if;
    end if;
    first := least(n + 1, greatest(1, x.head_seq - p_seq[1] + 2));
    if first > n then
        return query select 'ok', x.head_seq, x.head_hash, 0;
        return;
    end if;
    if p_seq[first] <> x.head_seq + 1 then
        return query select 'gap', x.head_seq, x.head_hash, 0;
        return;
    end if;

    select u.q into bad
      from unnest(p_seq[first:], p_kind[first:], p_subjects[first:], p_actor[first:], p_envelope[first:],
                  p_payload[first:]) u(q, kd, su, ac, en, pa)
     where greatest(octet_length(u.kd), octet_length(u.su), octet_length(u.ac), octet_length(u.en),
                    octet_length(u.pa)) > most_octets
        or (octet_length(u.su) > most_of_a_subject and exists (
                select from unnest(string_to_array(u.su, ' ')) t where octet_length(t) > most_of_a_subject))
     limit 1;
    if found then
        perform k.malformed(format('entry %s is too big', bad));
    end if;
    select u.q into bad
      from (select v.*, lag(v.h, 1, x.head_hash) over (order by v.o) as before
              from unnest(p_seq[first:], p_eid[first:], p_group[first:], p_kind[first:], p_subjects[first:],
                          p_hlc[first:], p_at[first:], p_actor[first:], p_envelope[first:], p_payload[first:],
                          p_prev[first:], p_hash[first:])
                   with ordinality v(q, e, g, kd, su, l, t, ac, en, pa, pr, h, o)) u
     where u.pr <> u.before
        or u.h <> k.seal(u.pr, u.e, x.station_id, u.q, u.l, u.t, u.g, u.kd, u.ac, u.su, u.en, u.pa)
     limit 1;
    if found then
        raise exception 'station %, entry %: the chain is broken', x.seat, bad using errcode = 'KI001';
    end if;

    begin
        insert into k.journal (station_id, seq, entry_id, group_id, kind, subjects, hlc, at_us, actor, envelope,
                               payload, prev_hash, hash)
        select x.station_id, q, e, g, kd, su, l, t, ac, en::json, pa::json, pr, h
          from unnest(p_seq[first:], p_eid[first:], p_group[first:], p_kind[first:], p_subjects[first:],
                      p_hlc[first:], p_at[first:], p_actor[first:], p_envelope[first:], p_payload[first:],
                      p_prev[first:], p_hash[first:]) u(q, e, g, kd, su, l, t, ac, en, pa, pr, h);
    exception
        when data_exception or program_limit_exceeded then
            perform k.malformed(sqlerrm);
        when unique_violation then
            raise exception 'station %: an entry id stands elsewhere already', x.seat using errcode = 'KI005';
    end;
    update k.station t set head_seq = p_seq[n], head_hash = p_hash[n], last_push_at = clock_timestamp()
     where t.station_id = x.station_id;
    return query select 'ok', p_seq[n], p_hash[n], n - first + 1;
end $$;

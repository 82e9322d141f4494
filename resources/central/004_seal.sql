-- The seal of an entry, the same that kiosk/domain/journal.py draws and computes.
set local role kiosk_owner;

create function k.frame(p_data bytea) returns bytea
    language sql immutable parallel safe
    return int4send(octet_length(p_data)) || p_data;

-- Stable, as convert_to is: declared immutable it would not be inlined, and take twice as long.
create function k.seal(p_prev bytea, p_entry uuid, p_station uuid, p_seq bigint, p_hlc bigint, p_at bigint,
                       p_group uuid, p_kind text, p_actor text, p_subjects text, p_envelope text, p_payload text)
    returns bytea
    language sql stable parallel safe
    return sha256(
        k.frame(p_prev) || k.frame(uuid_send(p_entry)) || k.frame(uuid_send(p_station))
        || k.frame(int8send(p_seq) || int8send(p_hlc) || int8send(p_at)) || k.frame(uuid_send(p_group))
        || k.frame(convert_to(p_kind, 'UTF8')) || k.frame(convert_to(p_actor, 'UTF8'))
        || k.frame(convert_to(p_subjects, 'UTF8')) || k.frame(convert_to(p_envelope, 'UTF8'))
        || k.frame(convert_to(p_payload, 'UTF8')));

-- What a station may call; all else is for the functions above alone.
set local role kiosk_owner;

revoke all on all functions in schema k from public;
alter default privileges revoke execute on functions from public;
grant execute on function k.enrol, k.hello, k.continue_as, k.append, k.lease, k.report_used, k.save_people,
    k.put_file, k.get_file, k.note_badges to kiosk_station;

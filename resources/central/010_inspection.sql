-- What is held by nothing but its incoming inspection is told so, as `kiosk stock --all` does.
set local role kiosk_report;

create or replace view report.stock_all as
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
            else (
                select case
                    when count(*) = 0 then 'available'
                    when bool_and(h.title = 'Incoming inspection') then 'inspection'
                    else 'on hold'
                end
                from report.held h where h.item = b.item and h.place in (b.place, '')
            )
        end,
        b.place like 'location:%'
    from report.balance b
    left join report.lot l on b.item = 'lot:' || l.lot
    left join report.part p on p.part_number = coalesce(l.part_number, report.key_of(b.item))
    left join report.unit parent on b.place = 'unit:' || parent.unit
    where b.quantity <> 0 and (l.lot is not null or b.item like 'part:%')
        and (b.place like 'location:%' or b.place like 'unit:%' or b.place in ('scrap', 'customer'));

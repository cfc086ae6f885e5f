insert into ticket_as_left (id, ticket_id, after_event, left_at, state, round, lead_department_id, due_at, overdue,
    deviations, urgings, supervisions, deadline_ledger)
select min(h.id), h.ticket_id, h.left_after, min(h.held_to), min(e.new_state),
    min(cast(json_value(e.data, '$.round') as signed)), min(json_value(e.data, '$.leadDepartmentId')),
    min(date_sub(str_to_date(left(json_value(e.data, '$.dueAt'), 19), '%Y-%m-%dT%H:%i:%s'), interval 8 hour)),
    min(date_sub(str_to_date(left(json_value(e.data, '$.dueAt'), 19), '%Y-%m-%dT%H:%i:%s'), interval 8 hour))
        < min(h.held_to),
    min(t.deviations), min(t.urgings), min(t.supervisions), min(t.deadline_ledger)
from ticket_holding h
join ticket t on t.id = h.ticket_id
join event e on e.subject_type = 'ticket' and e.subject_no = t.ticket_no and e.subject_version = h.left_after
where not exists (select 1 from ticket_as_left s where s.ticket_id = h.ticket_id and s.after_event = h.left_after)
group by h.ticket_id, h.left_after;

update ticket_holding h join ticket t on t.id = h.ticket_id
set h.left_after = (
    select min(e.subject_version) from event e
    where e.subject_type = 'ticket' and e.subject_no = t.ticket_no and e.happened_at = h.held_to
        and e.fact in ('recalled', 'return-approved'))
where h.held_to is not null and h.left_after is null;

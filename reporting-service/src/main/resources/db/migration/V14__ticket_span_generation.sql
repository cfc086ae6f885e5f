alter table ticket_span
    add column generation int not null default 0 comment '世代' first,
    drop primary key,
    add primary key (generation, ticket_no, valid_from)

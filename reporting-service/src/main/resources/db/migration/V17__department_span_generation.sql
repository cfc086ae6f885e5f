alter table department_span
    add column generation int not null default 0 comment '世代' first,
    drop primary key,
    add primary key (generation, department_id, valid_from)

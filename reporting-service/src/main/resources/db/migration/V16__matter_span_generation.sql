alter table matter_span
    add column generation int not null default 0 comment '世代' first,
    drop primary key,
    add primary key (generation, matter_id, valid_from)

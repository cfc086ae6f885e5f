alter table figure_cell
    add column generation int not null default 0 comment '世代' first,
    drop primary key,
    add primary key (generation, measure, cohort_day, effective_day, department_id, topic, type, source, channel, township)

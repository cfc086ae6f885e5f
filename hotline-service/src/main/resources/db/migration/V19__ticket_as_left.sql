create table ticket_as_left (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    after_event bigint not null comment '离手的事件序号',
    left_at datetime(3) not null comment '离手时间',
    state varchar(32) not null comment '当时状态',
    round int not null comment '当时轮次',
    lead_department_id varchar(32) comment '当时主办部门',
    due_at datetime(3) not null comment '当时期限',
    overdue boolean not null comment '当时是否超期',
    deviations varchar(500) not null comment '当时的历史偏差代码',
    urgings int not null comment '当时催办次数',
    supervisions int not null comment '当时督办次数',
    deadline_ledger varchar(3000) not null comment '当时时限台账（JSON）',
    primary key (id),
    unique key as_left_event (ticket_id, after_event)
) comment '部门离手时的工单';

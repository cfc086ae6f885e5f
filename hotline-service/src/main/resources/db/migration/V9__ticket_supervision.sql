create table ticket_supervision (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    opened_at datetime(3) not null comment '时间',
    opened_by varchar(64) not null comment '督办人',
    reason varchar(1000) not null comment '理由',
    due_on date comment '要求完成日期',
    primary key (id),
    key supervision_ticket (ticket_id)
) comment '督办';

create table ticket_return (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    department_id varchar(32) not null comment '申请部门',
    requested_by varchar(64) not null comment '申请人',
    requested_at datetime(3) not null comment '申请时间',
    reason varchar(1000) not null comment '理由',
    suggested_department_id varchar(32) comment '建议承办部门',
    state varchar(32) not null comment '状态',
    decided_by varchar(64) comment '决定人',
    decided_at datetime(3) comment '决定时间',
    decision_comment varchar(1000) comment '决定意见',
    primary key (id),
    key return_ticket (ticket_id)
) comment '退单申请';

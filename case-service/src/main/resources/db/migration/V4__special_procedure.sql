create table special_procedure (
    id bigint not null comment '主键（TSID）',
    case_id bigint not null comment '办件',
    kind varchar(20) not null comment '种类',
    working_days int comment '工作日',
    state varchar(16) not null comment '状态',
    requested_by varchar(128) not null comment '申请人',
    requested_at datetime(3) not null comment '申请时间',
    decided_at datetime(3) comment '审批时间',
    ended_at datetime(3) comment '结束时间',
    primary key (id),
    key special_procedure_case (case_id)
) comment '特别程序' default character set utf8mb4

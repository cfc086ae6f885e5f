create table extension_opinion (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    department_id varchar(32) not null comment '部门',
    leader varchar(32) not null comment '领导',
    days int not null comment '同意天数',
    agrees boolean not null comment '是否同意',
    opinion_comment varchar(1000) comment '意见',
    given_by varchar(64) not null comment '签署人',
    given_at datetime(3) not null comment '签署时间',
    primary key (id),
    key opinion_ticket (ticket_id)
) comment '延期审批意见';

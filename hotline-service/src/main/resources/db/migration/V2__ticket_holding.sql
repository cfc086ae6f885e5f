create table ticket_holding (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    department_id varchar(32) not null comment '部门',
    as_lead boolean not null comment '是否主办',
    held_from datetime(3) not null comment '开始',
    held_to datetime(3) comment '结束',
    primary key (id),
    key holding_ticket (ticket_id),
    key holding_department (department_id, ticket_id)
) comment '工单承办记录';

create table dispatch_rule (
    id bigint not null comment '主键',
    meeting_id bigint not null comment '协调会',
    category_code varchar(32) not null comment '类别',
    township varchar(9) comment '镇街',
    lead_department_id varchar(32) not null comment '主办部门',
    assisting_department_ids varchar(660) not null comment '协办部门',
    minutes_no varchar(64) not null comment '会议纪要号',
    valid_from date not null comment '生效日期',
    valid_to date comment '失效日期',
    primary key (id),
    key rule_category (category_code, valid_from)
) comment '派单规则';

create table case_holding (
    case_id bigint not null comment '办件',
    department_id varchar(32) not null comment '曾办理部门',
    left_at datetime(3) not null comment '移出时间',
    last_act int not null comment '移出时的办理动作序号，该部门可读至此',
    primary key (case_id, department_id, left_at),
    key case_holding_department (department_id, case_id)
) comment '办件移交' default character set utf8mb4

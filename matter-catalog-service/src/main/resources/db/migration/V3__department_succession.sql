create table department_succession (
    predecessor_id varchar(32) not null comment '原部门标识',
    successor_id varchar(32) not null comment '承接部门标识',
    effective_on date not null comment '生效日期',
    primary key (predecessor_id, successor_id),
    key ix_department_succession (successor_id)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '部门承接关系';

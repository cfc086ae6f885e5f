create table department_head (
    id varchar(32) not null comment '部门标识',
    name varchar(200) not null comment '名称',
    short_name varchar(200) not null comment '简称',
    kind varchar(16) not null comment '类别',
    predecessors varchar(1000) not null comment '前身部门',
    primary key (id)
) comment '部门摘要（来自目录变更流）' default character set utf8mb4

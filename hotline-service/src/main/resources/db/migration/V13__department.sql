create table department (
    id varchar(32) not null comment '部门',
    name varchar(200) not null comment '名称',
    kind varchar(32) not null comment '性质',
    hotline_member boolean not null comment '是否接入热线',
    predecessors varchar(660) not null comment '前身部门',
    primary key (id)
) comment '部门（目录服务副本）';

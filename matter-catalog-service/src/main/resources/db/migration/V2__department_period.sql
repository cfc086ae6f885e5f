create table department_period (
    id bigint not null comment '主键',
    department_id varchar(32) not null comment '部门标识',
    valid_from date not null comment '自此日起有效',
    name varchar(100) not null comment '名称',
    short_name varchar(50) not null comment '简称',
    uscc varchar(18) not null comment '统一社会信用代码',
    stationed boolean not null comment '是否进驻政务服务中心',
    hotline_member boolean not null comment '是否热线成员单位',
    dissolved boolean not null comment '是否已撤销',
    primary key (id),
    unique key uk_department_period (department_id, valid_from),
    constraint fk_department_period foreign key (department_id) references department (id)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '部门沿革：名称、代码和进驻情况的各时期';

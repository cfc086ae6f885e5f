create table category (
    code varchar(32) not null comment '代码',
    name varchar(64) not null comment '名称',
    parent_code varchar(32) comment '上级代码',
    out_of_scope boolean not null comment '是否不属受理范围',
    owner_department_id varchar(32) comment '主管部门',
    sort_no int not null comment '排序',
    primary key (code)
) comment '诉求类别';

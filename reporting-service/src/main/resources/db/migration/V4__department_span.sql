create table department_span (
    department_id varchar(32)  not null comment '部门标识',
    valid_from    date         not null comment '自该日24:00起为此状态',
    valid_to      date         not null comment '至该日止(不含)',
    version       bigint       not null comment '已处理到的部门事件版本',
    measures      int          not null comment '计入的度量(位),目录类为0',
    name          varchar(128) not null comment '当时的名称',
    kind          varchar(16)  not null comment '单位性质',
    stationed     boolean      not null comment '是否进驻中心',
    successor_id  varchar(32)  null comment '承接的部门',
    primary key (department_id, valid_from),
    key department_span_valid (valid_to, valid_from)
) comment '部门维度:按日期的历史' default character set utf8mb4 collate utf8mb4_bin

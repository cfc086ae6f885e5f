create table case_span (
    case_no       varchar(32) not null comment '办件编号',
    valid_from    date        not null comment '自该日24:00起为此状态',
    valid_to      date        not null comment '至该日止(不含)',
    version       bigint      not null comment '已处理到的办件事件版本',
    measures      int         not null comment '计入的度量(位)',
    department_id varchar(32) not null comment '受理部门',
    topic         varchar(64) not null comment '事项基本编码',
    type          varchar(16) not null comment '事项类型',
    channel       varchar(24) not null comment '渠道',
    state         varchar(24) not null comment '办件状态',
    accepted_on   date        null comment '受理日期',
    closed_on     date        null comment '办结日期',
    due           date        null comment '承诺办结日期',
    primary key (case_no, valid_from),
    key case_span_accepted (accepted_on, valid_to, valid_from),
    key case_span_closed (closed_on, valid_to, valid_from)
) comment '办件事实:每个办件在各时段的统计口径状态' default character set utf8mb4 collate utf8mb4_bin

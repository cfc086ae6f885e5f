create table figure_cell (
    measure       varchar(24) not null comment '度量',
    cohort_day    date        not null comment '统计队列日',
    effective_day date        not null comment '生效日',
    department_id varchar(32) not null comment '部门',
    topic         varchar(64) not null comment '诉求类别或事项基本编码',
    type          varchar(16) not null comment '类型',
    source        varchar(16) not null comment '来源',
    channel       varchar(24) not null comment '渠道',
    township      varchar(12) not null comment '镇街',
    n             int         not null comment '带符号的差额之和',
    primary key (measure, cohort_day, effective_day, department_id, topic, type, source, channel, township)
) comment '汇总单元:指标数值由差额相加得到' default character set utf8mb4 collate utf8mb4_bin

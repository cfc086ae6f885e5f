create table target (
    metric_id  varchar(64)   not null comment '指标标识',
    period     varchar(24)   not null comment '统计周期',
    at_least   decimal(20,2) not null comment '目标值(不低于)',
    entered_by varchar(64)   not null comment '设定人',
    entered_at datetime(3)   not null comment '设定时间(UTC)',
    version    bigint        not null comment '版本',
    primary key (metric_id, period)
) comment '指标目标' default character set utf8mb4 collate utf8mb4_bin

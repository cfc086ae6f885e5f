create table manual_indicator (
    id           varchar(64)  not null comment '指标标识',
    period       varchar(24)  not null comment '统计周期',
    value_number decimal(20,4) null comment '数值',
    value_text   text         null comment '文字',
    unit         varchar(16)  null comment '单位',
    source       varchar(255) not null comment '数据来源',
    entered_by   varchar(64)  not null comment '填报人',
    entered_at   datetime(3)  not null comment '填报时间(UTC)',
    version      bigint       not null comment '版本',
    primary key (id, period)
) comment '人工填报指标' default character set utf8mb4 collate utf8mb4_bin

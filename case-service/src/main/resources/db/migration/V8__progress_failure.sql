create table progress_failure (
    id bigint not null comment '主键（TSID）',
    place varchar(64) not null comment '来访地址与办件编号的摘要',
    failed_at datetime(3) not null comment '查询时间（机器时间）',
    primary key (id),
    key progress_failure_place (place, failed_at)
) comment '失败的进度查询' default character set utf8mb4

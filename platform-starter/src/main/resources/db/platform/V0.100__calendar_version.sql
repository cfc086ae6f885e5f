create table calendar_version (
    version varchar(64) not null comment '日历版本号',
    title varchar(300) not null comment '依据的通知或停工公告名称',
    last_published_year int not null comment '已公布放假安排的最后年份,此后为暂定',
    ordinal int not null comment '到达次序',
    added_at datetime(3) not null comment '写入时间(UTC)',
    primary key (version),
    unique key calendar_version_ordinal (ordinal)
) comment '工作日历版本(内置版本之外)';

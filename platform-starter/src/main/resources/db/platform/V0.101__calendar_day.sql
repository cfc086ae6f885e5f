create table calendar_day (
    version varchar(64) not null comment '日历版本号',
    day date not null comment '日期',
    name varchar(64) not null comment '节日或事由',
    off_day tinyint(1) not null comment '1放假 0上班(调休)',
    primary key (version, day)
) comment '日历版本中与周一至周五不同的日期';

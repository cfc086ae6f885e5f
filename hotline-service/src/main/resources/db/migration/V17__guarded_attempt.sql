create table guarded_attempt (
    kind varchar(32) not null comment '类型',
    subject varchar(128) not null comment '对象散列',
    window_start datetime(3) not null comment '时间窗',
    attempts int not null comment '次数',
    primary key (kind, subject, window_start)
) comment '受限操作计数';

create table reconciliation (
    source       varchar(32) not null comment '来源服务',
    requested_at datetime(3) null comment '要求核对的时间(UTC),核对后清空',
    checked_at   datetime(3) null comment '最近一次核对的时间(UTC)',
    result       longtext    null comment '最近一次核对的结果(JSON)',
    primary key (source)
) comment '与各来源的核对' default character set utf8mb4 collate utf8mb4_bin

create table matter_copy (
    implementation_code varchar(31) not null comment '实施编码',
    version int not null comment '版本',
    body mediumtext not null comment '已公布的事项内容（JSON）',
    fetched_at datetime(3) not null comment '取得时间',
    primary key (implementation_code, version)
) comment '事项版本副本，永久保存' default character set utf8mb4

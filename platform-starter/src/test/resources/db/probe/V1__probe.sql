create table probe (
    id      bigint       not null comment '标识',
    name    varchar(32)  not null comment '名称',
    version bigint       not null comment '版本',
    primary key (id),
    unique key uk_probe_name (name)
) comment '测试对象';

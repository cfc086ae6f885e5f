create table matter_version (
    id bigint not null comment '主键',
    matter_id bigint not null comment '事项',
    version_no int not null comment '版本号',
    effective_on date not null comment '生效日期',
    published_at datetime(3) not null comment '发布时间（UTC）',
    content mediumtext not null comment '版本内容，JSON，发布后不变',
    deviations varchar(1000) not null comment '历史导入时未通过的要求，逗号分隔',
    primary key (id),
    unique key uk_matter_version (matter_id, version_no),
    constraint fk_matter_version foreign key (matter_id) references matter (id)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '事项已发布版本，不可变';

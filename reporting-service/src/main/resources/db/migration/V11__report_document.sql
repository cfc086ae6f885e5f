create table report_document (
    report_id        bigint      not null comment '报告标识',
    stage            varchar(8)  not null comment '阶段:草稿、签发',
    format           varchar(8)  not null comment '格式',
    content          longblob    not null comment '文件内容',
    sha256           char(64)    not null comment 'SHA-256',
    template_version int         not null comment '版式版本',
    primary key (report_id, stage, format)
) comment '报告文件:首次请求时生成并固定' default character set utf8mb4 collate utf8mb4_bin

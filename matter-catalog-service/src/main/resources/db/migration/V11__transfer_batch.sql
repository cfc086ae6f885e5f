create table transfer_batch (
    id bigint not null comment '主键',
    title varchar(200) not null comment '标题',
    basis_document varchar(300) not null comment '改革文件',
    effective_on date not null comment '生效日期',
    historical boolean not null comment '是否历史补录',
    reason varchar(1000) null comment '补录原因',
    proposed_by varchar(100) not null comment '提出人',
    proposed_at datetime(3) not null comment '提出时间（UTC）',
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '划转批次';

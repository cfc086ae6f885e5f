create table audit_removal (
    up_to      bigint      not null comment '已移除的最后封存号',
    last_hmac  char(64)    not null comment '该封存的摘要,其后封存由此接续',
    row_count  bigint      not null comment '本次移除的审计记录数',
    removed_at datetime(3) not null comment '移除时间',
    hmac       char(64)    not null comment '本记录的摘要',
    primary key (up_to)
) comment '审计保留期满后的移除记录,只增不改';

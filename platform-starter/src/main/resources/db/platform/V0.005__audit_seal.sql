create table audit_seal (
    number        bigint      not null comment '封存号',
    first_id      bigint      not null comment '首条标识',
    last_id       bigint      not null comment '末条标识',
    row_count     int         not null comment '条数',
    previous_hmac varchar(64) not null comment '前一封存摘要',
    hmac          char(64)    not null comment '本次封存摘要',
    sealed_at     datetime(3) not null comment '封存时间',
    primary key (number)
) comment '审计封存';

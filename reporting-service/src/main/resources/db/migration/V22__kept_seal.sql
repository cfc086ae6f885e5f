create table kept_seal (
    source          varchar(32) not null comment '来源服务',
    number          bigint      not null comment '封存号',
    first_id        bigint      not null comment '首条标识',
    last_id         bigint      not null comment '末条标识',
    row_count       int         not null comment '条数',
    previous_hmac   varchar(64) not null comment '前一封存摘要',
    hmac            char(64)    not null comment '本次封存摘要',
    sealed_at       datetime(3) not null comment '封存时间(UTC)',
    contradicted_by varchar(64) null comment '同号的另一摘要:来源的封存被改写过',
    primary key (source, number)
) comment '代各服务保存的审计封存' default character set utf8mb4 collate utf8mb4_bin

create table idempotency_key (
    caller      varchar(255) not null comment '调用方',
    idem_key    varchar(128) not null comment '幂等键',
    fingerprint char(64)     not null comment '请求指纹',
    status      int          not null comment '应答状态码,0为处理中',
    etag        varchar(64)  null comment '应答版本',
    location    varchar(255) null comment '应答位置',
    body        mediumtext   null comment '应答内容,加密',
    created_at  datetime(3)  not null comment '建立时间',
    primary key (caller, idem_key),
    key idx_idempotency_key_created (created_at)
) comment '幂等键';

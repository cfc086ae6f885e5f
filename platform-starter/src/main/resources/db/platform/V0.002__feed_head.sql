create table feed_head (
    id          int         not null comment '固定为1',
    epoch       varchar(64) not null comment '变更流世代',
    position    bigint      not null comment '已编到的序号',
    audit_floor bigint      not null comment '此标识以下的审计记录均已封存',
    primary key (id)
) comment '变更流头,编号与封存的锁';

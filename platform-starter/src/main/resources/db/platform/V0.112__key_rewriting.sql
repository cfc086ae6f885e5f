create table key_rewriting (
    name       varchar(64) not null comment '所重写的数据,如表名',
    vault_key  char(8)     not null comment '重写所用的加密密钥编号',
    lookup_key char(8)     not null comment '重写所用的检索密钥编号',
    done_at    datetime(3) null comment '再次核对无旧密钥的时间,空为未核对',
    primary key (name)
) comment '密钥轮换后的重写进度';

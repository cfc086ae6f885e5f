create table audit_event (
    id            bigint       not null comment '标识',
    occurred_at   datetime(3)  not null comment '发生时间',
    actor_id      varchar(128) not null comment '操作人',
    actor_role    varchar(32)  not null comment '角色',
    department_id varchar(32)  null comment '部门',
    client_ip     varchar(64)  null comment '来源地址',
    action        varchar(64)  not null comment '操作',
    object_type   varchar(32)  not null comment '对象类型',
    object_id     varchar(64)  not null comment '对象编号',
    pii_viewed    boolean      not null comment '是否查看个人信息',
    outcome       varchar(64)  not null comment '结果',
    reason        varchar(500) null comment '理由',
    before_hmac   char(64)     null comment '变更前摘要',
    after_hmac    char(64)     null comment '变更后摘要',
    primary key (id)
) comment '审计记录,只增不改';

create table transfer_item (
    batch_id     varchar(32)   not null comment '划转批次',
    item_id      varchar(32)   not null comment '划转项',
    kind         varchar(16)   not null comment '类别:划转、拆分、合并、更名',
    matters      varchar(2000) not null comment '涉及事项标识,以逗号分隔',
    from_ids     varchar(1000) not null comment '划出部门,以逗号分隔',
    to_ids       varchar(1000) not null comment '划入部门,以逗号分隔',
    renamed_id   varchar(32)   null comment '更名部门',
    effective_on date          not null comment '生效日期',
    primary key (batch_id, item_id),
    key transfer_item_effective (effective_on)
) comment '已生效的划转项' default character set utf8mb4 collate utf8mb4_bin

create table transfer_item (
    id bigint not null comment '主键',
    batch_id bigint not null comment '批次',
    kind varchar(20) not null comment '划转、拆分、合并、更名',
    state varchar(20) not null comment '状态',
    effective_on date not null comment '本项生效日期',
    terms mediumtext not null comment '内容，JSON',
    sides varchar(2000) not null comment '双方部门与已确认情况，JSON',
    note varchar(1000) null comment '异议、裁定或撤回的说明',
    effected_at datetime(3) null comment '实际生效处理时间（UTC）',
    version bigint not null comment '行版本',
    primary key (id),
    key ix_transfer_item_batch (batch_id, id),
    key ix_transfer_item_due (state, effective_on, id),
    constraint fk_transfer_item foreign key (batch_id) references transfer_batch (id)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '划转项目';

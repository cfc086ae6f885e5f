create table ticket_urging (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    channel varchar(32) not null comment '方式',
    urged_at datetime(3) not null comment '时间',
    urged_by varchar(64) not null comment '催办人',
    contact varchar(200) comment '联系人',
    answer varchar(1000) comment '答复',
    next_on date comment '下次催办日期',
    source_system varchar(64) comment '原系统',
    source_no varchar(64) comment '原系统编号',
    import_fingerprint varchar(64) comment '导入行指纹',
    primary key (id),
    key urging_ticket (ticket_id),
    unique key urging_origin (source_system, source_no)
) comment '催办台账';

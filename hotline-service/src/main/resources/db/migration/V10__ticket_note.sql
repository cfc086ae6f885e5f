create table ticket_note (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    action varchar(32) not null comment '操作',
    noted_at datetime(3) not null comment '时间',
    noted_by varchar(64) not null comment '操作人',
    reason varchar(1000) not null comment '理由',
    told varchar(1000) comment '告知内容',
    primary key (id),
    key note_ticket (ticket_id)
) comment '工单说明';

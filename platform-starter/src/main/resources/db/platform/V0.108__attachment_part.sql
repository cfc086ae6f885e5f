create table attachment_part (
    attachment_id bigint not null comment '附件编号',
    part_no int not null comment '分段序号',
    content mediumblob not null comment '加密的分段内容',
    stored_at datetime(3) not null comment '写入时间(UTC)',
    primary key (attachment_id, part_no)
) comment '附件内容分段';

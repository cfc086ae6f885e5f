alter table ticket_holding add column left_after bigint comment '离手的事件序号，仍可见全部时为空';

create table shedlock (
    name varchar(64) not null comment '定时任务名称',
    lock_until datetime(3) not null comment '锁定至(UTC)',
    locked_at datetime(3) not null comment '锁定时间(UTC)',
    locked_by varchar(255) not null comment '持有者',
    primary key (name)
) comment '定时任务锁';

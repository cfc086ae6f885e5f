create table number_block (
    series varchar(64) not null comment '编号系列',
    next_number bigint not null comment '下一个未预留的号码',
    primary key (series)
) comment '业务编号号段(允许断号)';

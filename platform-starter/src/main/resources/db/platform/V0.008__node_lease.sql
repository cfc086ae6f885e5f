create table node_lease (
    node          int         not null comment '节点号',
    claimed_by    varchar(64) not null comment '持有者',
    claimed_until datetime(3) not null comment '租期',
    primary key (node)
) comment '标识节点租约';

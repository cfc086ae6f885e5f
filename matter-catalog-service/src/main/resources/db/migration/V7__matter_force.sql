create table matter_force (
    id bigint not null comment '主键',
    matter_id bigint not null comment '事项',
    since datetime(3) not null comment '自此时起（UTC）',
    in_force varchar(20) not null comment '在用状态',
    reason varchar(1000) null comment '原因',
    primary key (id),
    key ix_matter_force (matter_id, since, id),
    constraint fk_matter_force foreign key (matter_id) references matter (id)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '事项在用状态沿革';

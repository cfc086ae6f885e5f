create table matter_succession (
    id bigint not null comment '主键',
    predecessor_code varchar(31) not null comment '原实施编码',
    successor_code varchar(31) not null comment '承接实施编码',
    kind varchar(20) not null comment '由来：划转、拆分、合并、更名',
    effective_on date not null comment '生效日期',
    primary key (id),
    unique key uk_matter_succession (predecessor_code, successor_code, effective_on),
    key ix_matter_succession (successor_code)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '实施编码承接关系';

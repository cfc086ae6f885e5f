create table catalog_item (
    basic_code varchar(12) not null comment '基本编码，12位',
    name varchar(200) not null comment '事项名称',
    type varchar(2) not null comment '事项类型代码',
    level varchar(1) not null comment '行使层级代码',
    legal_bases mediumtext not null comment '设定依据，JSON',
    version bigint not null comment '行版本',
    primary key (basic_code)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '基本目录条目';

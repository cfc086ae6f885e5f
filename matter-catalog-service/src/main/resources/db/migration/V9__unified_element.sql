create table unified_element (
    code varchar(20) not null comment '要素代码',
    name_zh varchar(50) not null comment '中文名',
    name_en varchar(50) not null comment '英文名',
    ordinal int not null comment '序号',
    field_path varchar(100) not null comment '对应的实施清单字段',
    enforced boolean not null comment '提交时是否强制',
    primary key (code)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '十统一要素';

create table import_source (
    kind varchar(30) not null comment '导入种类',
    source_system varchar(50) not null comment '来源系统',
    source_no varchar(100) not null comment '来源编号',
    digest varchar(64) not null comment '该行内容的SHA-256',
    subject varchar(64) not null comment '导入成的对象',
    primary key (kind, source_system, source_no)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '已导入记录的来源';

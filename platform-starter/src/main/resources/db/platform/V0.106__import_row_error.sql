create table import_row_error (
    job_id bigint not null comment '任务编号',
    row_no int not null comment '行号',
    code varchar(64) not null comment '错误代码',
    detail_zh varchar(500) not null comment '说明(中文)',
    detail_en varchar(500) not null comment '说明(英文)',
    primary key (job_id, row_no)
) comment '批量导入行错误';

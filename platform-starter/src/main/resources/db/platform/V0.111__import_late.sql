create table import_late (
    job_id     bigint       not null comment '任务编号',
    row_no     int          not null comment '行号',
    subject_no varchar(64)  not null comment '对象业务编号',
    what       varchar(64)  not null comment '当时已逾期的时限',
    due_at     datetime(3)  not null comment '应办时间(UTC)',
    primary key (job_id, row_no)
) comment '导入时已逾期的记录,供人工处理';

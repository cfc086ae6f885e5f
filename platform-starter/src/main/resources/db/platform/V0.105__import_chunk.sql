create table import_chunk (
    job_id bigint not null comment '任务编号',
    chunk_no int not null comment '分块序号,从1起',
    first_row int not null comment '首行行号',
    line_count int not null comment '行数(含空行)',
    state varchar(16) not null comment '状态:WAITING待处理 DONE完成',
    content longblob null comment '加密的gzip内容,处理后清除',
    applied int not null comment '逐条处理时已处理的行数',
    accepted int not null comment '已接收行数',
    unchanged int not null comment '无变化行数',
    rejected int not null comment '被拒行数',
    claimed_by varchar(64) null comment '领取者',
    claimed_until datetime(3) not null comment '领取有效期(UTC)',
    primary key (job_id, chunk_no),
    key import_chunk_state (state, job_id, chunk_no)
) comment '批量导入分块';

create table import_job (
    id bigint not null comment '任务编号',
    kind varchar(32) not null comment '导入类别',
    state varchar(16) not null comment '状态:RECEIVING接收中 STORED已存 RUNNING处理中 DONE完成',
    params varchar(2000) not null comment '任务参数(JSON)',
    row_count int not null comment '非空行数',
    byte_count bigint not null comment '文件字节数',
    sha256 char(64) null comment '文件SHA-256',
    actor_id varchar(128) not null comment '提交人',
    actor_name varchar(100) null comment '提交人名称',
    actor_role varchar(32) not null comment '提交人角色',
    department_id varchar(32) null comment '提交人部门',
    received_at datetime(3) not null comment '接收时间(UTC)',
    finished_at datetime(3) null comment '完成时间(UTC)',
    primary key (id),
    key import_job_state (state, id)
) comment '批量导入任务';

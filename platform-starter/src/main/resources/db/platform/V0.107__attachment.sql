create table attachment (
    id bigint not null comment '附件编号',
    file_name varchar(1200) not null comment '文件名(加密)',
    content_type varchar(100) not null comment '按内容识别的类型',
    size int not null comment '字节数',
    sha256 char(64) not null comment '内容SHA-256',
    uploaded_by varchar(128) not null comment '上传人',
    department_id varchar(32) null comment '上传人部门',
    uploaded_at datetime(3) not null comment '上传时间(UTC)',
    primary key (id)
) comment '附件';

create table coordination_meeting (
    id bigint not null comment '主键',
    kind varchar(32) not null comment '类型',
    held_at datetime(3) not null comment '召开时间',
    chair varchar(64) comment '主持人',
    minutes_no varchar(64) not null comment '会议纪要号',
    minutes text not null comment '会议纪要',
    department_ids varchar(1400) not null comment '参会部门',
    ticket_nos varchar(4000) not null comment '议题工单',
    source_system varchar(64) comment '原系统',
    source_no varchar(64) comment '原系统编号',
    import_fingerprint varchar(64) comment '导入行指纹',
    primary key (id),
    unique key meeting_origin (source_system, source_no)
) comment '协调会';

create table ruling (
    id bigint not null comment '主键',
    meeting_id bigint not null comment '协调会',
    ticket_no varchar(24) comment '工单',
    lead_department_id varchar(32) not null comment '主办部门',
    assisting_department_ids varchar(660) not null comment '协办部门',
    primary key (id),
    key ruling_meeting (meeting_id)
) comment '会议裁定';

create table meeting (
    meeting_id varchar(32) not null comment '协调会标识',
    kind       varchar(16) not null comment '类别:办公室、政府',
    held_on    date        not null comment '召开日期',
    minutes_no varchar(64) null comment '会议纪要文号',
    primary key (meeting_id),
    key meeting_held (held_on, kind)
) comment '热线工单协调会' default character set utf8mb4 collate utf8mb4_bin

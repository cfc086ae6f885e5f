create table case_note (
    id bigint not null comment '主键（TSID）',
    case_id bigint not null comment '办件',
    act int not null comment '办理动作序号，与事件一致',
    note text not null comment '意见、理由等文字（加密）',
    primary key (id),
    key case_note_case (case_id)
) comment '办理文字' default character set utf8mb4

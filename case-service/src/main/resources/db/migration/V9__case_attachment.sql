create table case_attachment (
    attachment_id bigint not null comment '附件',
    case_id bigint not null comment '办件',
    primary key (attachment_id, case_id)
) comment '办件附件' default character set utf8mb4

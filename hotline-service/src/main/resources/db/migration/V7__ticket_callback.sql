create table ticket_callback (
    id bigint not null comment '主键',
    ticket_id bigint not null comment '工单',
    round int not null comment '轮次',
    called_at datetime(3) not null comment '时间',
    called_by varchar(64) not null comment '回访人',
    reached boolean not null comment '是否联系到',
    solved varchar(32) comment '是否解决',
    grade int comment '评分',
    callback_comment varchar(1000) comment '说明',
    primary key (id),
    key callback_ticket (ticket_id)
) comment '回访记录';

create table feed_watermark (
    source   varchar(32) not null comment '来源服务',
    epoch    varchar(64) null comment '来源世代',
    position bigint      not null comment '已读到的序号',
    head     bigint      not null comment '来源最新序号',
    read_at  datetime(3) null comment '最近读取时间',
    primary key (source)
) comment '变更流水位';

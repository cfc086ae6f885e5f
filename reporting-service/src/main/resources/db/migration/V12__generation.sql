create table generation (
    source varchar(32) not null comment '来源服务',
    shown  int         not null comment '供查询的一代',
    filled int         not null comment '正在写入的一代,重建期间与供查询的不同',
    primary key (source)
) comment '事实与汇总的世代:重建时旧数字仍可查询' default character set utf8mb4 collate utf8mb4_bin

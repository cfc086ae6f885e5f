alter table feed_head
    add column published_seal bigint not null default 0 comment '已发布到变更流的最后封存号';

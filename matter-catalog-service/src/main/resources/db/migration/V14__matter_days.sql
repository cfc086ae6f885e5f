alter table matter
    add column next_on date null comment '已发布而未生效的版本中最早的生效日期；没有则为空',
    add column last_on date null comment '最近发布的版本的生效日期',
    add key ix_matter_next (next_on, id);

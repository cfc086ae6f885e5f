alter table ticket add column timers_resume_at datetime(3) comment '导入工单自何时起恢复定时';

alter table case_file add column timers_from datetime(3) comment '历史数据自此时刻起由时钟作用'

alter table case_file add column procedure_overrun_at datetime(3) comment '特别程序超出告知时限的时刻'

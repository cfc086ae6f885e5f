alter table case_file add column delivery_overdue_at datetime(3) comment '超送达期限的时刻'

alter table case_file add column correction_listed varchar(600) comment '补正告知所列材料序号（JSON）'

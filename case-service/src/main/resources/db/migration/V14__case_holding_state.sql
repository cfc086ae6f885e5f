alter table case_holding add column state varchar(20) comment '移出时的办件状态，曾办理部门只读至此'

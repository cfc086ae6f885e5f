create table department (
    id varchar(32) not null comment '部门标识，一经给定不再改变',
    kind varchar(20) not null comment '类别：部门、镇街、公用事业单位、局内单位',
    name varchar(100) not null comment '现名称',
    short_name varchar(50) not null comment '简称',
    uscc varchar(18) not null comment '现统一社会信用代码',
    stationed boolean not null comment '现是否进驻政务服务中心',
    hotline_member boolean not null comment '现是否12345热线成员单位',
    dissolved boolean not null comment '是否已撤销',
    changed_on date not null comment '最近一次变更的生效日期',
    renamed_on date null comment '最近一次更名的生效日期',
    floor varchar(20) null comment '所在楼层',
    zone varchar(50) null comment '所在区域',
    consult_phone varchar(50) null comment '咨询电话',
    supervise_phone varchar(50) null comment '监督电话',
    version bigint not null comment '行版本',
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_bin comment = '部门';

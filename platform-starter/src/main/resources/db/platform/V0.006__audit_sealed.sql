create table audit_sealed (
    audit_id    bigint not null comment '审计记录标识',
    seal_number bigint not null comment '封存号',
    primary key (audit_id),
    key idx_audit_sealed_number (seal_number, audit_id)
) comment '审计记录所属封存';

alter table transfer_item
    modify column matters text not null comment '涉及事项标识,以逗号分隔'

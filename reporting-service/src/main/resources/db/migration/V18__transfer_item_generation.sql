alter table transfer_item
    add column generation int not null default 0 comment '世代' first,
    drop primary key,
    add primary key (generation, batch_id, item_id)

-- 此前发布即替换旧版本；未到生效日期的改为等待生效。
update matter m
set m.next_on = m.effective_on,
    m.in_force = case
        when exists (select 1 from matter_version v where v.matter_id = m.id and v.effective_on <= current_date)
        then m.in_force end,
    m.published_version = (select max(v.version_no) from matter_version v
        where v.matter_id = m.id and v.effective_on <= current_date),
    m.effective_on = (select max(v.effective_on) from matter_version v
        where v.matter_id = m.id and v.effective_on <= current_date)
where m.effective_on > current_date and m.in_force <> 'CANCELLED';

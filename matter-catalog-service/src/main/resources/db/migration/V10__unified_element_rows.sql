insert into unified_element (code, name_zh, name_en, ordinal, field_path, enforced) values
    ('NAME', '事项名称', 'Name', 1, '', true),
    ('CODE', '事项编码', 'Code', 2, '', true),
    ('TYPE', '事项类型', 'Type', 3, '', true),
    ('BASIS', '设定依据', 'Legal basis', 4, '', true),
    ('LEVEL', '行使层级', 'Exercising level', 5, '', true),
    ('CONDITION', '受理条件', 'Conditions', 6, '/conditions', true),
    ('MATERIAL', '申请材料', 'Materials', 7, '/materials', true),
    ('FLOW', '办理流程', 'Process', 8, '/steps', true),
    ('LIMIT', '办结时限', 'Time limits', 9, '/promisedLimit', true),
    ('FORM', '表单内容', 'Forms', 10, '/forms', true);

insert into generation (source, shown, filled) values ('catalog', 0, 0), ('cases', 0, 0), ('hotline', 0, 0)

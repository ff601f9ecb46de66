-- More than one throw-away authority: that of before issued RSA keys. It stays, for what it signed; everybody gets new keys at the next start.
alter table demo.authority add column name text not null default 'RSA';
alter table demo.authority alter column name drop default;
alter table demo.authority drop column one;
alter table demo.authority add primary key (name);
delete from demo.held_key;

create schema directory;
grant usage on schema directory to qyzmet_application;

-- What a member of staff must sign before his session counts; taken away by the first answer. Times are of the machine clock.
create table directory.challenge (
  session_id bigint primary key,
  document   bytea not null,
  expires_at timestamptz not null
);
create index on directory.challenge (expires_at);
grant select, insert, delete on directory.challenge to qyzmet_application;

-- What an administrator has already done, by the key of the form he sent: the same form sent again leads to the same place.
create table directory.deed (
  key     uuid primary key,
  led_to  text not null
);
grant select, insert on directory.deed to qyzmet_application;

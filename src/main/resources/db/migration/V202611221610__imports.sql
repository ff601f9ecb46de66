-- Regulation editors import acts and approve each other's imports.
alter table identity.post drop constraint post_role_check;
alter table identity.post add check (role in ('STATE_CORP_WORKER', 'OFFICE_CLERK', 'HEAD', 'DEPUTY_HEAD',
                                              'RESPONSIBLE_EXECUTOR', 'ARCHIVIST', 'BLANK_KEEPER', 'REGULATION_EDITOR',
                                              'AKIMAT', 'OTHER'));

create schema imports;
grant usage on schema imports to qyzmet_application;

-- The text of an act as it was handed in; what it says is compiled from the bytes each time it is needed. The version counts
-- what people did to the import: a form that was filled in before somebody else's change is refused.
create table imports.act (
  id          bigint generated always as identity primary key,
  name        text not null check (name ~ '\S'),
  bytes       bytea not null check (octet_length(bytes) between 1 and 10485760),
  uploaded_by bigint not null,
  uploaded_at timestamptz not null,
  version     integer not null check (version > 0),
  changed_by  bigint not null
);
grant select, insert, update (version, changed_by) on imports.act to qyzmet_application;

-- What a person said instead of the text; taken back, never deleted.
create table imports.correction (
  id             bigint generated always as identity primary key,
  act_id         bigint not null references imports.act,
  fact           text not null check (fact ~ '\S'),
  was            text,
  value          text not null check (value ~ '\S'),
  reason         text not null check (reason ~ '\S'),
  made_by        bigint not null,
  made_at        timestamptz not null,
  taken_back_by  bigint,
  taken_back_at  timestamptz,
  check ((taken_back_by is null) = (taken_back_at is null))
);
create unique index one_correction_of_a_fact on imports.correction (act_id, fact) where taken_back_by is null;
grant select, insert, update (taken_back_by, taken_back_at) on imports.correction to qyzmet_application;

-- Why a finding that keeps a service from being offered may stand.
create table imports.decision (
  id             bigint generated always as identity primary key,
  act_id         bigint not null references imports.act,
  finding        text not null check (finding ~ '\S'),
  reason         text not null check (reason ~ '\S'),
  made_by        bigint not null,
  made_at        timestamptz not null,
  taken_back_by  bigint,
  taken_back_at  timestamptz,
  check ((taken_back_by is null) = (taken_back_at is null))
);
create unique index one_decision_on_a_finding on imports.decision (act_id, finding) where taken_back_by is null;
grant select, insert, update (taken_back_by, taken_back_at) on imports.decision to qyzmet_application;

-- What the act orders to be done with itself, and when it was done; the newest line of a duty holds.
create table imports.duty_done (
  id        bigint generated always as identity primary key,
  act_id    bigint not null references imports.act,
  duty      text not null check (duty ~ '\S'),
  done_on   date not null,
  reference text not null,
  noted_by  bigint not null,
  noted_at  timestamptz not null
);
create index on imports.duty_done (act_id);
grant select, insert on imports.duty_done to qyzmet_application;

-- Once for each regulation of an act; the edition itself is in the library.
create table imports.approval (
  act_id      bigint not null references imports.act,
  regulation  integer not null check (regulation > 0),
  edition     text not null check (edition ~ '^[0-9a-f]{64}$'),
  from_day    date not null,
  approved_by bigint not null,
  approved_at timestamptz not null,
  primary key (act_id, regulation)
);
grant select, insert on imports.approval to qyzmet_application;

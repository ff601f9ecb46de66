create schema identity;
grant usage on schema identity to qyzmet_application;

create table identity.person (
  id          bigint generated always as identity primary key,
  iin         text not null unique check (iin ~ '^[0-9]{12}$' and iin <> '000000000000'),
  family_name text not null check (family_name ~ '\S'),
  given_name  text not null check (given_name ~ '\S'),
  patronymic  text check (patronymic ~ '\S')
);
grant select, insert, update (family_name, given_name, patronymic) on identity.person to qyzmet_application;

create table identity.office (
  id         bigint generated always as identity primary key,
  kind       text not null check (kind in ('SCHOOL', 'COLLEGE', 'EDUCATION_DEPARTMENT', 'EDUCATION_DIRECTORATE',
                                           'EXECUTIVE_BODY', 'AKIMAT', 'STATE_CORPORATION')),
  oblast     text not null check (oblast ~ '^[a-z]+(-[a-z]+)*$'),
  code       text not null check (code ~ '^[A-Za-z0-9-]{1,40}$'),
  bin        text not null check (bin ~ '^[0-9]{4}[4-6][0-9]{7}$'),
  name_kk    text not null check (name_kk ~ '\S'),
  name_ru    text not null check (name_ru ~ '\S'),
  name_en    text not null check (name_en ~ '\S'),
  address_kk text not null check (address_kk ~ '\S'),
  address_ru text not null check (address_ru ~ '\S'),
  address_en text not null check (address_en ~ '\S'),
  unique (oblast, code)
);
grant select, insert, update (bin, name_kk, name_ru, name_en, address_kk, address_ru, address_en)
  on identity.office to qyzmet_application;

create table identity.post (
  id        bigint generated always as identity primary key,
  office_id bigint not null references identity.office,
  role      text not null check (role in ('STATE_CORP_WORKER', 'OFFICE_CLERK', 'HEAD', 'DEPUTY_HEAD',
                                          'RESPONSIBLE_EXECUTOR', 'ARCHIVIST', 'AKIMAT', 'OTHER')),
  name_kk   text not null check (name_kk ~ '\S'),
  name_ru   text not null check (name_ru ~ '\S'),
  name_en   text not null check (name_en ~ '\S'),
  unique (office_id, id)
);
grant select, insert on identity.post to qyzmet_application;

-- One holder of a post on any day. The one-element range stands for "=": GiST knows it without an extension.
create table identity.appointment (
  id         bigint generated always as identity primary key,
  post_id    bigint not null references identity.post,
  person_id  bigint not null references identity.person,
  held_from  date not null,
  held_until date check (held_until >= held_from),
  constraint one_holder_a_day exclude using gist (
    int8range(post_id, post_id, '[]') with &&,
    daterange(held_from, held_until, '[]') with &&)
);
create index on identity.appointment (person_id);
grant select, insert, update (held_until) on identity.appointment to qyzmet_application;

-- One substitute of a post on any day, and only from its own office.
create table identity.substitution (
  id         bigint generated always as identity primary key,
  office_id  bigint not null,
  post_id    bigint not null,
  by_post_id bigint not null check (by_post_id <> post_id),
  acts_from  date not null,
  acts_until date not null check (acts_until >= acts_from),
  foreign key (office_id, post_id) references identity.post (office_id, id),
  foreign key (office_id, by_post_id) references identity.post (office_id, id),
  constraint one_substitute_a_day exclude using gist (
    int8range(post_id, post_id, '[]') with &&,
    daterange(acts_from, acts_until, '[]') with &&)
);
create index on identity.substitution (by_post_id);
create index on identity.substitution (office_id);
grant select, insert, update (acts_until) on identity.substitution to qyzmet_application;

-- A citizen's login is his IIN. Exactly one administrator is made at the first run; he makes the others.
-- A session of an older generation is over: raising the number ends all of them, those just beginning included.
create table identity.account (
  id            bigint generated always as identity primary key,
  kind          text not null check (kind in ('CITIZEN', 'STAFF', 'ADMINISTRATOR')),
  login         text not null check (login ~ '^[a-z0-9._-]{3,64}$'),
  person_id     bigint references identity.person check ((person_id is null) = (kind = 'ADMINISTRATOR')),
  password_hash text not null check (password_hash like '$argon2id$%'),
  first_run     boolean not null default false check (not first_run or kind = 'ADMINISTRATOR'),
  is_open       boolean not null default true,
  generation    integer not null default 1,
  unique (kind, login),
  unique (person_id, kind)
);
create unique index one_administrator_at_the_first_run on identity.account (first_run) where first_run;
grant select, insert, update (password_hash, is_open, generation) on identity.account to qyzmet_application;

create table identity.session (
  id             bigint generated always as identity primary key,
  token_sha256   bytea not null unique check (octet_length(token_sha256) = 32),
  account_id     bigint not null references identity.account,
  generation     integer not null,
  state          text not null check (state in ('PASSWORD_ONLY', 'CONFIRMED')),
  acting_post_id bigint references identity.post check (acting_post_id is null or state = 'CONFIRMED'),
  created_at     timestamptz not null,
  last_seen_at   timestamptz not null check (last_seen_at >= created_at),
  expires_at     timestamptz not null check (expires_at > created_at)
);
create index on identity.session (account_id);
create index on identity.session (expires_at);
grant select, insert, delete, update (token_sha256, state, acting_post_id, last_seen_at, expires_at)
  on identity.session to qyzmet_application;

-- Attempts to sign in, counted by the hash of what was tried; a row means nothing after it expires.
create table identity.sign_in_count (
  key        text primary key check (key ~ '^[0-9a-f]{64}$'),
  attempts   integer not null check (attempts >= 0),
  expires_at timestamptz not null
);
create index on identity.sign_in_count (expires_at);
grant select, insert, update, delete on identity.sign_in_count to qyzmet_application;

-- What people are to be told; the words come from the message files, in the reader's language.
create schema notices;

create table notices.notice (
    id bigint generated always as identity primary key,
    person bigint,
    office bigint,
    key text not null,
    args text not null, -- JSON
    at timestamptz not null,
    link text not null,
    idempotency_key text not null,
    read_at timestamptz,
    check (num_nonnulls(person, office) = 1),
    unique nulls not distinct (person, office, idempotency_key)
);
create index unread_of_person on notices.notice (person, at) where read_at is null;
create index unread_of_office on notices.notice (office, at) where read_at is null;

grant usage on schema notices to qyzmet_application;
grant select, insert, update (read_at) on notices.notice to qyzmet_application;

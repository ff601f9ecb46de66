create schema portal;
grant usage on schema portal to qyzmet_application;

-- somebody who is asked to prove an IIN; gone when proved or too late
create table portal.registration (
    id          uuid        primary key,
    challenge   bytea       not null,
    family_name text        not null,
    given_name  text        not null,
    patronymic  text,
    expires_at  timestamptz not null
);
create index registration_expires on portal.registration (expires_at);
grant select, insert, delete on portal.registration to qyzmet_application;

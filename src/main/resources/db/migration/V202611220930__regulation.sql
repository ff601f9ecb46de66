create schema regulation;
grant usage on schema regulation to qyzmet_application;

-- One row for each pair of a regulation's and a standard's edition, in canonical JSON. A case pins the hash, so a row is never
-- changed nor taken away; a corrected file is a later row, and the later of two that begin on one day holds.
create table regulation.edition (
    hash       text primary key check (hash ~ '^[0-9a-f]{64}$'),
    position   bigint generated always as identity unique,
    service    text not null,
    oblast     text not null,
    from_day   date not null,
    until_day  date check (until_day > from_day),
    regulation text not null,
    standard   text not null
);

grant select, insert on regulation.edition to qyzmet_application;

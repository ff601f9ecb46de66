-- Empty unless started with --demo.
create schema demo;
grant usage on schema demo to qyzmet_application;

-- What is added to the machine's time to get the demo's legal time. It only grows: nothing that happened becomes the future again.
create table demo.clock (
    one   boolean primary key default true check (one),
    shift interval not null
);

create function demo.only_forward() returns trigger language plpgsql as $$
begin
    if new.shift < old.shift then raise exception 'the demo clock only moves forward'; end if;
    return new;
end $$;
create trigger only_forward before update on demo.clock for each row execute function demo.only_forward();

-- The throw-away authority and the keys of made-up people, as PKCS#12.
create table demo.authority (
    one     boolean primary key default true check (one),
    content bytea   not null
);
create table demo.held_key (
    iin     text  not null,
    kind    text  not null,
    content bytea not null,
    primary key (iin, kind)
);

grant select, insert, update on demo.clock, demo.authority to qyzmet_application;
grant select, insert on demo.held_key to qyzmet_application;

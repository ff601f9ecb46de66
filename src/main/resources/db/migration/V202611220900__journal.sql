-- The journal: entries are only ever added, each stream is a chain of hashes of its own.
create schema journal;

-- Text is compared byte by byte: the order of streams is part of what a checkpoint signs.
create table journal.entry (
    stream text collate "C" not null,
    sequence bigint not null check (sequence > 0),
    at timestamptz not null,
    kind text not null,
    actor text not null,
    paragraph text,
    facts text not null, -- canonical JSON, kept as text: the very bytes that were hashed
    personal bytea,      -- salted digest of the payload; null when the entry has none
    previous bytea not null,
    hash bytea not null,
    -- Machine facts, hashed too. By default only, so that the application cannot state others (see the grants).
    recorded timestamptz not null default transaction_timestamp(),
    xid xid8 not null default pg_current_xact_id(),
    primary key (stream, sequence)
);
create index entry_by_transaction on journal.entry (xid);

-- Beside the chain, not in it: a payload can be erased and the chain still holds.
create table journal.payload (
    stream text collate "C" not null,
    sequence bigint not null,
    salt bytea not null,
    personal text not null,
    primary key (stream, sequence),
    foreign key (stream, sequence) references journal.entry
);

-- The row that whoever appends to a stream locks. Its numbers also tell when the newest entries are gone.
create table journal.head (
    stream text collate "C" primary key,
    sequence bigint not null,
    hash bytea not null
);

create table journal.checkpoint (
    number bigint primary key check (number > 0),
    statement text not null, -- canonical JSON
    signature bytea not null
);

-- The last entry of each stream that a checkpoint covers; the chain answers for the entries before it.
create table journal.covered (
    checkpoint bigint not null references journal.checkpoint deferrable initially deferred,
    stream text collate "C" not null,
    sequence bigint not null,
    hash bytea not null,
    primary key (checkpoint, stream)
);

-- Erases one payload, and only when the stream already says so in an entry of its own.
create function journal.erase(of_stream text, of_sequence bigint) returns bigint
    language sql security definer set search_path = ''
begin atomic
    with gone as (
        delete from journal.payload p
         where p.stream = of_stream and p.sequence = of_sequence
           and exists (select from journal.entry e
                        where e.stream = of_stream and e.sequence > of_sequence and e.kind = 'journal.erased'
                          and e.facts = format('{"sequence":%s}', of_sequence))
        returning 1
    )
    select count(*) from gone;
end;
revoke execute on function journal.erase from public;

grant usage on schema journal to qyzmet_application;
grant select on journal.entry to qyzmet_application;
grant insert (stream, sequence, at, kind, actor, paragraph, facts, personal, previous, hash)
    on journal.entry to qyzmet_application;
grant select, insert on journal.payload, journal.checkpoint, journal.covered to qyzmet_application;
grant select, insert, update (sequence, hash) on journal.head to qyzmet_application;
grant execute on function journal.erase to qyzmet_application;

-- The gateway: what we send (outbox), what reached us (mailbox), what we asked registers (lookup).
-- Times of claims and attempts are the machine's; sent_at and registered_at are legal time and always given.
create schema gateway;
grant usage on schema gateway to qyzmet_application;

-- Numbers the messages of one sender about one correlation; its row lock makes their order the order of commits.
create table gateway.chain (
    correlation text not null,
    sender text not null,
    last bigint not null,
    primary key (correlation, sender)
);
grant select, insert, update on gateway.chain to qyzmet_application;

create table gateway.outbox (
    id uuid primary key,
    kind text not null,
    sender text not null,
    addressee text not null,
    correlation text not null,
    sequence bigint not null,
    body bytea not null,
    attachments jsonb not null,
    sent_at timestamptz not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    state text not null
        check (state in ('NEW', 'SENDING', 'RETRY', 'DELIVERED', 'REGISTERED', 'REJECTED', 'DEAD', 'DISCARDED')),
    attempts integer not null,                -- also the fencing token of a claim: only ever grows
    failures integer not null,                -- since the last good hop or replay
    alike integer not null,                   -- of these, how many of the latest say the same
    failure text,
    next_at timestamptz not null,             -- due again then: a new row, a retry or a lease that ran out
    accepted_at timestamptz not null,
    delivered_at timestamptz,
    registered_at timestamptz,
    number text,
    rejection_code text,
    rejection_reason text,
    unique (correlation, sender, sequence),
    check (state not in ('DELIVERED', 'REGISTERED', 'REJECTED') or delivered_at is not null),
    check ((state = 'REGISTERED') = (number is not null and registered_at is not null)),
    check ((state = 'REJECTED') = (rejection_code is not null and rejection_reason is not null)),
    check (state not in ('DEAD', 'DISCARDED') or failure is not null)
);
create index outbox_due on gateway.outbox (next_at) where state in ('NEW', 'SENDING', 'RETRY', 'DELIVERED');
create index outbox_dead on gateway.outbox (accepted_at) where state = 'DEAD';
grant select, insert on gateway.outbox to qyzmet_application;
-- The envelope itself is never changed once accepted.
grant update (state, attempts, failures, alike, failure, next_at, delivered_at, registered_at, number,
    rejection_code, rejection_reason) on gateway.outbox to qyzmet_application;

create function gateway.outbox_moves_forward() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (
        ('NEW', 'SENDING'), ('RETRY', 'SENDING'),
        ('SENDING', 'SENDING'), ('SENDING', 'RETRY'), ('SENDING', 'DELIVERED'), ('SENDING', 'DEAD'),
        ('DELIVERED', 'DELIVERED'), ('DELIVERED', 'REGISTERED'), ('DELIVERED', 'REJECTED'), ('DELIVERED', 'DEAD'),
        ('DEAD', 'RETRY'), ('DEAD', 'DISCARDED')) then
        raise exception 'outbox %: % does not lead to %', old.id, old.state, new.state;
    end if;
    if new.attempts < old.attempts or old.delivered_at is not null and new.delivered_at is null then
        raise exception 'outbox %: what happened cannot be taken back', old.id;
    end if;
    return new;
end $$;
create trigger outbox_moves_forward before update of state, attempts, delivered_at on gateway.outbox
    for each row execute function gateway.outbox_moves_forward();

create table gateway.mailbox (
    id uuid primary key,
    kind text not null,
    sender text not null,
    addressee text not null,
    correlation text not null,
    body bytea not null,
    attachments jsonb not null,
    sent_at timestamptz not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('DELIVERED', 'REGISTERED', 'REJECTED')),
    delivered_at timestamptz not null,
    registered_at timestamptz,
    number text,
    rejection_code text,
    rejection_reason text,
    check ((state = 'REGISTERED') = (number is not null and registered_at is not null)),
    check ((state = 'REJECTED') = (rejection_code is not null and rejection_reason is not null))
);
grant select, insert on gateway.mailbox to qyzmet_application;
grant update (state, registered_at, number, rejection_code, rejection_reason) on gateway.mailbox to qyzmet_application;

create function gateway.mailbox_answers_once() returns trigger language plpgsql as $$
begin
    if old.state <> 'DELIVERED' then
        raise exception 'mailbox %: already %', old.id, old.state;
    end if;
    return new;
end $$;
create trigger mailbox_answers_once before update on gateway.mailbox
    for each row execute function gateway.mailbox_answers_once();

-- Who asked is found through the question's id, which only the asking side keeps; the digests cover that id,
-- so that nobody can find an IIN by trying them all.
create table gateway.lookup (
    id bigint generated always as identity primary key,
    question_sha256 text not null unique,
    register text not null,
    kind text not null,
    purpose text not null,
    asked_at timestamptz not null,
    answered_at timestamptz not null,
    attempts integer not null,
    outcome text not null check (outcome in ('FOUND', 'NOT_FOUND', 'UNAVAILABLE')),
    reason text,
    request_sha256 text not null,
    response_sha256 text,
    check ((outcome = 'UNAVAILABLE') = (reason is not null)),
    check ((outcome = 'FOUND') = (response_sha256 is not null))
);
grant select, insert on gateway.lookup to qyzmet_application;

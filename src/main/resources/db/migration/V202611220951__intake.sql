create schema intake;
grant usage on schema intake to qyzmet_application;

create table intake.application (
    id              uuid        primary key,
    version         int         not null,
    number          text        unique,
    channel         text        not null,
    edition         text        not null,
    office          bigint      not null,
    counter         bigint,
    applicant_iin   text        not null,
    applicant       jsonb       not null,
    representative  jsonb,
    state           text        not null,
    answers         jsonb       not null,
    documents       jsonb       not null,
    consent         boolean     not null,
    opened_at       timestamptz not null,
    accepted_at     timestamptz,
    due_at          timestamptz,
    case_number     text,
    turn            jsonb,
    ending          text,
    paper           bigint,
    -- the signed request, exactly as signed; a sent application always has both
    request         bytea,
    signature       bytea,
    constraint sent_is_signed check (state in ('DRAFT', 'REFUSED') or (request is not null and signature is not null and number is not null))
);
create index of_applicant on intake.application (applicant_iin, opened_at desc);
create index of_counter on intake.application (counter, opened_at desc) where counter is not null;

create table intake.step_done (
    application uuid        not null references intake.application,
    seq         int         not null,
    step        text        not null,
    at          text[]      not null,
    role        text        not null,
    by          text        not null,
    since       timestamptz not null,
    due         timestamptz,
    done        timestamptz not null,
    what        text        not null,
    primary key (application, seq)
);

create table intake.refusal (
    application uuid        not null references intake.application,
    seq         int         not null,
    kind        text        not null,
    paragraph   text        not null,
    facts       text[]      not null,
    by          text,
    at          timestamptz not null,
    primary key (application, seq)
);

create table intake.counter (
    scope text   not null,
    year  int    not null,
    last  bigint not null,
    primary key (scope, year)
);

grant select, insert, update on intake.application, intake.counter to qyzmet_application;
grant select, insert on intake.step_done, intake.refusal to qyzmet_application;

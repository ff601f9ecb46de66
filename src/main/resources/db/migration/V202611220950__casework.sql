create schema casework;
grant usage on schema casework to qyzmet_application;

create table casework.service_case (
    id          bigint generated always as identity primary key,
    number      text        not null unique,
    version     int         not null,
    edition     text        not null,
    channel     text        not null,
    office      bigint      not null,
    application text        not null,
    front       text        not null,
    recipient   text        not null,
    accepted_at timestamptz not null,
    due_at      timestamptz not null,
    step        text,
    actor_role  text,
    post        bigint,
    step_since  timestamptz,
    step_due    timestamptz,
    remark      text,
    incoming    text,
    executor    bigint,
    draft       jsonb,
    ending      text,
    -- the gateway's message that opened the case: delivered twice, it opens one
    message     uuid        not null unique,
    -- the message's bytes as they came, and where its attachments are stored
    submission  bytea       not null,
    attachments jsonb       not null,
    -- it is somebody's turn exactly as long as the case has not ended
    constraint turn_until_the_end check ((step is null) = (ending is not null) and (step is null) = (actor_role is null))
);
create index inbox on casework.service_case (office, actor_role, step_due) where step is not null;
create index of_office on casework.service_case (office, id);

create table casework.step_done (
    case_id bigint      not null references casework.service_case,
    seq     int         not null,
    step    text        not null,
    at      text[]      not null,
    role    text        not null,
    by      text        not null,
    since   timestamptz not null,
    due     timestamptz,
    done    timestamptz not null,
    what    text        not null,
    primary key (case_id, seq)
);

create table casework.command_key (
    key     uuid   not null,
    case_id bigint not null references casework.service_case,
    primary key (key, case_id)
);

create table casework.counter (
    scope text   not null,
    year  int    not null,
    last  bigint not null,
    primary key (scope, year)
);

grant select, insert, update on casework.service_case, casework.counter to qyzmet_application;
grant select, insert on casework.step_done, casework.command_key to qyzmet_application;

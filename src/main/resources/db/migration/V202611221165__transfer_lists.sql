-- A package on paper leaves with a numbered list; it stands on one list only, in either direction.
create table intake.transfer_list (
    id      bigint generated always as identity primary key,
    branch  bigint      not null,
    office  bigint      not null,
    year    int         not null,
    serial  bigint      not null,
    made_at timestamptz not null,
    by      text        not null,
    unique (branch, year, serial)
);

create table intake.transfer_item (
    application uuid   primary key references intake.application,
    list        bigint not null references intake.transfer_list,
    line        int    not null,
    unique (list, line)
);

create table casework.transfer_list (
    id      bigint generated always as identity primary key,
    office  bigint      not null,
    branch  text        not null,
    year    int         not null,
    serial  bigint      not null,
    made_at timestamptz not null,
    by      text        not null,
    unique (office, year, serial)
);

create table casework.transfer_item (
    case_id bigint primary key references casework.service_case,
    list    bigint not null references casework.transfer_list,
    line    int    not null,
    unique (list, line)
);

grant select, insert on intake.transfer_list, intake.transfer_item to qyzmet_application;
grant select, insert on casework.transfer_list, casework.transfer_item to qyzmet_application;

-- What waits for a list stands on the branch's desk too.
drop index intake.at_counter;
create index at_counter on intake.application (counter, state, due_at)
    where counter is not null and state in ('ACCEPTED', 'SENT', 'REGISTERED', 'READY');

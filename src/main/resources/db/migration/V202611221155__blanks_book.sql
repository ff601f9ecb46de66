-- Strict-accountability forms: what a keeper has, who asked for one, and the book of what became of each.
create schema blanks;
grant usage on schema blanks to qyzmet_application;

create table blanks.request (
    id          bigint generated always as identity primary key,
    keeper      bigint      not null,
    office      bigint      not null,
    case_number text        not null,
    service     text        not null,
    result      text        not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    resumes     boolean     not null,
    issued_at   timestamptz
);
create unique index one_open_request_of_a_case on blanks.request (case_number) where issued_at is null;
create index requests_of_case on blanks.request (case_number, id);
create index open_requests on blanks.request (keeper, id) where issued_at is null;

create table blanks.blank (
    id      bigint generated always as identity primary key,
    keeper  bigint not null,
    service text   not null,
    result  text   not null,
    series  text   not null,
    number  bigint not null check (number > 0),
    state   text   not null check (state in ('IN_STOCK', 'ISSUED', 'SIGNED_FOR', 'USED', 'SPOILED', 'LEFT_OVER')),
    -- whom it is for: one blank answers one request, and one in stock answers none
    request bigint unique references blanks.request,
    unique (service, result, series, number),
    check (case state when 'IN_STOCK' then request is null when 'SPOILED' then true else request is not null end)
);
create index next_in_stock on blanks.blank (keeper, service, result, series, number) where state = 'IN_STOCK';

-- The book: only ever added to.
create table blanks.entry (
    id          bigint generated always as identity primary key,
    keeper      bigint      not null,
    service     text        not null,
    result      text        not null,
    series      text        not null,
    first       bigint      not null,
    last        bigint      not null,
    what        text        not null,
    at          timestamptz not null,
    by          text        not null,
    office      bigint,
    case_number text,
    reason      text,
    check (first <= last)
);
create index entries_of_keeper on blanks.entry (keeper, service, result, series, first);

grant select, insert on blanks.request, blanks.blank, blanks.entry to qyzmet_application;
grant update (issued_at) on blanks.request to qyzmet_application;
grant update (state, request) on blanks.blank to qyzmet_application;

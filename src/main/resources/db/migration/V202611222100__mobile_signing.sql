-- Who was shown a QR code to sign a draft with eGov mobile; gone when used or too late. The token itself is nowhere but in the code.
create table portal.mobile_signing (
    id           uuid        primary key,
    document     bigint      not null unique generated always as identity,
    token_sha256 bytea       not null unique check (octet_length(token_sha256) = 32),
    application  uuid        not null,
    version      integer     not null,
    account_id   bigint      not null,
    expires_at   timestamptz not null
);
create index mobile_signing_application on portal.mobile_signing (application);
create index mobile_signing_expires on portal.mobile_signing (expires_at);
grant select, insert, delete on portal.mobile_signing to qyzmet_application;

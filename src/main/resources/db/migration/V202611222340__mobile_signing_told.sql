-- What came of a QR code stays for a day, so that the page which showed it can say so.
alter table portal.mobile_signing
    add column brought text not null default 'NOTHING'
        check (brought in ('NOTHING', 'ODD', 'SIGNATURE', 'NO_SIGNATURE', 'UNCONFIRMED', 'CHANGED', 'NOT_IN_FORCE', 'WINDOW_CLOSED'));
grant update (brought) on portal.mobile_signing to qyzmet_application;

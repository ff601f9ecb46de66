-- An education department has a post that keeps the strict-accountability forms.
alter table identity.post drop constraint post_role_check;
alter table identity.post add check (role in ('STATE_CORP_WORKER', 'OFFICE_CLERK', 'HEAD', 'DEPUTY_HEAD',
                                              'RESPONSIBLE_EXECUTOR', 'ARCHIVIST', 'BLANK_KEEPER', 'AKIMAT', 'OTHER'));

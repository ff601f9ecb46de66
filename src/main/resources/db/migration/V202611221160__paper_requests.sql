-- Where the paper form is signed by hand, what was entered from it is kept without an electronic signature; the portal has no paper.
alter table intake.application
    drop constraint sent_is_signed,
    add constraint accepted_keeps_its_request check (
        state in ('DRAFT', 'REFUSED')
        or (number is not null and request is not null and (signature is not null or channel <> 'PORTAL')));

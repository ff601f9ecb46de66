-- What was handed in with a signature that cannot be judged yet: the very words, the signature, who brought it and (accepted_at) when. No number before it is decided.
alter table intake.application
    add column handed_in_by jsonb,
    drop constraint accepted_keeps_its_request,
    add constraint accepted_keeps_its_request check (
        state in ('DRAFT', 'REFUSED')
        or (state = 'CHECKING' and request is not null and signature is not null and handed_in_by is not null and accepted_at is not null)
        or (state <> 'CHECKING' and number is not null and request is not null and (signature is not null or channel <> 'PORTAL')));
create index being_checked on intake.application (accepted_at) where state = 'CHECKING';

-- It stands on the branch's desk too.
drop index intake.at_counter;
create index at_counter on intake.application (counter, state, due_at)
    where counter is not null and state in ('CHECKING', 'ACCEPTED', 'SENT', 'REGISTERED', 'READY');

-- A branch looks at what is under way and what waits to be issued: nearest deadline first, however long ago it was taken in.
create index at_counter on intake.application (counter, state, due_at)
    where counter is not null and state in ('SENT', 'REGISTERED', 'READY');

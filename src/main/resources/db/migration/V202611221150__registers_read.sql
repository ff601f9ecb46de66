-- The registers of an office are read a year at a time; a legal number is "serial/year".
create index incoming_register on casework.service_case (office, split_part(incoming, '/', 2)) where incoming is not null;
create index outgoing_register on casework.service_case (office, split_part(draft ->> 'number', '/', 2)) where draft is not null;

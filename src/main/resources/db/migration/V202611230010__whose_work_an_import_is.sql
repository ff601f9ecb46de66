-- Whose work a regulation of an import is, its corrections and decisions tell one by one; who changed the import last says
-- nothing about any of them.
alter table imports.act drop column changed_by;

-- Acts of every sector: their providers are of more kinds than those of education.
alter table identity.office drop constraint office_kind_check;
alter table identity.office add constraint office_kind_check
  check (kind in ('SCHOOL', 'COLLEGE', 'EDUCATION_DEPARTMENT', 'EDUCATION_DIRECTORATE', 'EXECUTIVE_BODY', 'AKIMAT',
                  'OTHER_PROVIDER', 'STATE_CORPORATION'));

-- What each firm set for its audits, for ever: the latest row of a firm counts.
create table audit_policy (
  id                   integer generated always as identity primary key,
  firm                 varchar(64) not null,
  vague_cents          bigint not null,
  vague_stay_cents     bigint not null,
  medicare_multiple    numeric(9, 3) not null,
  lines_department_day integer not null,
  set_by               varchar(64) not null,
  set_at               timestamp(6) with time zone not null
);
create index audit_policy_of on audit_policy (firm, id);

-- Originals as they were received, once a firm: one firm never learns that another has the same file.
create table document_content (
  firm      varchar(64) not null,
  sha256    char(64) not null,
  bytes     bigint not null,
  kept_at   timestamp(6) with time zone not null,
  primary key (firm, sha256)
);

-- In parts, so that no row is larger than what every database takes.
create table document_part (
  firm      varchar(64) not null,
  sha256    char(64) not null,
  part      integer not null,
  content   bytea not null,
  primary key (firm, sha256, part),
  foreign key (firm, sha256) references document_content (firm, sha256) on delete cascade
);

-- For which case it was sent, and whether the case's record names it: a row without is swept after a day.
create table document_upload (
  firm      varchar(64) not null,
  sha256    char(64) not null,
  case_id   varchar(64) not null,
  sent_at   timestamp(6) with time zone not null,
  attached  boolean not null,
  primary key (firm, sha256, case_id),
  foreign key (firm, sha256) references document_content (firm, sha256)
);
create index document_upload_unattached on document_upload (attached, sent_at);

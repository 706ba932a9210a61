-- How a firm has said that tables are to be read: those of a provider, those under certain headers, or both.
create table table_mapping (
  firm        varchar(64) not null,
  name        varchar(64) not null,
  provider    varchar(64),
  headers     char(64),
  date_order  varchar(16) not null,
  decimals    varchar(16) not null,
  saved_at    timestamp(6) with time zone not null,
  saved_by    varchar(64) not null,
  primary key (firm, name),
  unique (firm, provider),
  unique (firm, headers)
);

create table table_mapping_column (
  firm        varchar(64) not null,
  name        varchar(64) not null,
  header      varchar(60) not null,
  meaning     varchar(32) not null,
  primary key (firm, name, header),
  foreign key (firm, name) references table_mapping (firm, name) on delete cascade
);

-- Who saved and deleted what, and how it read from then on. Rows are only ever added.
create table table_mapping_log (
  entry       bigint generated always as identity primary key,
  firm        varchar(64) not null,
  recorded_at timestamp(6) with time zone not null,
  actor       varchar(64) not null,
  action      varchar(16) not null,
  name        varchar(64) not null,
  definition  varchar(16000) not null
);
create index table_mapping_log_name on table_mapping_log (firm, name, entry);

-- Every import there ever was. Its rows stay while it serves; the record of it stays for ever.
create table ref_edition (
  id              integer generated always as identity primary key,
  kind            varchar(40) not null,
  firm            varchar(64) default '' not null,
  hospital        varchar(64) default '' not null,
  label           varchar(40) not null,
  valid_from      date not null,
  status          varchar(12) not null,
  sha256          varchar(64) not null,
  file_name       varchar(200) not null,
  file_bytes      bigint not null,
  stated_of       varchar(200) not null,
  stated_layout   varchar(40) not null,
  rows_loaded     bigint default 0 not null,
  rows_rejected   bigint default 0 not null,
  rows_skipped    bigint default 0 not null,
  imported_by     varchar(64) not null,
  importing_firm  varchar(64) not null,
  started_at      timestamp(6) with time zone not null,
  touched_at      timestamp(6) with time zone not null,
  ended_at        timestamp(6) with time zone,
  reason          varchar(500),
  claim           varchar(200),
  constraint ref_edition_one_at_a_time unique (claim)
);
create index ref_edition_serving on ref_edition (kind, firm, hospital, status);

create table ref_rejected_row (
  edition integer not null,
  line    bigint not null,
  reason  varchar(200) not null
);
create index ref_rejected_row_of on ref_rejected_row (edition);

create table ref_diagnosis (
  edition  integer not null,
  code     varchar(8) not null,
  billable boolean not null,
  title    varchar(300) not null,
  primary key (edition, code)
);

create table ref_procedure (
  edition integer not null,
  code    varchar(5) not null,
  title   varchar(80) not null,
  added   date,
  ended   date,
  primary key (edition, code)
);

-- All edits of one column 1 code in a row, packed (PtpPacking): four million edits are some ten thousand rows.
create table ref_ptp (
  edition integer not null,
  column1 varchar(5) not null,
  part    integer not null,
  edits   bytea not null,
  primary key (edition, column1, part)
);

create table ref_unit_limit (
  edition      integer not null,
  code         varchar(5) not null,
  units        integer not null,
  adjudication smallint not null,
  primary key (edition, code)
);

create table ref_fee (
  edition      integer not null,
  code         varchar(5) not null,
  modifier     varchar(2) not null,
  status       varchar(1) not null,
  pctc         varchar(2) not null,
  global_days  varchar(3) not null,
  multiple     varchar(2) not null,
  bilateral    varchar(2) not null,
  assistant    varchar(2) not null,
  work         numeric(14, 6) not null,
  non_facility numeric(14, 6) not null,
  facility     numeric(14, 6) not null,
  conversion   numeric(14, 6) not null,
  primary key (edition, code, modifier)
);

create table ref_listed_code (
  edition integer not null,
  code    varchar(4) not null,
  title   varchar(100) not null,
  primary key (edition, code)
);

create table ref_price (
  edition     integer not null,
  system      varchar(10) not null,
  code        varchar(20) not null,
  revenue     varchar(4) not null,
  setting     varchar(20) not null,
  modifiers   varchar(30) not null,
  drug_unit   numeric(22, 10),
  drug_type   varchar(10) not null,
  gross       numeric(22, 10),
  cash        numeric(22, 10),
  payer       varchar(100) not null,
  plan        varchar(100) not null,
  negotiated  numeric(22, 10),
  percentage  numeric(22, 10),
  methodology varchar(100) not null,
  lowest      numeric(22, 10),
  highest     numeric(22, 10)
);
create index ref_price_of on ref_price (edition, code);

-- The record. Rows are only ever added.
create table domain_event (
  global_index    bigint generated always as identity (cache 1) primary key,
  tx_id           xid8 default pg_current_xact_id() not null,
  event_id        varchar(36) not null,
  case_id         varchar(64) not null,
  sequence_number bigint not null,
  firm            varchar(64) not null,
  event_type      varchar(100) not null,
  revision        integer not null,
  payload         bytea not null,
  metadata        bytea not null,
  recorded_at     timestamp(6) with time zone not null,
  constraint domain_event_once unique (event_id),
  constraint domain_event_of_case unique (case_id, sequence_number)
);
create index domain_event_feed on domain_event (tx_id, global_index);
create index domain_event_recorded on domain_event (recorded_at);

-- What each idempotent command came to.
create table command_receipt (
  firm            varchar(64) not null,
  idempotency_key varchar(255) not null,
  request_hash    varchar(64) not null,
  case_id         varchar(64) not null,
  version_before  bigint not null,
  version_after   bigint not null,
  recorded_at     timestamp(6) with time zone not null,
  primary key (firm, idempotency_key)
);

create table token_entry (
  processor_name varchar(255) not null,
  segment        integer not null,
  token          bytea,
  token_type     varchar(255),
  claimed_at     varchar(255),
  owner          varchar(255),
  primary key (processor_name, segment)
);

create table dead_letter (
  dead_letter_id       varchar(255) not null primary key,
  processing_group     varchar(255) not null,
  sequence_identifier  varchar(255) not null,
  sequence_index       bigint not null,
  message_type         varchar(255) not null,
  event_identifier     varchar(255) not null,
  event_timestamp      varchar(255) not null,
  payload_type         varchar(255) not null,
  payload_revision     varchar(255),
  payload              bytea not null,
  metadata             bytea,
  aggregate_type       varchar(255),
  aggregate_identifier varchar(255),
  sequence_number      bigint,
  token_type           varchar(255),
  token                bytea,
  enqueued_at          varchar(255) not null,
  last_touched         varchar(255),
  processing_started   varchar(255),
  cause_type           varchar(255),
  cause_message        varchar(1023),
  diagnostics          bytea,
  constraint dead_letter_order unique (processing_group, sequence_identifier, sequence_index)
);

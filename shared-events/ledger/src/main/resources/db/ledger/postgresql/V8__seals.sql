-- How far the record is sealed, and who seals; one row.
create table seal_log (
  log_id       smallint primary key check (log_id = 1),
  events       bigint not null,
  -- the last sealed event's place in the feed
  tx_id        bigint not null,
  global_index bigint not null,
  sealer       varchar(64),
  claimed_at   timestamp(6) with time zone
);
insert into seal_log (log_id, events, tx_id, global_index) values (1, 0, 0, 0);

-- The hashes of up to 256 events in the order in which they were sealed, and which events they are.
create table seal_tile (
  tile   bigint primary key,
  hashes bytea not null,
  names  bytea not null,
  -- of a full tile
  root   bytea
);

-- Signed tree heads. Rows are only ever added.
create table seal_head (
  events    bigint primary key,
  root      bytea not null,
  signed_at timestamp(6) with time zone not null,
  signer    varchar(100) not null,
  signature bytea not null
);

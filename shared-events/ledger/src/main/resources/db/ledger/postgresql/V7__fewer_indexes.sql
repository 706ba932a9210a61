-- Each index is written with every event. The feed goes by (tx_id, global_index), nothing by global_index alone, and nothing
-- that is asked more than once looks for events by the time at which they were recorded.
alter table domain_event drop constraint domain_event_pkey;
alter table domain_event add primary key (tx_id, global_index);
drop index domain_event_feed;
drop index domain_event_recorded;

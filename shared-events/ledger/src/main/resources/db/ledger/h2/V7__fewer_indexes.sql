-- Each index is written with every event. The feed of the embedded database goes by global_index alone, and nothing that is
-- asked more than once looks for events by the time at which they were recorded.
drop index domain_event_feed;
drop index domain_event_recorded;

-- The identity of the token store. Axon would insert it at first use, and of several processes on a fresh
-- database all but one would fail to start (AxonFramework 4802).
insert into token_entry (processor_name, segment, token, token_type)
select '__config', 0, stringtoutf8('{"config":{"id":"' || random_uuid() || '"}}'),
       'org.axonframework.eventhandling.tokenstore.ConfigToken'
where not exists (select 1 from token_entry where processor_name = '__config');

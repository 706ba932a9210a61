-- A case that a view cannot fold is a row of the query side's parked_case, without a copy of its events. Nothing
-- writes into this table any more; what an earlier version left in it is in domain_event, where it came from.
drop table dead_letter;

-- The embedded database commits once more, for itself, whenever its stock of numbers is used up: with its usual 32 that took a fifth
-- of the time of a commit. What is left of the stock when the process is killed is never used: the feed needs an order, and no numbers
-- without gaps.
alter table domain_event alter column global_index set cache 4096;

-- A token is written with every batch, and nothing of its index changes: with room in the page that costs no index
-- write, and the page is cleared in passing.
alter table token_entry set (fillfactor = 20);

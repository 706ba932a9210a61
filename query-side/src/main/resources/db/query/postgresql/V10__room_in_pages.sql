-- Most events move the rows of their case and no index: with room in the page, PostgreSQL writes the new version beside
-- the old one and no index at all (a heap-only tuple), and clears old versions away when the page is next used. A rebuild does the same with the generations that it makes.
ALTER TABLE case_balance_g1 SET (fillfactor = 70);
ALTER TABLE case_reductions_g1 SET (fillfactor = 70);
ALTER TABLE case_escalation_g1 SET (fillfactor = 70);
ALTER TABLE case_timeline_g1 SET (fillfactor = 70);
ALTER TABLE case_summary_g1 SET (fillfactor = 70);
ALTER TABLE case_findings_g1 SET (fillfactor = 70);

-- A document of more than 2 kB lies beside its row, as it is: to press it takes longer than all else that is done with the row,
-- and a row that only moves to its next event is copied without it.
ALTER TABLE case_balance ALTER COLUMN document SET STORAGE EXTERNAL;
ALTER TABLE case_reductions ALTER COLUMN document SET STORAGE EXTERNAL;
ALTER TABLE case_escalation ALTER COLUMN document SET STORAGE EXTERNAL;
ALTER TABLE case_timeline ALTER COLUMN document SET STORAGE EXTERNAL;
ALTER TABLE case_summary ALTER COLUMN document SET STORAGE EXTERNAL;
ALTER TABLE case_findings ALTER COLUMN document SET STORAGE EXTERNAL;

-- Without the case: a planner that knows nothing of the table yet would take this index for as good a way to one case as the
-- key, and read all of the generation. Cases of one firm that were opened in the same microsecond are sorted when they are listed.
DROP INDEX case_summary_of_firm;
CREATE INDEX case_summary_of_firm ON case_summary (generation, firm, opened_at DESC);

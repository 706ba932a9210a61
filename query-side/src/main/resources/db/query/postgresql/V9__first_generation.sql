-- The first generation of every view; a rebuild makes the partitions of the later ones and drops those of the earlier.
CREATE TABLE case_balance_g1 PARTITION OF case_balance FOR VALUES IN (1);
CREATE TABLE case_reductions_g1 PARTITION OF case_reductions FOR VALUES IN (1);
CREATE TABLE reduction_entry_g1 PARTITION OF reduction_entry FOR VALUES IN (1);
CREATE TABLE reduction_base_g1 PARTITION OF reduction_base FOR VALUES IN (1);
CREATE TABLE case_escalation_g1 PARTITION OF case_escalation FOR VALUES IN (1);
CREATE TABLE case_timeline_g1 PARTITION OF case_timeline FOR VALUES IN (1);
CREATE TABLE case_summary_g1 PARTITION OF case_summary FOR VALUES IN (1);
CREATE TABLE case_provider_g1 PARTITION OF case_provider FOR VALUES IN (1);
CREATE TABLE case_findings_g1 PARTITION OF case_findings FOR VALUES IN (1);

-- What is owed: one row a case, folded from its events.
CREATE TABLE case_balance (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
) ${partitioned_by_generation};

-- What the sentences about a case need to know. The sentences themselves are told from the events.
CREATE TABLE case_timeline (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
) ${partitioned_by_generation};

-- What a case's next sentence needs to know, and one row for each sentence.
CREATE TABLE case_timeline (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
) ${partitioned_by_generation};

CREATE TABLE timeline_entry (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    sequence   BIGINT      NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    entry      TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id, sequence)
) ${partitioned_by_generation};

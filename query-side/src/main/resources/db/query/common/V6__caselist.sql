-- The cases as they stand; 'head' is what the list shows of one. When something last happened stands in a column of its
-- own, so that an event which changes nothing else does not write the whole case anew.
CREATE TABLE case_summary (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    status     VARCHAR(16) NOT NULL,
    opened_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    head       TEXT        NOT NULL,
    last_activity TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (generation, case_id)
) ${partitioned_by_generation};
CREATE INDEX case_summary_of_firm ON case_summary (generation, firm, opened_at DESC, case_id);

CREATE TABLE case_provider (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    provider   VARCHAR(64) NOT NULL,
    PRIMARY KEY (generation, case_id, provider)
) ${partitioned_by_generation};

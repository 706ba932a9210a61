-- What was won: the view of each case, and the relational rows that reports sum up.
CREATE TABLE case_reductions (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
) ${partitioned_by_generation};

CREATE TABLE reduction_entry (
    generation   BIGINT      NOT NULL,
    case_id      VARCHAR(64) NOT NULL,
    sequence     BIGINT      NOT NULL,
    movement     INTEGER     NOT NULL,
    firm         VARCHAR(64) NOT NULL,
    bill         VARCHAR(16) NOT NULL,
    line         VARCHAR(32),
    kind         VARCHAR(32) NOT NULL,
    -- what the flag asked about; without a flag, the kind
    caused_by    VARCHAR(32) NOT NULL,
    flag         VARCHAR(16),
    rung         VARCHAR(32) NOT NULL,
    actor        VARCHAR(64) NOT NULL,
    -- what the movement won; negative for a reversal
    amount_minor BIGINT      NOT NULL,
    currency     VARCHAR(3)  NOT NULL,
    effective_on DATE        NOT NULL,
    recorded_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (generation, case_id, sequence, movement)
) ${partitioned_by_generation};
CREATE INDEX reduction_entry_of_firm ON reduction_entry (generation, firm, effective_on);

-- What the rates are rates of: the original balance of each bill, from the day on which it came.
CREATE TABLE reduction_base (
    generation     BIGINT      NOT NULL,
    case_id        VARCHAR(64) NOT NULL,
    bill           VARCHAR(16) NOT NULL,
    firm           VARCHAR(64) NOT NULL,
    provider       VARCHAR(64),
    provider_name  VARCHAR(200),
    original_minor BIGINT      NOT NULL,
    currency       VARCHAR(3)  NOT NULL,
    uploaded_on    DATE        NOT NULL,
    PRIMARY KEY (generation, case_id, bill)
) ${partitioned_by_generation};
CREATE INDEX reduction_base_of_firm ON reduction_base (generation, firm, uploaded_on);

-- Every row belongs to a generation of its view, and projection_view says which one is served. A rebuild writes
-- the next generation beside the rows that still serve, and makes it the one by changing a single row. Rows are
-- made from the events, so those of before are not carried over: they are made anew.
DROP TABLE case_balance;
DROP TABLE case_reductions;
DROP TABLE reduction_entry;
DROP TABLE reduction_base;
DROP TABLE case_escalation;
DROP TABLE case_timeline;
DROP TABLE timeline_entry;
DROP TABLE case_summary;
DROP TABLE case_provider;

CREATE TABLE projection_view (
    view_name  VARCHAR(64) NOT NULL PRIMARY KEY,
    generation BIGINT      NOT NULL
);

-- A case that a view cannot fold, from the event that it could not on. Nothing of the event's content is kept.
CREATE TABLE parked_case (
    view_name       VARCHAR(64)  NOT NULL,
    generation      BIGINT       NOT NULL,
    case_id         VARCHAR(64)  NOT NULL,
    failed_sequence BIGINT       NOT NULL,
    cause           VARCHAR(255) NOT NULL,
    -- only where the message is our own and names coordinates
    explanation     VARCHAR(1000),
    parked_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    attempts        INTEGER      NOT NULL,
    -- absent when an operator gave it up: it is tried again only when asked, or by a rebuild
    next_attempt    TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (view_name, generation, case_id)
);

-- What is owed: one row a case, folded from its events.
CREATE TABLE case_balance (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
);

-- What was won: the view of each case, and the relational rows that reports sum up.
CREATE TABLE case_reductions (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
);

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
);
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
);
CREATE INDEX reduction_base_of_firm ON reduction_base (generation, firm, uploaded_on);

-- How far each bill has been taken: one row a case.
CREATE TABLE case_escalation (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
);

-- What a case's next sentence needs to know, and one row for each sentence.
CREATE TABLE case_timeline (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
);

CREATE TABLE timeline_entry (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    sequence   BIGINT      NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    entry      TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id, sequence)
);

-- The cases as they stand; 'head' is what the list shows of one.
CREATE TABLE case_summary (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    firm       VARCHAR(64) NOT NULL,
    last_seq   BIGINT      NOT NULL,
    document   TEXT        NOT NULL,
    status     VARCHAR(16) NOT NULL,
    opened_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    head       TEXT        NOT NULL,
    PRIMARY KEY (generation, case_id)
);
CREATE INDEX case_summary_of_firm ON case_summary (generation, firm, opened_at DESC, case_id);

CREATE TABLE case_provider (
    generation BIGINT      NOT NULL,
    case_id    VARCHAR(64) NOT NULL,
    provider   VARCHAR(64) NOT NULL,
    PRIMARY KEY (generation, case_id, provider)
);

-- How far each bill has been taken: one row a case.
CREATE TABLE case_escalation (
    case_id  VARCHAR(64) NOT NULL PRIMARY KEY,
    firm     VARCHAR(64) NOT NULL,
    last_seq BIGINT      NOT NULL,
    document TEXT        NOT NULL
);

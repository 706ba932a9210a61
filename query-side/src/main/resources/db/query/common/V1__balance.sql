-- What is owed: one row a case, folded from its events and made anew by a rebuild.
CREATE TABLE case_balance (
    case_id  VARCHAR(64) NOT NULL PRIMARY KEY,
    firm     VARCHAR(64) NOT NULL,
    last_seq BIGINT      NOT NULL,
    document TEXT        NOT NULL
);

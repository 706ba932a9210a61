-- What a case's next sentence needs to know, and one row for each sentence.
CREATE TABLE case_timeline (
    case_id  VARCHAR(64) NOT NULL PRIMARY KEY,
    firm     VARCHAR(64) NOT NULL,
    last_seq BIGINT      NOT NULL,
    document TEXT        NOT NULL
);

CREATE TABLE timeline_entry (
    case_id  VARCHAR(64) NOT NULL,
    sequence BIGINT      NOT NULL,
    firm     VARCHAR(64) NOT NULL,
    entry    TEXT        NOT NULL,
    PRIMARY KEY (case_id, sequence)
);

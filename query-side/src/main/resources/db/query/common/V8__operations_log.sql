-- What the operator did: who, when, what, and what came of it. Rows are only ever added; nothing of a case's content.
CREATE TABLE operations_log (
    entry       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor       VARCHAR(64) NOT NULL,
    action      VARCHAR(16) NOT NULL,
    outcome     VARCHAR(16) NOT NULL,
    -- absent when all views were meant
    view_name   VARCHAR(64),
    firm        VARCHAR(64),
    case_id     VARCHAR(64)
);

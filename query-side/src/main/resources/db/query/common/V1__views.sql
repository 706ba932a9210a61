-- What all views share. Every row of a view belongs to a generation, and projection_view says which one is served. A
-- rebuild writes the next generation beside the rows that still serve, and makes it the one by changing a single row.
-- On PostgreSQL each generation of a table is a partition of its own.
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

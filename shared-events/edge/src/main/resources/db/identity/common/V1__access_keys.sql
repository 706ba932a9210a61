-- A key is 256 random bits, so a plain SHA-256 of it is enough: there is nothing to guess.
CREATE TABLE access_key (
    key_sha256 CHAR(64)                 PRIMARY KEY,
    firm       VARCHAR(64)              NOT NULL,
    actor      VARCHAR(64)              NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- At most one row ever: of several processes that start on an empty database, one founds the firm.
CREATE TABLE founding (
    only_one   INTEGER                  PRIMARY KEY CHECK (only_one = 1),
    firm       VARCHAR(64)              NOT NULL,
    founded_at TIMESTAMP WITH TIME ZONE NOT NULL
);

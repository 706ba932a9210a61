package org.writedown.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Where views are kept, and in which JSON. */
public record ViewStore(JdbcClient jdbc, JsonMapper json) {}

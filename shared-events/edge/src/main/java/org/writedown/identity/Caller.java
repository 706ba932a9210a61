package org.writedown.identity;

import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;

/**
 * Who sent the request. Controllers take it as a method argument, and every command and query is
 * scoped to its firm.
 */
public record Caller(FirmId firm, ActorId actor) {}

package org.writedown.projection;

import java.time.Instant;
import org.writedown.contract.value.FirmId;

/**
 * What the store says of an event beside its content.
 *
 * @param sequence the event's number within its case, from 0
 * @param at when it was stored, UTC; never backdated
 * @param firm the firm that owns the case
 */
public record Recorded(long sequence, Instant at, FirmId firm) {}

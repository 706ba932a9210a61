package org.writedown.contract.value;

import java.time.LocalDate;

/**
 * What every command and every event says of itself: whose it is, who did it, and from when it counts.
 * When it was recorded is not here: that is the store's timestamp, which is never backdated.
 *
 * @param firm the firm that owns the case
 * @param caseId the case
 * @param actor who acts
 * @param effectiveOn the day on which it happened or from which it counts
 */
public record Origin(FirmId firm, CaseId caseId, ActorId actor, LocalDate effectiveOn) {}

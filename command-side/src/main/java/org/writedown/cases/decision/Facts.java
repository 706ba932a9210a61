package org.writedown.cases.decision;

import java.time.LocalDate;

/**
 * What a decision needs to know from outside the case.
 *
 * @param today the day in the firm's time zone
 */
public record Facts(LocalDate today) {}

package org.writedown.audit.bill;

/**
 * A person's answers to the three questions of the reasonable-person test.
 *
 * @param matchesComplexity does the charge fit how involved the care was?
 * @param plausibleCount could that many things have been done in that time?
 * @param clear can one tell from the bill what was done?
 */
public record ReasonableAnswers(boolean matchesComplexity, boolean plausibleCount, boolean clear) {}

package org.writedown.audit.bill;

import org.writedown.contract.value.Sensitive;

/**
 * A person's answers to the three questions of the reasonable-person test.
 *
 * @param matchesComplexity does the charge fit how involved the care was?
 * @param plausibleCount could that many things have been done in that time?
 * @param clear can one tell from the bill what was done?
 * @param because in the person's own words, which stay in the case and are never logged
 */
public record ReasonableAnswers(
        boolean matchesComplexity, boolean plausibleCount, boolean clear, Sensitive<String> because) {}

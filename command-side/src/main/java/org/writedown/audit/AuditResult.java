package org.writedown.audit;

import java.util.List;
import org.writedown.audit.rule.AuditFinding;
import org.writedown.audit.rule.Sleeping;

/**
 * What an audit of one case found.
 *
 * @param findings in {@link AuditFinding#ORDER}
 * @param sleeping what could not be checked, and why
 */
public record AuditResult(List<AuditFinding> findings, List<Sleeping> sleeping) {

    public AuditResult {
        findings = List.copyOf(findings);
        sleeping = List.copyOf(sleeping);
    }
}

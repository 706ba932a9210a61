package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.Money;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.RejectedClaim;
import org.writedown.intake.Warning;

/**
 * What became of a claim file.
 *
 * @param unreadable claims of the file that cannot be read, by their place
 * @param warnings what is odd about the file itself
 */
record ClaimsAnswer(
        @JsonProperty("case") CaseId caseId,
        String format,
        long claimsInFile,
        List<Claim> claims,
        List<String> unreadable,
        List<String> warnings) {

    static ClaimsAnswer of(CaseId caseId, IntakeSummary file, List<Claim> claims) {
        return new ClaimsAnswer(
                caseId,
                file.format(),
                file.claims(),
                claims,
                file.rejected().stream().map(RejectedClaim::toString).toList(),
                file.warnings().stream().map(Warning::toString).toList());
    }

    /**
     * One claim.
     *
     * @param claim its number in the file
     * @param at where it begins
     * @param version of the case after it; absent when it was refused
     * @param events none when it was refused, or already on record
     * @param refusedBy the rule that refused it, with {@code reason}
     */
    record Claim(
            int claim,
            String at,
            Money statedTotal,
            int lines,
            @Nullable Long version,
            List<Answer.Recorded> events,
            @Nullable String refusedBy,
            @Nullable String reason,
            List<String> warnings) {

        static Claim recorded(int number, ReadClaim claim, Answer answer) {
            return of(number, claim, answer.version(), answer.events(), null, null);
        }

        static Claim refused(int number, ReadClaim claim, ProblemDetail problem) {
            Object rule = problem.getProperties() == null
                    ? null
                    : problem.getProperties().get("rule");
            return of(number, claim, null, List.of(), String.valueOf(rule), problem.getDetail());
        }

        private static Claim of(
                int number,
                ReadClaim claim,
                @Nullable Long version,
                List<Answer.Recorded> events,
                @Nullable String rule,
                @Nullable String reason) {
            return new Claim(
                    number,
                    claim.position().toString(),
                    claim.statement().statedTotal(),
                    claim.statement().lines().size(),
                    version,
                    events,
                    rule,
                    reason,
                    claim.warnings().stream().map(Warning::toString).toList());
        }
    }
}

package org.writedown.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.audit.bill.Policy;
import org.writedown.auditing.Policies;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.Money;
import org.writedown.http.Problems;
import org.writedown.identity.Caller;

/** From which size something is worth a question: the firm's own choice. */
@RestController
@RequestMapping("/audit-policy")
@Tag(name = "Audits")
class AuditPolicyController {

    private static final Money MOST = Money.usd("10000000");
    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(1_000);
    private static final int FINEST_TIMES = 3;
    private static final int MOST_LINES = 10_000;

    private final Policies policies;
    private final Clock clock;

    AuditPolicyController(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** What is absent stays as it is. */
    record Change(
            @Nullable Money vagueFrom,
            @Nullable Money vagueInpatientFrom,
            @Nullable BigDecimal medicareMultiple,
            @Nullable Integer linesPerDepartmentDay) {}

    /** @param setBy absent while the firm has the standard */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PolicyAnswer(
            Money vagueFrom,
            Money vagueInpatientFrom,
            BigDecimal medicareMultiple,
            int linesPerDepartmentDay,
            @Nullable ActorId setBy,
            @Nullable Instant setAt) {

        static PolicyAnswer of(Policies.InForce current) {
            Policy policy = current.policy();
            return new PolicyAnswer(
                    policy.vagueFrom(),
                    policy.vagueInpatientFrom(),
                    policy.medicareMultiple(),
                    policy.linesPerDepartmentDay(),
                    current.by(),
                    current.at());
        }
    }

    @GetMapping
    @Operation(summary = "From which size the firm's audits find something worth a question")
    PolicyAnswer current(Caller caller) {
        return PolicyAnswer.of(policies.current(caller.firm()));
    }

    @PostMapping
    @Operation(summary = "Sets it anew for the audits to come; what was set before stays on record")
    PolicyAnswer change(Caller caller, @RequestBody Change change) {
        Policy former = policies.of(caller.firm());
        Policy next = new Policy(
                amount("vagueFrom", change.vagueFrom, former.vagueFrom()),
                amount("vagueInpatientFrom", change.vagueInpatientFrom, former.vagueInpatientFrom()),
                times(change.medicareMultiple, former.medicareMultiple()),
                lines(change.linesPerDepartmentDay, former.linesPerDepartmentDay()));
        if (!next.equals(former)) {
            policies.set(caller.firm(), next, caller.actor(), clock.instant());
        }
        return current(caller);
    }

    private static Money amount(String field, @Nullable Money said, Money former) {
        if (said == null) {
            return former;
        }
        if (!said.currency().equals(Money.USD) || said.isNegative() || said.compareTo(MOST) > 0) {
            throw Problems.malformed(field, "must be 0 to " + MOST);
        }
        return said;
    }

    private static BigDecimal times(@Nullable BigDecimal said, BigDecimal former) {
        if (said == null) {
            return former;
        }
        if (said.compareTo(BigDecimal.ONE) < 0 || said.compareTo(MOST_TIMES) > 0 || said.scale() > FINEST_TIMES) {
            throw Problems.malformed("medicareMultiple", "must be 1 to 1,000, with at most three decimals");
        }
        return said;
    }

    private static int lines(@Nullable Integer said, int former) {
        if (said == null) {
            return former;
        }
        if (said < 1 || said > MOST_LINES) {
            throw Problems.malformed("linesPerDepartmentDay", "must be 1 to 10,000");
        }
        return said;
    }
}

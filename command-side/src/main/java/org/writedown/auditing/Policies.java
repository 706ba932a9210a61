package org.writedown.auditing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writedown.audit.bill.Policy;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Money;

/** Each firm's own settings of its audits. What was set before stays on record. */
public final class Policies {

    private final JdbcClient jdbc;

    public Policies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What counts for a firm.
     *
     * @param by who set it; absent while the firm has the standard
     */
    public record InForce(
            Policy policy, @Nullable ActorId by, @Nullable Instant at) {}

    /** The standard where the firm has set nothing. */
    public Policy of(FirmId firm) {
        return current(firm).policy();
    }

    public InForce current(FirmId firm) {
        Optional<InForce> latest = jdbc.sql("select * from audit_policy where firm = ? order by id desc limit 1")
                .param(firm.value())
                .query((row, number) -> new InForce(
                        new Policy(
                                new Money(row.getLong("vague_cents"), Money.USD),
                                new Money(row.getLong("vague_stay_cents"), Money.USD),
                                row.getBigDecimal("medicare_multiple").stripTrailingZeros(),
                                row.getInt("lines_department_day")),
                        new ActorId(row.getString("set_by")),
                        row.getObject("set_at", OffsetDateTime.class).toInstant()))
                .optional();
        return latest.orElse(new InForce(Policy.DEFAULT, null, null));
    }

    public void set(FirmId firm, Policy policy, ActorId by, Instant at) {
        jdbc.sql("insert into audit_policy (firm, vague_cents, vague_stay_cents, medicare_multiple,"
                        + " lines_department_day, set_by, set_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        firm.value(),
                        policy.vagueFrom().minorUnits(),
                        policy.vagueInpatientFrom().minorUnits(),
                        policy.medicareMultiple(),
                        policy.linesPerDepartmentDay(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

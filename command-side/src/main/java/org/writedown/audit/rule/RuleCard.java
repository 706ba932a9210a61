package org.writedown.audit.rule;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.audit.bill.ExaminedBill;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillSide;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.ProviderId;

/**
 * What a rule says of itself. The card is printed in the rule index and its id and version are kept
 * with each finding.
 *
 * @param id {@code topic.name}; never reused for another meaning
 * @param version goes up whenever the same bill could get another answer
 * @param finds in one sentence, what it finds
 * @param grade the strongest that it ever gives
 * @param needs without any of these it sleeps
 * @param uses published data that it takes into account where loaded
 * @param source where the billing rule stands
 * @param question what is asked; {@code {name}} stands for a fact
 */
public record RuleCard(
        String id,
        int version,
        String finds,
        Set<Axis> axes,
        Concern concern,
        Grade grade,
        Set<Scope> scopes,
        Set<Need> needs,
        Set<Need> uses,
        String source,
        String question) {

    public RuleCard {
        axes = Collections.unmodifiableSet(new TreeSet<>(axes));
        scopes = Collections.unmodifiableSet(new TreeSet<>(scopes));
        needs = Collections.unmodifiableSet(new TreeSet<>(needs));
        uses = Collections.unmodifiableSet(new TreeSet<>(uses));
    }

    /** A rule for bills of both sides that needs nothing. */
    public static RuleCard of(String id, int version, String finds) {
        return new RuleCard(
                id,
                version,
                finds,
                Set.of(),
                Concern.OTHER,
                Grade.ASK,
                Set.of(Scope.FACILITY, Scope.PROFESSIONAL),
                Set.of(),
                Set.of(),
                "",
                "");
    }

    public RuleCard about(Concern about, Axis... along) {
        return new RuleCard(id, version, finds, Set.of(along), about, grade, scopes, needs, uses, source, question);
    }

    public RuleCard atMost(Grade strongest) {
        return new RuleCard(id, version, finds, axes, concern, strongest, scopes, needs, uses, source, question);
    }

    public RuleCard onlyFor(Scope... only) {
        return new RuleCard(id, version, finds, axes, concern, grade, Set.of(only), needs, uses, source, question);
    }

    public RuleCard needing(Need... what) {
        return new RuleCard(id, version, finds, axes, concern, grade, scopes, Set.of(what), uses, source, question);
    }

    public RuleCard using(Need... what) {
        return new RuleCard(id, version, finds, axes, concern, grade, scopes, needs, Set.of(what), source, question);
    }

    public RuleCard from(String where) {
        return new RuleCard(id, version, finds, axes, concern, grade, scopes, needs, uses, where, question);
    }

    public RuleCard asking(String what) {
        return new RuleCard(id, version, finds, axes, concern, grade, scopes, needs, uses, source, what);
    }

    /** Whether it looks at bills of that side. */
    public boolean covers(BillSide side) {
        return scopes.contains(Scope.PAYER)
                || scopes.contains(side == BillSide.FACILITY ? Scope.FACILITY : Scope.PROFESSIONAL);
    }

    /** The editions of the data that it goes by for that bill, or {@code none}. */
    String edition(ExaminedBill bill) {
        ProviderId provider = bill.statement().provider().id();
        String all = Stream.concat(needs.stream(), uses.stream())
                .map(Need::data)
                .filter(Objects::nonNull)
                .flatMap(kind -> bill.reference().of(kind).stream())
                .map(data -> data.edition(bill.setting(), provider))
                .filter(edition -> !edition.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }
}

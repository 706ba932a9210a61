package org.writedown.reference.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writedown.audit.RuleSet;
import org.writedown.audit.reference.DataKind;
import org.writedown.audit.rule.Need;
import org.writedown.audit.rule.RuleCard;
import org.writedown.reference.Edition;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.Edition.Status;
import org.writedown.reference.SourceKind;
import org.writedown.reference.store.EditionTable;
import org.writedown.reference.web.ReferenceAnswer.SleepingRule;
import org.writedown.reference.web.ReferenceAnswer.Source;

/** Tells what is loaded, how old it is, and which rules sleep without what is not. */
final class Overview {

    private final EditionTable editions;
    private final RuleSet rules;
    private final Clock clock;

    Overview(EditionTable editions, RuleSet rules, Clock clock) {
        this.editions = editions;
        this.rules = rules;
        this.clock = clock;
    }

    ReferenceAnswer of(String firm) {
        List<Edition> imports = editions.visibleTo(firm);
        Set<DataKind> loaded = imports.stream()
                .filter(edition -> edition.status() == Status.SERVING)
                .flatMap(edition -> answers(edition.kind()))
                .collect(Collectors.toSet());
        return new ReferenceAnswer(
                Arrays.stream(SourceKind.values())
                        .filter(kind -> !kind.ofAFirm())
                        .map(this::source)
                        .toList(),
                imports.stream().map(edition -> EditionAnswer.of(edition, null)).toList(),
                rules.all().stream()
                        .map(rule -> sleeping(rule.card(), loaded))
                        .filter(rule -> !rule.missing().isEmpty())
                        .toList());
    }

    private Source source(SourceKind kind) {
        List<Edition> serving = editions.serving(kind, Scope.SHARED);
        List<String> labels =
                serving.stream().map(edition -> edition.name().label()).toList();
        if (serving.isEmpty()) {
            return new Source(kind.path(), false, null, null, false, labels);
        }
        long age = ChronoUnit.DAYS.between(serving.getFirst().from(), LocalDate.now(clock));
        return new Source(kind.path(), true, labels.getFirst(), age, age > kind.freshDays(), labels);
    }

    private static Stream<DataKind> answers(SourceKind kind) {
        return switch (kind) {
            case ICD_10_CM -> Stream.of(DataKind.DIAGNOSIS_CODES);
            case HCPCS -> Stream.of(DataKind.PROCEDURE_CODES);
            case PTP_PRACTITIONER, PTP_OUTPATIENT -> Stream.of(DataKind.PTP_EDITS);
            case MUE_PRACTITIONER, MUE_OUTPATIENT -> Stream.of(DataKind.UNIT_LIMITS);
            case PFS_RVU -> Stream.of(DataKind.FEE_SCHEDULE, DataKind.PROCEDURE_CODES);
            case HOSPITAL_PRICES -> Stream.of(DataKind.POSTED_PRICES);
            case MUE_DME, PLACE_OF_SERVICE, REVENUE_CODES -> Stream.of();
        };
    }

    private static SleepingRule sleeping(RuleCard card, Set<DataKind> loaded) {
        List<String> missing = card.needs().stream()
                .filter(need -> need.data() != null && !loaded.contains(need.data()))
                .map(Need::words)
                .toList();
        return new SleepingRule(card.id(), card.version(), card.finds(), missing);
    }
}

package org.writedown.reference.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writedown.audit.RuleSet;
import org.writedown.audit.rule.AuditRule;
import org.writedown.reference.Edition;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.SourceKind;
import org.writedown.reference.store.EditionTable;
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
        Set<SourceKind> loaded = editions.servingKinds(firm);
        return new ReferenceAnswer(
                Arrays.stream(SourceKind.values())
                        .filter(kind -> !kind.ofAFirm())
                        .map(this::source)
                        .toList(),
                imports.stream().map(edition -> EditionAnswer.of(edition, null)).toList(),
                rules.all().stream()
                        .map(AuditRule::card)
                        .map(card -> SleepingRule.of(card, loaded))
                        .flatMap(Optional::stream)
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
}

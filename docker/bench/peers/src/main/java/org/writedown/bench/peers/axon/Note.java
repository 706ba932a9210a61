package org.writedown.bench.peers.axon;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The vocabulary of the smallest case that takes notes. */
final class Note {

    private Note() {}

    /** @param notes how many it begins with, one event each */
    record Open(@TargetAggregateIdentifier String caseId, String firm, String actor, int notes) {}

    record Add(
            @TargetAggregateIdentifier String caseId, String firm, String actor, LocalDate effectiveOn, String text) {}

    record Opened(String caseId, String firm, String actor) {}

    record Added(String caseId, String firm, String actor, LocalDate effectiveOn, String text) {}
}

package org.writedown.cases.decision;

import java.util.List;
import java.util.function.Supplier;
import org.writedown.cases.rules.MustExist;
import org.writedown.cases.rules.Rule;
import org.writedown.contract.event.CaseEvent;

/** What a command comes to: events, or a refusal by a named rule. */
public sealed interface Decision {

    /** Nothing has to be recorded when {@code events} is empty: the command changed nothing. */
    record Accepted(List<CaseEvent> events) implements Decision {}

    record Rejected(String rule, String reason) implements Decision {}

    static Decision accept(CaseEvent... events) {
        return new Accepted(List.of(events));
    }

    /** The command asks for what is already so. */
    static Decision nothing() {
        return new Accepted(List.of());
    }

    static Decision reject(Rule rule) {
        return new Rejected(rule.ruleId(), rule.reason());
    }

    static Decision missing(String what, Object id) {
        return reject(new MustExist(what, id, false));
    }

    /** The first of the rules, in their order, that does not hold refuses; else {@code decision} decides. */
    static Decision provided(List<? extends Rule> rules, Supplier<Decision> decision) {
        return rules.stream()
                .filter(rule -> !rule.holds())
                .findFirst()
                .map(Decision::reject)
                .orElseGet(decision);
    }
}

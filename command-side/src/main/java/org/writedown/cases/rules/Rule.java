package org.writedown.cases.rules;

import java.util.Locale;

/**
 * A business rule, applied to the facts it was made with. Its class is named as a sentence; the id
 * that a client sees is that sentence, in kebab case.
 */
public interface Rule {

    boolean holds();

    /** What is wrong and what would make it right, in words for the advocate. */
    String reason();

    default String ruleId() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}

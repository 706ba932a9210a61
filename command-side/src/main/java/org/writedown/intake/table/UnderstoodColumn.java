package org.writedown.intake.table;

import java.util.List;

/**
 * One column of a table and what it is understood as.
 *
 * @param number from 1
 * @param header as the file has it
 * @param understoodAs by the saved mapping, by its exact name, or by a word in it
 */
public record UnderstoodColumn(int number, String header, Column understoodAs, Confidence confidence) {

    /** How sure that is. */
    public enum Confidence {
        /** A person has said so, for this provider. */
        DECLARED,
        /** The header is a known name of it. */
        NAMED,
        /** The header contains a known name of it. */
        LIKELY,
        /** Nothing is known of it: it is left out. */
        UNKNOWN
    }

    static boolean has(List<UnderstoodColumn> columns, Column wanted) {
        return columns.stream().anyMatch(column -> column.understoodAs() == wanted);
    }
}

package org.writedown.audit.rule;

import java.util.Map;

/** Fills the facts of a finding into the question of its rule. */
final class Question {

    private Question() {}

    /** {@code {on}} is " on DATE" where the first line is dated, and nothing otherwise. */
    static String fill(String question, Map<String, String> facts) {
        StringBuilder filled = new StringBuilder(2 * question.length());
        int done = 0;
        for (int open = question.indexOf('{'); open >= 0; open = question.indexOf('{', done)) {
            int close = question.indexOf('}', open);
            if (close < 0) {
                throw new IllegalStateException("a fact's name has no end in '" + question + "'");
            }
            filled.append(question, done, open).append(value(question.substring(open + 1, close), facts));
            done = close + 1;
        }
        return filled.append(question, done, question.length()).toString();
    }

    private static String value(String name, Map<String, String> facts) {
        String date = facts.get("date");
        if (name.equals("on")) {
            return date == null ? "" : " on " + date;
        }
        String value = facts.get(name);
        if (value == null) {
            throw new IllegalStateException("the question asks for the fact '" + name + "', which was not noted");
        }
        return value;
    }
}

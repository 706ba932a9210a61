package org.writedown.audit.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the facts of a finding into the question of its rule. */
final class Question {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private Question() {}

    /** {@code {on}} is " on DATE" where the first line is dated, and nothing otherwise. */
    static String fill(String question, Map<String, String> facts) {
        return PLACE.matcher(question).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), facts)));
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

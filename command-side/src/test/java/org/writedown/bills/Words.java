package org.writedown.bills;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a line: text in quotes is one word. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final Pattern CODE = Pattern.compile("(?!\\d{4}$)[A-Z0-9]{5,8}(-[A-Z0-9]{2})*");
    private static final Pattern MONEY = Pattern.compile("\\d+\\.\\d{2}");

    private Words() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static boolean isCode(String word) {
        return CODE.matcher(word).matches();
    }

    static boolean isMoney(String word) {
        return MONEY.matcher(word).matches();
    }

    static boolean isRevenue(String word) {
        return word.matches("\\d{4}");
    }

    /** What follows {@code prefix} in the word that begins with it, or the other value. */
    static String after(List<String> words, String prefix, String otherwise) {
        return words.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .findFirst()
                .orElse(otherwise);
    }
}

package org.writedown.bills;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Codes that one bill cannot carry side by side without saying something of each other. */
final class Kindred {

    private static final Map<String, String> TOPICS = Map.of(
            "80047|80048|80050|80051|80053|80069|80076|8237[45]|82435|82565|82947|8413[25]|84295|84520|82040|82247|82310|84155",
            "chemistry",
            "850(04|07|09|13|14|18|25|27|32|41|48|49)|80050",
            "blood count",
            "963[67]\\d|964[01]\\d",
            "infusion",
            "8100[0-7]|81015",
            "urine");

    private Kindred() {}

    static Set<String> topics(Set<String> codes) {
        Set<String> topics = new TreeSet<>();
        TOPICS.forEach((pattern, topic) -> {
            if (codes.stream().anyMatch(code -> code.matches(pattern))) {
                topics.add(topic);
            }
        });
        return topics;
    }
}

package org.writedown.audit.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;

/**
 * The summary of a case: what is worth asking first, and how many dollars rest on it.
 *
 * @param ranked all findings, the weightiest first
 * @param few the findings that together hold most of the weight; what to ask first
 * @param byGrade dollars counted once, by the grade that claimed them
 * @param total their sum
 */
public record Leverage(List<Ranked> ranked, List<Ranked> few, Map<Grade, Money> byGrade, Money total) {

    /** More than that is not a few. */
    public static final int MOST = 10;

    /** The few hold this share of all weight, in percent. */
    private static final int SHARE = 80;

    public Leverage {
        ranked = List.copyOf(ranked);
        few = List.copyOf(few);
        byGrade = Collections.unmodifiableMap(new TreeMap<>(byGrade));
    }

    static Leverage of(List<Ranked> ranked) {
        Map<Grade, Money> byGrade = new TreeMap<>();
        for (Ranked one : ranked) {
            byGrade.merge(one.finding().grade(), one.counted(), Money::plus);
        }
        Money total = byGrade.values().stream().reduce(Money::plus).orElse(Money.zero(Money.USD));
        return new Leverage(ranked, few(ranked), byGrade, total);
    }

    private static List<Ranked> few(List<Ranked> ranked) {
        long all = ranked.stream().mapToLong(Ranked::weight).sum();
        List<Ranked> few = new ArrayList<>();
        long held = 0;
        for (Ranked one : ranked) {
            boolean certain = one.finding().grade() == Grade.CERTAIN;
            boolean enough = held * 100 >= all * SHARE;
            if (few.size() < MOST && (certain || (!enough && one.weight() > 0))) {
                few.add(one);
                held += one.weight();
            }
        }
        return few;
    }
}

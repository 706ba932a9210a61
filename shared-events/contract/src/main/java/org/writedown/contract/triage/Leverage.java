package org.writedown.contract.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;

/**
 * What is worth asking first, and how many dollars rest on it.
 *
 * @param ranked all findings, the weightiest first
 * @param few the findings that together hold most of the weight, and all that are certain: what to ask first
 * @param lines lines with dollars at stake, by dollars and grade, the weightiest first
 * @param byGrade dollars counted once, by the grade that counted them
 * @param total their sum
 */
public record Leverage<T>(
        List<Ranked<T>> ranked,
        List<Ranked<T>> few,
        List<RankedLine<T>> lines,
        Map<Grade, Money> byGrade,
        Money total) {

    /** More than that is not a few. */
    public static final int MOST = 10;

    /** The few hold this share of all weight, in percent. */
    private static final int SHARE = 80;

    public Leverage {
        ranked = List.copyOf(ranked);
        few = List.copyOf(few);
        lines = List.copyOf(lines);
        byGrade = Collections.unmodifiableMap(new TreeMap<>(byGrade));
    }

    static <T> Leverage<T> of(Currency currency, List<Ranked<T>> ranked, Map<LineId, Map<Grade, Money>> counted) {
        Map<Grade, Money> byGrade = new TreeMap<>();
        ranked.forEach(one -> byGrade.merge(one.finding().grade(), one.counted(), Money::plus));
        return new Leverage<>(
                ranked, few(ranked), lines(currency, ranked, counted), byGrade, Money.sum(currency, byGrade.values()));
    }

    private static <T> List<Ranked<T>> few(List<Ranked<T>> ranked) {
        long all = ranked.stream().mapToLong(Ranked::weight).sum();
        List<Ranked<T>> few = new ArrayList<>();
        long held = 0;
        for (Ranked<T> one : ranked) {
            boolean certain = one.finding().grade() == Grade.CERTAIN;
            boolean enough = held * 100 >= all * SHARE;
            if (few.size() < MOST && (certain || (!enough && one.weight() > 0))) {
                few.add(one);
                held += one.weight();
            }
        }
        return few;
    }

    private static <T> List<RankedLine<T>> lines(
            Currency currency, List<Ranked<T>> ranked, Map<LineId, Map<Grade, Money>> counted) {
        Map<LineId, List<Ranked<T>>> about = new HashMap<>();
        ranked.forEach(one -> one.finding().stakes().forEach(stake -> about.computeIfAbsent(
                        stake.line(), line -> new ArrayList<>())
                .add(one)));
        return counted.entrySet().stream()
                .sorted(Comparator.<Map.Entry<LineId, Map<Grade, Money>>>comparingLong(
                                entry -> weight(entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> {
                    List<Ranked<T>> asks = about.getOrDefault(entry.getKey(), List.of());
                    Grade strongest = asks.stream()
                            .map(one -> one.finding().grade())
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
                    return new RankedLine<>(
                            entry.getKey(),
                            Money.sum(currency, entry.getValue().values()),
                            strongest,
                            asks.stream().map(Ranked::of).toList());
                })
                .filter(line -> line.atStake().isPositive())
                .toList();
    }

    private static long weight(Map<Grade, Money> counted) {
        return counted.entrySet().stream()
                .mapToLong(entry -> Ranked.weight(entry.getKey(), entry.getValue()))
                .sum();
    }
}

package org.writedown.bills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One paragraph of the corpus: a bill that stands alone, or lines that are put into other bills.
 *
 * @param facts what stands before the lines, by its first word; {@code icd} and {@code posted} may stand twice
 * @param parts the bill itself and the further bills of its case
 */
record Block(String name, boolean bill, Map<String, List<String>> facts, List<Part> parts) {

    /** A bill of the case: {@code heading} says whose, for all but the first. */
    record Part(String heading, List<Row> rows, List<Claim> about) {}

    /** Equal lines on one day or several, and what is said of them. */
    record Row(List<String> days, String text, List<Claim> claims) {

        List<String> words() {
            return Words.of(text);
        }
    }

    /** A label: what must ({@code !}) or may ({@code ?}) be found. */
    record Claim(boolean must, String grade, String rule, List<String> names, String why) {}

    static Block named(String name, boolean bill) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("", new ArrayList<>(), new ArrayList<>()));
        return new Block(name, bill, new LinkedHashMap<>(), parts);
    }

    Part last() {
        return parts.getLast();
    }

    String fact(String key, String otherwise) {
        List<String> all = facts.getOrDefault(key, List.of());
        return all.isEmpty() ? otherwise : all.getLast();
    }

    Set<String> words(String key) {
        Set<String> words = new TreeSet<>(Arrays.asList(fact(key, "").split(" ", 0)));
        words.remove("");
        return words;
    }

    /** Whether an error is planted in it. */
    boolean planted() {
        return claims().anyMatch(Claim::must);
    }

    Stream<Claim> claims() {
        return parts.stream()
                .flatMap(part -> Stream.concat(
                        part.about().stream(), part.rows().stream().flatMap(row -> row.claims().stream())));
    }

    /** The side that it says, or that its lines show: places and practitioners are professional, departments the hospital's. */
    String side() {
        List<String> words = parts.getFirst().rows().stream()
                .flatMap(row -> row.words().stream())
                .toList();
        boolean professional = words.stream().anyMatch(word -> word.startsWith("@") || word.startsWith("by:"));
        boolean hospital = words.stream().anyMatch(Words::isRevenue);
        return fact("side", professional == hospital ? "" : professional ? "professional" : "facility");
    }

    /**
     * A stay is paid as a whole and has no edits by code (NCCI Policy Manual, ch. 1), no clinic and no observation: what
     * is planted against those is no error there.
     */
    boolean fitsStays() {
        return claims().filter(Claim::must)
                .noneMatch(
                        claim -> (claim.grade().equals("LIKELY") && claim.rule().equals("duplication.exact-line"))
                                || claim.rule()
                                        .matches(
                                                "bundling.*|units.*|duplication.(same-service|two-fac|same-words).*|observation.after.*|time.critical.*|revenue.vague"));
    }

    /** Whether its days are days of the stay into which it is put, unless it is planted for being outside. */
    boolean staysWithin(Days span, Block stay) {
        boolean outside = claims().anyMatch(claim -> claim.rule().equals("validity.service-outside-stay"));
        return outside
                || !stay.facts().containsKey("stay")
                || parts.getFirst().rows().stream()
                        .flatMap(row -> row.days().stream())
                        .filter(day -> day.startsWith("+"))
                        .allMatch(day -> !span.of(day).isAfter(span.last()));
    }

    /** The procedure codes that it speaks of. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        parts.stream()
                .map(Part::rows)
                .flatMap(Collection::stream)
                .map(Row::words)
                .flatMap(Collection::stream)
                .filter(Words::isCode)
                .map(word -> word.split("-", 0)[0])
                .forEach(codes::add);
        return codes;
    }
}

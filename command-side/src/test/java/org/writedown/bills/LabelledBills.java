package org.writedown.bills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The whole corpus: bills as they are, bills with near misses, bills with errors planted in different surroundings. */
public final class LabelledBills {

    private static final List<String> FILES = List.of(
            "scenes-emergency",
            "scenes-earlier",
            "scenes-later",
            "scenes-stay",
            "scenes-outpatient",
            "scenes-professional",
            "whole-bills",
            "near-misses",
            "plants-validity",
            "plants-duplicates",
            "plants-bundling",
            "plants-visits",
            "plants-time",
            "plants-anesthesia",
            "plants-halves",
            "plants-stay",
            "plants-revenue",
            "plants-price");

    /** In how many surroundings each error is planted, and each near miss put. */
    private static final int SURROUNDINGS = 5;

    private LabelledBills() {}

    /** The same cases in the same order each time. */
    public static List<LabelledCase> all() {
        List<Block> blocks = FILES.stream().flatMap(LabelledBills::read).toList();
        List<Block> bills = blocks.stream().filter(Block::bill).toList();
        List<Block> nearMisses = snippets(blocks, false);
        List<LabelledCase> cases = new ArrayList<>();
        bills.forEach(bill -> cases.add(new CaseWriter(bill, List.of()).write()));
        cases.addAll(new Composer(bills, nearMisses, List.of()).compose(SURROUNDINGS, 1));
        cases.addAll(new Composer(bills, snippets(blocks, true), nearMisses).compose(SURROUNDINGS, 2));
        return cases;
    }

    private static List<Block> snippets(List<Block> blocks, boolean planted) {
        return blocks.stream()
                .filter(block -> !block.bill() && block.planted() == planted)
                .toList();
    }

    /** Rows of the synthetic tables. */
    public static List<String> reference() {
        return lines("reference").stream().filter(line -> !line.startsWith("#")).toList();
    }

    private static Stream<Block> read(String file) {
        return BlockReader.read(file, lines(file)).stream();
    }

    private static List<String> lines(String file) {
        try (InputStream stream = LabelledBills.class.getResourceAsStream("/bills/" + file + ".txt")) {
            return new BufferedReader(
                            new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

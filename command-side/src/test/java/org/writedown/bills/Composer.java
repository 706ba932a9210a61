package org.writedown.bills;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts lines into bills that they fit, each into several, from a seed. */
final class Composer {

    private static final int MOST_TOGETHER = 4;

    private final List<Block> bills;
    private final List<Block> lines;
    private final List<Block> beside;
    private final Map<Block, Integer> used = new HashMap<>();

    /** @param beside near misses that are put beside what is planted */
    Composer(List<Block> bills, List<Block> lines, List<Block> beside) {
        this.bills = bills.stream()
                .filter(bill -> !bill.words("is").contains("alone"))
                .toList();
        this.lines = lines;
        this.beside = beside;
    }

    List<LabelledCase> compose(int times, long seed) {
        Random random = new Random(seed);
        List<LabelledCase> cases = new ArrayList<>();
        for (int round = 1; round <= times; round++) {
            for (Block block : lines) {
                if (used.getOrDefault(block, 0) < round) {
                    cases.add(around(block, random));
                }
            }
        }
        return cases;
    }

    private LabelledCase around(Block first, Random random) {
        List<Block> fitting = shuffled(bills, random).stream()
                .filter(bill -> fits(bill, List.of(), first))
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalStateException(first.name() + " fits no bill");
        }
        Block bill = fitting.getFirst();
        List<Block> chosen = new ArrayList<>(List.of(first));
        grow(bill, chosen, shuffled(lines, random), random.nextInt(MOST_TOGETHER));
        grow(bill, chosen, shuffled(beside, random), random.nextInt(3));
        chosen.forEach(block -> used.merge(block, 1, Integer::sum));
        return new CaseWriter(bill, chosen).write();
    }

    private static void grow(Block bill, List<Block> chosen, List<Block> from, int more) {
        int most = chosen.size() + more;
        for (Block block : from) {
            if (chosen.size() < most && fits(bill, chosen, block)) {
                chosen.add(block);
            }
        }
    }

    private static boolean fits(Block bill, List<Block> chosen, Block block) {
        int year = CaseWriter.span(bill).first().getYear();
        String[] years = block.fact("years", "2000 2100").split(" ", 0);
        boolean inTime = Integer.parseInt(years[0]) <= year && year <= Integer.parseInt(years[1]);
        boolean rightSide = bill.fact("side", "").startsWith(block.side());
        return inTime
                && rightSide
                && (chosen.isEmpty() || !block.words("topics").contains("only"))
                && chosen.stream().noneMatch(other -> other.words("topics").contains("only"))
                && (block.fitsStays() || !bill.facts().containsKey("stay"))
                && block.staysWithin(CaseWriter.span(bill), bill)
                && !Collections.disjoint(bill.words("is"), block.words("is"))
                && Stream.concat(Stream.of(bill), chosen.stream())
                        .allMatch(other -> Collections.disjoint(topics(other), topics(block)));
    }

    private static Set<String> topics(Block block) {
        Set<String> topics = new HashSet<>(block.words("topics"));
        topics.addAll(block.codes());
        if (!block.bill() && block.facts().containsKey("payer")) {
            topics.add("payer");
        }
        topics.addAll(Kindred.topics(topics));
        boolean far = block.facts().containsKey("stated")
                || block.parts().stream()
                        .flatMap(part -> part.rows().stream())
                        .flatMap(row -> row.days().stream())
                        .anyMatch(day -> day.startsWith("end+") || day.matches("[+-][1-9]\\d*"));
        return far && !block.bill()
                ? Stream.concat(topics.stream(), Stream.of("far")).collect(Collectors.toSet())
                : topics;
    }

    private static List<Block> shuffled(List<Block> blocks, Random random) {
        List<Block> copy = new ArrayList<>(blocks);
        Collections.shuffle(copy, random);
        return copy;
    }
}

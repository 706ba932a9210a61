package org.writedown.bills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads the files that {@code FORMAT.md} describes. */
final class BlockReader {

    private static final Set<String> FACTS = Set.of(
            "side",
            "is",
            "topics",
            "payer",
            "dx",
            "stay",
            "stated",
            "total",
            "years",
            "seen",
            "observed",
            "notice",
            "estimate",
            "owes",
            "procedure",
            "posted",
            "code",
            "icd");

    private final String file;
    private final List<Block> blocks = new ArrayList<>();
    private List<String> days = List.of();
    private int copies = 1;

    private BlockReader(String file) {
        this.file = file;
    }

    static List<Block> read(String file, List<String> lines) {
        BlockReader reader = new BlockReader(file);
        for (int i = 0; i < lines.size(); i++) {
            try {
                reader.take(lines.get(i));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(file + ", line " + (i + 1) + ": " + lines.get(i), e);
            }
        }
        return reader.blocks;
    }

    private void take(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        if (text.startsWith("== ") || text.startsWith("++ ")) {
            blocks.add(Block.named(text.substring(3).split(" : ", 0)[0], text.startsWith("==")));
            days = List.of("+0");
            copies = 1;
        } else if (text.startsWith("-- ")) {
            blocks.getLast().parts().add(new Block.Part(text.substring(3), new ArrayList<>(), new ArrayList<>()));
        } else if (text.startsWith("! ") || text.startsWith("? ")) {
            claim(text, line.startsWith(" "));
        } else if (line.startsWith(" ")) {
            rows(text);
        } else {
            fact(text);
        }
    }

    private void fact(String text) {
        String key = text.split(" ", 0)[0];
        String value = text.substring(key.length()).strip();
        switch (key) {
            case "day" -> days = List.of(value);
            case "days" -> days = Days.between(value);
            case "undated" -> days = List.of("");
            case "each" -> copies = Integer.parseInt(value);
            default -> {
                if (!FACTS.contains(key)) {
                    throw new IllegalArgumentException(file + " does not know the fact " + key);
                }
                blocks.getLast()
                        .facts()
                        .computeIfAbsent(key, ignored -> new ArrayList<>())
                        .add(value);
            }
        }
    }

    private void rows(String text) {
        List<Block.Row> rows = blocks.getLast().last().rows();
        for (int i = 1; i <= copies; i++) {
            rows.add(new Block.Row(days, text.replace("{n}", String.valueOf(i)), new ArrayList<>()));
        }
        copies = 1;
    }

    private void claim(String text, boolean ofLine) {
        String[] halves = text.split(" : ", 2);
        List<String> words = new ArrayList<>(Arrays.asList(halves[0].split(" ", 0)));
        boolean must = words.removeFirst().equals("!");
        String grade = must ? words.removeFirst() : "ASK";
        String rule = words.removeFirst();
        Block.Claim claim = new Block.Claim(must, grade, rule, List.copyOf(words), halves.length > 1 ? halves[1] : "");
        Block.Part part = blocks.getLast().last();
        (ofLine ? part.rows().getLast().claims() : part.about()).add(claim);
    }
}

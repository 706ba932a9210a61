package org.writedown.bench.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** What a file of one format is made of. Every name and number in it is invented. */
interface Invented {

    /** What stands once at the beginning. */
    String beginning();

    /** Some claims more; well below a megabyte. */
    String claims(Random random, int part);

    /** What stands once at the end. */
    String end(int parts);

    /** Writes a file of at least this size. */
    static void write(Invented format, Path file, long bytes, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            String text = format.beginning();
            out.write(text);
            long written = text.length();
            int parts = 0;
            while (written < bytes) {
                parts++;
                text = format.claims(random, parts);
                out.write(text);
                written += text.length();
            }
            out.write(format.end(parts));
        }
    }

    /** Cents as an amount with two decimals. */
    static String amount(long cents) {
        return cents / 100 + (cents % 100 < 10 ? ".0" : ".") + cents % 100;
    }
}

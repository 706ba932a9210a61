package org.writedown.bench.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Files in the published layouts, as large as the published ones and without a row of them: the codes are numbers of five
 * digits, and what stands beside them is drawn by lot.
 */
public final class InventedTables {

    /** As many as stand in column 1 of a published table, about. */
    static final int CODES = 10_000;

    private static final int FIRST_CODE = 10_000;
    private static final int STEP = 9;
    private static final List<String> BEGINS = List.of("19960101", "20050401", "20140701", "20200101", "20240401");
    private static final List<String> ENDS = List.of("*", "*", "*", "20250101", "20260101");

    private final Path directory;
    private final Random random;

    /** @param directory where they are written */
    public InventedTables(Path directory, long seed) {
        this.directory = directory;
        this.random = new Random(seed);
    }

    static String code(int number) {
        return Integer.toString(FIRST_CODE + STEP * number);
    }

    /** @param rows a multiple of the codes: each has as many edits */
    public Path edits(String name, int rows) {
        List<String> codes =
                IntStream.range(0, CODES).mapToObj(InventedTables::code).toList();
        return written(name, out -> {
            out.write("Invented rows in the published layout.\r\n");
            out.write("Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tRationale\r\n");
            for (String one : codes) {
                for (int i = 0; i < rows / CODES; i++) {
                    out.write(one + "\t" + any(codes) + "\t\t" + any(BEGINS) + "\t" + any(ENDS) + "\t"
                            + random.nextInt(2) + "\tInvented rationale of a usual length\r\n");
                }
            }
        });
    }

    /** @param setting as the table's header has it */
    public Path limits(String name, String setting) {
        return written(name, out -> {
            out.write("\"HCPCS/\nCPT Code\",\"" + setting
                    + " MUE Values\",\"MUE Adjudication Indicator\",\"Rationale\"\n");
            for (int i = 0; i < CODES; i++) {
                out.write(code(i) + "," + (1 + random.nextInt(6)) + "," + (1 + random.nextInt(3)) + " Edit,Invented\n");
            }
        });
    }

    public Path fees(String name) {
        return written(name, out -> {
            out.write(",,2026 National Physician Fee Schedule Relative Value File April Release\n");
            out.write(",,,,,NON-FACILITY,FACILITY,,,,,,\n");
            out.write(",,STATUS,,WORK,,,GLOB,PCTC,MULT,BILAT,ASST,CONV\n");
            out.write("HCPCS,MOD,CODE,DESCRIPTION,RVU,TOTAL,TOTAL,DAYS,IND,PROC,SURG,SURG,FACTOR\n");
            for (int i = 0; i < CODES; i++) {
                out.write(code(i) + ",,A,,1.00," + (1 + random.nextInt(20)) + ".50," + (1 + random.nextInt(15)) + ".25,"
                        + any(List.of("000", "010", "090", "XXX")) + "," + random.nextInt(4) + ",0,0,0,33.4009\n");
            }
        });
    }

    public Path diagnoses(String name) {
        return written(name, out -> {
            for (int i = 0; i < CODES; i++) {
                String code = i < InventedBills.DIAGNOSES.size()
                        ? InventedBills.DIAGNOSES.get(i).replace(".", "")
                        : "Q%04d".formatted(i);
                out.write("%05d %-7s 1 %-60s %s\r\n".formatted(i, code, "Invented", "Invented"));
            }
        });
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private interface Content {
        void write(Writer out) throws IOException;
    }

    private Path written(String name, Content content) {
        Path file = directory.resolve(name);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}

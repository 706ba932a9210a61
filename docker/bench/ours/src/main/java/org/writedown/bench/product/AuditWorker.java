package org.writedown.bench.product;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.writedown.audit.Audit;
import org.writedown.audit.RuleSet;
import org.writedown.audit.bill.Bill;
import org.writedown.audit.bill.Policy;
import org.writedown.bench.audit.InventedBills;
import org.writedown.bench.audit.InventedTables;
import org.writedown.bench.slices.Contestant;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.worker.Slices;
import org.writedown.bench.worker.Task;
import org.writedown.bench.worker.Worker;
import org.writedown.bench.workload.Cases;
import org.writedown.commandside.CommandSideServer;
import org.writedown.reference.lookup.StoredReference;

/** The command side with invented reference data, loaded as its operator does, and bills that it audits. */
public final class AuditWorker {

    /** As many as an itemised bill often has. */
    public static final int LINES_A_BILL = 30;

    private static final int BILLS = 2_000;

    /** So that ten at once are of one kind, as the one beside them is: the rules of the two kinds cost differently. */
    private static final Comparator<Bill> FACILITIES_FIRST =
            Comparator.comparing(bill -> bill.statement().side());

    private final Audit audit;
    private final Product product;
    private final Path data;

    private AuditWorker(Product product, Path data) {
        this.product = product;
        this.data = data;
        this.audit = new Audit(
                RuleSet.standard(), product.part(StoredReference.class).of(Cases.FIRM), Policy.DEFAULT);
    }

    public static void main(String[] arguments) throws IOException {
        Arguments given = Arguments.parse(arguments);
        Worker.serve(() ->
                new AuditWorker(Product.start(CommandSideServer.class, given), Path.of(given.text("data"))).tasks());
    }

    private Map<String, Task> tasks() {
        Map<String, Task> tasks = new HashMap<>();
        tasks.put("load", this::load);
        tasks.put("heap", asking -> Map.of("bytes", Long.toString(heap())));
        List<Bill> usual = bills(BILLS, LINES_A_BILL);
        tasks.put("bills", auditing(1, usual));
        tasks.put("warm", warming -> {
            usual.forEach(bill -> audit.examine(List.of(bill)));
            return Map.of();
        });
        tasks.put(
                "ten",
                auditing(10, bills(20, 1_000).stream().sorted(FACILITIES_FIRST).toList()));
        tasks.put("one", auditing(1, bills(2, 10_000)));
        return tasks;
    }

    private static List<Bill> bills(int count, int lines) {
        return IntStream.range(0, count)
                .mapToObj(number -> InventedBills.of(number, lines))
                .toList();
    }

    /** Each a case of its own, so many in one operation. */
    private Task auditing(int atOnce, List<Bill> bills) {
        return Slices.task(new Contestant(
                client -> {
                    int[] next = {0};
                    return () -> {
                        for (int i = 0; i < atOnce; i++) {
                            audit.examine(List.of(bills.get(next[0]++ % bills.size())));
                        }
                    };
                },
                Map.of()));
    }

    /** Half of the edits are practitioners', half the outpatient departments'; what is timed is their loading. */
    private Map<String, String> load(Arguments arguments) throws IOException, InterruptedException {
        InventedTables tables = new InventedTables(data, arguments.number("seed"));
        int half = arguments.number("edits") / 2;
        Path practitioner = tables.edits("practitioner.txt", half);
        Path outpatient = tables.edits("outpatient.txt", half);
        long start = System.nanoTime();
        send("ncci-ptp-practitioner?edition=2026Q2", practitioner);
        send("ncci-ptp-outpatient?edition=2026Q2", outpatient);
        double seconds = (System.nanoTime() - start) / 1e9;
        send("mue-practitioner?edition=2026Q2", tables.limits("practitioner.csv", "Practitioner Services"));
        send("mue-outpatient?edition=2026Q2", tables.limits("outpatient.csv", "Outpatient Hospital Services"));
        send("pfs-rvu", tables.fees("fees.csv"));
        send("icd-10-cm?edition=FY2026", tables.diagnoses("diagnoses.txt"));
        return Map.of("seconds", Double.toString(seconds));
    }

    private void send(String to, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + product.port() + "/reference/" + to))
                .header(
                        "Authorization",
                        "Bearer "
                                + Files.readString(data.resolve("operator.key")).strip())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(file.getFileName() + " was not loaded: " + answer.body());
            }
        }
        Files.delete(file);
    }

    /** What is still used after a collection. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

package org.writedown.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Prints a case as a person wants to read it. */
final class CasePrinter {

    private final Api api;
    private final PrintStream out;

    CasePrinter(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    void print(String id) throws IOException, InterruptedException {
        String at = "/cases/" + id;
        String now = "?atLeast=" + api.get(at + "/replay").path("version").asLong();
        balance(api.get(at + "/balance" + now));
        reductions(api.get(at + "/reductions" + now));
        escalation(api.get(at + "/escalation" + now));
        timeline(api.get(at + "/timeline" + now + "&limit=200"));
        out.println();
        out.println("   Every step with its money and its cause: GET " + at + "/replay");
    }

    private void balance(JsonNode answer) {
        out.println();
        out.println("   Balance");
        JsonNode total = answer.path("total");
        row("billed", total.path("billed"));
        row("outstanding", total.path("outstanding"));
        total.path("accounts").properties().forEach(account -> {
            if (!List.of("BILLED", "OUTSTANDING").contains(account.getKey()) && !isZero(account.getValue())) {
                row(account.getKey().toLowerCase(Locale.ROOT).replace('_', ' '), account.getValue());
            }
        });
    }

    private void row(String name, JsonNode money) {
        out.printf(Locale.ROOT, "     %-22s %14s%n", name, dollars(money));
    }

    private void reductions(JsonNode answer) {
        out.println();
        out.println("   Reductions                                       won   balance after   of prior   of original");
        for (JsonNode step : answer.path("reductions")) {
            out.printf(
                    Locale.ROOT,
                    "     %-18s %-6s %-14s %12s %15s %8s %% %11s pt%n",
                    step.path("kind").asString(),
                    step.path("line").asString(""),
                    cause(step.path("cause")),
                    dollars(step.path("amount")),
                    dollars(step.path("after")),
                    step.path("percentOfPrior").asString(""),
                    step.path("pointsOfOriginal").asString(""));
        }
        JsonNode total = answer.path("total");
        out.printf(
                Locale.ROOT,
                "     Total reduction %s = %s %% of the original %s%n",
                dollars(total.path("reduced")),
                total.path("percentOfOriginal").asString(),
                dollars(total.path("original")));
    }

    private static String cause(JsonNode cause) {
        List<String> links = new ArrayList<>();
        for (String link : List.of("flag", "inquiry", "response", "offer")) {
            if (cause.hasNonNull(link)) {
                links.add(cause.path(link).asString());
            }
        }
        return String.join(" < ", links);
    }

    private void escalation(JsonNode answer) {
        out.println();
        out.println("   Escalation");
        for (JsonNode bill : answer.path("bills")) {
            out.println("     " + bill.path("bill").asString() + " at "
                    + bill.path("rung").asString() + ", " + bill.path("stage").asString());
        }
    }

    private void timeline(JsonNode page) {
        out.println();
        out.println("   Timeline");
        for (JsonNode entry : page.path("items")) {
            out.println("     " + entry.path("effectiveOn").asString() + "  "
                    + entry.path("sentence").asString());
        }
    }

    void printBills(String id) throws IOException, InterruptedException {
        String at = "/cases/" + id;
        String now = "?atLeast=" + api.get(at + "/replay").path("version").asLong();
        for (JsonNode bill : api.get(at + now).path("bills")) {
            out.println();
            out.println("   Bill " + bill.path("bill").asString() + " from "
                    + bill.path("provider").path("name").asString() + ": "
                    + dollars(bill.path("outstanding")) + " outstanding, "
                    + bill.path("lines").size() + " lines");
            for (JsonNode line : bill.path("lines")) {
                JsonNode billed = line.path("billed");
                out.printf(
                        Locale.ROOT,
                        "     %-6s %-5s %-7s %-32s %12s%n",
                        line.path("line").asString(),
                        billed.path("revenue").asString(""),
                        line.path("code").path("code").asString(""),
                        billed.path("description").asString(""),
                        dollars(line.path("charge")));
            }
        }
    }

    private static boolean isZero(JsonNode money) {
        return new BigDecimal(money.path("amount").asString("0")).signum() == 0;
    }

    private static String dollars(JsonNode money) {
        BigDecimal amount = new BigDecimal(money.path("amount").asString("0"));
        return (amount.signum() < 0 ? "-$" : "$") + String.format(Locale.ROOT, "%,.2f", amount.abs());
    }
}

package org.writedown.demo;

import static org.writedown.demo.Bodies.body;
import static org.writedown.demo.Bodies.code;
import static org.writedown.demo.Bodies.document;
import static org.writedown.demo.Bodies.usd;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An emergency-room bill of $12,400.00, settled at $6,100.00. The totals are those of a published
 * example; it gives no lines, so every line amount here is our own.
 */
final class EmergencyRoomStory {

    private final Api api;
    private final PrintStream out;
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private String at = "";

    EmergencyRoomStory(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    void tell() throws IOException, InterruptedException {
        out.println();
        out.println("1. An emergency-room bill of $12,400.00 (synthetic: the line amounts are our own)");
        String id = open();
        itemise();
        flag();
        ask();
        hear();
        escalate();
        settle();
        new CasePrinter(api, out).print(id);
    }

    private LocalDate day(int ago) {
        return today.minusDays(ago);
    }

    private JsonNode post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        return api.post(at + path, body);
    }

    private String open() throws IOException, InterruptedException {
        JsonNode opened = api.post(
                "/cases",
                body(
                        "client",
                        body("name", "Ana Example", "born", "1984-05-17"),
                        "payerStatus",
                        "SELF_PAY",
                        "reference",
                        "DEMO-1",
                        "effectiveOn",
                        day(70).toString()));
        String id = opened.path("case").asString();
        at = "/cases/" + id;
        post(
                "/authorisations",
                body(
                        "providers",
                        List.of("example-general"),
                        "signedOn",
                        day(70).toString(),
                        "expiresOn",
                        today.plusYears(1).toString(),
                        "document",
                        document("authorisation"),
                        "effectiveOn",
                        day(70).toString()));
        return id;
    }

    /** Never negotiate from a summary: the itemised bill comes first. */
    private void itemise() throws IOException, InterruptedException {
        post("/bills", Bodies.statement("SUMMARY", List.of(), day(69)));
        inquire(
                "ITEMISED_BILL",
                "FRONT_LINE",
                68,
                List.of(),
                "Please send the fully itemised bill with all procedure, diagnosis, supply and revenue codes.");
        respond("Q1", 60, "SUBSTANTIVE", "The itemised bill, by mail.", List.of());
        LocalDate served = day(90);
        post(
                "/bills/B1/statements",
                Bodies.statement(
                        "ITEMISED",
                        List.of(
                                Bodies.line("0450", "99285", "Emergency visit, level 5", "3200.00", served),
                                Bodies.line("0450", "", "Emergency room facility fee", "1450.00", served),
                                Bodies.line("0450", "", "Emergency room facility fee", "1450.00", served),
                                Bodies.line("0351", "70450", "CT, head", "2100.00", served),
                                Bodies.line("0352", "74176", "CT, abdomen and pelvis", "1900.00", served),
                                Bodies.line("0324", "71046", "X-ray, chest", "600.00", served),
                                Bodies.line("0324", "71046", "X-ray, chest, again", "600.00", served),
                                Bodies.line("0301", "80053", "Laboratory panel", "420.00", served),
                                Bodies.line("0250", "", "Pharmacy", "380.00", served),
                                Bodies.line("0270", "", "Supplies", "300.00", served)),
                        day(60)));
    }

    private void flag() throws IOException, InterruptedException {
        flag("B1-1", "LEVEL_OF_VISIT", "LEVEL", "LIKELY", "Please send your facility level guideline and its scoring.");
        flag("B1-7", "REPEATED_IMAGING", "NECESSITY", "ASK", "Why was this image repeated on the same day?");
        flag("B1-3", "FACILITY_FEE", "DUPLICATION", "LIKELY", "What does the second facility fee cover?");
        flag(
                "B1-5",
                "DIAGNOSIS_AND_INTENSITY",
                "NECESSITY",
                "ASK",
                "Please explain how the diagnosis on the claim relates to this service.");
    }

    private void flag(String line, String concern, String axis, String grade, String question)
            throws IOException, InterruptedException {
        post(
                "/flags",
                body(
                        "line",
                        line,
                        "concern",
                        concern,
                        "axes",
                        List.of(axis),
                        "grade",
                        grade,
                        "question",
                        question,
                        "effectiveOn",
                        day(58).toString()));
    }

    private void ask() throws IOException, InterruptedException {
        inquire(
                "CODING",
                "FRONT_LINE",
                57,
                List.of("F1", "F2", "F3", "F4"),
                "Please send what supports lines 1, 3, 5 and 7 of the enclosed bill.");
    }

    private void hear() throws IOException, InterruptedException {
        respond(
                "Q2",
                35,
                "SUBSTANTIVE",
                "Coding review agreed on three of four questions.",
                List.of(
                        body(
                                "flag",
                                "F1",
                                "outcome",
                                "DOWNGRADED",
                                "toCode",
                                code("CPT", "99283"),
                                "toCharge",
                                usd("1100.00")),
                        body("flag", "F2", "outcome", "REMOVED"),
                        body("flag", "F3", "outcome", "CHARGE_REDUCED", "toCharge", usd("450.00")),
                        body("flag", "F4", "outcome", "UPHELD")));
    }

    private void escalate() throws IOException, InterruptedException {
        post(
                "/bills/B1/escalations",
                body(
                        "to",
                        "SUPERVISOR",
                        "reason",
                        "One question was upheld without documentation.",
                        "effectiveOn",
                        day(34).toString()));
        inquire("CODING", "SUPERVISOR", 33, List.of("F4"), "Please send the documentation for line 5.");
        respond(
                "Q3",
                20,
                "OFFER",
                "No documentation; an offer instead.",
                List.of(body("flag", "F4", "outcome", "NO_ANSWER")));
    }

    private void settle() throws IOException, InterruptedException {
        Map<String, Object> terms = body("firstDueOn", today.plusDays(30).toString(), "instalments", 1);
        post(
                "/offers",
                body(
                        "by",
                        "PROVIDER",
                        "bill",
                        "B1",
                        "kind",
                        "LUMP_SUM",
                        "amount",
                        usd("6900.00"),
                        "terms",
                        terms,
                        "expiresOn",
                        today.plusDays(10).toString(),
                        "effectiveOn",
                        day(20).toString()));
        post(
                "/offers/O1/counter",
                body(
                        "kind",
                        "LUMP_SUM",
                        "amount",
                        usd("6100.00"),
                        "terms",
                        terms,
                        "expiresOn",
                        today.plusDays(14).toString(),
                        "effectiveOn",
                        day(15).toString()));
        post(
                "/settlement",
                body(
                        "bill",
                        "B1",
                        "offer",
                        "O2",
                        "amount",
                        usd("6100.00"),
                        "terms",
                        terms,
                        "dischargesAccount",
                        true,
                        "evidence",
                        document("settlement letter"),
                        "effectiveOn",
                        day(2).toString()));
        post("/closing", body("ending", "SETTLED", "effectiveOn", day(1).toString()));
    }

    private void inquire(String purpose, String rung, int ago, List<String> flags, String question)
            throws IOException, InterruptedException {
        post(
                "/inquiries",
                body(
                        "bill",
                        "B1",
                        "purpose",
                        purpose,
                        "flags",
                        flags,
                        "questions",
                        List.of(question),
                        "channel",
                        "LETTER",
                        "rung",
                        rung,
                        "respondBy",
                        day(ago).plusDays(30).toString(),
                        "letter",
                        document("letter of " + day(ago)),
                        "effectiveOn",
                        day(ago).toString()));
    }

    private void respond(String inquiry, int ago, String kind, String summary, List<Map<String, Object>> outcomes)
            throws IOException, InterruptedException {
        post(
                "/inquiries/" + inquiry + "/responses",
                body(
                        "responseClass",
                        kind,
                        "channel",
                        "LETTER",
                        "representative",
                        "R. Example, patient accounts",
                        "summary",
                        summary,
                        "outcomes",
                        outcomes,
                        "evidence",
                        document("response to " + inquiry),
                        "effectiveOn",
                        day(ago).toString()));
    }
}

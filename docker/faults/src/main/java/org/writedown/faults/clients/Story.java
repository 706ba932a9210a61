package org.writedown.faults.clients;

import java.util.Random;
import java.util.function.Supplier;

/**
 * The next thing that a client does: steps a case from its opening through bill, flags, inquiry, response, payments and
 * notes to its closing, then opens another; now and then it writes into a case that everybody writes into.
 */
final class Story {

    private static final int LAST_STEP = 24;
    private static final double SHARED = 0.3;

    private final String client;
    private final Supplier<String> shared;
    private final Random random;
    private String caseId = "";
    private int step;
    private int made;

    /** @param shared the id of some case that others write into too; empty while there is none */
    Story(String client, Supplier<String> shared, Random random) {
        this.client = client;
        this.shared = shared;
        this.random = random;
    }

    Request next() {
        String key = client + "-" + made++;
        String other = shared.get();
        if (!other.isEmpty() && random.nextDouble() < SHARED) {
            return Request.on(other, key, "/notes", Bodies.note(key));
        }
        return own(key);
    }

    private Request own(String key) {
        if (caseId.isEmpty()) {
            return new Request(key, "", "/cases", Bodies.opening(key), null);
        }
        return switch (step) {
            case 1 -> Request.on(caseId, key, "/authorisations", Bodies.authorisation());
            case 2 -> Request.on(caseId, key, "/bills", Bodies.bill());
            case 3, 4, 5 -> Request.on(caseId, key, "/flags", Bodies.flag("B1-" + (step - 2), key));
            case 6 -> Request.on(caseId, key, "/inquiries", Bodies.inquiry(key));
            case 7 -> Request.on(caseId, key, "/inquiries/Q1/responses", Bodies.response(key));
            case 8, 10, 12 -> Request.on(caseId, key, "/payments", Bodies.payment(100 + random.nextInt(5_000)));
            case 9 -> Request.on(caseId, key, "/write-offs", Bodies.writeOff(key));
            case LAST_STEP -> Request.on(caseId, key, "/closing", Bodies.closing());
            default -> Request.on(caseId, key, "/notes", Bodies.note(key));
        };
    }

    /** The request was answered: a success or a refusal for good. */
    void answered(Request request, Answer answer) {
        boolean opening = request.caseId().isEmpty();
        if (opening && answer.success()) {
            caseId = answer.caseId();
            step = 1;
        } else if (request.caseId().equals(caseId)) {
            step++;
        }
        if (step > LAST_STEP) {
            caseId = "";
        }
    }
}

package org.writedown.faults.clients;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Request bodies; every name and amount is invented. Where there is a text, it bears the request's key as a mark. */
final class Bodies {

    private static final String HASH = "ab".repeat(32);

    private Bodies() {}

    static String opening(String key) {
        return """
                {"client": {"name": "Ann Example"}, "payerStatus": "SELF_PAY", "reference": "key:%s"}""".formatted(key);
    }

    static String note(String key) {
        return "{\"text\": \"called, key:" + key + " \"}";
    }

    static String authorisation() {
        return """
                {"providers": ["general"], "signedOn": "%s", "expiresOn": "%s", "document": "%s"}""".formatted(day(0), day(365), HASH);
    }

    static String bill() {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 5; line++) {
            lines.append(line == 1 ? "" : ", ").append("""
                    {"revenue": "0450", "procedure": {"system": "CPT", "code": "99285"}, "modifiers": [],
                     "diagnosisPointers": [], "charge": %s}""".formatted(usd(100_000L * line)));
        }
        return """
                {"provider": {"id": "general", "name": "Example General Hospital"}, "account": "A-77", "kind": "ITEMISED",
                 "side": "FACILITY", "statedOn": "%s", "diagnoses": [], "lines": [%s], "statedTotal": %s,
                 "mismatchAccepted": false}""".formatted(day(-1), lines, usd(1_500_000));
    }

    static String flag(String line, String key) {
        return """
                {"line": "%s", "concern": "LEVEL_OF_VISIT", "axes": ["LEVEL"], "grade": "LIKELY",
                 "question": "What supports this? key:%s "}""".formatted(line, key);
    }

    static String inquiry(String key) {
        return """
                {"bill": "B1", "purpose": "CODING", "flags": ["F1", "F2", "F3"], "questions": ["What supports them? key:%s "],
                 "channel": "LETTER", "rung": "FRONT_LINE", "respondBy": "%s", "letter": "%s"}""".formatted(key, day(30), HASH);
    }

    /** Several events at once: all of them, or none. */
    static String response(String key) {
        return """
                {"responseClass": "SUBSTANTIVE", "channel": "LETTER", "summary": "Agreed on two of three. key:%s ",
                 "outcomes": [{"flag": "F1", "outcome": "CHARGE_REDUCED", "toCharge": %s},
                              {"flag": "F2", "outcome": "REMOVED"}, {"flag": "F3", "outcome": "UPHELD"}],
                 "evidence": "%s"}""".formatted(key, usd(40_000), HASH);
    }

    static String payment(long cents) {
        return """
                {"bill": "B1", "amount": %s, "openFlagsAcknowledged": true}""".formatted(usd(cents));
    }

    static String writeOff(String key) {
        return """
                {"bill": "B1", "amount": %s, "reason": "goodwill, key:%s ", "evidence": "%s"}""".formatted(usd(5_000), key, HASH);
    }

    static String closing() {
        return "{\"ending\": \"WITHDRAWN\"}";
    }

    private static String usd(long cents) {
        return "{\"amount\": \"%d.%02d\", \"currency\": \"USD\"}".formatted(cents / 100, cents % 100);
    }

    private static LocalDate day(int from) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(from);
    }
}

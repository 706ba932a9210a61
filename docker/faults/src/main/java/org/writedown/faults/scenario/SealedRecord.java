package org.writedown.faults.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Answer;
import org.writedown.faults.clients.Api;
import org.writedown.faults.history.Finding;
import org.writedown.faults.history.Finding.Kind;
import org.writedown.faults.machinery.Waiting;

/** Whether the record is the one that was sealed, and begins with the one of a head that was handed out before. */
final class SealedRecord {

    /** So often that the application dies while it seals. */
    static final Map<String, String> OFTEN = Map.of("WRITEDOWN_SEAL_EVERY", "20ms");

    private static final String SEAL = "/operations/seal";
    private static final String VERIFY = SEAL + "/verify";
    private static final Duration READ = Duration.ofMinutes(2);

    private SealedRecord() {}

    /** The latest signed head, as JSON, to be kept here; empty when nothing is sealed. */
    static String head(String url, Path data) {
        try (Api operator = Api.ofOperator(url, data)) {
            return text(operator.get(SEAL));
        }
    }

    /** @param held a head that was handed out before, maybe empty */
    static List<Finding> check(String url, Path data, String held) {
        try (Api operator = Api.ofOperator(url, data)) {
            String sealed = text(operator.post(SEAL, ""));
            if (sealed.isEmpty()) {
                return List.of(new Finding(Kind.SEALS, "nothing is sealed"));
            }
            Answer begun = operator.post(VERIFY, held);
            Waiting.until(READ, Duration.ofMillis(50), () -> !phase(operator.get(VERIFY))
                    .equals("READING"));
            Answer ended = operator.get(VERIFY);
            boolean whole = begun.success() && ended.body().at("/verdict/whole").asBoolean(false);
            return whole ? List.of() : List.of(new Finding(Kind.SEALS, begun.status() + " " + ended.text()));
        }
    }

    private static String phase(Answer verification) {
        return verification.body().path("phase").asString("");
    }

    private static String text(Answer answer) {
        return answer.body().path("head").isObject()
                ? answer.body().path("head").toString()
                : "";
    }
}

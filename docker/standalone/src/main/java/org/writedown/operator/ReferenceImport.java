package org.writedown.operator;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.writedown.client.Http;
import org.writedown.client.Reply;
import org.writedown.operator.ReferenceFiles.Load;
import tools.jackson.databind.JsonNode;

/**
 * Loads official files and says of each what became of it. Exit code: 0 when all are loaded or were before, 1 when one was
 * refused, 2 when the arguments or the server are of no use.
 */
public final class ReferenceImport {

    private static final int CREATED = 201;

    private ReferenceImport() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws InterruptedException {
        if (arguments.contains("--help")) {
            out.print(ReferenceFiles.USAGE);
            return 0;
        }
        try {
            ReferenceFiles files = ReferenceFiles.of(arguments);
            Http http = new Http(files.url(), Http.keyIn(files.keyFile()));
            boolean refused = false;
            for (Load load : files.loads()) {
                Reply reply = http.post(
                        address(load, files),
                        BodyPublishers.ofFile(load.file()),
                        "Content-Type",
                        "application/octet-stream");
                refused |= !reply.isSuccess();
                tell(load, reply, out);
            }
            return refused ? 1 : 0;
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
            err.println();
            err.print(ReferenceFiles.USAGE);
            return 2;
        } catch (IOException away) {
            err.println("The import stopped: " + away + ". What was loaded stays loaded; run it again.");
            return 2;
        }
    }

    private static String address(Load load, ReferenceFiles files) {
        return "/reference/" + load.kind().path() + "?file="
                + encoded(load.file().getFileName().toString()) + "&smaller=" + files.smaller()
                + (files.edition().isEmpty() ? "" : "&edition=" + encoded(files.edition()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void tell(Load load, Reply reply, PrintStream out) {
        if (!reply.isSuccess()) {
            out.printf("%s: refused as %s: %s%n", load.file().getFileName(), load.kind(), reply.problem());
            return;
        }
        JsonNode edition = reply.body();
        out.printf(
                "%s: %s %s, %,d rows, %,d rejected, %,d of no use%s%n",
                load.file().getFileName(),
                load.kind(),
                edition.path("edition").asString(),
                edition.path("rows").asLong(),
                edition.path("rejected").asLong(),
                edition.path("skipped").asLong(),
                reply.status() == CREATED ? "" : "; was loaded before");
        edition.path("rejectedRows")
                .forEach(row -> out.printf(
                        "  line %d: %s%n",
                        row.path("line").asLong(), row.path("reason").asString()));
    }
}

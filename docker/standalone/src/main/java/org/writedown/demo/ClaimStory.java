package org.writedown.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an X12 837 claim file into a new case. */
final class ClaimStory {

    private static final String SYNTHETIC = "/demo/synthetic-emergency-837i.x12";

    private final Api api;
    private final PrintStream out;

    ClaimStory(Api api, PrintStream out) {
        this.api = api;
        this.out = out;
    }

    /** @param file a claim file; the project's own synthetic one when absent */
    void tell(@Nullable Path file) throws IOException, InterruptedException {
        out.println();
        out.println("2. A claim read from " + (file == null ? "our own synthetic X12 837 file" : file.getFileName()));
        byte[] claim = file == null ? synthetic() : Files.readAllBytes(file);
        JsonNode opened = api.post(
                "/cases",
                Body.of("client", Body.of("name", "Ben Example"))
                        .and("payerStatus", "INSURED")
                        .and("reference", "DEMO-2"));
        String id = opened.path("case").asString();
        api.postClaim("/cases/" + id + "/bills?claim=all", claim);
        new CasePrinter(api, out).printBills(id);
    }

    private static byte[] synthetic() throws IOException {
        try (InputStream claim = ClaimStory.class.getResourceAsStream(SYNTHETIC)) {
            if (claim == null) {
                throw new IOException(SYNTHETIC + " is missing from this build");
            }
            return claim.readAllBytes();
        }
    }
}

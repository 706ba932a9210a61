package org.writedown.bench.http;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.writedown.bench.slices.Client;
import org.writedown.bench.worker.Arguments;
import org.writedown.bench.workload.Cases;
import org.writedown.bench.workload.Stripe;

/** Posts the same note, to a case of the product or to the raw endpoint. */
public final class NotesOverHttp {

    private NotesOverHttp() {}

    /** @param entrance the server's port and a key */
    public static Client toCases(Arguments entrance, Stripe cases) throws IOException {
        KeptConnection connection = connect(entrance);
        return () -> connection.post("/cases/" + cases.any() + "/notes", body()).created();
    }

    public static Client raw(Arguments entrance) throws IOException {
        KeptConnection connection = connect(entrance);
        return () -> connection.post("/bench/notes", body()).created();
    }

    public static KeptConnection connect(Arguments entrance) throws IOException {
        return new KeptConnection(entrance.number("port"), entrance.text("key"));
    }

    public static String body() {
        String text = Cases.note(ThreadLocalRandom.current().nextInt(1_000_000)).value();
        return "{\"text\":\"" + text + "\"}";
    }
}

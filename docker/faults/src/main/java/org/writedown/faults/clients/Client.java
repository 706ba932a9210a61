package org.writedown.faults.clients;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.writedown.faults.machinery.Waiting;

/**
 * One client that goes on whatever happens: a request that was not answered for good is sent again, word for word and
 * with its key, also to a server that was started anew. Then it asks some old requests again, which must be told what
 * they were told.
 */
final class Client {

    private static final int REMEMBERED = 3;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Story story;
    private final Journal journal;
    private final Deque<Request> answered = new ArrayDeque<>();
    private @Nullable Request open;

    Client(String name, Supplier<String> shared, Journal journal, Random random) {
        this.story = new Story(name, shared, random);
        this.journal = journal;
    }

    void run(Supplier<Api> api, BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            Request request = open == null ? story.next() : open;
            open = request;
            attempt(api.get(), request);
        }
    }

    /** Asks for old answers again, and for the one that never came, until it is there or the deadline has passed. */
    void settle(Supplier<Api> api, long deadline) {
        List.copyOf(answered).forEach(request -> send(api.get(), request));
        for (Request request = open; request != null && System.nanoTime() < deadline; request = open) {
            attempt(api.get(), request);
        }
        if (open != null) {
            throw new IllegalStateException("a request was not answered in time after the fault was over");
        }
    }

    private void attempt(Api api, Request request) {
        Answer answer = send(api, request);
        if (answer.open()) {
            Waiting.pause(PAUSE);
        } else {
            conclude(request, answer);
        }
    }

    private void conclude(Request request, Answer answer) {
        open = null;
        story.answered(request, answer);
        if (answer.success()) {
            answered.addLast(request);
            if (answered.size() > REMEMBERED) {
                answered.removeFirst();
            }
        }
    }

    private Answer send(Api api, Request request) {
        long sentAt = System.nanoTime();
        Answer answer = api.send(request);
        journal.note(request, answer, sentAt);
        return answer;
    }
}

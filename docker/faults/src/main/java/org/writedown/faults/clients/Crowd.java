package org.writedown.faults.clients;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Several clients at once, over the whole life of a database and all servers that it has. */
public final class Crowd implements AutoCloseable {

    /** At once, as the issue asks: eight or more. */
    public static final int SIZE = 10;

    private static final int SHARED_CASES = 2;
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Client> clients = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final Journal journal;

    /** @param name told apart from other crowds on the same database */
    public Crowd(String name, Journal journal, long seed) {
        this.journal = journal;
        Random random = new Random(seed);
        for (int i = 0; i < SIZE; i++) {
            Random own = new Random(random.nextLong());
            clients.add(new Client(name + i, () -> someShared(own), journal, own));
        }
    }

    private String someShared(Random random) {
        synchronized (shared) {
            return shared.isEmpty() ? "" : shared.get(random.nextInt(shared.size()));
        }
    }

    /** Opens the cases that all write into. The server must be well. */
    public void meet(Api api, String name) {
        for (int i = 0; i < SHARED_CASES; i++) {
            String opened = open(api, name + "shared-" + i);
            synchronized (shared) {
                shared.add(opened);
            }
        }
    }

    /**
     * Opens a case that none of the crowd writes into.
     *
     * @return its id
     */
    public String open(Api api, String key) {
        Answer answer = send(api, new Request(key, "", "/cases", Bodies.opening(key), null));
        if (!answer.success()) {
            throw new IllegalStateException("no case can be opened: " + answer.status() + " " + answer.text());
        }
        return answer.caseId();
    }

    /** A note, on condition of a version if there is one. */
    public Answer note(Api api, String caseId, String key, @Nullable Long ifMatch) {
        return send(api, new Request(key, caseId, "/cases/" + caseId + "/notes", Bodies.note(key), ifMatch));
    }

    private Answer send(Api api, Request request) {
        long sentAt = System.nanoTime();
        Answer answer = api.send(request);
        journal.note(request, answer, sentAt);
        return answer;
    }

    /** All clients at work, each with the next of the servers, until told to stop. */
    public Work begin(List<Api> apis) {
        AtomicBoolean stop = new AtomicBoolean();
        return new Work(stop, each(client -> client.run(turns(apis), stop::get)));
    }

    /** Until every client has an answer for good to all that it ever asked; the server is well again. */
    public void settle(List<Api> apis) {
        long deadline = System.nanoTime() + SETTLING.toNanos();
        new Work(new AtomicBoolean(), each(client -> client.settle(turns(apis), deadline))).end();
    }

    private List<Future<?>> each(Consumer<Client> work) {
        return clients.stream()
                .<Future<?>>map(client -> threads.submit(() -> work.accept(client)))
                .toList();
    }

    private static Supplier<Api> turns(List<Api> apis) {
        AtomicInteger next = new AtomicInteger();
        return () -> apis.get(Math.floorMod(next.getAndIncrement(), apis.size()));
    }

    /** Clients at work. */
    public record Work(AtomicBoolean stop, List<Future<?>> running) {

        /** Lets each end the request it is at. */
        public void end() {
            stop.set(true);
            for (Future<?> client : running) {
                try {
                    client.get();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("the run was told to stop", e);
                } catch (ExecutionException e) {
                    throw new IllegalStateException("a client failed", e.getCause());
                }
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

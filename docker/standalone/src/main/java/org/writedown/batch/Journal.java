package org.writedown.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of each file, a line of JSON each, written as soon as it is known: an import that was
 * interrupted goes on from here. What it does not say, the server knows: sending a file again changes
 * nothing.
 */
final class Journal implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final FileChannel channel;
    private final OutputStream out;
    private final Map<String, Outcome> done = new HashMap<>();

    private Journal(FileChannel channel) {
        this.channel = channel;
        this.out = Channels.newOutputStream(channel);
    }

    /**
     * @param afresh what earlier imports wrote is kept and not gone by
     * @throws IllegalArgumentException if another import writes it
     */
    static Journal open(Path file, boolean afresh) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            requireAlone(channel, file);
            Journal journal = new Journal(channel);
            long end = journal.remember(file, afresh);
            channel.truncate(end);
            channel.position(end);
            return journal;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static void requireAlone(FileChannel channel, Path file) throws IOException {
        boolean alone;
        try {
            alone = channel.tryLock() != null;
        } catch (OverlappingFileLockException here) {
            alone = false;
        }
        if (!alone) {
            throw new IllegalArgumentException("another import is writing " + file + "; wait for it");
        }
    }

    /** @return where the last whole line ends: a line that a crash has cut is left out */
    private long remember(Path file, boolean afresh) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int end = text.lastIndexOf('\n') + 1;
        String whole = text.substring(0, end);
        if (!afresh) {
            for (String line : whole.lines().toList()) {
                Outcome outcome = outcome(line, file);
                if (outcome.status().isDone() && outcome.sha256() != null) {
                    done.put(key(outcome.sha256(), outcome.target()), outcome);
                }
            }
        }
        return whole.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Outcome outcome(String line, Path file) {
        try {
            return JSON.readValue(line, Outcome.class);
        } catch (JacksonException foreign) {
            throw new IllegalArgumentException(file + " is no journal of an import; choose another --report", foreign);
        }
    }

    /** What an earlier import did with the same content for the same case, if there is nothing left to do. */
    Optional<Outcome> done(String sha256, Target target) {
        return Optional.ofNullable(done.get(key(sha256, target.key())));
    }

    /** Durable when it returns. */
    void add(Outcome outcome) throws IOException {
        out.write((JSON.writeValueAsString(outcome) + "\n").getBytes(StandardCharsets.UTF_8));
        channel.force(false);
        if (outcome.status().isDone() && outcome.sha256() != null) {
            done.put(key(outcome.sha256(), outcome.target()), outcome);
        }
    }

    private static String key(String sha256, String target) {
        return sha256 + " " + target;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

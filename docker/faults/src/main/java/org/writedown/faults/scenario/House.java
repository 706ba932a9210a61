package org.writedown.faults.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.writedown.faults.clients.Api;
import org.writedown.faults.machinery.Program;
import org.writedown.faults.machinery.ServerProcess;

/** Both sides as processes of their own on one database, several of each, all started at the same moment. */
final class House implements AutoCloseable {

    private final Map<String, String> environment;
    private final Path directory;
    private final IntFunction<Map<String, String>> own;
    private final List<ServerProcess> commands = new ArrayList<>();
    private final List<ServerProcess> queries = new ArrayList<>();
    private final List<Path> data = new ArrayList<>();

    /**
     * On a database that may be empty: whoever is first makes the tables and the owner's key.
     *
     * @param own what the environment of the processes of a number says beside what all have
     */
    House(Map<String, String> environment, Path directory, int ofEach, IntFunction<Map<String, String>> own) {
        this.environment = environment;
        this.directory = directory;
        this.own = own;
        for (int i = 0; i < ofEach; i++) {
            commands.add(launch(Program.COMMAND_SIDE, i));
            queries.add(launch(Program.QUERY_SIDE, i));
        }
        commands.forEach(ServerProcess::awaitUp);
        queries.forEach(ServerProcess::awaitUp);
    }

    private ServerProcess launch(Program program, int number) {
        Path place = directory.resolve(program.name() + "-" + number);
        data.add(place);
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(own.apply(number));
        return ServerProcess.launch(program, place, all);
    }

    List<Api> commands() {
        return commands.stream().map(this::api).toList();
    }

    List<Api> queries() {
        return queries.stream().map(this::api).toList();
    }

    ServerProcess command(int which) {
        return commands.get(which);
    }

    ServerProcess query(int which) {
        return queries.get(which);
    }

    private Api api(ServerProcess server) {
        return Api.of(server.url(), founder());
    }

    /** The data directory that the owner's key is in. */
    Path founder() {
        return data.stream()
                .filter(place -> Files.exists(place.resolve("owner.key")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody made the owner's key"));
    }

    /** In the place of one that died, on the same data directory. */
    void startCommandSideAgain(int which) {
        commands.set(which, launch(Program.COMMAND_SIDE, which).awaitUp());
    }

    /** In the place of one that died, on the same data directory. */
    void startQuerySideAgain(int which) {
        queries.set(which, launch(Program.QUERY_SIDE, which).awaitUp());
    }

    /** As by SIGTERM, all at once. */
    void stop() {
        Stream.concat(commands.stream(), queries.stream()).parallel().forEach(ServerProcess::stop);
    }

    @Override
    public void close() {
        commands.forEach(ServerProcess::close);
        queries.forEach(ServerProcess::close);
    }
}

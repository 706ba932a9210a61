package org.writedown.faults.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.writedown.faults.clients.Api;
import org.writedown.faults.machinery.Program;
import org.writedown.faults.machinery.ServerProcess;

/** Both sides as processes of their own on one database, several of each, all started at the same moment. */
final class House implements AutoCloseable {

    private final Map<String, String> environment;
    private final Path directory;
    private final List<ServerProcess> commands = new ArrayList<>();
    private final List<ServerProcess> queries = new ArrayList<>();
    private final List<Path> data = new ArrayList<>();

    /** On a database that may be empty: whoever is first makes the tables and the owner's key. */
    House(Map<String, String> environment, Path directory, int ofEach) {
        this.environment = environment;
        this.directory = directory;
        for (int i = 0; i < ofEach; i++) {
            commands.add(launch(Program.COMMAND_SIDE, i));
            queries.add(launch(Program.QUERY_SIDE, i));
        }
        commands.forEach(ServerProcess::awaitUp);
        queries.forEach(ServerProcess::awaitUp);
    }

    private ServerProcess launch(Program program, int number) {
        Path own = directory.resolve(program.name() + "-" + number);
        data.add(own);
        return ServerProcess.launch(program, own, environment);
    }

    List<Api> commands() {
        return commands.stream().map(this::api).toList();
    }

    List<Api> queries() {
        return queries.stream().map(this::api).toList();
    }

    private Api api(ServerProcess server) {
        Path founder = data.stream()
                .filter(own -> Files.exists(own.resolve("owner.key")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody made the owner's key"));
        return Api.of(server.url(), founder);
    }

    /** One of the command processes dies; another takes its place on the same data directory. */
    void killOneCommandSide(int which) {
        commands.get(which).kill();
    }

    void startAgain(int which) {
        commands.set(which, launch(Program.COMMAND_SIDE, which).awaitUp());
    }

    /** As by SIGTERM, all at once. */
    void stop() {
        commands.forEach(ServerProcess::stop);
        queries.forEach(ServerProcess::stop);
    }

    @Override
    public void close() {
        commands.forEach(ServerProcess::close);
        queries.forEach(ServerProcess::close);
    }
}

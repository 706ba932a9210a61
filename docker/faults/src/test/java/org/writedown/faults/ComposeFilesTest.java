package org.writedown.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.faults.machinery.Postgres;
import org.yaml.snakeyaml.Yaml;

/** The compose files name images, targets, ports and variables that there are. Docker itself is not needed. */
@SuppressWarnings("unchecked")
class ComposeFilesTest {

    private static final Path DOCKER = Path.of("..");

    /** What the compose files may tell our own images beside the database: none of it so far. */
    private static final Set<String> DATABASE =
            new TreeSet<>(Postgres.environment("any", 5432).keySet());

    @Test
    void bothSidesAreToldOfTheDatabaseAsTheFaultRunsTellThem() throws IOException {
        for (String side : List.of("command-side", "query-side")) {
            assertThat(((Map<String, Object>)
                                    services("compose.split.yml").get(side).get("environment"))
                            .keySet())
                    .as(side)
                    .containsExactlyInAnyOrderElementsOf(DATABASE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"compose.yml", "compose.split.yml"})
    void everyImageOfOursIsAStageOfTheDockerfile(String file) throws IOException {
        Set<String> stages = found("(?m)^FROM \\S+ AS (\\S+)", read("Dockerfile"));
        services(file).values().stream()
                .filter(service -> service.containsKey("build"))
                .map(service -> (Map<String, Object>) service.get("build"))
                .forEach(build -> {
                    assertThat(DOCKER.resolve(String.valueOf(build.get("context")))
                                    .resolve("pom.xml"))
                            .exists();
                    assertThat(build.get("dockerfile")).isEqualTo("docker/Dockerfile");
                    assertThat(stages).contains(String.valueOf(build.getOrDefault("target", "standalone")));
                });
    }

    @Test
    void whoListensListensWhereItIsLookedFor() throws IOException {
        Set<String> ports = found("SERVER_PORT=(\\d+)", read("Dockerfile"));
        assertThat(ports).hasSize(1);
        String port = ports.iterator().next();
        assertThat(found("(?m)^EXPOSE (\\d+)", read("Dockerfile"))).containsExactly(port);
        assertThat(found("proxy_pass http://\\$side:(\\d+)", read("split.conf")))
                .containsExactly(port);
        String door = found("listen (\\d+)", read("split.conf")).iterator().next();
        assertThat(published("compose.split.yml", "door")).isEqualTo(door);
        assertThat(published("compose.yml", "writedown")).isEqualTo(port);
    }

    @Test
    void theDoorLeadsToServicesThatThereAre() throws IOException {
        assertThat(services("compose.split.yml").keySet())
                .containsAll(found("(?m)^    (?:GET|HEAD|default)\\s+(\\S+);", read("split.conf")));
    }

    @Test
    void nothingIsOpenToOtherMachines() throws IOException {
        for (String file : List.of("compose.yml", "compose.postgres.yml", "compose.split.yml")) {
            services(file).values().stream()
                    .flatMap(service -> ((List<String>) service.getOrDefault("ports", List.of())).stream())
                    .forEach(port -> assertThat(port).as(file).startsWith("127.0.0.1:"));
        }
    }

    @Test
    void everyVolumeAndFileThatIsMountedIsThere() throws IOException {
        for (String file : List.of("compose.yml", "compose.postgres.yml", "compose.split.yml")) {
            Map<String, Object> volumes = (Map<String, Object>) compose(file).getOrDefault("volumes", Map.of());
            services(file).values().stream()
                    .flatMap(service -> ((List<String>) service.getOrDefault("volumes", List.of())).stream())
                    .map(mount -> mount.substring(0, mount.indexOf(':')))
                    .forEach(source -> {
                        if (source.startsWith(".")) {
                            assertThat(DOCKER.resolve(source)).exists();
                        } else {
                            assertThat(volumes).as(file).containsKey(source);
                        }
                    });
        }
    }

    @Test
    void theImageIsBuiltFromDirectoriesThatThereAre() throws IOException {
        found("(?m)^COPY (?!--from)(\\S+) \\S+", read("Dockerfile"))
                .forEach(source ->
                        assertThat(DOCKER.resolve("..").resolve(source)).exists());
    }

    private static String published(String file, String service) throws IOException {
        String port = ((List<String>) services(file).get(service).get("ports")).getFirst();
        return port.substring(port.lastIndexOf(':') + 1);
    }

    private static Map<String, Map<String, Object>> services(String file) throws IOException {
        return (Map<String, Map<String, Object>>) compose(file).get("services");
    }

    private static Map<String, Object> compose(String file) throws IOException {
        return new Yaml().load(read(file));
    }

    private static String read(String file) throws IOException {
        return Files.readString(DOCKER.resolve(file));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

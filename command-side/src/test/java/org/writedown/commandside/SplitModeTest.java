package org.writedown.commandside;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.writedown.edge.SharedDatabase;

class SplitModeTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:alone", "jdbc:h2:./writedown", "jdbc:h2:tcp://localhost/writedown"})
    void aCommandProcessRefusesADatabaseThatOthersCannotShare(String url, @TempDir Path data) {
        assertThatThrownBy(() -> start(data, "--spring.datasource.url=" + url))
                .hasMessageContaining("refusing to start")
                .hasMessageContaining("PostgreSQL that all processes share")
                .hasMessageContaining("standalone server");
        assertThatThrownBy(() -> start(data)).hasMessageContaining("spring.datasource.url is not set");
    }

    @Test
    void aSharedOneIsTaken() {
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(
                    new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/writedown"));

            assertThatCode(() -> new SharedDatabase().initialize(context)).doesNotThrowAnyException();
        }
    }

    private static void start(Path data, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--writedown.data=" + data);
        CommandSideServer.main(arguments.toArray(String[]::new));
    }
}

package org.writedown.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.FirmId;

class OperatorKeyTest {

    @TempDir
    private Path data;

    @Test
    void isMadeOnceAndIsTheSameAfterARestart() throws Exception {
        Path file = data.resolve("operator.key");
        OperatorKey first = OperatorKey.in(file);
        OperatorKey second = OperatorKey.in(file);

        AccessKey key = new AccessKey(Files.readString(file).strip());
        assertThat(first.is(key) && second.is(key)).isTrue();
        assertThat(first.is(AccessKey.random(new SecureRandom()))).isFalse();
        try (var files = Files.list(data)) {
            assertThat(files).as("no draft is left").containsExactly(file);
        }
    }

    /** As of two processes that start on one directory at the same moment. */
    @Test
    void aFileThatAnotherProcessWroteFirstStays() throws Exception {
        Path file = data.resolve("operator.key");
        OperatorKey.in(file);
        String before = Files.readString(file);
        KeyFile.writeOnce(file, AccessKey.random(new SecureRandom()).secret());

        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void aFileThatOthersCanReadIsRefused() throws Exception {
        Path file = data.resolve("operator.key");
        OperatorKey.in(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> OperatorKey.in(file)).hasMessageContaining("chmod 600");
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> OperatorKey.of(new AccessKey("secret"))).hasMessageContaining("32 characters");
    }

    @Test
    void aKeyIsNeverBothAnAdvocatesAndTheOperators() {
        AccessKeys keys = new IdentityConfiguration()
                .accessKeys(JdbcConnectionPool.create("jdbc:h2:mem:operatorkey;DB_CLOSE_DELAY=-1", "sa", ""));
        AccessKey key = AccessKey.random(new SecureRandom());
        keys.add(
                key,
                new Caller(new FirmId("firm-a"), new ActorId("ann")),
                Clock.systemUTC().instant());

        assertThatThrownBy(() -> OperatorKey.of(key).apartFrom(keys)).isInstanceOf(IllegalStateException.class);
    }
}

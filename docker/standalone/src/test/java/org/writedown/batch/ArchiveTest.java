package org.writedown.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives of an import, well meant and otherwise. */
class ArchiveTest {

    private static final Limits SMALL = new Limits(10, 3, 2_000, 1_000);

    @TempDir
    Path directory;

    @Test
    void membersAreReadWhereTheyLie() throws IOException {
        Path zip = zip(Map.of("case-1/bill.csv", "a,b\n", "__MACOSX/bill.csv", "x", "case-1/.hidden", "x"));

        List<FoundFile> found = Directory.list(zip, SMALL);

        assertThat(found).extracting(FoundFile::path).containsExactly("case-1/bill.csv");
        assertThat(text(found.getFirst())).isEqualTo("a,b\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside.csv", "/etc/outside.csv", "a/../../outside.csv", "..\\outside.csv", "C:outside.csv"})
    void aNameThatLeadsOutsideIsRefused(String name) throws IOException {
        FoundFile found = Directory.list(zip(Map.of(name, "a,b\n")), SMALL).getFirst();

        assertThat(found.refusal()).contains("leads outside");
        assertThat(found.path()).doesNotContain("/../").doesNotStartWith("/").doesNotContain("\\");
    }

    @Test
    void anArchiveWithinAnArchiveIsNotOpened() throws IOException {
        assertThat(Directory.list(zip(Map.of("inner.zip", "PK")), SMALL)
                        .getFirst()
                        .refusal())
                .contains("archive within an archive");
    }

    @Test
    void anArchiveOfTooManyMembersIsRefusedAsAWhole() throws IOException {
        Path zip = zip(Map.of("1.csv", "", "2.csv", "", "3.csv", "", "4.csv", ""));

        assertThat(Directory.list(zip, SMALL)).singleElement().satisfies(found -> assertThat(found.refusal())
                .contains("more than 3 members"));
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefusedAsAWhole() throws IOException {
        Path zip = zip(Map.of("1.csv", "0".repeat(1_000), "2.csv", "0".repeat(1_000), "3.csv", "0"));

        assertThat(Directory.list(zip, SMALL)).singleElement().satisfies(found -> assertThat(found.refusal())
                .contains("unpacks to more than 2000 bytes"));
    }

    @Test
    void aMemberLargerThanAnUploadIsRefusedWhenItIsRead() throws IOException {
        FoundFile found =
                Directory.list(zip(Map.of("1.csv", "0".repeat(1_001))), SMALL).getFirst();

        assertThatThrownBy(() -> text(found)).isInstanceOf(IOException.class).hasMessageContaining("1000 bytes");
    }

    /** A bomb says that it is small. */
    @Test
    void aMemberThatGoesOnBeyondWhatTheArchiveSaysIsRefusedWhenItIsRead() throws IOException {
        Path zip = zip(Map.of("1.csv", "0".repeat(900)));
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 4; at++) {
            if (little.getInt(at) == 0x02014b50) {
                little.putInt(at + 24, 10);
            }
        }
        Files.write(zip, bytes);
        FoundFile found = Directory.list(zip, SMALL).getFirst();

        assertThatThrownBy(() -> text(found)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path damaged = Files.writeString(directory.resolve("damaged.zip"), "PK\3\4 and no more");

        assertThat(Directory.list(damaged, SMALL).getFirst().refusal()).contains("damaged");
    }

    @Test
    void thePageTellsTheLimits() throws IOException {
        String page = Files.readString(Path.of("../../docs/limits.md"));
        assertThat(page)
                .contains("| files of an import | " + number(Limits.STANDARD.files()) + " |")
                .contains("| members of an archive of an import | " + number(Limits.STANDARD.members()) + " |")
                .contains(
                        "| what an archive of an import unpacks to | " + number(Limits.STANDARD.unpacked()) + " bytes");
    }

    private static String number(long limit) {
        return NumberFormat.getInstance(Locale.US).format(limit);
    }

    private static String text(FoundFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path zip(Map<String, String> members) throws IOException {
        Path file = directory.resolve("sent.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}

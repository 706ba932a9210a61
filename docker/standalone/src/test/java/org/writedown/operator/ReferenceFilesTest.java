package org.writedown.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a published file is, by its name or by what whoever loads it says. */
class ReferenceFilesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "icd10cm-order-Jan-2021.txt.gz, icd-10-cm",
        "HCPC2019_CONTR_ANWEB.txt.gz, hcpcs",
        "ccipra-v322r0-f1.zip, ncci-ptp-practitioner",
        "ccioph-v322r0-f1.txt, ncci-ptp-outpatient",
        "MCR_MUE_PractitionerServices_Eff_07-01-2026.csv, mue-practitioner",
        "PPRRVU2026_Apr.csv, pfs-rvu",
    })
    void aPublishedNameSaysWhatItIs(String name, String kind) throws IOException {
        assertThat(read(name).loads().getFirst().kind().path()).isEqualTo(kind);
    }

    @Test
    void whatANameDoesNotSayIsSaid() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> read("table.txt")).withMessageContaining("--kind");
        assertThat(read("table.txt", "--kind", "hcpcs", "--edition", "2026Q1").edition())
                .isEqualTo("2026Q1");
        assertThatIllegalArgumentException()
                .as("a firm's own, under the hospital in its bills")
                .isThrownBy(() -> read("prices.csv", "--kind", "hospital-prices"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceFiles.of(List.of("--url", "u", "--key-file", "k", "not-there.txt")))
                .withMessageContaining("not-there.txt");
    }

    private ReferenceFiles read(String name, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--url",
                "http://127.0.0.1:1",
                "--key-file",
                "operator.key",
                Files.writeString(directory.resolve(name), "x").toString()));
        return ReferenceFiles.of(arguments);
    }
}

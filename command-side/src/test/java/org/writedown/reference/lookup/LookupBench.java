package org.writedown.reference.lookup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.reference.Wanted;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.store.Workbench;

/** Reference data that is loaded, and what is answered from it. */
abstract class LookupBench {

    static final FirmId FIRM = new FirmId("firm-1");
    static final ProviderId HOSPITAL = new ProviderId("made-up-hospital");

    @TempDir
    Path directory;

    Workbench bench;

    abstract DataSource database();

    @BeforeEach
    void empty() {
        bench = new Workbench(database(), directory);
    }

    Answers about(FirmId firm, String day, String... codes) {
        LocalDate on = LocalDate.parse(day);
        return stored().of(firm).about(new Wanted(Set.of(codes), Set.of(codes), Set.of(HOSPITAL), on, on));
    }

    StoredReference stored() {
        return new StoredReference(new ServingEditions(bench.editions), new RememberedRows(bench.database, 4 << 20));
    }
}

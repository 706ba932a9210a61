package org.writedown.bench.workload;

import java.time.LocalDate;
import org.writedown.contract.value.ActorId;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.Origin;
import org.writedown.contract.value.Sensitive;

/** The invented firm and its cases, numbered from 0. */
public final class Cases {

    public static final FirmId FIRM = new FirmId("firm-bench");
    public static final ActorId ACTOR = new ActorId("advocate-1");

    /** The day on which everything happens; in the past of any machine that runs this. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Cases() {}

    public static CaseId id(int number) {
        return new CaseId("case-%06d".formatted(number));
    }

    public static Origin origin(CaseId id) {
        return new Origin(FIRM, id, ACTOR, DAY);
    }

    /** A note such as an advocate makes after a call, always of the same length. */
    public static Sensitive<String> note(int number) {
        return Sensitive.of(
                "Called billing; asked for the itemised statement by letter, reference %08d.".formatted(number));
    }
}

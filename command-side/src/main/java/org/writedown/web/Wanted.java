package org.writedown.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.table.TableMapping.DateOrder;
import org.writedown.intake.table.TableMapping.DecimalSign;

/** What a request asks for beside its file. */
record Wanted(
        @Parameter(description = "Tell what would be, and keep nothing")
        boolean preview,

        @Parameter(description = "false keeps the file as a document without reading it; true unless told")
        boolean read,

        @Parameter(description = "Items to record, by their numbers from 1, or all; nothing is recorded unasked")
        List<String> record,

        @Parameter(description = "Those of them whose doubtful match a person says is right")
        List<String> confirm,

        @Parameter(description = "Those that a person says are bills of their own and no later statements")
        List<String> separate,

        @Parameter(description = "The saved mapping by which a table is read, or none; else the one that fits")
        @Nullable String mapping,

        @Parameter(description = "What a column of a table is, such as Betrag:CHARGE; wins over everything saved")
        List<String> column,

        @Parameter(description = "Which comes first in 03/04/2026 of a table whose columns are told here") @Nullable DateOrder dates,

        @Parameter(description = "What separates cents in a table whose columns are told here") @Nullable DecimalSign decimals) {

    /** The same, with other items to record. */
    Wanted recording(List<String> items) {
        return new Wanted(preview, read, items, confirm, separate, mapping, column, dates, decimals);
    }
}

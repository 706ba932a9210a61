package org.writedown.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.http.Problems;
import org.writedown.identity.Caller;

/** Reports across the firm's cases. */
@RestController
@Tag(name = "Reports")
public final class ReportsController {

    private static final int MOST_GROUPS = 1000;

    private final ReductionReports reports;

    public ReportsController(ReductionReports reports) {
        this.reports = reports;
    }

    @GetMapping("/reports/reductions")
    @Operation(
            summary = "What was won, by cause, provider or month",
            description = "Rates are of the original balances of all bills that had come by the last day of the period,"
                    + " also of those on which nothing was won. Both days of the period are included.")
    public ReductionReport reductions(
            Caller caller,
            @RequestParam(defaultValue = "cause") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw Problems.malformed("to", "must not be before 'from'");
        }
        Grouping grouping = grouping(by);
        List<ReductionReport.Group> groups = reports.groups(caller.firm(), grouping, from, to);
        if (groups.size() > MOST_GROUPS) {
            throw Problems.malformed("from", "more than " + MOST_GROUPS + " groups: ask for a shorter period");
        }
        return new ReductionReport(grouping, from, to, groups, reports.total(caller.firm(), from, to));
    }

    private static Grouping grouping(String by) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.name().toLowerCase(Locale.ROOT).equals(by))
                .findFirst()
                .orElseThrow(() -> Problems.malformed("by", "must be cause, provider or month"));
    }
}

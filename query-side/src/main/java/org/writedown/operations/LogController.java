package org.writedown.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.http.Problems;
import org.writedown.projection.Page;
import org.writedown.projection.PageRequest;

/** What the operator did. */
@RestController
@Tag(name = "Operations")
public final class LogController {

    private final OperationsLog log;

    public LogController(OperationsLog log) {
        this.log = log;
    }

    @GetMapping("/operations/log")
    @Operation(summary = "What the operator did, the latest first")
    public Page<LogEntry> log(@ParameterObject PageRequest page) {
        var found = log.before(before(page), page.limit() + 1);
        return Page.of(found, page.limit(), last -> Long.toString(last.entry()));
    }

    private static long before(PageRequest page) {
        try {
            return page.cursor() == null ? Long.MAX_VALUE : Long.parseLong(page.cursor());
        } catch (NumberFormatException e) {
            throw Problems.malformed("cursor", "is not the 'next' of a page of the log");
        }
    }
}

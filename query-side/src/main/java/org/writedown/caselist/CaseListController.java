package org.writedown.caselist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.CaseId;
import org.writedown.contract.value.ProviderId;
import org.writedown.identity.Caller;
import org.writedown.projection.Answers;
import org.writedown.projection.CaseQuestion;
import org.writedown.projection.Page;
import org.writedown.projection.PageRequest;

/** The firm's cases. */
@RestController
@Tag(name = "Cases")
public final class CaseListController {

    private final CaseListTable table;
    private final Answers<CaseSummary> answers;

    public CaseListController(CaseListTable table, Answers<CaseSummary> answers) {
        this.table = table;
        this.answers = answers;
    }

    @GetMapping("/cases")
    @Operation(summary = "The firm's cases, newest first")
    public Page<CaseListItem> cases(
            Caller caller,
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable ProviderId provider,
            @ParameterObject PageRequest page) {
        CaseListFilter filter = new CaseListFilter(
                Optional.ofNullable(status),
                Optional.ofNullable(provider),
                Optional.ofNullable(page.cursor()).map(CaseListCursor::parse));
        var found = table.list(caller.firm(), filter, page.limit() + 1);
        return Page.of(found, page.limit(), last -> last.at().text()).map(CaseListTable.Listed::item);
    }

    @GetMapping("/cases/{id}")
    @Operation(summary = "A case as it stands: its bills, flags, inquiries and offers")
    public ResponseEntity<CaseAnswer> one(
            Caller caller, @PathVariable CaseId id, @ParameterObject CaseQuestion question) {
        return answers.answer(caller, id, question, CaseAnswer::of);
    }
}

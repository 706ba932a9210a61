package org.writedown.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.CaseId;
import org.writedown.http.Problems;
import org.writedown.projection.Page;
import org.writedown.projection.PageRequest;

/** Cases that a view cannot fold. */
@RestController
@Tag(name = "Operations")
public final class ParkedController {

    private final ParkedList list;
    private final ParkedActions actions;

    public ParkedController(ParkedList list, ParkedActions actions) {
        this.list = list;
        this.actions = actions;
    }

    /**
     * What became of it.
     *
     * @param released whether the view has the whole case again
     * @param parked as it stands now; absent when it was released
     */
    public record Tried(boolean released, @Nullable ParkedItem parked) {}

    @GetMapping("/operations/parked")
    @Operation(summary = "The cases that a view cannot fold, by view and case; never their content")
    public Page<ParkedItem> parked(@ParameterObject PageRequest page) {
        var found = list.after(ParkedCursor.parse(page.cursor()), page.limit() + 1);
        return Page.of(found, page.limit(), ParkedCursor::of);
    }

    @GetMapping("/operations/parked/{view}/{id}")
    @Operation(summary = "One of them")
    public ParkedItem one(@PathVariable String view, @PathVariable CaseId id) {
        return found(view, id).item();
    }

    @PostMapping("/operations/parked/{view}/{id}/retry")
    @Operation(summary = "Tries it again now, in the order of its events; also one that was given up")
    public Tried retry(Principal operator, @PathVariable String view, @PathVariable CaseId id) {
        boolean released = actions.retry(operator.getName(), found(view, id));
        return new Tried(
                released, list.one(view, id).map(ParkedList.Found::item).orElse(null));
    }

    @PostMapping("/operations/parked/{view}/{id}/evict")
    @Operation(summary = "Gives it up: it is tried again only when asked, or by a rebuild")
    public ParkedItem evict(Principal operator, @PathVariable String view, @PathVariable CaseId id) {
        actions.evict(operator.getName(), found(view, id));
        return found(view, id).item();
    }

    private ParkedList.Found found(String view, CaseId id) {
        return list.one(view, id)
                .orElseThrow(() -> Problems.notFound("case " + id + " is not parked in view '" + view + "'"));
    }
}

package org.writedown.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.http.Problems;
import org.writedown.projection.rebuild.RebuildProgress;
import org.writedown.projection.rebuild.RebuildUnderWay;

/** How far the views are, and how they are made anew. */
@RestController
@Tag(name = "Operations")
public final class ViewsController {

    private final ViewStates states;
    private final Rebuilds rebuilds;

    public ViewsController(ViewStates states, Rebuilds rebuilds) {
        this.states = states;
        this.rebuilds = rebuilds;
    }

    @GetMapping("/operations/views")
    @Operation(summary = "How far the views are behind the ledger, which rows are served, and the latest rebuild")
    public ViewsAnswer views() {
        return states.now(rebuilds.progress());
    }

    @PostMapping("/operations/views/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Makes the rows of all views anew beside those that serve; one rebuild at a time")
    public RebuildProgress all(Principal operator) {
        return accepted(() -> rebuilds.all(operator.getName()));
    }

    @PostMapping("/operations/views/{view}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Makes the rows of one view anew beside those that serve; one rebuild at a time")
    public RebuildProgress one(Principal operator, @PathVariable String view) {
        if (!rebuilds.views().contains(view)) {
            throw Problems.notFound("there is no view '" + view + "'");
        }
        return accepted(() -> rebuilds.of(operator.getName(), view));
    }

    private RebuildProgress accepted(Runnable rebuild) {
        try {
            rebuild.run();
        } catch (RebuildUnderWay e) {
            throw Problems.underWay("a rebuild is under way; see GET /operations/views");
        }
        return rebuilds.progress();
    }
}

package org.writedown.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.CaseId;
import org.writedown.http.Problems;
import org.writedown.ledger.seal.Consistency;
import org.writedown.ledger.seal.EventName;
import org.writedown.ledger.seal.Inclusion;
import org.writedown.ledger.seal.SealProofs;
import org.writedown.ledger.seal.SealsBroken;
import org.writedown.ledger.seal.SignedHead;

/** Whether the record is still what it was. Nothing of an event's content. */
@RestController
@Tag(name = "Operations")
public final class SealController {

    private final Seals seals;
    private final SealProofs proofs;
    private final Verifications verifications;

    public SealController(Seals seals, SealProofs proofs, Verifications verifications) {
        this.seals = seals;
        this.proofs = proofs;
        this.verifications = verifications;
    }

    @GetMapping("/operations/seal")
    @Operation(summary = "The latest signed head, to be kept elsewhere, and how much is not sealed yet")
    public SealsAnswer now() {
        return sound(seals::now);
    }

    @PostMapping("/operations/seal")
    @Operation(summary = "Seals now")
    public SealsAnswer seal(Principal operator) {
        return sound(() -> {
            seals.seal(operator.getName());
            return seals.now();
        });
    }

    @PostMapping("/operations/seal/verify")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Reads the whole record beside its seals; goes on by itself, one at a time",
            description =
                    "Send a head that was kept elsewhere: without one, a record that was set back together with its"
                            + " seals, as by an old backup, is taken for whole.")
    public Verification verify(Principal operator, @RequestBody(required = false) @Nullable SignedHead held) {
        if (!verifications.begin(operator.getName(), held)) {
            throw Problems.underWay("a verification is under way; see GET /operations/seal/verify");
        }
        return verifications.latest();
    }

    @GetMapping("/operations/seal/verify")
    @Operation(summary = "The latest verification of the process that answers")
    public Verification verification() {
        return verifications.latest();
    }

    @GetMapping("/operations/seal/events/{id}/{sequence}")
    @Operation(summary = "What shows that an event, as it was sealed, is in the latest head (RFC 9162, 2.1.3)")
    public Inclusion inclusion(@PathVariable CaseId id, @PathVariable long sequence) {
        EventName event = new EventName(id.value(), sequence);
        return sound(() ->
                proofs.inclusion(event).orElseThrow(() -> Problems.notFound("event " + event + " is not sealed")));
    }

    @GetMapping("/operations/seal/consistency")
    @Operation(summary = "What shows that the first so many events begin the first so many more (RFC 9162, 2.1.4)")
    public Consistency consistency(@RequestParam long from, @RequestParam long to) {
        return sound(() -> proofs.consistency(from, to)
                .orElseThrow(() -> Problems.malformed(
                        "to", "must be from 'from', which is at least 1, to the number of sealed events")));
    }

    private static <T> T sound(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (SealsBroken e) {
            throw Problems.ruleRefuses(
                    HttpStatus.CONFLICT, "seals-are-what-was-signed", String.valueOf(e.getMessage()));
        }
    }
}

package org.writedown.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.cases.command.IntakeCommand.UploadBill;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.CaseId;
import org.writedown.http.ClaimMedia;
import org.writedown.http.Problems;
import org.writedown.intake.Document;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.ReadClaim;

/** Bills as claim files have them. A file is read whole before anything is recorded. */
@RestController
class ClaimsController {

    private static final String ALL = "all";

    private final CommandDispatch dispatch;
    private final Intake intake;

    ClaimsController(CommandDispatch dispatch, Intake intake) {
        this.dispatch = dispatch;
        this.intake = intake;
    }

    /**
     * Records each chosen claim as a bill of its own, all or none of it; a claim that a rule refuses does
     * not hold up the others. Totals that do not tie are recorded as stated, with a warning.
     *
     * @param claim which claims, counted from 1, or {@code all}; may be left out when the file has one,
     *     since a file of several may speak of several patients
     */
    @PostMapping(path = "/cases/{caseId}/bills", consumes = ClaimMedia.X12)
    ResponseEntity<ClaimsAnswer> upload(
            Sent sent,
            @PathVariable CaseId caseId,
            @RequestParam(required = false) @Nullable List<String> claim,
            @RequestBody byte[] file)
            throws IOException {
        IntakeResult read = read(file);
        List<Integer> chosen = chosen(read, claim);
        chosen.forEach(number -> notLater(read.claims().get(number - 1), number, sent));
        List<ClaimsAnswer.Claim> recorded = new ArrayList<>();
        for (int number : chosen) {
            recorded.add(record(sent, caseId, read.claims().get(number - 1), number, recorded.size(), chosen.size()));
        }
        boolean any = recorded.stream().anyMatch(one -> !one.events().isEmpty());
        return ResponseEntity.status(any ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ClaimsAnswer.of(caseId, read.summary(), recorded));
    }

    private IntakeResult read(byte[] file) throws IOException {
        try {
            return intake.read(Document.of("the request body", file));
        } catch (IntakeException refused) {
            String where = refused.position() == null ? "" : refused.position().toString();
            throw Problems.malformed(where, refused.getMessage() == null ? refused.reason() : refused.getMessage());
        }
    }

    private static List<Integer> chosen(IntakeResult read, @Nullable List<String> claim) {
        int count = read.claims().size();
        if (count == 0) {
            throw Problems.malformed("", "the file has no claims, only remittances; send it to the case's documents");
        }
        if (claim == null || claim.isEmpty()) {
            if (count > 1) {
                throw Problems.malformed(
                        "claim", "the file has " + count + " claims; choose by ?claim=1&claim=2 or ?claim=all");
            }
            return List.of(1);
        }
        if (claim.equals(List.of(ALL))) {
            return IntStream.rangeClosed(1, count).boxed().toList();
        }
        return claim.stream().map(text -> number(text, count)).distinct().toList();
    }

    private static int number(String text, int count) {
        Optional<Integer> number =
                text.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        return number.filter(n -> n <= count)
                .orElseThrow(() -> Problems.malformed(
                        "claim", "the file has claims 1 to " + count + "; choose some of them, or all"));
    }

    private static void notLater(ReadClaim claim, int number, Sent sent) {
        for (BillLine line : claim.statement().lines()) {
            String path = "claim " + number + ", " + claim.position() + ", line " + line.number();
            Dates.notLater(path, line.serviceFrom(), sent.today());
            Dates.notLater(path, line.serviceTo(), sent.today());
        }
    }

    private ClaimsAnswer.Claim record(Sent sent, CaseId caseId, ReadClaim claim, int number, int part, int parts) {
        Long version = part == 0 ? sent.expectedVersion() : null;
        UploadBill upload = new UploadBill(sent.origin(caseId, null), claim.statement(), claim.printed(), true);
        try {
            Answer answer = dispatch.send(sent.part(part, version), upload);
            return ClaimsAnswer.Claim.recorded(number, claim, answer);
        } catch (ErrorResponseException refused) {
            if (parts == 1 || refused.getStatusCode() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refused;
            }
            return ClaimsAnswer.Claim.refused(number, claim, refused.getBody());
        }
    }
}

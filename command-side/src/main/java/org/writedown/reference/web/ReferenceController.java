package org.writedown.reference.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.ProviderId;
import org.writedown.http.Problems;
import org.writedown.identity.Requester;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionName;
import org.writedown.reference.ReferenceRefused;
import org.writedown.reference.SourceKind;
import org.writedown.reference.lookup.ServingEditions;
import org.writedown.reference.store.EditionTable;
import org.writedown.reference.store.ReferenceImports;
import org.writedown.reference.store.ReferenceImports.Imported;
import org.writedown.reference.store.Upload;

/** Reference data: official code sets, edits and fees for all firms, and each firm's own hospital prices. */
@RestController
@RequestMapping("/reference")
@Tag(name = "Reference data")
class ReferenceController {

    private static final int LONGEST_NAME = 200;

    private final Overview overview;
    private final EditionTable editions;
    private final ReferenceImports imports;
    private final ServingEditions serving;
    private final Path directory;
    private final long mostBytes;

    ReferenceController(
            Overview overview,
            EditionTable editions,
            ReferenceImports imports,
            ServingEditions serving,
            Path directory,
            long mostBytes) {
        this.overview = overview;
        this.editions = editions;
        this.imports = imports;
        this.serving = serving;
        this.directory = directory;
        this.mostBytes = mostBytes;
    }

    @GetMapping
    @Operation(summary = "What is loaded, how old it is, and which rules sleep without what is not")
    ReferenceAnswer loaded(Requester requester) {
        return overview.of(requester.firm());
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "One import, with the rows that were rejected")
    EditionAnswer imported(Requester requester, @PathVariable int id) {
        return editions.find(id)
                .filter(edition -> edition.scope().firm().isEmpty()
                        || edition.scope().firm().equals(requester.firm()))
                .map(edition -> EditionAnswer.of(edition, editions.rejected(id)))
                .orElseThrow(() -> Problems.notFound("there is no import " + id));
    }

    /**
     * Loads a file, given as the body, plain or packed. 201 when it was loaded, 200 when this very file was before.
     *
     * @param edition which it is, where neither the file nor its name says
     * @param file its name as published
     * @param hospital for a price file, the provider's id in the firm's bills
     * @param smaller true if it may have less than half the rows of the edition before it
     */
    @PostMapping("/{kind}")
    ResponseEntity<EditionAnswer> load(
            Requester requester,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(defaultValue = "upload") String file,
            @RequestParam(required = false) @Nullable String hospital,
            @RequestParam(defaultValue = "false") boolean smaller,
            HttpServletRequest request)
            throws IOException {
        SourceKind source = SourceKind.of(kind)
                .orElseThrow(() -> Problems.notFound("reference data is one of " + SourceKind.paths()));
        Scope scope = scope(source, requester, hospital);
        if (file.isBlank() || file.length() > LONGEST_NAME) {
            throw Problems.malformed("file", "must have 1 to " + LONGEST_NAME + " characters");
        }
        try (Spooled body = Spooled.of(request.getInputStream(), directory, mostBytes)) {
            EditionName name = edition == null ? null : EditionName.parse(edition);
            Imported imported = imports.load(new Upload(
                    source, scope, name, file, body.file(), body.sha256(), body.bytes(), smaller, requester));
            serving.forget();
            return ResponseEntity.status(imported.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(EditionAnswer.of(imported.edition(), imported.rejected()));
        } catch (ReferenceRefused refused) {
            throw problem(refused);
        }
    }

    /** Shared data is the operator's to load; a price file is the firm's own, of one hospital. */
    private static Scope scope(SourceKind kind, Requester requester, @Nullable String hospital) {
        if (!kind.ofAFirm()) {
            if (!requester.isOperator()) {
                throw Problems.ruleRefuses(
                        HttpStatus.FORBIDDEN,
                        "shared-reference-data-is-the-operators",
                        "all firms of this installation share it; only its operator loads it, with the operator's key");
            }
            return Scope.SHARED;
        }
        if (requester.isOperator()) {
            throw Problems.ruleRefuses(
                    HttpStatus.FORBIDDEN,
                    "hospital-prices-are-a-firms-own",
                    "a firm loads the prices of the hospitals in its bills for itself, with the key of an advocate");
        }
        String provider = Optional.ofNullable(hospital)
                .orElseThrow(() -> Problems.malformed("hospital", "say whose prices they are, by the provider's id"));
        try {
            return new Scope(requester.firm(), new ProviderId(provider).value());
        } catch (IllegalArgumentException e) {
            throw Problems.malformed("hospital", "is no provider's id");
        }
    }

    private static ErrorResponseException problem(ReferenceRefused refused) {
        return switch (refused.why()) {
            case MALFORMED -> Problems.malformed(refused.place(), refused.reason());
            case RULE -> Problems.ruleRefuses(refused.place(), refused.reason());
            case TOO_LARGE -> Problems.ruleRefuses(HttpStatus.CONTENT_TOO_LARGE, "reference-limits", refused.reason());
            case BUSY -> Problems.busy(Duration.ofSeconds(30), refused.reason());
        };
    }
}

package org.writedown.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.writedown.contract.value.ProviderId;
import org.writedown.http.Fields;
import org.writedown.http.Problems;
import org.writedown.identity.Caller;
import org.writedown.intake.table.Column;
import org.writedown.intake.table.HeaderFingerprint;
import org.writedown.intake.table.SavedMapping;
import org.writedown.intake.table.TableMapping;
import org.writedown.intake.table.TableMapping.DateOrder;
import org.writedown.intake.table.TableMapping.DecimalSign;
import org.writedown.mappings.MappingLogEntry;
import org.writedown.mappings.MappingTaken;
import org.writedown.mappings.Mappings;
import org.writedown.mappings.Mappings.Kept;
import org.writedown.mappings.Mappings.Saving;
import org.writedown.mappings.TooManyMappings;

/** How the firm has its providers' tables read. */
@RestController
@RequestMapping("/table-mappings")
@Tag(name = "Table mappings")
class MappingsController {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int MOST_LOGGED = 200;

    private final Mappings mappings;
    private final Clock clock;

    MappingsController(Mappings mappings, Clock clock) {
        this.mappings = mappings;
        this.clock = clock;
    }

    /**
     * @param provider whose tables are read so; the id as bills name it, such as {@code npi:1234567893}
     * @param headers the row of headers that is read so, as a preview shows it, whoever sent it
     * @param columns what the columns are, by header; headers are compared without case, blanks and signs
     */
    record Definition(
            @Nullable ProviderId provider,
            @Nullable List<String> headers,
            Map<String, Column> columns,
            @Nullable DateOrder dates,
            @Nullable DecimalSign decimals) {

        SavedMapping toMapping(String name) {
            return Fields.read(
                    "columns",
                    () -> new SavedMapping(
                            name,
                            provider,
                            headers == null || headers.isEmpty() ? null : HeaderFingerprint.of(headers),
                            new TableMapping(
                                    columns,
                                    dates == null ? DateOrder.UNDECLARED : dates,
                                    decimals == null ? DecimalSign.POINT : decimals)));
        }
    }

    /** @param headers what the row of headers is known by, as previews tell it */
    record Mapping(
            String name,
            @Nullable ProviderId provider,
            @Nullable String headers,
            Map<String, Column> columns,
            DateOrder dates,
            DecimalSign decimals,
            Instant savedAt,
            String savedBy) {

        static Mapping of(Kept kept) {
            SavedMapping mapping = kept.mapping();
            return new Mapping(
                    mapping.name(),
                    mapping.provider(),
                    mapping.headers(),
                    mapping.mapping().columns(),
                    mapping.mapping().dates(),
                    mapping.mapping().decimals(),
                    kept.savedAt(),
                    kept.savedBy());
        }
    }

    @GetMapping
    @Operation(summary = "The firm's mappings, by name")
    List<Mapping> all(Caller caller) {
        return mappings.of(caller).stream().map(Mapping::of).toList();
    }

    @GetMapping("/{name}")
    @Operation(summary = "One mapping")
    Mapping one(Caller caller, @PathVariable String name) {
        return mappings.find(caller, name).map(Mapping::of).orElseThrow(() -> unknown(name));
    }

    /** Used from the next upload on; what was recorded before stays as it was read. */
    @PutMapping("/{name}")
    @Operation(summary = "Saves a mapping, or another version of it")
    ResponseEntity<Mapping> save(Caller caller, @PathVariable String name, @RequestBody Definition definition) {
        if (!NAME.matcher(name).matches()) {
            throw Problems.malformed("name", "must have 1 to 64 letters, digits, dots, dashes and underscores");
        }
        try {
            Saving saving = mappings.save(caller, definition.toMapping(name), clock.instant());
            return ResponseEntity.status(saving == Saving.ADDED ? HttpStatus.CREATED : HttpStatus.OK)
                    .body(one(caller, name));
        } catch (MappingTaken taken) {
            throw Problems.ruleRefuses("one-mapping-for-a-kind-of-table", String.valueOf(taken.getMessage()));
        } catch (TooManyMappings tooMany) {
            throw Problems.ruleRefuses("a-firm-has-room-for-mappings", String.valueOf(tooMany.getMessage()));
        }
    }

    @DeleteMapping("/{name}")
    @Operation(summary = "Deletes a mapping; what it has read stays on record")
    ResponseEntity<Void> delete(Caller caller, @PathVariable String name) {
        if (!mappings.delete(caller, name, clock.instant())) {
            throw unknown(name);
        }
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{name}/log")
    @Operation(summary = "Who saved and deleted it, the latest first")
    List<MappingLogEntry> log(Caller caller, @PathVariable String name) {
        return mappings.log(caller, name, MOST_LOGGED);
    }

    private static ErrorResponseException unknown(String name) {
        return Problems.notFound("there is no mapping " + name);
    }
}

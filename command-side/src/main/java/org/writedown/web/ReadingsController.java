package org.writedown.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.writedown.http.Problems;
import org.writedown.identity.Caller;

/** Reads files without a case: what is this, of which account is it, and would my mapping read it right? */
@RestController
@RequestMapping("/readings")
@Tag(name = "Documents")
class ReadingsController {

    private final FileReading reading;

    ReadingsController(FileReading reading) {
        this.reading = reading;
    }

    @PostMapping
    @Operation(summary = "Tells what a file says, without a case; keeps nothing")
    ReadingAnswer read(
            Caller caller,
            @ParameterObject Wanted wanted,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String mediaType,
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            @RequestBody byte[] body)
            throws IOException {
        return read(caller, SentFile.of(body, SentFile.named(disposition), mediaType), wanted);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "The same, with the file as the part 'file' of a form")
    ReadingAnswer readForm(Caller caller, @ParameterObject Wanted wanted, @RequestPart("file") MultipartFile part)
            throws IOException {
        SentFile file = SentFile.of(part.getBytes(), part.getOriginalFilename(), part.getContentType());
        return read(caller, file, wanted);
    }

    private ReadingAnswer read(Caller caller, SentFile file, Wanted wanted) throws IOException {
        if (!wanted.record().isEmpty()) {
            throw Problems.malformed("record", "a reading records nothing; send the file to a case's documents");
        }
        return ReadingAnswer.of(file, reading.read(caller, file.document(), wanted));
    }
}

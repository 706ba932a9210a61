package org.writedown.bench.intake;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.writedown.intake.fhir.FhirReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** The tokenisers that the readers stand on, doing nothing with what they find: what no reader on them can exceed. */
final class BareTokens {

    private BareTokens() {}

    /** StAEDI's event loop, without validation. */
    static long x12(Path file) throws IOException {
        EDIInputFactory factory = EDIInputFactory.newFactory();
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_NEST_HIERARCHICAL_LOOPS, false);
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                EDIStreamReader reader = factory.createEDIStreamReader(in, StandardCharsets.ISO_8859_1.name())) {
            while (reader.hasNext()) {
                reader.next();
                tokens++;
            }
        } catch (EDIStreamException e) {
            throw new IOException(e);
        }
        return tokens;
    }

    /** Jackson's loop, with the reader's own parser settings. */
    static long json(Path file) throws IOException {
        long tokens = 0;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = FhirReader.JSON.createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Lines, each taken apart at its pipes into the cells. */
    static long rows(Path file) throws IOException {
        long cells = 0;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                cells += line.split("\\|", -1).length;
            }
        }
        return cells;
    }
}

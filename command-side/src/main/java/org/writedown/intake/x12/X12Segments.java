package org.writedown.intake.x12;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.IntakeException;
import org.writedown.intake.Position;

/** The segments of a framed file, tokenised by StAEDI one after another. */
final class X12Segments {

    private final String file;
    private final X12Framing framing;
    private final EDIStreamReader reader;
    private String id = "";
    private List<List<String>> elements = new ArrayList<>();
    private boolean inComposite;

    /** Of the segment before, as the file counts. */
    private long number;

    X12Segments(String file, X12Framing framing) throws IOException {
        this.file = file;
        this.framing = framing;
        EDIInputFactory factory = EDIInputFactory.newFactory();
        // Wrong counts are reported by EnvelopeCheck with the figures; StAEDI would add its own events.
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_NEST_HIERARCHICAL_LOOPS, false);
        try {
            reader = factory.createEDIStreamReader(framing, StandardCharsets.ISO_8859_1.name());
        } catch (EDIStreamException e) {
            throw new IOException(e);
        }
    }

    /** @return the next segment, or null at the end */
    @Nullable X12Segment next() throws IOException {
        try {
            while (reader.hasNext()) {
                X12Segment segment = take(reader.next());
                if (segment != null) {
                    return segment;
                }
            }
            return null;
        } catch (EDIStreamException e) {
            throw explained(e);
        }
    }

    private @Nullable X12Segment take(EDIStreamEvent event) {
        switch (event) {
            case START_SEGMENT -> {
                id = reader.getText();
                elements = new ArrayList<>();
            }
            case START_COMPOSITE -> {
                inComposite = true;
                elements.add(new ArrayList<>());
            }
            case END_COMPOSITE -> inComposite = false;
            case ELEMENT_DATA -> {
                String text = Characters.decoded(reader.getText()).strip();
                if (inComposite) {
                    elements.getLast().add(text);
                } else {
                    elements.add(List.of(text));
                }
            }
            case END_SEGMENT -> {
                return finished();
            }
            default -> {
                // starts and ends of interchanges and groups say nothing that their segments do not
            }
        }
        return null;
    }

    /** Takes out the number where the framing has put one in front; what the file does not have, has none. */
    private X12Segment finished() {
        if (id.equals("ISA")) {
            return new X12Segment(numbered(elements.get(5)), id, List.of(elements.get(7)));
        }
        if (SegmentFrames.isNumbered(id)) {
            return new X12Segment(numbered(elements.getFirst()), id, elements.subList(1, elements.size()));
        }
        number++;
        return new X12Segment(number, id, elements);
    }

    private long numbered(List<String> element) {
        long stated = number(element);
        number = stated == 0 ? number : stated;
        return stated;
    }

    private static long number(List<String> element) {
        return Long.parseLong(element.getFirst());
    }

    /** The framing's own refusals and failures of the disk come wrapped; they are passed on as they are. */
    private RuntimeException explained(EDIStreamException failure) throws IOException {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IntakeException refusal) {
                return refusal;
            }
        }
        if (failure.getCause() instanceof IOException io) {
            throw io;
        }
        Position near = new Position("segment", Math.max(1, framing.segments()), null);
        return new IntakeException(
                IntakeException.Kind.DAMAGED, file, near, "the text cannot be taken apart into X12 segments");
    }
}

package org.writedown.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.Document;
import org.writedown.intake.DocumentReader;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.Opening;
import org.writedown.intake.Position;
import org.writedown.intake.Reading;
import org.writedown.intake.Tally;

/**
 * Reads X12 837 claims and 835 remittances, also in one interchange. A file is refused when it has been
 * cut off, holds another kind of transaction set, or exceeds a limit. A claim or remittance one of whose
 * amounts is no amount is rejected by itself, with its place; only if nothing is left is the file
 * refused. Wrong counts and totals that do not tie are warnings.
 */
public final class X12Reader implements DocumentReader {

    public static final int LONGEST_SEGMENT = SegmentFrames.LONGEST_SEGMENT;

    private static final Pattern BEGINNING = Pattern.compile("(ISA|GS|ST)[^A-Za-z0-9]");

    private static final Pattern GUIDE = Pattern.compile("[0-9A-Z]{6,12}");

    private final IntakeLimits limits;

    public X12Reader(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public String format() {
        return "X12 837 or 835";
    }

    @Override
    public boolean recognises(Opening opening) {
        return BEGINNING.matcher(opening.text()).lookingAt();
    }

    @Override
    public IntakeSummary read(Document document, Reading reading) throws IOException {
        try (InputStream in = document.content().open()) {
            return new Run(document, in, reading).toEnd();
        }
    }

    /** One file being read. */
    private final class Run {

        private final Document document;
        private final Findings findings = new Findings(limits.findings());
        private final EnvelopeCheck envelope = new EnvelopeCheck(findings);
        private final X12Framing framing;
        private final X12Segments segments;
        private final Tally tally;
        private final Map<String, TransactionLoops> loops;
        private final TreeSet<String> types = new TreeSet<>();
        private TransactionLoops current;
        private String version = "";
        private @Nullable Position last;

        Run(Document document, InputStream in, Reading reading) throws IOException {
            this.document = document;
            this.framing = new X12Framing(document.name(), in, limits, findings);
            this.segments = new X12Segments(document.name(), framing);
            this.tally = new Tally(document.name(), limits, reading);
            TransactionLoops claims = new ClaimLoops(document, limits, tally);
            this.loops = Map.of("837", claims, "835", new RemittanceLoops(document, limits, tally, findings));
            this.current = claims;
        }

        IntakeSummary toEnd() throws IOException {
            for (X12Segment segment = segments.next(); segment != null; segment = segments.next()) {
                accept(segment);
                last = segment.number() > 0 ? segment.position() : last;
            }
            if (framing.cutOff()) {
                throw refuse(
                        Kind.DAMAGED, last, "the file ends here and its interchange has no IEA: it has been cut off");
            }
            return tally.summary(formatRead(), "the file holds no claim (CLM or CLP segment)", findings);
        }

        private String formatRead() {
            String format = "X12 " + String.join(" and ", types.descendingSet());
            return version.isEmpty() ? format : format + " " + version;
        }

        private void accept(X12Segment segment) {
            X12Segment open = envelope.transaction();
            envelope.accept(segment);
            switch (segment.id()) {
                case "ISA", "GS", "GE", "IEA" -> requireClosed(open, segment);
                case "ST" -> {
                    requireClosed(open, segment);
                    current = loopsOf(segment);
                    current.begin(segment);
                }
                case "SE" -> current.end(segment);
                default -> inside(open, segment);
            }
            if (segment.is("GS")) {
                group(segment);
            }
        }

        /** Keeps the implementation guide that the first group names, such as {@code 005010X223A2}. */
        private void group(X12Segment gs) {
            if (version.isEmpty() && GUIDE.matcher(gs.text(8)).matches()) {
                version = gs.text(8);
            }
            loops.values().forEach(each -> each.group(version));
        }

        private void inside(@Nullable X12Segment open, X12Segment segment) {
            if (open != null) {
                current.accept(segment);
            } else if ((segment.is("CLM") || segment.is("CLP"))) {
                throw refuse(Kind.DAMAGED, segment.position(), "a claim stands outside any transaction set (ST to SE)");
            } else if (!segment.is("TA1")) {
                findings.add(segment.position(), "the segment stands outside any transaction set and was left out");
            }
        }

        private void requireClosed(@Nullable X12Segment open, X12Segment segment) {
            if (open == null) {
                return;
            }
            String begun = "the transaction set begun in segment " + open.number();
            if (segment.number() == 0) {
                throw refuse(Kind.DAMAGED, last, "the file ends here, within " + begun + ": it has been cut off");
            }
            throw refuse(Kind.DAMAGED, segment.position(), begun + " has no SE before this segment");
        }

        private TransactionLoops loopsOf(X12Segment st) {
            String type = st.text(1);
            TransactionLoops found = loops.get(type);
            if (found != null) {
                types.add(type);
                return found;
            }
            String reason = type.matches("\\d{3}")
                    ? "an X12 " + type + ", neither a claim (837) nor a remittance (835)"
                    : "ST01 names no transaction set";
            throw refuse(Kind.NOT_A_BILL, st.position(), reason);
        }

        private IntakeException refuse(Kind kind, @Nullable Position where, String reason) {
            return new IntakeException(kind, document.name(), where, reason);
        }
    }
}

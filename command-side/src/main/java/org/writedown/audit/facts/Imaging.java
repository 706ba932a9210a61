package org.writedown.audit.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.writedown.audit.bill.Line;

/**
 * Imaging codes by kind and region, for the studies that exist without contrast, with it, and as one
 * code for both (CPT, by code only).
 */
public final class Imaging {

    /** How a study is made. */
    public enum Kind {
        XRAY,
        CT,
        MRI,
        ULTRASOUND,
        NUCLEAR
    }

    private static final String FAMILIES = """
            CT  | head              | 70450 70460 70470
            CT  | orbit and ear     | 70480 70481 70482
            CT  | face              | 70486 70487 70488
            CT  | neck              | 70490 70491 70492
            CT  | chest             | 71250 71260 71270
            CT  | cervical spine    | 72125 72126 72127
            CT  | thoracic spine    | 72128 72129 72130
            CT  | lumbar spine      | 72131 72132 72133
            CT  | pelvis            | 72192 72193 72194
            CT  | arm               | 73200 73201 73202
            CT  | leg               | 73700 73701 73702
            CT  | abdomen           | 74150 74160 74170
            CT  | abdomen and pelvis| 74176 74177 74178
            MRI | orbit, face, neck | 70540 70542 70543
            MRI | brain             | 70551 70552 70553
            MRI | chest             | 71550 71551 71552
            MRI | cervical spine    | 72141 72142 72156
            MRI | thoracic spine    | 72146 72147 72157
            MRI | lumbar spine      | 72148 72149 72158
            MRI | pelvis            | 72195 72196 72197
            MRI | arm               | 73218 73219 73220
            MRI | joint of the arm  | 73221 73222 73223
            MRI | leg               | 73718 73719 73720
            MRI | joint of the leg  | 73721 73722 73723
            MRI | abdomen           | 74181 74182 74183
            """;

    /** One region by one kind; without contrast, with it, and both in one code. */
    public record Family(Kind kind, String region, List<String> codes) {

        public String combined() {
            return codes.get(2);
        }
    }

    private static final Map<String, Family> BY_CODE = Table.rows(FAMILIES).stream()
            .map(row -> new Family(Kind.valueOf(row.get(0)), row.get(1), Table.list(row.get(2))))
            .flatMap(family -> family.codes().stream().map(code -> Map.entry(code, family)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Abdomen and pelvis on one day have had one code since 2011. */
    public static final Map<String, List<String>> ABDOMEN_AND_PELVIS = Map.of(
            "74176", List.of("74150", "72192"), "74177", List.of("74160", "72193"), "74178", List.of("74170", "72194"));

    /** Vessels and heart by CT or MRI. */
    private static final Set<String> ANGIOGRAPHY = Table.words(
            "70496 70498 71275 72191 73206 73706 74174 74175 75571 75572 75573 75574 75635 70544 70545 70546 70547 70548"
                    + " 70549 71555 72159 72198 73225 73725 74185 75557 75559 75561 75563");

    private Imaging() {}

    public static Optional<Family> family(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The kind of a diagnostic imaging code; absent for guidance, therapy and anything else. */
    public static Optional<Kind> kind(Line line) {
        Family family = BY_CODE.get(line.code());
        if (family != null) {
            return Optional.of(family.kind());
        }
        if (line.codeWithin(76506, 76886)) {
            return Optional.of(Kind.ULTRASOUND);
        }
        if (line.codeWithin(78012, 78816)) {
            return Optional.of(Kind.NUCLEAR);
        }
        return line.codeWithin(70030, 74022) || line.codeWithin(77065, 77081)
                ? Optional.of(Kind.XRAY)
                : Optional.empty();
    }

    public static boolean is(Line line) {
        return kind(line).isPresent();
    }

    /** CT, MRI and nuclear studies: dear, and seldom the first step. */
    public static boolean isAdvanced(Line line) {
        return ANGIOGRAPHY.contains(line.code())
                || kind(line)
                        .filter(kind -> kind == Kind.CT || kind == Kind.MRI || kind == Kind.NUCLEAR)
                        .isPresent();
    }

    /** Studies that one provider may bill whole, or two as a technical and a professional part. */
    public static boolean canBeSplit(Line line) {
        return is(line) || line.codeWithin(93303, 93352) || line.codeWithin(93880, 93998);
    }
}

package org.writedown.audit.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.writedown.audit.bill.Line;

/**
 * Evaluation and management codes by family. Minutes are those that must be met or exceeded since 2024
 * for time to support the code (AMA, CPT E/M guidelines; CMS, Physician Fee Schedule final rules 2021 and
 * 2023). Emergency visits never count time.
 */
public final class Visits {

    /** One family: its codes from the lowest level to the highest, and each level's minutes. */
    public record Family(String name, List<String> codes, List<Integer> minutes, LocalDate timeCountsFrom) {

        /** The highest code whose minutes are reached; absent below the first. */
        public Optional<String> supportedBy(int documented) {
            String best = null;
            for (int i = 0; i < codes.size(); i++) {
                if (minutes.get(i) > 0 && documented >= minutes.get(i)) {
                    best = codes.get(i);
                }
            }
            return Optional.ofNullable(best);
        }

        public int minutesOf(String code) {
            return minutes.get(codes.indexOf(code));
        }
    }

    private static final LocalDate OFFICE_2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate HOSPITAL_2023 = LocalDate.of(2023, 1, 1);

    private static final List<Family> TIMED = List.of(
            new Family(
                    "new office patient", Table.list("99202 99203 99204 99205"), List.of(15, 30, 45, 60), OFFICE_2021),
            new Family(
                    "established office patient",
                    Table.list("99212 99213 99214 99215"),
                    List.of(10, 20, 30, 40),
                    OFFICE_2021),
            new Family("first hospital day", Table.list("99221 99222 99223"), List.of(40, 55, 75), HOSPITAL_2023),
            new Family("later hospital day", Table.list("99231 99232 99233"), List.of(25, 35, 50), HOSPITAL_2023),
            new Family("same-day hospital stay", Table.list("99234 99235 99236"), List.of(45, 70, 85), HOSPITAL_2023),
            new Family(
                    "office consultation",
                    Table.list("99242 99243 99244 99245"),
                    List.of(20, 30, 40, 55),
                    HOSPITAL_2023),
            new Family(
                    "hospital consultation",
                    Table.list("99252 99253 99254 99255"),
                    List.of(35, 45, 60, 80),
                    HOSPITAL_2023));

    private static final Map<String, Family> BY_CODE = TIMED.stream()
            .flatMap(family -> family.codes().stream().map(code -> Map.entry(code, family)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> HOSPITAL_EMERGENCY_B = Table.words("G0380 G0381 G0382 G0383 G0384");

    private Visits() {}

    public static Optional<Family> timed(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Any evaluation and management service, including ophthalmology's own and Medicare's hospital codes. */
    public static boolean is(Line line) {
        return line.codeWithin(99202, 99215)
                || line.codeWithin(99221, 99239)
                || line.codeWithin(99241, 99255)
                || isEmergency(line)
                || line.codeWithin(99291, 99292)
                || line.codeWithin(99304, 99350)
                || line.codeWithin(99381, 99397)
                || line.codeWithin(92002, 92014)
                || line.code().equals("G0463")
                || line.code().equals("G0402")
                || line.code().equals("G0438")
                || line.code().equals("G0439");
    }

    public static boolean isEmergency(Line line) {
        return line.codeWithin(99281, 99285) || HOSPITAL_EMERGENCY_B.contains(line.code());
    }

    /** 4 or 5 of the emergency levels. */
    public static boolean isHighEmergency(Line line) {
        return line.codeWithin(99284, 99285)
                || line.code().equals("G0383")
                || line.code().equals("G0384");
    }

    public static boolean isOffice(Line line) {
        return line.codeWithin(99202, 99215);
    }

    public static boolean isNewPatient(Line line) {
        return line.codeWithin(99202, 99205) || line.codeWithin(99381, 99387);
    }

    /** Hospital care by the day: first, later, same-day and discharge. */
    public static boolean isHospitalDay(Line line) {
        return line.codeWithin(99221, 99223) || line.codeWithin(99231, 99236) || line.codeWithin(99238, 99239);
    }

    public static boolean isConsultation(Line line) {
        return line.codeWithin(99241, 99245) || line.codeWithin(99251, 99255);
    }

    /** What a hospital charges for a visit itself: emergency, clinic. */
    public static boolean isFacilityVisit(Line line) {
        return isEmergency(line) || isOffice(line) || line.code().equals("G0463");
    }
}

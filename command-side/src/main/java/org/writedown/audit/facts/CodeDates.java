package org.writedown.audit.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When codes ended or began, for codes that bills often carry wrongly and that every edition agrees on.
 * The full tables are loaded as reference data. Sources: AMA CPT changes and CMS HCPCS updates of the
 * year named; CDC/CMS ICD-10-CM addenda for the fiscal year named. Those that were valid, or not, in January 2021 and in
 * fiscal year 2022 are compared with the published files of these days ({@code CodeDatesTest}).
 */
public final class CodeDates {

    /**
     * @param last last valid day; absent for a code that is still valid
     * @param first first valid day; absent where it was valid before any bill of today
     * @param instead which codes came in its place, or blank
     */
    public record Life(@Nullable LocalDate first, @Nullable LocalDate last, String instead, String source) {}

    private static final String PROCEDURES = """
            71010 | | 2017-12-31 | 71045           | CPT 2018
            71015 | | 2017-12-31 | 71045           | CPT 2018
            71020 | | 2017-12-31 | 71046           | CPT 2018
            71021 | | 2017-12-31 | 71047           | CPT 2018
            71022 | | 2017-12-31 | 71047           | CPT 2018
            71023 | | 2017-12-31 | 71046 or 71047  | CPT 2018
            71030 | | 2017-12-31 | 71048           | CPT 2018
            71034 | | 2017-12-31 | 71048           | CPT 2018
            71035 | | 2017-12-31 | 71046 or 71047  | CPT 2018
            74000 | | 2017-12-31 | 74018           | CPT 2018
            74010 | | 2017-12-31 | 74019           | CPT 2018
            74020 | | 2017-12-31 | 74021           | CPT 2018
            99201 | | 2020-12-31 | 99202           | CPT 2021
            99217 | | 2022-12-31 | 99238 or 99239  | CPT 2023
            99218 | | 2022-12-31 | 99221           | CPT 2023
            99219 | | 2022-12-31 | 99222           | CPT 2023
            99220 | | 2022-12-31 | 99223           | CPT 2023
            99224 | | 2022-12-31 | 99231           | CPT 2023
            99225 | | 2022-12-31 | 99232           | CPT 2023
            99226 | | 2022-12-31 | 99233           | CPT 2023
            99241 | | 2022-12-31 | 99242           | CPT 2023
            99251 | | 2022-12-31 | 99252           | CPT 2023
            99318 | | 2022-12-31 |                 | CPT 2023
            99324 | | 2022-12-31 | 99341           | CPT 2023
            99325 | | 2022-12-31 | 99342           | CPT 2023
            99326 | | 2022-12-31 |                 | CPT 2023
            99327 | | 2022-12-31 | 99344           | CPT 2023
            99328 | | 2022-12-31 | 99345           | CPT 2023
            99343 | | 2022-12-31 | 99342           | CPT 2023
            99354 | | 2022-12-31 | 99417           | CPT 2023
            99355 | | 2022-12-31 | 99417           | CPT 2023
            99356 | | 2022-12-31 | 99418           | CPT 2023
            99357 | | 2022-12-31 | 99418           | CPT 2023
            96101 | | 2018-12-31 | 96130           | CPT 2019
            96118 | | 2018-12-31 | 96132           | CPT 2019
            96150 | | 2019-12-31 | 96156           | CPT 2020
            96151 | | 2019-12-31 | 96156           | CPT 2020
            96152 | | 2019-12-31 | 96158           | CPT 2020
            97001 | | 2016-12-31 | 97161 to 97163  | CPT 2017
            97002 | | 2016-12-31 | 97164           | CPT 2017
            97003 | | 2016-12-31 | 97165 to 97167  | CPT 2017
            97004 | | 2016-12-31 | 97168           | CPT 2017
            99143 | | 2016-12-31 | 99151           | CPT 2017
            99144 | | 2016-12-31 | 99152           | CPT 2017
            99145 | | 2016-12-31 | 99153           | CPT 2017
            77051 | | 2016-12-31 | 77065           | CPT 2017
            77052 | | 2016-12-31 | 77067           | CPT 2017
            77055 | | 2016-12-31 | 77065           | CPT 2017
            77056 | | 2016-12-31 | 77066           | CPT 2017
            77057 | | 2016-12-31 | 77067           | CPT 2017
            76645 | | 2014-12-31 | 76641 or 76642  | CPT 2015
            10022 | | 2018-12-31 | 10005 to 10012  | CPT 2019
            11100 | | 2018-12-31 | 11102 to 11107  | CPT 2019
            11101 | | 2018-12-31 | 11103 to 11107  | CPT 2019
            90911 | | 2019-12-31 | 90912           | CPT 2020
            95943 | | 2020-12-31 |                 | CPT 2021
            92585 | | 2020-12-31 | 92652           | CPT 2021
            99444 | | 2019-12-31 | 99421 to 99423  | CPT 2020
            99441 | | 2024-12-31 | 98008 to 98015  | CPT 2025
            99442 | | 2024-12-31 | 98008 to 98015  | CPT 2025
            99443 | | 2024-12-31 | 98008 to 98015  | CPT 2025
            G0202 | | 2017-12-31 | 77067           | HCPCS 2018
            G0204 | | 2017-12-31 | 77066           | HCPCS 2018
            G0206 | | 2017-12-31 | 77065           | HCPCS 2018
            C9803 | | 2023-12-31 |                 | HCPCS 2024
            71045 | 2018-01-01 | | | CPT 2018
            71046 | 2018-01-01 | | | CPT 2018
            71047 | 2018-01-01 | | | CPT 2018
            71048 | 2018-01-01 | | | CPT 2018
            74018 | 2018-01-01 | | | CPT 2018
            74019 | 2018-01-01 | | | CPT 2018
            74021 | 2018-01-01 | | | CPT 2018
            77065 | 2017-01-01 | | | CPT 2017
            77066 | 2017-01-01 | | | CPT 2017
            77067 | 2017-01-01 | | | CPT 2017
            11102 | 2019-01-01 | | | CPT 2019
            11103 | 2019-01-01 | | | CPT 2019
            11104 | 2019-01-01 | | | CPT 2019
            11105 | 2019-01-01 | | | CPT 2019
            11106 | 2019-01-01 | | | CPT 2019
            11107 | 2019-01-01 | | | CPT 2019
            96130 | 2019-01-01 | | | CPT 2019
            96132 | 2019-01-01 | | | CPT 2019
            96156 | 2020-01-01 | | | CPT 2020
            98016 | 2025-01-01 | | | CPT 2025
            99151 | 2017-01-01 | | | CPT 2017
            99152 | 2017-01-01 | | | CPT 2017
            99153 | 2017-01-01 | | | CPT 2017
            99417 | 2021-01-01 | | | CPT 2021
            99418 | 2023-01-01 | | | CPT 2023
            99437 | 2022-01-01 | | | CPT 2022
            87635 | 2020-03-13 | | | CPT, added early in 2020
            87636 | 2020-10-06 | | | CPT, added early in 2020
            87637 | 2020-10-06 | | | CPT, added early in 2020
            G2211 | 2021-01-01 | | | HCPCS 2021
            G2212 | 2021-01-01 | | | HCPCS 2021
            G0463 | 2014-01-01 | | | HCPCS 2014
            G0316 | 2023-01-01 | | | HCPCS 2023
            """;

    private static final String DIAGNOSES = """
            E668  | | 2024-09-30 | E66.81 or E66.89 and below | ICD-10-CM FY 2025
            M5136 | | 2024-09-30 | M51.360 to M51.369       | ICD-10-CM FY 2025
            M5137 | | 2024-09-30 | M51.370 to M51.379       | ICD-10-CM FY 2025
            G20   | | 2023-09-30 | G20.A1 to G20.C          | ICD-10-CM FY 2024
            I248  | | 2023-09-30 | I24.81 or I24.89         | ICD-10-CM FY 2024
            E8881 | | 2023-09-30 | E88.810 to E88.819       | ICD-10-CM FY 2024
            D481  | | 2023-09-30 | D48.110 to D48.19        | ICD-10-CM FY 2024
            E872  | | 2022-09-30 | E87.20 to E87.29         | ICD-10-CM FY 2023
            I472  | | 2022-09-30 | I47.20 to I47.29         | ICD-10-CM FY 2023
            N63   | | 2017-09-30 | N63.0 to N63.42          | ICD-10-CM FY 2018
            M545  | | 2021-09-30 | M54.50, M54.51 or M54.59 | ICD-10-CM FY 2022
            R51   | | 2020-09-30 | R51.0 or R51.9           | ICD-10-CM FY 2021
            R05   | | 2021-09-30 | R05.1 to R05.9           | ICD-10-CM FY 2022
            R633  | | 2021-09-30 | R63.30 to R63.39         | ICD-10-CM FY 2022
            G92   | | 2021-09-30 | G92.8 or G92.9           | ICD-10-CM FY 2022
            D552  | | 2021-09-30 | D55.21 or D55.29         | ICD-10-CM FY 2022
            F78   | | 2021-09-30 | F78.A1 or F78.A9         | ICD-10-CM FY 2022
            K228  | | 2021-09-30 | K22.81 or K22.89         | ICD-10-CM FY 2022
            M311  | | 2021-09-30 | M31.10 to M31.19         | ICD-10-CM FY 2022
            P09   | | 2021-09-30 | P09.1 to P09.9           | ICD-10-CM FY 2022
            R358  | | 2021-09-30 | R35.81 or R35.89         | ICD-10-CM FY 2022
            Z590  | | 2021-09-30 | Z59.00 to Z59.02         | ICD-10-CM FY 2022
            Z594  | | 2021-09-30 | Z59.41 or Z59.48         | ICD-10-CM FY 2022
            Z598  | | 2021-09-30 | Z59.811 to Z59.89        | ICD-10-CM FY 2022
            Z915  | | 2021-09-30 | Z91.51 or Z91.52         | ICD-10-CM FY 2022
            N183  | | 2020-09-30 | N18.30 to N18.32         | ICD-10-CM FY 2021
            K210  | | 2020-09-30 | K21.00 or K21.01         | ICD-10-CM FY 2021
            J82   | | 2020-09-30 | J82.81 to J82.89         | ICD-10-CM FY 2021
            D721  | | 2020-09-30 | D72.10 to D72.19         | ICD-10-CM FY 2021
            I481  | | 2019-09-30 | I48.11 or I48.19         | ICD-10-CM FY 2020
            I482  | | 2019-09-30 | I48.20 or I48.21         | ICD-10-CM FY 2020
            K352  | | 2018-09-30 | K35.20 or K35.21         | ICD-10-CM FY 2019
            K353  | | 2018-09-30 | K35.30 to K35.33         | ICD-10-CM FY 2019
            I638  | | 2018-09-30 | I63.81 or I63.89         | ICD-10-CM FY 2019
            K5660 | | 2017-09-30 | K56.600 to K56.609       | ICD-10-CM FY 2018
            K5669 | | 2017-09-30 | K56.690 to K56.699       | ICD-10-CM FY 2018
            E780  | | 2016-09-30 | E78.00 or E78.01         | ICD-10-CM FY 2017
            F328  | | 2016-09-30 | F32.81 or F32.89         | ICD-10-CM FY 2017
            N61   | | 2016-09-30 | N61.0 or N61.1           | ICD-10-CM FY 2017
            K859  | | 2016-09-30 | K85.90 to K85.92         | ICD-10-CM FY 2017
            R312  | | 2016-09-30 | R31.21 or R31.29         | ICD-10-CM FY 2017
            F32A  | 2021-10-01 | | | ICD-10-CM FY 2022
            M5450 | 2021-10-01 | | | ICD-10-CM FY 2022
            M5451 | 2021-10-01 | | | ICD-10-CM FY 2022
            M5459 | 2021-10-01 | | | ICD-10-CM FY 2022
            R051  | 2021-10-01 | | | ICD-10-CM FY 2022
            R052  | 2021-10-01 | | | ICD-10-CM FY 2022
            R053  | 2021-10-01 | | | ICD-10-CM FY 2022
            R058  | 2021-10-01 | | | ICD-10-CM FY 2022
            R059  | 2021-10-01 | | | ICD-10-CM FY 2022
            R510  | 2020-10-01 | | | ICD-10-CM FY 2021
            R519  | 2020-10-01 | | | ICD-10-CM FY 2021
            U071  | 2020-04-01 | | | ICD-10-CM, added 2020-04-01
            U099  | 2021-10-01 | | | ICD-10-CM FY 2022
            J1282 | 2021-01-01 | | | ICD-10-CM, added 2021-01-01
            K5904 | 2016-10-01 | | | ICD-10-CM FY 2017
            """;

    private static final Map<String, Life> OF_PROCEDURES = parse(PROCEDURES);
    private static final Map<String, Life> OF_DIAGNOSES = parse(DIAGNOSES);

    private CodeDates() {}

    public static Optional<Life> ofProcedure(String code) {
        return Optional.ofNullable(OF_PROCEDURES.get(code));
    }

    public static Optional<Life> ofDiagnosis(String code) {
        return Optional.ofNullable(OF_DIAGNOSES.get(code));
    }

    /** All, by code. */
    static Map<String, Life> procedures() {
        return OF_PROCEDURES;
    }

    static Map<String, Life> diagnoses() {
        return OF_DIAGNOSES;
    }

    private static Map<String, Life> parse(String text) {
        return Table.rows(text).stream()
                .collect(Collectors.toUnmodifiableMap(
                        List::getFirst, row -> new Life(day(row.get(1)), day(row.get(2)), row.get(3), row.get(4))));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}

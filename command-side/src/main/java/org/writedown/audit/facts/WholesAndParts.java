package org.writedown.audit.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Codes that contain others: billed together on one date by one provider, the part is paid within the
 * whole. By code only; stated from the codes' own definitions (CPT) and the NCCI Policy Manual, ch. 10 and 11.
 */
public final class WholesAndParts {

    private static final String TABLE = """
            93000 | 93005 93010
            93015 | 93016 93017 93018
            93040 | 93041 93042
            93224 | 93225 93226 93227
            93268 | 93270 93271 93272
            93784 | 93786 93788 93790
            94060 | 94010
            94070 | 94010
            85025 | 85027 85004 85007 85008 85009 85014 85018 85041 85048 85049
            85027 | 85014 85018 85041 85048 85049
            81001 | 81002 81003 81015
            81000 | 81002 81003 81015
            80050 | 85027 85004
            93306 | 93307 93308 93320 93321 93325
            93307 | 93308
            78452 | 78451
            93458 | 93454
            93460 | 93454 93456 93458
            45379 | 45378
            45380 | 45378
            45381 | 45378
            45382 | 45378
            45384 | 45378
            45385 | 45378
            45388 | 45378
            45390 | 45378
            45331 | 45330
            45338 | 45330
            43239 | 43235
            43244 | 43235
            43247 | 43235
            43248 | 43235
            43249 | 43235
            43250 | 43235
            43251 | 43235
            43255 | 43235
            43262 | 43260
            43264 | 43260
            31623 | 31622
            31624 | 31622
            31625 | 31622
            31628 | 31622
            31237 | 31231
            52204 | 52000
            52224 | 52000
            52332 | 52000
            52352 | 52000
            58558 | 58555
            58563 | 58555
            29806 | 29805
            29822 | 29805
            29823 | 29805
            29824 | 29805
            29826 | 29805
            29827 | 29805
            29876 | 29870
            29877 | 29870
            29880 | 29870
            29881 | 29870
            29882 | 29870
            29888 | 29870
            47562 | 49320
            47563 | 49320
            44970 | 49320
            58661 | 49320
            58662 | 49320
            """;

    /** The same study with more and with fewer views, complete and limited, both sides and one. */
    private static final String STUDIES = """
            76700 | 76705
            76770 | 76775
            76856 | 76857
            93970 | 93971
            93880 | 93882
            93925 | 93926
            93930 | 93931
            70110 | 70100
            73110 | 73100
            73130 | 73120
            73564 | 73560 73562
            73562 | 73560
            73610 | 73600
            73630 | 73620
            73030 | 73020
            72110 | 72100
            72114 | 72100 72110
            72050 | 72040
            72052 | 72040 72050
            72070 | 72020
            72072 | 72070
            72074 | 72070 72072
            72190 | 72170
            70220 | 70210
            70260 | 70250
            71101 | 71100
            71111 | 71110
            73080 | 73070
            73502 | 73501
            73503 | 73501 73502
            73522 | 73521
            73523 | 73521 73522
            73552 | 73551
            76641 | 76642
            76801 | 76815
            76805 | 76815
            76881 | 76882
            93975 | 93976
            93978 | 93979
            71046 | 71045
            71047 | 71045 71046
            71048 | 71045 71046 71047
            74021 | 74018 74019
            74019 | 74018
            93923 | 93922
            """;

    private static final Map<String, Set<String>> PARTS = parse(TABLE);
    private static final Map<String, Set<String>> SMALLER = parse(STUDIES);

    private WholesAndParts() {}

    private static Map<String, Set<String>> parse(String table) {
        return Table.rows(table).stream()
                .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> Table.words(row.get(1))));
    }

    /** Smaller versions of the same study. Both can be right: one film in bed, a full one later. */
    public static Set<String> smaller(String study) {
        return SMALLER.getOrDefault(study, Set.of());
    }

    public static Set<String> parts(String whole) {
        return PARTS.getOrDefault(whole, Set.of());
    }
}

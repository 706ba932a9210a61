package org.writedown.audit.facts;

import java.util.Set;

/** Modifiers by what they say about a line that looks like another. */
public final class Modifiers {

    /** Sides, eyelids, fingers, toes, coronary arteries: the same service on another part of the body. */
    public static final Set<String> ANATOMIC = Table.words(
            "LT RT 50 E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LC LD RC LM RI");

    /** The service was repeated, or is said to be distinct, and the record should say why. */
    public static final Set<String> REPEATED_OR_DISTINCT = Table.words("76 77 91 27 59 XE XS XP XU 51 58 78 79");

    /** Distinct procedural service; 59 since ever, the X ones since 2015. */
    public static final Set<String> DISTINCT = Table.words("59 XE XS XP XU");

    /** With these an edit of indicator 1 does not apply (NCCI Policy Manual, ch. 1, E). */
    public static final Set<String> NCCI_ASSOCIATED = Table.words("""
            E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI
            24 25 57 58 78 79 27 59 91 XE XS XP XU
            """);

    /** Why a procedure in the days after another is paid apart: staged, return, unrelated, repeated. */
    public static final Set<String> LATER_PROCEDURE = Table.words("58 78 79 76 77");

    /** Who performed or directed an anesthesia. */
    public static final Set<String> ANESTHESIA_ALONE = Table.words("AA QZ");

    public static final Set<String> ANESTHESIA_DIRECTED = Table.words("QK QX QY AD");

    private Modifiers() {}
}

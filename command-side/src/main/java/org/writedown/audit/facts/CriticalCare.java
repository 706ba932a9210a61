package org.writedown.audit.facts;

import java.util.Set;

/** Critical care and what a practitioner's critical care includes (CPT, critical care services). By code only. */
public final class CriticalCare {

    public static final Set<String> CODES = Set.of("99291", "99292");

    /** Access to vessels, gastric tubes, readings of chest films, pacing, cardiac output, ventilators, oximetry. */
    public static final Set<String> INCLUDED = Table.words("""
            36000 36410 36415 36591 36600 43752 43753 71045 71046 92953 93561 93562 93598 94002 94003 94004 94660 94662
            94760 94761 94762
            """);

    private CriticalCare() {}
}

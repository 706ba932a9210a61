package org.writedown.audit.reference;

/** Data that was published in editions. */
public interface Edited {

    /** Which one answered, for example {@code ncci-ptp-practitioner 2024q1}; kept with each finding. */
    String edition();
}

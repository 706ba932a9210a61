package org.writedown.audit.reference;

import java.util.Optional;
import org.writedown.audit.bill.Setting;

/** Which of the two NCCI tables applies. */
public enum EditSetting {
    PRACTITIONER,
    OUTPATIENT_HOSPITAL;

    /** Inpatient and post-acute bills have no edits. */
    public static Optional<EditSetting> of(Setting setting) {
        return switch (setting) {
            case PROFESSIONAL -> Optional.of(PRACTITIONER);
            case OUTPATIENT -> Optional.of(OUTPATIENT_HOSPITAL);
            case INPATIENT, POST_ACUTE -> Optional.empty();
        };
    }
}

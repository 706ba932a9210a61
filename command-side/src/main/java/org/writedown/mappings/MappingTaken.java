package org.writedown.mappings;

/** Another mapping is for the same provider or the same headers already; which would be used would be chance. */
public final class MappingTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MappingTaken(String other, String what) {
        super("mapping " + other + " is for the same " + what + " already; change or delete that one");
    }
}

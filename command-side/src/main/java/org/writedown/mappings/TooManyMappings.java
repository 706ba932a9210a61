package org.writedown.mappings;

/** The firm has as many mappings as are kept. */
public final class TooManyMappings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyMappings() {
        super("a firm keeps at most " + Mappings.MOST + " mappings; delete one that is no longer used");
    }
}

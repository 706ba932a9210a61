package org.writedown.audit;

import java.util.List;
import org.writedown.audit.bill.Bill;

/**
 * A case in text.
 *
 * @param kind positive, negative, near miss, clean, planted
 */
record Fixture(String file, String kind, String name, List<Bill> bills, List<Expected> expected) {

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}

package org.writedown.audit;

import java.util.List;
import org.writedown.audit.bill.Bill;

/**
 * A case in text.
 *
 * @param text as it is written
 * @param kind positive, negative, near miss, clean, planted
 */
record Fixture(String file, String kind, String name, String text, List<Bill> bills, List<Expected> expected) {

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}

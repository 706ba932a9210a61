package org.writedown.intake.x12;

import java.util.List;
import org.writedown.intake.Position;

/**
 * One segment. Elements and components are counted from 1, as the standard does; what is absent is
 * the empty text.
 *
 * @param number in the file, from 1; zero if the file does not have it
 * @param elements each a list of its components
 */
record X12Segment(long number, String id, List<List<String>> elements) {

    boolean is(String wanted) {
        return id.equals(wanted);
    }

    /** A whole element; a composite with {@code :} between its components. */
    String text(int element) {
        if (element > elements.size()) {
            return "";
        }
        List<String> components = elements.get(element - 1);
        return components.size() == 1 ? components.getFirst() : String.join(":", components);
    }

    String component(int element, int component) {
        if (element > elements.size() || component > elements.get(element - 1).size()) {
            return "";
        }
        return elements.get(element - 1).get(component - 1);
    }

    /** How many elements it has, empty ones between others included. */
    int size() {
        return elements.size();
    }

    Position position() {
        return new Position("segment", Math.max(1, number), id);
    }
}

package org.writedown.audit.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lines of one date of service. */
public final class Day {

    private final LocalDate date;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> byCode = new LinkedHashMap<>();

    Day(LocalDate date) {
        this.date = date;
    }

    void add(Line line) {
        lines.add(line);
        if (line.isCoded()) {
            byCode.computeIfAbsent(line.code(), code -> new ArrayList<>(2)).add(line);
        }
    }

    public LocalDate date() {
        return date;
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** In the order of the bill. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    public List<Line> coded(String code) {
        return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }
}

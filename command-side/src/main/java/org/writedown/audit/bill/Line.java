package org.writedown.audit.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Modifier;
import org.writedown.contract.value.ProviderId;
import org.writedown.contract.value.RevenueCode;

/** A line under examination: the billed line with what rules ask of it at hand. */
public final class Line {

    private final LineId id;
    private final BillLine billed;
    private final LineFacts facts;
    private final String code;
    private final int number;
    private final Set<String> modifiers;
    private final String words;

    Line(LineId id, BillLine billed, LineFacts facts) {
        this.id = id;
        this.billed = billed;
        this.facts = facts;
        this.code = billed.procedure() == null ? "" : billed.procedure().code();
        this.number = fiveDigits(code);
        this.modifiers = billed.modifiers().isEmpty()
                ? Set.of()
                : billed.modifiers().stream().map(Modifier::value).collect(Collectors.toCollection(TreeSet::new));
        this.words = normalised(billed.description());
    }

    private static int fiveDigits(String code) {
        int value = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return code.length() == 5 ? value : -1;
    }

    private static String normalised(@Nullable String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = Character.toUpperCase(text.charAt(i));
            boolean kept = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '%';
            if (kept) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    public LineId id() {
        return id;
    }

    public BillLine billed() {
        return billed;
    }

    public LineFacts facts() {
        return facts;
    }

    /** Empty where the line has none. */
    public String code() {
        return code;
    }

    public boolean isCoded() {
        return !code.isEmpty();
    }

    /** Whether the code is five digits from {@code first} to {@code last}. */
    public boolean codeWithin(int first, int last) {
        return number >= first && number <= last;
    }

    public Set<String> modifiers() {
        return modifiers;
    }

    public boolean has(String modifier) {
        return modifiers.contains(modifier);
    }

    public boolean hasAny(Set<String> any) {
        return !modifiers.isEmpty() && modifiers.stream().anyMatch(any::contains);
    }

    public @Nullable LocalDate date() {
        return billed.serviceFrom();
    }

    /** The last date of service: of a line of one day, that day. */
    public @Nullable LocalDate lastDate() {
        LocalDate to = billed.serviceTo();
        return to == null ? billed.serviceFrom() : to;
    }

    /** Days from the first to the last date of service; 1 for an undated line. */
    public long days() {
        LocalDate from = billed.serviceFrom();
        LocalDate to = billed.serviceTo();
        return from == null || to == null ? 1 : ChronoUnit.DAYS.between(from, to) + 1;
    }

    public long cents() {
        return billed.charge().minorUnits();
    }

    public BigDecimal units() {
        return billed.units();
    }

    public boolean unitsAbove(long limit) {
        return billed.units().compareTo(BigDecimal.valueOf(limit)) > 0;
    }

    /** Four digits, or empty. */
    public String revenue() {
        RevenueCode revenue = billed.revenue();
        return revenue == null ? "" : revenue.value();
    }

    /** The first three digits of the revenue code ({@code 045} is the emergency room), or empty. */
    public String department() {
        return revenue().isEmpty() ? "" : revenue().substring(0, 3);
    }

    public String place() {
        String place = billed.placeOfService();
        return place == null ? "" : place;
    }

    /** Upper case, single blanks, no punctuation; empty where the line has no words. */
    public String words() {
        return words;
    }

    /** False only if both lines name who rendered the service and name different ones. */
    public boolean maySharePractitioner(Line other) {
        ProviderId mine = billed.renderingProvider();
        ProviderId theirs = other.billed.renderingProvider();
        return mine == null || theirs == null || mine.equals(theirs);
    }

    @Override
    public String toString() {
        return id + " " + billed.label();
    }
}

package org.writedown.audit.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.facts.RevenueFamilies;
import org.writedown.audit.reference.Answers;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Payer;
import org.writedown.contract.value.RevenueCode;
import org.writedown.contract.value.Statement;

/**
 * A bill indexed once, by code and by date, for all rules. Rules walk an index and never compare all
 * lines with all lines, so that a bill of ten thousand lines is examined in time linear in its lines.
 */
public final class ExaminedBill {

    private final Bill bill;
    private final Policy policy;
    private final Answers answers;
    private final Setting setting;
    private final List<Line> lines;
    private final List<Line> totalRows;
    private final Map<String, List<Line>> byCode = new HashMap<>();
    private final NavigableMap<LocalDate, Day> byDate = new TreeMap<>();
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private List<ExaminedBill> theCase = List.of();

    private ExaminedBill(Bill bill, Policy policy, Answers answers) {
        this.bill = bill;
        this.policy = policy;
        this.answers = answers;
        List<Line> all = new ArrayList<>(bill.statement().lines().size());
        List<Line> totals = new ArrayList<>(0);
        for (BillLine billed : bill.statement().lines()) {
            Line line = new Line(
                    new LineId(bill.id(), billed.number()), billed, bill.known().line(billed.number()));
            (RevenueCode.TOTAL.equals(billed.revenue()) ? totals : all).add(line);
        }
        this.lines = Collections.unmodifiableList(all);
        this.totalRows = List.copyOf(totals);
        this.setting = Setting.of(bill.statement(), all.stream().anyMatch(RevenueFamilies::isRoom));
        index();
    }

    private void index() {
        for (Line line : lines) {
            if (line.isCoded()) {
                byCode.computeIfAbsent(line.code(), code -> new ArrayList<>(2)).add(line);
            }
            LocalDate date = line.date();
            if (date != null) {
                byDate.computeIfAbsent(date, Day::new).add(line);
            }
        }
    }

    /** All bills of one case, each knowing the others. */
    public static List<ExaminedBill> ofCase(List<Bill> bills, Policy policy, Answers answers) {
        List<ExaminedBill> examined = bills.stream()
                .map(bill -> new ExaminedBill(bill, policy, answers))
                .toList();
        examined.forEach(bill -> bill.theCase = examined);
        return examined;
    }

    public BillId id() {
        return bill.id();
    }

    public Statement statement() {
        return bill.statement();
    }

    public Circumstances known() {
        return bill.known();
    }

    public Payer payer() {
        return bill.known().payer();
    }

    public Policy policy() {
        return policy;
    }

    /** The reference data, as far as it is loaded. */
    public Answers reference() {
        return answers;
    }

    public Setting setting() {
        return setting;
    }

    public boolean isProfessional() {
        return setting == Setting.PROFESSIONAL;
    }

    /** The services, without rows that only repeat the total. */
    public List<Line> lines() {
        return lines;
    }

    /** Rows under revenue code 0001: the bill's own total, not a service. */
    public List<Line> totalRows() {
        return totalRows;
    }

    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }

    public List<Line> coded(String code) {
        return Collections.unmodifiableList(byCode.getOrDefault(code, List.of()));
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** The dates of service in order, each with its lines. */
    public Collection<Day> days() {
        return Collections.unmodifiableCollection(byDate.values());
    }

    public @Nullable Day on(LocalDate date) {
        return byDate.get(date);
    }

    /** Lines that begin on the dates of service of {@code line}, which may be of another bill; none if it has no date. */
    public Stream<Line> between(Line line) {
        LocalDate from = line.date();
        LocalDate to = line.lastDate();
        return from == null || to == null
                ? Stream.of()
                : byDate.subMap(from, true, to, true).values().stream().flatMap(day -> day.lines().stream());
    }

    public @Nullable LocalDate firstDate() {
        return byDate.isEmpty() ? null : byDate.firstKey();
    }

    public @Nullable LocalDate lastDate() {
        return byDate.isEmpty() ? null : byDate.lastKey();
    }

    /** Of the dates of service before that one, the last first. */
    public Collection<Day> daysBefore(LocalDate date) {
        return Collections.unmodifiableCollection(
                byDate.headMap(date, false).descendingMap().values());
    }

    /**
     * What several rules derive from the bill, derived once.
     *
     * @param what its own kind of answer
     */
    public <T> T derived(Class<T> what, Function<ExaminedBill, T> from) {
        Object known = derived.get(what);
        if (known == null) {
            known = from.apply(this);
            derived.put(what, known);
        }
        return what.cast(known);
    }

    /** All bills of the case, this one among them, in the case's order. */
    public List<ExaminedBill> theCase() {
        return theCase;
    }

    /** The case's other bills that stand for themselves: neither voided nor replaced nor this one. */
    public List<ExaminedBill> others() {
        return theCase.stream()
                .filter(other -> other != this && other.standsForItself())
                .toList();
    }

    /** Whether it is a claim that still asks for money: it voids none, and none of the case voids or replaces it. */
    public boolean standsForItself() {
        return !hasFrequency('8') && theCase.stream().noneMatch(other -> other.supersedes(this));
    }

    /**
     * UB-04 frequency: 7 replaces a claim, 8 voids it; of the same provider, for the same account or days. They may have come
     * in any order, and of two corrections the later one stands.
     */
    private boolean supersedes(ExaminedBill other) {
        Statement mine = statement();
        Statement theirs = other.statement();
        return isCorrection()
                && other != this
                && (!other.isCorrection() || other.id().compareTo(id()) < 0)
                && mine.side() == theirs.side()
                && mine.provider().id().equals(theirs.provider().id())
                && (mine.account().equals(theirs.account()) || isOfSameDays(other));
    }

    private boolean isCorrection() {
        return hasFrequency('7') || hasFrequency('8');
    }

    private boolean isOfSameDays(ExaminedBill other) {
        return firstDate() != null
                && Objects.equals(firstDate(), other.firstDate())
                && Objects.equals(lastDate(), other.lastDate());
    }

    private boolean hasFrequency(char frequency) {
        String type = statement().typeOfBill();
        return type != null && type.charAt(type.length() - 1) == frequency;
    }

    /** UB-04 frequency 2 or 3: one of several bills for a stay that goes on. */
    public boolean isInterim() {
        return hasFrequency('2') || hasFrequency('3');
    }

    /** UB-04 frequency 2, 3 or 4: it is for a part of a stay, be it the last. */
    public boolean isOneOfSeveral() {
        return isInterim() || hasFrequency('4');
    }
}

package org.writedown.audit.reference;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Bill;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.ProviderId;

/**
 * What a batch of bills will ask about.
 *
 * @param procedures procedure, supply and drug codes, without modifiers
 * @param diagnoses without dots
 * @param providers whose posted prices matter
 * @param first earliest date of service; absent if no line is dated
 * @param last latest date of service
 */
public record Wanted(
        Set<String> procedures,
        Set<String> diagnoses,
        Set<ProviderId> providers,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    public static Wanted by(List<Bill> bills) {
        Set<String> procedures = new HashSet<>();
        Set<String> diagnoses = new HashSet<>();
        Set<ProviderId> providers = new HashSet<>();
        LocalDate first = null;
        LocalDate last = null;
        for (Bill bill : bills) {
            providers.add(bill.statement().provider().id());
            bill.statement().diagnoses().forEach(diagnosis -> diagnoses.add(diagnosis.code()));
            for (BillLine line : bill.statement().lines()) {
                if (line.procedure() != null) {
                    procedures.add(line.procedure().code());
                }
                LocalDate date = line.serviceFrom();
                if (date != null) {
                    first = first == null || date.isBefore(first) ? date : first;
                    last = last == null || date.isAfter(last) ? date : last;
                }
            }
        }
        return new Wanted(procedures, diagnoses, providers, first, last);
    }
}

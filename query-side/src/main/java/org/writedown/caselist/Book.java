package org.writedown.caselist;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.FlagId;
import org.writedown.contract.value.LineId;
import org.writedown.projection.Folded;

/**
 * The bills of a case and the questions about them.
 *
 * @param concessions by the sequence number of the event that recorded each
 */
public record Book(Map<BillId, BillNow> bills, Map<FlagId, FlagNow> flags, Map<Long, Concession> concessions) {

    static final Book EMPTY = new Book(Map.of(), Map.of(), Map.of());

    Book with(BillId id, BillNow bill) {
        return new Book(Folded.with(bills, id, bill), flags, concessions);
    }

    Book changed(BillId id, UnaryOperator<BillNow> change) {
        return new Book(Folded.changed(bills, id, change), flags, concessions);
    }

    Book changed(LineId line, UnaryOperator<LineNow> change) {
        return changed(line.bill(), bill -> bill.changed(line.number(), change));
    }

    Book with(FlagNow flag) {
        return new Book(bills, Folded.with(flags, flag.flag(), flag), concessions);
    }

    Book now(FlagId flag, FlagNow.Status status) {
        return new Book(bills, Folded.changed(flags, flag, found -> found.now(status)), concessions);
    }

    Book with(long sequence, Concession concession) {
        return new Book(bills, flags, Folded.with(concessions, sequence, concession));
    }
}

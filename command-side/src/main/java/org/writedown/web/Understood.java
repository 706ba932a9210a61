package org.writedown.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.http.Problems;
import org.writedown.intake.Document;
import org.writedown.intake.Intake;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;

/**
 * What a file says, as far as it was understood. Its items are numbered from 1: the bills, then the
 * remittances, each in the order of the file.
 *
 * @param summary absent when the file is kept as a document alone, with {@code note} saying why
 */
record Understood(
        @Nullable IntakeSummary summary,
        List<Item> items,
        @Nullable String note) {

    /** A bill or a remittance. */
    sealed interface Item {
        int number();
    }

    record Bill(int number, ReadClaim claim) implements Item {}

    record Remittance(int number, ReadRemittance remittance) implements Item {}

    /** Kept without being read. */
    static Understood unread(String note) {
        return new Understood(null, List.of(), note);
    }

    /**
     * A file of no known format is a document. One that is of a known format and damaged, beyond a limit
     * or without anything readable in it is refused, with its place.
     */
    static Understood of(Intake intake, Document document) throws IOException {
        try {
            return of(intake.read(document));
        } catch (IntakeException refused) {
            return switch (refused.kind()) {
                case UNKNOWN_FORMAT, NOT_A_BILL -> unread(refused.reason());
                case DAMAGED, TOO_LARGE, NO_CLAIM ->
                    throw Problems.malformed(
                            refused.position() == null ? "" : refused.position().toString(),
                            String.valueOf(refused.getMessage()));
            };
        }
    }

    private static Understood of(IntakeResult result) {
        List<Item> items = new ArrayList<>();
        result.claims().forEach(claim -> items.add(new Bill(items.size() + 1, claim)));
        result.remittances().forEach(remittance -> items.add(new Remittance(items.size() + 1, remittance)));
        return new Understood(result.summary(), items, null);
    }
}

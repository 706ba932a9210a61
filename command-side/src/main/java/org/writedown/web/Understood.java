package org.writedown.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.intake.IntakeResult;
import org.writedown.intake.IntakeSummary;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.pdf.PdfProposal;
import org.writedown.intake.table.TablePreview;

/**
 * What a file says, as far as it was understood. Its items are numbered from 1: the bills, then the
 * remittances, each in the order of the file.
 *
 * @param summary absent when the file is kept as a document alone, with {@code note} saying why
 * @param table how its columns and first rows are understood, of a table
 * @param pdf its text and what looks like charges, of a PDF
 */
record Understood(
        @Nullable IntakeSummary summary,
        List<Item> items,
        @Nullable String note,
        @Nullable TablePreview table,
        @Nullable PdfProposal pdf) {

    /** A bill or a remittance. */
    sealed interface Item {
        int number();
    }

    record Bill(int number, ReadClaim claim) implements Item {}

    record Remittance(int number, ReadRemittance remittance) implements Item {}

    /** Kept as a document alone. */
    static Understood unread(String note) {
        return new Understood(null, List.of(), note, null, null);
    }

    /** A PDF is a document; a person confirms its lines. */
    static Understood proposed(PdfProposal pdf) {
        return new Understood(null, List.of(), pdf.inWords(), null, pdf);
    }

    static Understood of(IntakeResult result) {
        List<Item> items = new ArrayList<>();
        result.claims().forEach(claim -> items.add(new Bill(items.size() + 1, claim)));
        result.remittances().forEach(remittance -> items.add(new Remittance(items.size() + 1, remittance)));
        return new Understood(result.summary(), items, null, null, null);
    }

    /** What a person read from a document. */
    static Understood byPerson(ReadClaim claim) {
        return new Understood(null, List.of(new Bill(1, claim)), null, null, null);
    }

    /**
     * Bills, then what insurers took back, then what they decided: a remittance may hold the new decision
     * before the reversal of the old one, which says the same where only a date was wrong.
     */
    List<Item> inOrderOfRecording() {
        return items.stream().sorted(Comparator.comparingInt(Understood::turn)).toList();
    }

    private static int turn(Item item) {
        return switch (item) {
            case Bill bill -> 0;
            case Remittance remittance -> remittance.remittance().status() == ReadRemittance.Status.REVERSAL ? 1 : 2;
        };
    }

    Understood with(@Nullable TablePreview preview) {
        return new Understood(summary, items, note, preview, pdf);
    }
}

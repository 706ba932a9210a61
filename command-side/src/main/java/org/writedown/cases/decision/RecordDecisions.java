package org.writedown.cases.decision;

import java.util.List;
import org.writedown.cases.command.RecordCommand;
import org.writedown.cases.command.RecordCommand.AddNote;
import org.writedown.cases.command.RecordCommand.AttachDocument;
import org.writedown.cases.command.RecordCommand.CorrectEntry;
import org.writedown.cases.rules.CorrectionLeavesBalancesSound;
import org.writedown.cases.rules.OnlyMoneyEntriesAreCorrected;
import org.writedown.cases.rules.TextSaysSomething;
import org.writedown.cases.state.CaseFile;
import org.writedown.cases.state.Entry;
import org.writedown.contract.event.RecordEvent;
import org.writedown.contract.money.Movement;

/** Decides notes, documents and corrections. */
final class RecordDecisions {

    private RecordDecisions() {}

    static Decision decide(CaseFile file, RecordCommand command) {
        return switch (command) {
            case AddNote c ->
                Decision.provided(
                        List.of(new TextSaysSomething("a note", c.text().value())),
                        () -> Decision.accept(new RecordEvent.NoteAdded(c.origin(), c.text())));
            case AttachDocument c ->
                file.documents().contains(c.document())
                        ? Decision.nothing()
                        : Decision.accept(new RecordEvent.DocumentAttached(
                                c.origin(), c.document(), c.name(), c.mediaType(), c.bytes()));
            case CorrectEntry c ->
                file.entry(c.corrects())
                        .map(entry -> correct(file, entry, c))
                        .orElseGet(() -> Decision.reject(new OnlyMoneyEntriesAreCorrected(c.corrects(), false)));
        };
    }

    private static Decision correct(CaseFile file, Entry entry, CorrectEntry c) {
        if (entry.corrected()) {
            return Decision.nothing();
        }
        List<Movement> undone = Undoing.of(entry.event());
        return Decision.provided(
                List.of(
                        new TextSaysSomething("the reason", c.reason().value()),
                        new CorrectionLeavesBalancesSound(sound(file, undone))),
                () -> Decision.accept(new RecordEvent.EntryCorrected(c.origin(), c.corrects(), c.reason(), undone)));
    }

    private static boolean sound(CaseFile file, List<Movement> undone) {
        return undone.stream()
                .map(Movement::bill)
                .distinct()
                .map(bill -> file.bill(bill).orElseThrow())
                .allMatch(bill -> bill.moved(undone.stream()
                                .filter(movement -> movement.bill().equals(bill.id()))
                                .toList())
                        .balances()
                        .sound());
    }
}

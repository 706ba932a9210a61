package org.writedown.cases.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writedown.cases.command.IntakeCommand;
import org.writedown.cases.command.IntakeCommand.AttributeReduction;
import org.writedown.cases.command.IntakeCommand.RecordInsuranceAdjudication;
import org.writedown.cases.command.IntakeCommand.RecordLaterStatement;
import org.writedown.cases.command.IntakeCommand.ReverseAdjudication;
import org.writedown.cases.command.IntakeCommand.UploadBill;
import org.writedown.cases.rules.AmountIsPositive;
import org.writedown.cases.rules.BillIsUploadedOnce;
import org.writedown.cases.rules.CurrencyIsTheCases;
import org.writedown.cases.rules.LaterStatementIsNotOlder;
import org.writedown.cases.rules.LaterStatementIsOfTheSameAccount;
import org.writedown.cases.rules.StatementStaysItemised;
import org.writedown.cases.rules.StatementTiesToItsTotal;
import org.writedown.cases.state.BillState;
import org.writedown.cases.state.CaseFile;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.IntakeEvent;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Statement;

/** Decides what came in: bills, later statements, remittances. */
final class IntakeDecisions {

    private IntakeDecisions() {}

    static Decision decide(CaseFile file, IntakeCommand command) {
        return switch (command) {
            case UploadBill c -> upload(file, c);
            case RecordLaterStatement c ->
                file.bill(c.bill())
                        .map(bill -> restate(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
            case RecordInsuranceAdjudication c ->
                file.bill(c.bill())
                        .map(bill -> InsuranceDecisions.adjudicate(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
            case ReverseAdjudication c ->
                file.bill(c.bill())
                        .map(bill -> InsuranceDecisions.reverse(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
            case AttributeReduction c ->
                file.bill(c.bill())
                        .map(bill -> AttributionDecision.decide(file, bill, c))
                        .orElseGet(() -> Decision.missing("bill", c.bill()));
        };
    }

    private static Decision upload(CaseFile file, UploadBill c) {
        Statement statement = c.statement();
        Optional<BillState> known = file.bills().values().stream()
                .filter(bill -> new LaterStatementIsOfTheSameAccount(bill, statement).holds())
                .findFirst();
        if (known.isPresent()) {
            BillState bill = known.get();
            return onRecord(bill, statement) ? Decision.nothing() : Decision.reject(new BillIsUploadedOnce(bill.id()));
        }
        BillId bill = new BillId(file.bills().size() + 1);
        return Decision.provided(
                List.of(
                        new CurrencyIsTheCases(
                                file.currency(), statement.statedTotal().currency()),
                        new AmountIsPositive(statement.statedTotal()),
                        new StatementTiesToItsTotal(statement, c.mismatchAccepted())),
                () -> {
                    List<CaseEvent> events = new ArrayList<>();
                    events.add(new IntakeEvent.BillUploaded(c.origin(), bill, statement, charges(bill, statement)));
                    events.addAll(Printed.on(bill, c));
                    return new Decision.Accepted(events);
                });
    }

    /** Every line's charge, and what the total states beyond or short of the lines. */
    private static List<Movement> charges(BillId bill, Statement statement) {
        List<Movement> movements = new ArrayList<>();
        for (BillLine line : statement.lines()) {
            if (line.charge().isPositive()) {
                LineId id = new LineId(bill, line.number());
                movements.add(Movement.of(Account.BILLED, Account.OUTSTANDING, line.charge(), bill, id));
            }
        }
        movements.addAll(Charges.difference(bill, statement.unitemised()));
        return movements;
    }

    /** The latest statement read from another file says nothing new, and no statement does that is read again. */
    private static boolean onRecord(BillState bill, Statement statement) {
        return bill.latest().readFrom(statement.source()).equals(statement) || bill.hasRead(statement);
    }

    private static Decision restate(CaseFile file, BillState bill, RecordLaterStatement c) {
        Statement statement = c.statement();
        if (onRecord(bill, statement)) {
            return Decision.nothing();
        }
        return Decision.provided(
                List.of(
                        new CurrencyIsTheCases(
                                file.currency(), statement.statedTotal().currency()),
                        new LaterStatementIsOfTheSameAccount(bill, statement),
                        new LaterStatementIsNotOlder(bill, statement),
                        new StatementStaysItemised(bill, statement),
                        new StatementTiesToItsTotal(statement, c.mismatchAccepted())),
                () -> StatementComparison.of(bill, statement).decide(file, c));
    }
}

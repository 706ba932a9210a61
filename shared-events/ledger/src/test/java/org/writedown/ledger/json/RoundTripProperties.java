package org.writedown.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writedown.ledger.json.SampleValues.BILL;
import static org.writedown.ledger.json.SampleValues.FLAG;
import static org.writedown.ledger.json.SampleValues.VISIT;
import static org.writedown.ledger.json.SampleValues.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.writedown.contract.catalogue.EventCatalogue;
import org.writedown.contract.event.CaseEvent;
import org.writedown.contract.event.FlagEvent.LineFlagged;
import org.writedown.contract.event.RecordEvent.EntryCorrected;
import org.writedown.contract.money.Account;
import org.writedown.contract.money.Movement;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProcedureCode;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.UnitOfService;

/** Whatever is written is read back as it was, directly and as a shape, and equal events are equal bytes. */
class RoundTripProperties {

    private final EventJson json = new EventJson(EventCatalogue.current());

    @Property
    void flags(@ForAll("flags") LineFlagged flag) {
        assertRoundTrip(flag);
    }

    @Property
    void corrections(@ForAll("corrections") EntryCorrected correction) {
        assertRoundTrip(correction);
    }

    @Property
    void lines(@ForAll("lines") BillLine line) {
        assertThat(json.readValue(json.writeValue(line), BillLine.class)).isEqualTo(line);
    }

    private void assertRoundTrip(CaseEvent event) {
        byte[] stored = json.write(event);
        CaseEvent read = json.readValue(stored, event.getClass());

        assertThat(read).isEqualTo(event);
        assertThat(json.fromShape(json.readShape(stored), event.getClass())).isEqualTo(event);
        assertThat(json.write(read)).isEqualTo(stored);
    }

    @Provide
    Arbitrary<LineFlagged> flags() {
        Arbitrary<Set<Axis>> axes = Arbitraries.of(Axis.class).set();
        Arbitrary<Map<String, String>> facts =
                Arbitraries.maps(texts(), texts()).ofMaxSize(5);
        return Combinators.combine(
                        axes, texts(), money(), facts, Arbitraries.of(Concern.class), Arbitraries.of(Grade.class))
                .as((some, question, atStake, matched, concern, grade) -> new LineFlagged(
                        on("2026-02-02"),
                        FLAG,
                        VISIT,
                        concern,
                        some,
                        grade,
                        Sensitive.of(question),
                        atStake,
                        matched.isEmpty() ? null : new Finding("rule", "1", "none", matched)));
    }

    @Provide
    Arbitrary<EntryCorrected> corrections() {
        Arbitrary<Movement> movement = money().filter(Money::isPositive)
                .map(amount -> Movement.of(Account.PAID, Account.OUTSTANDING, amount, BILL, VISIT));
        return Combinators.combine(Arbitraries.longs(), texts(), movement.list().ofMaxSize(4))
                .as((corrects, reason, movements) ->
                        new EntryCorrected(on("2026-02-02"), corrects, Sensitive.of(reason), movements));
    }

    @Provide
    Arbitrary<BillLine> lines() {
        Arbitrary<BigDecimal> units = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1e12"))
                .ofScale(6);
        Arbitrary<Money> charge = money().filter(amount -> !amount.isNegative());
        Arbitrary<String> words = texts().filter(text -> !text.isBlank());
        return Combinators.combine(units, charge, words.injectNull(0.2), days().injectNull(0.2))
                .as((count, asked, description, day) -> new BillLine(
                        1,
                        null,
                        ProcedureCode.of("99285"),
                        List.of(),
                        description,
                        count,
                        UnitOfService.MINUTES,
                        asked,
                        day,
                        day,
                        List.of(1, 2),
                        null,
                        null));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-20_000, 60_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Money> money() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of("USD", "EUR", "JPY"))
                .as((minor, code) -> new Money(minor, Currency.getInstance(code)));
    }

    /** Any text that UTF-8 can carry. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(40).filter(RoundTripProperties::isUnicode);
    }

    private static boolean isUnicode(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}

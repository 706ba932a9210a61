package org.writedown.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writedown.contract.value.LineCircumstances;
import org.writedown.contract.value.Money;
import org.writedown.intake.Document;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.ReadClaim;
import org.writedown.intake.formats.Formats;

/** The price of one unit that a statement prints beside the charge. Synthetic statements; none is of a person. */
final class UnitPriceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unit Price",
                "UNIT COST",
                "Price",
                "Price Each",
                "each",
                "Rate",
                "Price/Unit",
                "Charge per Unit",
                "Unit price (USD)",
                "Unit Charge Amt",
                "Cost ea."
            })
    void a_unit_price_is_known_by_its_headers_and_is_neither_units_nor_the_charge(String header) throws IOException {
        ReadClaim claim = read("Description,Qty,%s,Amount\nSALINE,3,12.50,37.50\n".formatted(header));

        assertThat(claim.statement().lines().getFirst().units()).isEqualByComparingTo("3");
        assertThat(claim.statement().lines().getFirst().charge()).isEqualTo(Money.usd("37.50"));
        assertThat(claim.printed().lines()).containsExactly(LineCircumstances.priced(1, Money.usd("12.50")));
        assertThat(differences(claim)).isEmpty();
    }

    @Test
    void a_unit_price_without_a_number_of_units_is_not_taken_for_it() throws IOException {
        ReadClaim claim = read("Description,Unit Price,Amount\nSALINE,12.50,37.50\n");

        assertThat(claim.statement().lines().getFirst().units()).isEqualByComparingTo("1");
        assertThat(claim.printed().lines())
                .as("nothing says how many there are")
                .isEmpty();
        assertThat(differences(claim)).isEmpty();
    }

    @Test
    void a_charge_that_is_not_units_times_price_is_told_with_its_row_and_kept() throws IOException {
        ReadClaim claim = read("""
                Description,Qty,Unit Price,Amount
                SALINE,3,12.50,47.50
                GAUZE,3,3.33,10.00
                TABLET,30,0.0375,1.13
                BED,0,100.00,0.00
                GIFT,2,0.00,5.00
                """);

        assertThat(claim.statement().lines().getFirst().charge()).isEqualTo(Money.usd("47.50"));
        assertThat(differences(claim)).containsExactly("row 2: the charge is $47.50, and 3 units at $12.50 are $37.50");
        assertThat(claim.printed().lines())
                .as("a fraction of a cent is compared, and the record cannot hold it")
                .extracting(LineCircumstances::line)
                .containsExactly(1, 2, 4, 5);
    }

    @Test
    void what_is_no_price_is_told_and_left_out() throws IOException {
        ReadClaim claim = read("Description,Qty,Rate,Amount\nSALINE,3,80%,37.50\nGAUZE,1,-5.00,5.00\nBED,1,,5.00\n");

        assertThat(claim.printed().lines()).isEmpty();
        assertThat(claim.warnings())
                .extracting(Object::toString)
                .contains(
                        "row 2: the unit price is no amount of zero or more and was left out",
                        "row 3: the unit price is no amount of zero or more and was left out");
    }

    @Test
    void a_person_may_say_which_column_it_is() throws IOException {
        TableMapping mapping = new TableMapping(
                Map.of("einzelpreis", Column.UNIT_PRICE, "betrag", Column.CHARGE, "menge", Column.UNITS),
                TableMapping.DateOrder.UNDECLARED,
                TableMapping.DecimalSign.COMMA);
        ReadClaim claim = read("Description;Menge;Einzelpreis;Betrag\nSALINE;3;12,50;37,50\n", mapping);

        assertThat(claim.printed().lines()).containsExactly(LineCircumstances.priced(1, Money.usd("12.50")));
    }

    @Test
    void a_table_of_units_and_prices_without_charges_is_no_bill_and_none_is_computed() {
        assertThatThrownBy(() -> read("Description,Qty,Unit Price\nSALINE,3,12.50\n"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining(
                        "states the price of a unit and no charge of a line, and charges are not computed");
    }

    private static List<String> differences(ReadClaim claim) {
        return claim.warnings().stream()
                .map(Object::toString)
                .filter(warning -> warning.contains("units at"))
                .toList();
    }

    private static ReadClaim read(String table) throws IOException {
        return read(table, TableMapping.NONE);
    }

    private static ReadClaim read(String table, TableMapping mapping) throws IOException {
        Document document = Document.of("statement.csv", table.getBytes(StandardCharsets.UTF_8));
        return Formats.intake(IntakeLimits.UPLOAD, Declared.by(mapping))
                .read(document)
                .claims()
                .getFirst();
    }
}

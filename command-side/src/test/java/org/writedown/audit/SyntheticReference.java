package org.writedown.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.reference.CodeList;
import org.writedown.audit.reference.CodeTable;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.audit.reference.PostedPrices;
import org.writedown.audit.reference.PtpEdit;
import org.writedown.audit.reference.PtpEdits;
import org.writedown.audit.reference.Reference;
import org.writedown.audit.reference.UnitLimits;
import org.writedown.audit.reference.Wanted;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProviderId;

/**
 * Reference data in text, made up for tests: pairs and limits of invented editions over HCPCS Level II codes, so that
 * no published table is repeated here.
 */
final class SyntheticReference implements Reference {

    private record Row(String kind, List<String> words) {}

    private final List<Row> rows;

    private SyntheticReference(List<Row> rows) {
        this.rows = rows;
    }

    static SyntheticReference parse(String text) {
        return new SyntheticReference(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+", -1)))
                .map(words -> new Row(words.getFirst(), words.subList(1, words.size())))
                .toList());
    }

    @Override
    public Answers about(Wanted wanted) {
        return new Answers(
                new Codes("hcpcs-made-up 2024", of("procedure")),
                new Codes("icd-made-up 2024", of("diagnosis")),
                new Pairs(of("ptp")),
                new Limits(of("mue")),
                new Fees(of("fee")),
                new Prices(of("price")),
                new Listed("places-made-up 2024", "place", of("unassigned")),
                new Listed("revenue-codes-made-up 2024", "revenue", of("unassigned")));
    }

    private List<List<String>> of(String kind) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .map(Row::words)
                .toList();
    }

    /** {@code procedure CODE STANDING [first day of it]}. */
    private record Codes(String edition, List<List<String>> rows) implements CodeTable {
        @Override
        public Standing standing(String code, LocalDate on) {
            return rows.stream()
                    .filter(row -> row.getFirst().equals(code))
                    .filter(row -> row.size() < 3 || !on.isBefore(LocalDate.parse(row.get(2))))
                    .reduce((former, later) -> later)
                    .map(row -> Standing.valueOf(row.get(1)))
                    .orElse(Standing.NOT_COVERED);
        }
    }

    /** {@code unassigned LIST CODE}: the list has all codes but those. */
    private record Listed(String edition, String list, List<List<String>> rows) implements CodeList {
        @Override
        public boolean has(String code) {
            return !rows.contains(List.of(list, code));
        }
    }

    /** {@code ptp SETTING COLUMN1 COLUMN2 EFFECTIVE DELETED|* INDICATOR}. */
    private record Pairs(List<List<String>> rows) implements PtpEdits {
        @Override
        public String edition() {
            return "ptp-made-up 2024q1";
        }

        @Override
        public List<PtpEdit> withColumnOne(String code, EditSetting setting) {
            return rows.stream()
                    .filter(row ->
                            row.get(0).equals(setting.name()) && row.get(1).equals(code))
                    .map(row -> new PtpEdit(
                            row.get(1),
                            row.get(2),
                            LocalDate.parse(row.get(3)),
                            row.get(4).equals("*") ? null : LocalDate.parse(row.get(4)),
                            row.get(5).equals("1")))
                    .toList();
        }
    }

    /** {@code mue SETTING CODE UNITS KIND}. */
    private record Limits(List<List<String>> rows) implements UnitLimits {
        @Override
        public String edition() {
            return "mue-made-up 2024q1";
        }

        @Override
        public @Nullable UnitLimit limit(String code, EditSetting setting, LocalDate on) {
            return rows.stream()
                    .filter(row ->
                            row.get(0).equals(setting.name()) && row.get(1).equals(code))
                    .map(row -> new UnitLimit(new BigDecimal(row.get(2)), Kind.valueOf(row.get(3))))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** {@code fee CODE SPLIT GLOBAL BILATERAL OFFICE FACILITY}. */
    private record Fees(List<List<String>> rows) implements FeeSchedule {
        @Override
        public String edition() {
            return "fees-made-up 2024";
        }

        @Override
        public @Nullable Fee fee(String code, LocalDate on) {
            return rows.stream()
                    .filter(row -> row.getFirst().equals(code))
                    .map(row -> new Fee(
                            row.get(1).charAt(0),
                            row.get(2),
                            row.get(3).charAt(0),
                            Money.usd(row.get(4)),
                            Money.usd(row.get(5))))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** {@code price PROVIDER CODE GROSS|- CASH|-}. */
    private record Prices(List<List<String>> rows) implements PostedPrices {
        @Override
        public String edition() {
            return "prices-made-up 2024-01-01";
        }

        @Override
        public @Nullable Posted posted(ProviderId provider, String code, boolean inpatient, LocalDate on) {
            return rows.stream()
                    .filter(row ->
                            row.get(0).equals(provider.value()) && row.get(1).equals(code))
                    .map(row -> new Posted(money(row.get(2)), money(row.get(3))))
                    .findFirst()
                    .orElse(null);
        }

        private static @Nullable Money money(String text) {
            return text.equals("-") ? null : Money.usd(text);
        }
    }
}

package org.writedown.intake.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands above the headers: {@code Account: 123}, or a name in one cell and its value in the next. */
record Preamble(String account, String provider, @Nullable LocalDate statedOn) {

    private static final Set<String> STATED_ON =
            Set.of("statementdate", "dateofstatement", "billdate", "invoicedate", "printdate");

    static Preamble of(List<TableRow> above, TableDates dates) {
        String account = "";
        String provider = "";
        LocalDate statedOn = null;
        for (TableRow row : above) {
            List<String> cells = cells(row);
            for (int i = 0; i + 1 < cells.size(); i++) {
                String name = Column.normalised(cells.get(i));
                String value = cells.get(i + 1);
                if (account.isEmpty() && Column.ACCOUNT.names().contains(name)) {
                    account = value;
                } else if (provider.isEmpty() && Column.PROVIDER.names().contains(name)) {
                    provider = value;
                } else if (statedOn == null && STATED_ON.contains(name)) {
                    statedOn = dates.day(value);
                }
            }
        }
        return new Preamble(account, provider, statedOn);
    }

    /** {@code Account: 123} in one cell is a name and its value too. */
    private static List<String> cells(TableRow row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.cells()) {
            int colon = cell.indexOf(':');
            if (colon > 0) {
                cells.add(cell.substring(0, colon));
                if (colon + 1 < cell.length()) {
                    cells.add(cell.substring(colon + 1).strip());
                }
            } else if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
        return cells;
    }
}

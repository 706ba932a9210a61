package org.writedown.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writedown.http.Fields;
import org.writedown.http.Problems;
import org.writedown.identity.Caller;
import org.writedown.intake.table.Column;
import org.writedown.intake.table.Declared;
import org.writedown.intake.table.SavedMapping;
import org.writedown.intake.table.TableMapping;
import org.writedown.intake.table.TableMapping.DateOrder;
import org.writedown.intake.table.TableMapping.DecimalSign;
import org.writedown.mappings.Mappings;
import org.writedown.mappings.Mappings.Kept;

/** Which mapping a table is read by: what the request says, else what the firm has saved. */
final class TableMappingChoice {

    private static final String NONE = "none";

    private final Mappings mappings;

    TableMappingChoice(Mappings mappings) {
        this.mappings = mappings;
    }

    /** @throws org.springframework.web.ErrorResponseException if it names an unknown mapping or column */
    Declared of(Caller caller, Wanted wanted) {
        boolean told = !wanted.column().isEmpty() || wanted.dates() != null || wanted.decimals() != null;
        if (told && wanted.mapping() != null) {
            throw Problems.malformed("mapping", "is either named, or told by column, dates and decimals");
        }
        if (told) {
            return Declared.by(told(wanted));
        }
        if (NONE.equals(wanted.mapping())) {
            return Declared.NOTHING;
        }
        if (wanted.mapping() != null) {
            Optional<Kept> kept = mappings.find(caller, wanted.mapping());
            SavedMapping named = kept.map(Kept::mapping)
                    .orElseThrow(() -> Problems.malformed("mapping", "is no mapping that the firm has saved"));
            return new Declared(named.mapping(), named.name(), List.of());
        }
        return Declared.saved(mappings.of(caller).stream().map(Kept::mapping).toList());
    }

    private static TableMapping told(Wanted wanted) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String text : wanted.column()) {
            int colon = text.lastIndexOf(':');
            if (colon < 1) {
                throw Problems.malformed("column", "is a header and what it means, such as Betrag:CHARGE");
            }
            columns.put(text.substring(0, colon), meaning(text.substring(colon + 1)));
        }
        return Fields.read(
                "column",
                () -> new TableMapping(
                        columns,
                        wanted.dates() == null ? DateOrder.UNDECLARED : wanted.dates(),
                        wanted.decimals() == null ? DecimalSign.POINT : wanted.decimals()));
    }

    private static Column meaning(String text) {
        for (Column column : Column.values()) {
            if (column.name().equalsIgnoreCase(text)) {
                return column;
            }
        }
        throw Problems.malformed("column", "means one of " + List.of(Column.values()));
    }
}

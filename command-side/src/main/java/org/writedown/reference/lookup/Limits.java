package org.writedown.reference.lookup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.UnitLimits;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.EditionChoice;

/** Medically unlikely units, by the quarter of the day. */
record Limits(
        Map<EditSetting, String> titles,
        Map<EditSetting, EditionChoice> editions,
        Map<Integer, Map<String, org.writedown.reference.published.UnitLimit>> rows)
        implements UnitLimits {

    @Override
    public String edition() {
        return EditionTitles.all(titles);
    }

    @Override
    public String edition(Setting setting, ProviderId provider) {
        return EditionTitles.of(titles, setting);
    }

    @Override
    public boolean covers(Setting setting, ProviderId provider, @Nullable LocalDate on) {
        return EditSetting.of(setting)
                .map(editions::get)
                .filter(choice -> on == null || choice.on(on).isPresent())
                .isPresent();
    }

    @Override
    public @Nullable UnitLimit limit(String code, EditSetting setting, LocalDate on) {
        return editions.getOrDefault(setting, EditionChoice.NONE)
                .on(on)
                .map(edition -> rows.getOrDefault(edition.id(), Map.of()).get(code))
                .map(row -> new UnitLimit(
                        BigDecimal.valueOf(row.units()),
                        switch (row.adjudication()) {
                            case 1 -> Kind.LINE;
                            case 2 -> Kind.DAY_ABSOLUTE;
                            default -> Kind.DAY_CLINICAL;
                        }))
                .orElse(null);
    }
}

package org.writedown.reference.lookup;

import java.util.Map;
import java.util.stream.Collectors;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.EditSetting;

/** Editions as findings name them: those that were asked, and no others that happen to be loaded. */
final class EditionTitles {

    private EditionTitles() {}

    static String all(Map<?, String> titles) {
        return titles.values().stream().distinct().sorted().collect(Collectors.joining(", "));
    }

    static String of(Map<EditSetting, String> titles, Setting setting) {
        return EditSetting.of(setting)
                .map(table -> titles.getOrDefault(table, ""))
                .orElse("");
    }
}

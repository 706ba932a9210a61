package org.writedown.reference.lookup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.PostedPrices;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.Edition;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.published.PostedPrice;

/**
 * What hospitals posted. A price for several units of a drug, or for certain modifiers, is not compared with one unit of
 * the bare code; of several prices that remain the highest answers, so that no bill is questioned for the wrong one.
 */
record Prices(
        Map<ProviderId, String> titles,
        Map<ProviderId, EditionChoice> hospitals,
        Map<Integer, Map<String, List<PostedPrice>>> rows)
        implements PostedPrices {

    @Override
    public String edition() {
        return EditionTitles.all(titles);
    }

    @Override
    public String edition(Setting setting, ProviderId provider) {
        return titles.getOrDefault(provider, "");
    }

    @Override
    public boolean covers(Setting setting, ProviderId provider, @Nullable LocalDate on) {
        return hospitals.containsKey(provider);
    }

    @Override
    public @Nullable Posted posted(ProviderId provider, String code, boolean inpatient, LocalDate on) {
        EditionChoice editions = hospitals.getOrDefault(provider, EditionChoice.NONE);
        if (editions.isEmpty()) {
            return null;
        }
        // A hospital posts once a year: its next file answers for days before its first one as well as any.
        Edition edition = editions.on(on).orElse(editions.newestFirst().getLast());
        List<PostedPrice> posted = rows.getOrDefault(edition.id(), Map.of()).getOrDefault(code, List.of()).stream()
                .filter(price -> price.modifiers().isEmpty() && isForOne(price) && isOf(price.setting(), inpatient))
                .toList();
        Money gross = highest(posted, PostedPrice::gross);
        Money cash = highest(posted, PostedPrice::cash);
        return gross == null && cash == null ? null : new Posted(gross, cash);
    }

    private static boolean isForOne(PostedPrice price) {
        BigDecimal unit = price.drugUnit();
        return unit == null || unit.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isOf(String setting, boolean inpatient) {
        return !setting.equals(inpatient ? "outpatient" : "inpatient");
    }

    private static @Nullable Money highest(
            List<PostedPrice> posted, Function<PostedPrice, @Nullable BigDecimal> amount) {
        Optional<BigDecimal> most =
                posted.stream().map(amount).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return most.map(dollars -> Money.of(dollars.setScale(2, RoundingMode.HALF_UP), Money.USD))
                .orElse(null);
    }
}

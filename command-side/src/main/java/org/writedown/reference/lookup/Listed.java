package org.writedown.reference.lookup;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.CodeList;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.Edition;

/**
 * A plain list of codes.
 *
 * @param fewest a list of fewer codes is an excerpt, which says nothing of the codes that it does not have
 */
record Listed(String edition, Set<String> codes, int fewest) implements CodeList {

    /** CMS has assigned about sixty. */
    static final int PLACES = 40;

    /** NUBC has assigned more than five hundred. */
    static final int REVENUE_CODES = 400;

    static Listed of(Edition edition, Set<String> codes, int fewest) {
        return new Listed(edition.title(), codes, fewest);
    }

    @Override
    public boolean covers(Setting setting, ProviderId provider, @Nullable LocalDate on) {
        return codes.size() >= fewest;
    }

    @Override
    public boolean has(String code) {
        return codes.contains(code);
    }
}

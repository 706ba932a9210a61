package org.writedown.reference.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.PtpEdit;
import org.writedown.audit.reference.PtpEdits;
import org.writedown.reference.Edition;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.store.ReferenceRows;

/**
 * Edits among the codes asked about, from packed neighbourhoods. Where several editions answer for the days asked about,
 * each answers for its own days: an edit that a newer edition no longer has ended at that edition's first day.
 */
final class Pairs implements PtpEdits {

    private static final byte[] NONE = {};

    private final String edition;
    private final Map<EditSetting, EditionChoice> editions;
    private final Map<Integer, Map<String, byte[]>> packed;
    private final int[] codes;
    private final Map<Asked, List<PtpEdit>> answered = new ConcurrentHashMap<>();

    /**
     * @param packed by edition id and column 1 code
     * @param codes all that are asked about
     */
    Pairs(
            String edition,
            Map<EditSetting, EditionChoice> editions,
            Map<Integer, Map<String, byte[]>> packed,
            Collection<String> codes) {
        this.edition = edition;
        this.editions = Map.copyOf(editions);
        this.packed = Map.copyOf(packed);
        this.codes = ReferenceRows.columnTwos(codes);
    }

    private record Asked(String code, EditSetting setting) {}

    @Override
    public String edition() {
        return edition;
    }

    @Override
    public List<PtpEdit> withColumnOne(String code, EditSetting setting) {
        return answered.computeIfAbsent(new Asked(code, setting), this::find);
    }

    private List<PtpEdit> find(Asked asked) {
        String code = asked.code();
        EditionChoice choice = editions.getOrDefault(asked.setting(), EditionChoice.NONE);
        List<PtpEdit> found = new ArrayList<>(0);
        for (Edition edition : choice.newestFirst()) {
            byte[] edits = packed.getOrDefault(edition.id(), Map.of()).getOrDefault(code, NONE);
            if (edits.length > 0) {
                add(code, edits, edition, choice, found);
            }
        }
        return List.copyOf(found);
    }

    private void add(String code, byte[] edits, Edition edition, EditionChoice choice, Collection<PtpEdit> found) {
        boolean oldest = edition.equals(choice.newestFirst().getLast());
        LocalDate from = oldest ? LocalDate.MIN : edition.from();
        LocalDate until = choice.until(edition).orElse(null);
        ReferenceRows.edits(code, codes, edits, edit -> {
            LocalDate begins = edit.effective().isBefore(from) ? from : edit.effective();
            LocalDate ends = earlier(edit.deletion(), until);
            if (ends == null || begins.isBefore(ends)) {
                found.add(new PtpEdit(code, edit.column2(), begins, ends, edit.modifier() == 1));
            }
        });
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}

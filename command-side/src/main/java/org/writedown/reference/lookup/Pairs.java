package org.writedown.reference.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.bill.Setting;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.PtpEdit;
import org.writedown.audit.reference.PtpEdits;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.Edition;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.store.EditsInMemory;

/**
 * Edits among the codes asked about. Where several editions answer for the days asked about, each answers for its own
 * days: an edit that a newer edition no longer has ended at that edition's first day.
 */
final class Pairs implements PtpEdits {

    private final Map<EditSetting, String> editions;
    private final Map<EditSetting, List<Asking>> asking;
    private final Map<Asked, List<PtpEdit>> answered = new ConcurrentHashMap<>();

    /**
     * @param editions by setting, the titles of the editions that answer for the days asked about
     * @param asking by setting, those editions
     */
    Pairs(Map<EditSetting, String> editions, Map<EditSetting, List<Asking>> asking) {
        this.editions = Map.copyOf(editions);
        this.asking = Map.copyOf(asking);
    }

    private record Asked(String code, EditSetting setting) {}

    /**
     * An edition with what is asked of it.
     *
     * @param edits by column one, its edits among all codes that are asked about
     * @param begins before that day an older edition answers
     * @param ends from that day a newer edition answers; absent while there is none
     */
    record Asking(
            BiConsumer<String, Consumer<org.writedown.reference.published.PtpEdit>> edits,
            LocalDate begins,
            @Nullable LocalDate ends) {

        static Asking of(Edition edition, EditionChoice choice, EditsInMemory edits, Collection<String> codes) {
            int[] places = edits.places(codes);
            boolean oldest = edition.equals(choice.newestFirst().getLast());
            return new Asking(
                    (code, found) -> edits.among(code, places, found),
                    oldest ? LocalDate.MIN : edition.from(),
                    choice.until(edition).orElse(null));
        }

        private void add(String code, Collection<PtpEdit> found) {
            edits.accept(code, edit -> {
                LocalDate begin = edit.effective().isBefore(begins) ? begins : edit.effective();
                LocalDate end = earlier(edit.deletion(), ends);
                if (end == null || begin.isBefore(end)) {
                    found.add(new PtpEdit(code, edit.column2(), begin, end, edit.modifier() == 1));
                }
            });
        }
    }

    @Override
    public String edition() {
        return EditionTitles.all(editions);
    }

    @Override
    public String edition(Setting setting, ProviderId provider) {
        return EditionTitles.of(editions, setting);
    }

    @Override
    public boolean covers(Setting setting, ProviderId provider, @Nullable LocalDate on) {
        return EditSetting.of(setting).filter(editions::containsKey).isPresent();
    }

    @Override
    public List<PtpEdit> withColumnOne(String code, EditSetting setting) {
        return answered.computeIfAbsent(new Asked(code, setting), this::find);
    }

    private List<PtpEdit> find(Asked asked) {
        List<PtpEdit> found = new ArrayList<>(0);
        asking.getOrDefault(asked.setting(), List.of()).forEach(edition -> edition.add(asked.code(), found));
        return List.copyOf(found);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}

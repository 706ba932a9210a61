package org.writedown.reference.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.writedown.audit.reference.Answers;
import org.writedown.audit.reference.CodeTable;
import org.writedown.audit.reference.EditSetting;
import org.writedown.audit.reference.FeeSchedule;
import org.writedown.audit.reference.PostedPrices;
import org.writedown.audit.reference.PtpEdits;
import org.writedown.audit.reference.Reference;
import org.writedown.audit.reference.UnitLimits;
import org.writedown.audit.reference.Wanted;
import org.writedown.contract.value.FirmId;
import org.writedown.contract.value.ProviderId;
import org.writedown.reference.Edition;
import org.writedown.reference.Edition.Scope;
import org.writedown.reference.EditionChoice;
import org.writedown.reference.SourceKind;
import org.writedown.reference.published.DiagnosisRow;
import org.writedown.reference.published.FeeRow;
import org.writedown.reference.published.PostedPrice;
import org.writedown.reference.published.ProcedureRow;
import org.writedown.reference.published.UnitLimit;
import org.writedown.reference.store.ReferenceRows;

/**
 * The loaded editions as the audit asks them: one statement for each edition and table that a bill needs, for the codes
 * not yet remembered.
 */
public final class StoredReference {

    private static final int ROW = 200;

    private final ServingEditions serving;
    private final ReferenceRows rows;
    private final CodeCache<DiagnosisRow> diagnoses;
    private final CodeCache<ProcedureRow> procedures;
    private final CodeCache<byte[]> edits;
    private final CodeCache<UnitLimit> limits;
    private final CodeCache<FeeRow> fees;
    private final CodeCache<List<PostedPrice>> prices;

    /** @param mostBytes about how much of the tables is remembered; three quarters of it NCCI's edits */
    public StoredReference(ServingEditions serving, ReferenceRows rows, long mostBytes) {
        this.serving = serving;
        this.rows = rows;
        this.edits = new CodeCache<>(mostBytes * 3 / 4, bytes -> bytes.length);
        long each = mostBytes / 20;
        this.diagnoses = new CodeCache<>(each, row -> ROW);
        this.procedures = new CodeCache<>(each, row -> ROW);
        this.limits = new CodeCache<>(each, row -> ROW);
        this.fees = new CodeCache<>(each, row -> ROW);
        this.prices = new CodeCache<>(each, list -> ROW * list.size());
    }

    /** The shared data, and the prices that the firm has loaded for itself. */
    public Reference of(FirmId firm) {
        return wanted -> new Answers(
                procedures(wanted),
                diagnoses(wanted),
                pairs(wanted),
                limits(wanted),
                fees(wanted),
                prices(wanted, firm));
    }

    private @Nullable CodeTable diagnoses(Wanted wanted) {
        EditionChoice editions = serving.of(SourceKind.ICD_10_CM);
        return editions.isEmpty()
                ? null
                : new Diagnoses(
                        title(wanted, editions),
                        editions,
                        fetch(wanted, editions, wanted.diagnoses(), diagnoses, rows::diagnoses));
    }

    private @Nullable CodeTable procedures(Wanted wanted) {
        EditionChoice hcpcs = serving.of(SourceKind.HCPCS);
        EditionChoice schedules = serving.of(SourceKind.PFS_RVU);
        return hcpcs.isEmpty() && schedules.isEmpty()
                ? null
                : new Procedures(
                        title(wanted, hcpcs, schedules),
                        hcpcs,
                        fetch(wanted, hcpcs, wanted.procedures(), procedures, rows::procedures),
                        schedules,
                        fetch(wanted, schedules, wanted.procedures(), fees, rows::fees));
    }

    private @Nullable FeeSchedule fees(Wanted wanted) {
        EditionChoice editions = serving.of(SourceKind.PFS_RVU);
        return editions.isEmpty()
                ? null
                : new Fees(
                        title(wanted, editions),
                        editions,
                        fetch(wanted, editions, wanted.procedures(), fees, rows::fees));
    }

    private @Nullable PtpEdits pairs(Wanted wanted) {
        Map<EditSetting, EditionChoice> editions = settings(SourceKind.PTP_PRACTITIONER, SourceKind.PTP_OUTPATIENT);
        if (editions.isEmpty()) {
            return null;
        }
        Map<Integer, Map<String, byte[]>> packed = new HashMap<>();
        editions.values()
                .forEach(choice -> packed.putAll(fetch(wanted, choice, wanted.procedures(), edits, rows::packedEdits)));
        return new Pairs(title(wanted, editions.values()), editions, packed, wanted.procedures());
    }

    private @Nullable UnitLimits limits(Wanted wanted) {
        Map<EditSetting, EditionChoice> editions = settings(SourceKind.MUE_PRACTITIONER, SourceKind.MUE_OUTPATIENT);
        if (editions.isEmpty()) {
            return null;
        }
        Map<Integer, Map<String, UnitLimit>> found = new HashMap<>();
        editions.values()
                .forEach(choice -> found.putAll(fetch(wanted, choice, wanted.procedures(), limits, rows::unitLimits)));
        return new Limits(title(wanted, editions.values()), editions, found);
    }

    private @Nullable PostedPrices prices(Wanted wanted, FirmId firm) {
        Map<ProviderId, EditionChoice> hospitals = new HashMap<>();
        Map<Integer, Map<String, List<PostedPrice>>> found = new HashMap<>();
        for (ProviderId provider : wanted.providers()) {
            EditionChoice editions = serving.of(SourceKind.HOSPITAL_PRICES, new Scope(firm.value(), provider.value()));
            if (!editions.isEmpty()) {
                hospitals.put(provider, editions);
                found.putAll(fetch(wanted, editions, wanted.procedures(), prices, rows::prices));
            }
        }
        return hospitals.isEmpty() ? null : new Prices(title(wanted, hospitals.values()), hospitals, found);
    }

    private Map<EditSetting, EditionChoice> settings(SourceKind practitioner, SourceKind outpatient) {
        Map<EditSetting, EditionChoice> editions = new EnumMap<>(EditSetting.class);
        editions.put(EditSetting.PRACTITIONER, serving.of(practitioner));
        editions.put(EditSetting.OUTPATIENT_HOSPITAL, serving.of(outpatient));
        editions.values().removeIf(EditionChoice::isEmpty);
        return editions;
    }

    private static <V> Map<Integer, Map<String, V>> fetch(
            Wanted wanted,
            EditionChoice editions,
            Collection<String> codes,
            CodeCache<V> cache,
            CodeCache.Source<V> source) {
        Map<Integer, Map<String, V>> found = new HashMap<>();
        for (Edition edition : editions.between(wanted.first(), wanted.last())) {
            found.put(edition.id(), cache.get(edition.id(), codes, source));
        }
        return found;
    }

    private static String title(Wanted wanted, EditionChoice... choices) {
        return title(wanted, List.of(choices));
    }

    /** Every edition that answers for the days asked about, as a finding keeps it. */
    private static String title(Wanted wanted, Collection<EditionChoice> choices) {
        List<String> titles = new ArrayList<>();
        choices.forEach(choice -> choice.between(wanted.first(), wanted.last()).stream()
                .map(Edition::title)
                .forEach(titles::add));
        return titles.stream().sorted().distinct().collect(Collectors.joining(", "));
    }
}

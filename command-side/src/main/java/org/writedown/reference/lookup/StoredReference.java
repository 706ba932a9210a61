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
import org.writedown.audit.reference.CodeList;
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
import org.writedown.reference.published.PostedPrice;
import org.writedown.reference.published.UnitLimit;

/** The loaded editions as the audit asks them: all that a batch of bills will ask, at once. */
public final class StoredReference {

    private final ServingEditions serving;
    private final RememberedRows rows;

    public StoredReference(ServingEditions serving, RememberedRows rows) {
        this.serving = serving;
        this.rows = rows;
    }

    /** The shared data, and the prices that the firm has loaded for itself. */
    public Reference of(FirmId firm) {
        return wanted -> new Answers(
                procedures(wanted),
                diagnoses(wanted),
                pairs(wanted),
                limits(wanted),
                fees(wanted),
                prices(wanted, firm),
                list(SourceKind.PLACE_OF_SERVICE, Listed.PLACES),
                list(SourceKind.REVENUE_CODES, Listed.REVENUE_CODES));
    }

    /** In all editions, since a code that one does not have may have been in another. */
    private @Nullable CodeTable diagnoses(Wanted wanted) {
        EditionChoice editions = serving.of(SourceKind.ICD_10_CM);
        return editions.isEmpty()
                ? null
                : new Diagnoses(
                        title(wanted, List.of(editions)),
                        editions,
                        rows.diagnoses().of(editions.newestFirst(), wanted.diagnoses()));
    }

    private @Nullable CodeTable procedures(Wanted wanted) {
        EditionChoice hcpcs = serving.of(SourceKind.HCPCS);
        EditionChoice schedules = serving.of(SourceKind.PFS_RVU);
        return hcpcs.isEmpty() && schedules.isEmpty()
                ? null
                : new Procedures(
                        title(wanted, List.of(hcpcs, schedules)),
                        hcpcs,
                        rows.procedures().of(answering(wanted, hcpcs), wanted.procedures()),
                        schedules,
                        rows.fees().of(answering(wanted, schedules), wanted.procedures()));
    }

    private @Nullable FeeSchedule fees(Wanted wanted) {
        EditionChoice editions = serving.of(SourceKind.PFS_RVU);
        return editions.isEmpty()
                ? null
                : new Fees(
                        title(wanted, List.of(editions)),
                        editions,
                        rows.fees().of(answering(wanted, editions), wanted.procedures()));
    }

    private @Nullable PtpEdits pairs(Wanted wanted) {
        Map<EditSetting, EditionChoice> editions = settings(SourceKind.PTP_PRACTITIONER, SourceKind.PTP_OUTPATIENT);
        if (editions.isEmpty()) {
            return null;
        }
        Map<EditSetting, List<Pairs.Asking>> asking = new EnumMap<>(EditSetting.class);
        editions.forEach((setting, choice) -> asking.put(
                setting,
                answering(wanted, choice).stream()
                        .map(edition -> Pairs.Asking.of(
                                edition, choice, rows.edits().of(edition, wanted.procedures()), wanted.procedures()))
                        .toList()));
        return new Pairs(titles(wanted, editions), asking);
    }

    private @Nullable UnitLimits limits(Wanted wanted) {
        Map<EditSetting, EditionChoice> editions = settings(SourceKind.MUE_PRACTITIONER, SourceKind.MUE_OUTPATIENT);
        if (editions.isEmpty()) {
            return null;
        }
        Map<Integer, Map<String, UnitLimit>> found = new HashMap<>();
        editions.values()
                .forEach(choice -> found.putAll(rows.limits().of(answering(wanted, choice), wanted.procedures())));
        return new Limits(titles(wanted, editions), editions, found);
    }

    private @Nullable PostedPrices prices(Wanted wanted, FirmId firm) {
        Map<ProviderId, EditionChoice> hospitals = new HashMap<>();
        Map<Integer, Map<String, List<PostedPrice>>> found = new HashMap<>();
        for (ProviderId provider : wanted.providers()) {
            EditionChoice editions = serving.of(SourceKind.HOSPITAL_PRICES, new Scope(firm.value(), provider.value()));
            if (!editions.isEmpty()) {
                hospitals.put(provider, editions);
                found.putAll(rows.prices().of(answering(wanted, editions), wanted.procedures()));
            }
        }
        return hospitals.isEmpty() ? null : new Prices(titles(wanted, hospitals), hospitals, found);
    }

    private @Nullable CodeList list(SourceKind kind, int fewest) {
        EditionChoice editions = serving.of(kind);
        if (editions.isEmpty()) {
            return null;
        }
        Edition newest = editions.newestFirst().getFirst();
        return Listed.of(newest, rows.listed(newest), fewest);
    }

    private Map<EditSetting, EditionChoice> settings(SourceKind practitioner, SourceKind outpatient) {
        Map<EditSetting, EditionChoice> editions = new EnumMap<>(EditSetting.class);
        editions.put(EditSetting.PRACTITIONER, serving.of(practitioner));
        editions.put(EditSetting.OUTPATIENT_HOSPITAL, serving.of(outpatient));
        editions.values().removeIf(EditionChoice::isEmpty);
        return editions;
    }

    private static List<Edition> answering(Wanted wanted, EditionChoice editions) {
        return editions.between(wanted.first(), wanted.last());
    }

    private static <K> Map<K, String> titles(Wanted wanted, Map<K, EditionChoice> choices) {
        return choices.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, choice -> title(wanted, List.of(choice.getValue()))));
    }

    /** Every edition that answers for the days asked about, as a finding keeps it. */
    private static String title(Wanted wanted, Collection<EditionChoice> choices) {
        List<String> titles = new ArrayList<>();
        choices.forEach(
                choice -> answering(wanted, choice).stream().map(Edition::title).forEach(titles::add));
        return titles.stream().sorted().distinct().collect(Collectors.joining(", "));
    }
}

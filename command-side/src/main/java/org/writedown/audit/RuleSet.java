package org.writedown.audit;

import java.util.List;
import java.util.stream.Stream;
import org.writedown.audit.ambulance.AmbulanceRules;
import org.writedown.audit.anesthesia.AnesthesiaRules;
import org.writedown.audit.arithmetic.ArithmeticRules;
import org.writedown.audit.bundling.BundlingRules;
import org.writedown.audit.diagnosis.DiagnosisRules;
import org.writedown.audit.drugs.DrugsRules;
import org.writedown.audit.duplication.DuplicationRules;
import org.writedown.audit.global.GlobalRules;
import org.writedown.audit.imaging.ImagingRules;
import org.writedown.audit.laboratory.LaboratoryRules;
import org.writedown.audit.level.LevelRules;
import org.writedown.audit.modifiers.ModifiersRules;
import org.writedown.audit.observation.ObservationRules;
import org.writedown.audit.payer.PayerRules;
import org.writedown.audit.person.PersonRules;
import org.writedown.audit.price.PriceRules;
import org.writedown.audit.revenue.RevenueRules;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.split.SplitRules;
import org.writedown.audit.stay.StayRules;
import org.writedown.audit.time.TimeRules;
import org.writedown.audit.units.UnitsRules;
import org.writedown.audit.validity.ValidityRules;

/**
 * The rules in force, by topic. Which of them spoke, and in which version, is kept with each finding.
 */
public record RuleSet(List<AuditRule> all) {

    public RuleSet {
        all = List.copyOf(all);
        long ids = all.stream().map(rule -> rule.card().id()).distinct().count();
        if (ids != all.size()) {
            throw new IllegalArgumentException("two rules share an id");
        }
    }

    /** All rules of this product. */
    public static RuleSet standard() {
        return new RuleSet(Stream.of(
                        ArithmeticRules.all(),
                        ValidityRules.all(),
                        DuplicationRules.all(),
                        BundlingRules.all(),
                        GlobalRules.all(),
                        ModifiersRules.all(),
                        UnitsRules.all(),
                        LevelRules.all(),
                        TimeRules.all(),
                        AnesthesiaRules.all(),
                        SplitRules.all(),
                        ImagingRules.all(),
                        ObservationRules.all(),
                        StayRules.all(),
                        LaboratoryRules.all(),
                        RevenueRules.all(),
                        AmbulanceRules.all(),
                        DrugsRules.all(),
                        DiagnosisRules.all(),
                        PriceRules.all(),
                        PayerRules.all(),
                        PersonRules.all())
                .flatMap(List::stream)
                .toList());
    }
}

package org.writedown.audit;

import java.util.List;
import java.util.stream.Stream;
import org.writedown.audit.ambulance.ManyMiles;
import org.writedown.audit.ambulance.MilesWithoutTrip;
import org.writedown.audit.ambulance.TripWithoutMiles;
import org.writedown.audit.ambulance.TwoBases;
import org.writedown.audit.anesthesia.AloneAndDirected;
import org.writedown.audit.anesthesia.BesideSedation;
import org.writedown.audit.anesthesia.BilledMinutes;
import org.writedown.audit.anesthesia.LongerThanProcedure;
import org.writedown.audit.anesthesia.NothingDone;
import org.writedown.audit.anesthesia.Overlapping;
import org.writedown.audit.arithmetic.LineExtension;
import org.writedown.audit.arithmetic.StatedTotal;
import org.writedown.audit.arithmetic.TotalRows;
import org.writedown.audit.bundling.AbdomenAndPelvis;
import org.writedown.audit.bundling.AddOnWithoutPrimary;
import org.writedown.audit.bundling.MaternityPackage;
import org.writedown.audit.bundling.NcciBypass;
import org.writedown.audit.bundling.NcciEdit;
import org.writedown.audit.bundling.OverlappingPanels;
import org.writedown.audit.bundling.PanelAndComponent;
import org.writedown.audit.bundling.PanelSplit;
import org.writedown.audit.bundling.PartOfWhole;
import org.writedown.audit.bundling.SmallerStudy;
import org.writedown.audit.bundling.TwoInitialInfusions;
import org.writedown.audit.bundling.WithAndWithoutContrast;
import org.writedown.audit.diagnosis.DenseDiagnostics;
import org.writedown.audit.diagnosis.IntensityForSymptom;
import org.writedown.audit.drugs.UnitsAboveDose;
import org.writedown.audit.drugs.UnitsAboveLabel;
import org.writedown.audit.duplication.AcrossBills;
import org.writedown.audit.duplication.ExactLine;
import org.writedown.audit.duplication.SameServiceOtherCharge;
import org.writedown.audit.duplication.SameSupplyOtherCode;
import org.writedown.audit.duplication.TwoFacilityVisits;
import org.writedown.audit.duplication.UncodedRepeat;
import org.writedown.audit.global.VisitAfterProcedure;
import org.writedown.audit.global.VisitBesideProcedure;
import org.writedown.audit.imaging.RepeatedStudy;
import org.writedown.audit.imaging.VisitFeeWithImaging;
import org.writedown.audit.laboratory.DailyTests;
import org.writedown.audit.laboratory.TooSoon;
import org.writedown.audit.level.Consultation;
import org.writedown.audit.level.EmergencyLevel;
import org.writedown.audit.level.EmergencyTopFacility;
import org.writedown.audit.level.NewPatientKnown;
import org.writedown.audit.level.TimeSupportsLess;
import org.writedown.audit.level.TopVisit;
import org.writedown.audit.level.TwoVisitsOneDay;
import org.writedown.audit.level.VisitAndPlace;
import org.writedown.audit.level.VisitWithoutTreatment;
import org.writedown.audit.level.VisitsOnceADay;
import org.writedown.audit.modifiers.BilateralTwice;
import org.writedown.audit.modifiers.BilateralUnits;
import org.writedown.audit.modifiers.DistinctOnVisit;
import org.writedown.audit.modifiers.DistinctService;
import org.writedown.audit.modifiers.NothingToSeparateFrom;
import org.writedown.audit.modifiers.SeparateOnProcedure;
import org.writedown.audit.modifiers.SeparateVisit;
import org.writedown.audit.observation.DuringRecovery;
import org.writedown.audit.observation.HoursAboveDates;
import org.writedown.audit.observation.HoursAboveRecord;
import org.writedown.audit.observation.NoNotice;
import org.writedown.audit.observation.ShortObservation;
import org.writedown.audit.observation.WithRoom;
import org.writedown.audit.payer.AboveResponsibility;
import org.writedown.audit.payer.ContractualBilled;
import org.writedown.audit.person.NotReceived;
import org.writedown.audit.person.NoteFindings;
import org.writedown.audit.person.ReasonablePerson;
import org.writedown.audit.price.AboveEstimate;
import org.writedown.audit.price.AbovePostedCash;
import org.writedown.audit.price.AbovePostedList;
import org.writedown.audit.price.ManyTimesMedicare;
import org.writedown.audit.revenue.ClinicFee;
import org.writedown.audit.revenue.Fragmented;
import org.writedown.audit.revenue.OtherOrMiscellaneous;
import org.writedown.audit.revenue.RepeatedByDay;
import org.writedown.audit.revenue.RoutineSupply;
import org.writedown.audit.revenue.UnlistedCode;
import org.writedown.audit.revenue.VagueLine;
import org.writedown.audit.rule.AuditRule;
import org.writedown.audit.split.HalfOfNothing;
import org.writedown.audit.split.ReadingTwice;
import org.writedown.audit.split.TechnicalInHospital;
import org.writedown.audit.split.WholeAndHalf;
import org.writedown.audit.split.WholeInFacility;
import org.writedown.audit.stay.RoomDays;
import org.writedown.audit.stay.RoomOnDischarge;
import org.writedown.audit.stay.RoomUnitsAboveDates;
import org.writedown.audit.stay.TwoRoomsOneNight;
import org.writedown.audit.time.CriticalCareFurther;
import org.writedown.audit.time.CriticalCareGoesHome;
import org.writedown.audit.time.CriticalCareTooShort;
import org.writedown.audit.time.InfusionHours;
import org.writedown.audit.time.LongDischarge;
import org.writedown.audit.time.TherapyUnits;
import org.writedown.audit.units.UnitsPerDay;
import org.writedown.audit.units.UnitsPerLine;
import org.writedown.audit.validity.DiagnosisEnded;
import org.writedown.audit.validity.DiagnosisHeading;
import org.writedown.audit.validity.DiagnosisNotYet;
import org.writedown.audit.validity.DiagnosisShape;
import org.writedown.audit.validity.NoUnits;
import org.writedown.audit.validity.ProcedureEnded;
import org.writedown.audit.validity.ProcedureNotYet;
import org.writedown.audit.validity.ProcedureShape;
import org.writedown.audit.validity.ProcedureUnknown;
import org.writedown.audit.validity.ServiceAfterStatement;
import org.writedown.audit.validity.ServiceOutsideStay;

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
                        arithmetic(),
                        validity(),
                        duplication(),
                        bundling(),
                        global(),
                        modifiers(),
                        units(),
                        level(),
                        time(),
                        anesthesia(),
                        split(),
                        imaging(),
                        observation(),
                        stay(),
                        laboratory(),
                        revenue(),
                        ambulance(),
                        drugs(),
                        diagnosis(),
                        price(),
                        payer(),
                        person())
                .flatMap(List::stream)
                .toList());
    }

    private static List<AuditRule> arithmetic() {
        return List.of(new LineExtension(), new StatedTotal(), new TotalRows());
    }

    private static List<AuditRule> validity() {
        return List.of(
                new DiagnosisEnded(),
                new DiagnosisHeading(),
                new DiagnosisNotYet(),
                new DiagnosisShape(),
                new NoUnits(),
                new ProcedureEnded(),
                new ProcedureNotYet(),
                new ProcedureShape(),
                new ProcedureUnknown(),
                new ServiceAfterStatement(),
                new ServiceOutsideStay());
    }

    private static List<AuditRule> duplication() {
        return List.of(
                new AcrossBills(),
                new ExactLine(),
                new SameServiceOtherCharge(),
                new SameSupplyOtherCode(),
                new TwoFacilityVisits(),
                new UncodedRepeat());
    }

    private static List<AuditRule> bundling() {
        return List.of(
                new AbdomenAndPelvis(),
                new AddOnWithoutPrimary(),
                new NcciBypass(),
                new NcciEdit(),
                new OverlappingPanels(),
                new PanelAndComponent(),
                new PanelSplit(),
                new MaternityPackage(),
                new PartOfWhole(),
                new SmallerStudy(),
                new TwoInitialInfusions(),
                new WithAndWithoutContrast());
    }

    private static List<AuditRule> global() {
        return List.of(new VisitAfterProcedure(), new VisitBesideProcedure());
    }

    private static List<AuditRule> modifiers() {
        return List.of(
                new BilateralTwice(),
                new BilateralUnits(),
                new DistinctOnVisit(),
                new DistinctService(),
                new NothingToSeparateFrom(),
                new SeparateOnProcedure(),
                new SeparateVisit());
    }

    private static List<AuditRule> units() {
        return List.of(new UnitsPerDay(), new UnitsPerLine());
    }

    private static List<AuditRule> level() {
        return List.of(
                new Consultation(),
                new EmergencyLevel(),
                new EmergencyTopFacility(),
                new NewPatientKnown(),
                new TimeSupportsLess(),
                new TopVisit(),
                new TwoVisitsOneDay(),
                new VisitAndPlace(),
                new VisitWithoutTreatment(),
                new VisitsOnceADay());
    }

    private static List<AuditRule> time() {
        return List.of(
                new CriticalCareFurther(),
                new CriticalCareGoesHome(),
                new CriticalCareTooShort(),
                new InfusionHours(),
                new LongDischarge(),
                new TherapyUnits());
    }

    private static List<AuditRule> anesthesia() {
        return List.of(
                new AloneAndDirected(),
                new BesideSedation(),
                new BilledMinutes(),
                new LongerThanProcedure(),
                new NothingDone(),
                new Overlapping());
    }

    private static List<AuditRule> split() {
        return List.of(
                new HalfOfNothing(),
                new ReadingTwice(),
                new TechnicalInHospital(),
                new WholeAndHalf(),
                new WholeInFacility());
    }

    private static List<AuditRule> imaging() {
        return List.of(new RepeatedStudy(), new VisitFeeWithImaging());
    }

    private static List<AuditRule> observation() {
        return List.of(
                new DuringRecovery(),
                new HoursAboveDates(),
                new HoursAboveRecord(),
                new NoNotice(),
                new ShortObservation(),
                new WithRoom());
    }

    private static List<AuditRule> stay() {
        return List.of(new RoomDays(), new RoomOnDischarge(), new RoomUnitsAboveDates(), new TwoRoomsOneNight());
    }

    private static List<AuditRule> laboratory() {
        return List.of(new DailyTests(), new TooSoon());
    }

    private static List<AuditRule> revenue() {
        return List.of(
                new ClinicFee(),
                new Fragmented(),
                new OtherOrMiscellaneous(),
                new RepeatedByDay(),
                new RoutineSupply(),
                new UnlistedCode(),
                new VagueLine());
    }

    private static List<AuditRule> ambulance() {
        return List.of(new ManyMiles(), new MilesWithoutTrip(), new TripWithoutMiles(), new TwoBases());
    }

    private static List<AuditRule> drugs() {
        return List.of(new UnitsAboveDose(), new UnitsAboveLabel());
    }

    private static List<AuditRule> diagnosis() {
        return List.of(new DenseDiagnostics(), new IntensityForSymptom());
    }

    private static List<AuditRule> price() {
        return List.of(new AboveEstimate(), new AbovePostedCash(), new AbovePostedList(), new ManyTimesMedicare());
    }

    private static List<AuditRule> payer() {
        return List.of(new AboveResponsibility(), new ContractualBilled());
    }

    private static List<AuditRule> person() {
        return List.of(new NotReceived(), new NoteFindings(), new ReasonablePerson());
    }
}

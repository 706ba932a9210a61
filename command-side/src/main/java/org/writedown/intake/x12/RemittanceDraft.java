package org.writedown.intake.x12;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Adjustment;
import org.writedown.contract.value.Sensitive;
import org.writedown.contract.value.Source;
import org.writedown.intake.Document;
import org.writedown.intake.Findings;
import org.writedown.intake.IntakeException;
import org.writedown.intake.IntakeException.Kind;
import org.writedown.intake.IntakeLimits;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.Warning;
import org.writedown.intake.remittance.Balancing;

/** A claim payment being read: loop 2100 with its services (2110), from its CLP to the next CLP, LX, PLB or SE. */
final class RemittanceDraft {

    private static final int LONGEST_NUMBER = 80;

    private final Document document;
    private final IntakeLimits limits;
    private final X12Segment clp;
    private final String place;
    private final Findings warnings;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<ServiceDraft> services = new ArrayList<>();
    private @Nullable ServiceDraft service;
    private @Nullable LocalDate servedFrom;
    private @Nullable LocalDate servedTo;
    private @Nullable Unreadable problem;

    RemittanceDraft(Document document, IntakeLimits limits, X12Segment clp, String place) {
        this.document = document;
        this.limits = limits;
        this.clp = clp;
        this.place = place;
        this.warnings = new Findings(limits.findings());
    }

    void warn(X12Segment where, String text) {
        warnings.add(where.position(), text);
    }

    void accept(X12Segment segment) {
        if (problem != null) {
            return;
        }
        try {
            read(segment);
        } catch (Unreadable unreadable) {
            problem = unreadable;
        }
    }

    private void read(X12Segment segment) {
        switch (segment.id()) {
            case "SVC" -> service(segment);
            case "CAS" -> {
                List<Adjustment> into = service == null ? adjustments : service.adjustments();
                limit(segment, into.size(), "adjustments");
                Adjustments.read(segment, into, this::warn);
            }
            case "DTM" -> date(segment);
            case "REF", "AMT" -> {
                if (service != null) {
                    service.accept(segment);
                }
            }
            default -> {
                // names, remarks, outpatient and inpatient figures, quantities: not read
            }
        }
    }

    private void service(X12Segment svc) {
        limit(svc, services.size(), "lines");
        service = new ServiceDraft(svc, this);
        services.add(service);
    }

    private void limit(X12Segment segment, int size, String what) {
        if (size >= limits.linesPerClaim()) {
            String reason = "the claim has more than " + limits.linesPerClaim() + " " + what;
            throw new IntakeException(Kind.TOO_LARGE, document.name(), segment.position(), reason);
        }
    }

    /** 232 and 233 are the claim's first and last day; 472, 150 and 151 are a service's. */
    private void date(X12Segment dtm) {
        LocalDate day = X12Dates.day(dtm.text(2));
        switch (dtm.text(1)) {
            case "232", "233", "472", "150", "151" -> {
                if (day == null) {
                    warn(dtm, "DTM02 is no date and was left out");
                } else if (service != null) {
                    service.served(dtm.text(1), day);
                } else if (dtm.text(1).equals("232")) {
                    servedFrom = day;
                } else if (dtm.text(1).equals("233")) {
                    servedTo = day;
                }
            }
            default -> {
                // received, expiry of coverage: nothing of the service
            }
        }
    }

    /** @throws Unreadable if an amount makes no sense */
    ReadRemittance finish(Payment payment) {
        if (problem != null) {
            throw problem;
        }
        List<RemittanceLine> lines = lines();
        ReadRemittance remittance = new ReadRemittance(
                payment.payer(),
                number(7),
                number(1),
                ClaimStatus.of(clp.text(2)),
                clp.text(2).isEmpty() ? null : shortened(clp.text(2)),
                payment.payee(),
                payment.decidedOn(),
                servedFrom,
                servedTo == null ? servedFrom : servedTo,
                X12Numbers.amount(clp, 3, "CLP03 (charge)"),
                X12Numbers.amount(clp, 4, "CLP04 (paid)"),
                null,
                X12Numbers.amount(clp, 5, "CLP05 (patient responsibility)"),
                adjustments,
                lines,
                new Source(document.hash(), "x12-835", place),
                clp.position(),
                List.of());
        missing(remittance);
        return remittance.with(all(remittance));
    }

    /** A claim of nothing but its total is decided in that row. */
    private List<RemittanceLine> lines() {
        List<RemittanceLine> lines = new ArrayList<>(services.size());
        for (ServiceDraft draft : services) {
            if (!draft.isTotal()) {
                lines.add(draft.toLine(lines.size() + 1));
                continue;
            }
            warn(draft.svc(), "revenue code 0001 is the total and no line");
            if (services.size() == 1) {
                adjustments.addAll(draft.adjustments());
            }
        }
        return lines;
    }

    private void missing(ReadRemittance remittance) {
        if (remittance.account() == null) {
            warn(clp, "CLP01 (patient account) is missing");
        }
        if (remittance.charged() == null || remittance.paid() == null) {
            warn(clp, "CLP03 (charge) or CLP04 (paid) is not stated");
        }
    }

    private List<Warning> all(ReadRemittance remittance) {
        Balancing.breaks(remittance).forEach(found -> warnings.add(found.where(), found.text()));
        return warnings.toList();
    }

    private @Nullable Sensitive<String> number(int element) {
        return clp.text(element).isEmpty() ? null : Sensitive.of(shortened(clp.text(element)));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NUMBER));
    }
}

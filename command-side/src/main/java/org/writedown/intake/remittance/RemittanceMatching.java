package org.writedown.intake.remittance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.writedown.contract.value.Confidence;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;
import org.writedown.intake.ReadRemittance;
import org.writedown.intake.RemittanceLine;
import org.writedown.intake.remittance.Match.LineMatch;

/**
 * Finds the bill that a remittance speaks of, with a stated confidence and its reasons. The account
 * number decides, since a provider gives it to the insurer and gets it back; days, charge, provider and
 * lines confirm or contradict. Without the account nothing is more than {@code DOUBTFUL}.
 */
public final class RemittanceMatching {

    private RemittanceMatching() {}

    /** The best bill; none if nothing speaks for any. */
    public static Optional<Match> match(ReadRemittance remittance, List<Candidate> bills) {
        List<Considered> considered = bills.stream()
                .map(bill -> consider(remittance, bill))
                .filter(Considered::possible)
                .sorted(Comparator.comparing((Considered each) -> each.match().confidence())
                        .thenComparing(each -> !each.account())
                        .thenComparing(each -> -each.points()))
                .toList();
        if (considered.isEmpty()) {
            return Optional.empty();
        }
        Considered best = considered.getFirst();
        boolean tie = considered.size() > 1 && considered.get(1).sameRank(best);
        return Optional.of(tie ? doubted(best.match()) : best.match());
    }

    private static Match doubted(Match match) {
        List<String> reasons = new ArrayList<>(match.reasons());
        reasons.add("another bill of the case fits as well");
        return new Match(match.bill(), Confidence.DOUBTFUL, reasons, match.lines(), match.alreadyNet());
    }

    /** A bill with what speaks for it. */
    private record Considered(Match match, boolean account, int points) {

        boolean possible() {
            return account || points >= 3;
        }

        boolean sameRank(Considered other) {
            return match.confidence() == other.match.confidence() && account == other.account && points == other.points;
        }
    }

    private static Considered consider(ReadRemittance remittance, Candidate bill) {
        List<String> reasons = new ArrayList<>();
        boolean account = sameAccount(remittance.account(), bill.statement().account());
        reasons.add(account ? "the account is the bill's" : "the account is not the bill's");
        @Nullable Boolean days = days(remittance, bill, reasons);
        @Nullable Boolean charge = charge(remittance.charged(), bill.statement().statedTotal(), reasons);
        boolean provider = provider(remittance, bill, reasons);
        List<LineMatch> lines = LineMatching.match(remittance.lines(), bill.lines());
        Confidence byLines = lines(remittance, bill, lines, reasons);
        boolean net = net(remittance.charged(), bill.statement().statedTotal());
        Confidence confidence = weaker(ofBill(account, days, charge), byLines);
        int points = points(days) + points(charge) + (provider ? 1 : 0) + (allFound(remittance, lines) ? 1 : 0);
        return new Considered(new Match(bill.bill(), confidence, reasons, lines, net), account, points);
    }

    private static Confidence ofBill(boolean account, @Nullable Boolean days, @Nullable Boolean charge) {
        boolean contradicted = Boolean.FALSE.equals(days) || Boolean.FALSE.equals(charge);
        if (!account || contradicted) {
            return Confidence.DOUBTFUL;
        }
        return days != null && charge != null ? Confidence.EXACT : Confidence.LIKELY;
    }

    private static boolean sameAccount(@Nullable Sensitive<String> stated, Sensitive<String> known) {
        return stated != null && plain(stated.value()).equals(plain(known.value()));
    }

    /** Systems pad, dash and change the case of account numbers on their way. */
    private static String plain(String account) {
        String kept = account.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return kept.replaceFirst("^0+(?=.)", "");
    }

    private static @Nullable Boolean days(ReadRemittance remittance, Candidate bill, List<String> reasons) {
        LocalDate from = first(remittance);
        LocalDate to = last(remittance);
        LocalDate first = bill.firstDay();
        LocalDate last = bill.lastDay();
        if (from == null || to == null || first == null || last == null) {
            return null;
        }
        boolean overlap = !to.isBefore(first) && !from.isAfter(last);
        reasons.add(overlap ? "the days of service agree" : "the days of service are others");
        return overlap;
    }

    private static @Nullable LocalDate first(ReadRemittance remittance) {
        return remittance.lines().stream()
                .map(RemittanceLine::servedFrom)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(remittance.servedFrom());
    }

    private static @Nullable LocalDate last(ReadRemittance remittance) {
        return remittance.lines().stream()
                .map(RemittanceLine::servedTo)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(remittance.servedTo());
    }

    private static @Nullable Boolean charge(@Nullable Money decidedOn, Money billed, List<String> reasons) {
        if (decidedOn == null) {
            return null;
        }
        boolean same = decidedOn.equals(billed);
        reasons.add(
                same
                        ? "the charge is the bill's"
                        : "the insurer decided on " + decidedOn + ", the bill states " + billed);
        return same;
    }

    private static boolean net(@Nullable Money decidedOn, Money billed) {
        return decidedOn != null && billed.compareTo(decidedOn) < 0;
    }

    private static boolean provider(ReadRemittance remittance, Candidate bill, List<String> reasons) {
        boolean same = remittance.provider() != null
                && remittance.provider().id().equals(bill.statement().provider().id());
        if (same) {
            reasons.add("the provider is the bill's");
        }
        return same;
    }

    /** The weakest line counts, and a line that the bill does not have. A bill without lines says nothing. */
    private static Confidence lines(
            ReadRemittance remittance, Candidate bill, List<LineMatch> found, List<String> reasons) {
        int stated = remittance.lines().size();
        if (stated == 0 || bill.lines().isEmpty()) {
            return Confidence.EXACT;
        }
        reasons.add(found.size() + " of " + stated + " lines were found on the bill");
        Confidence weakest = found.size() == stated ? Confidence.EXACT : Confidence.DOUBTFUL;
        for (LineMatch match : found) {
            weakest = weaker(weakest, match.confidence());
        }
        return weakest;
    }

    private static boolean allFound(ReadRemittance remittance, List<LineMatch> lines) {
        return !lines.isEmpty() && lines.size() == remittance.lines().size();
    }

    private static int points(@Nullable Boolean agrees) {
        return Boolean.TRUE.equals(agrees) ? 1 : 0;
    }

    private static Confidence weaker(Confidence one, Confidence other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}

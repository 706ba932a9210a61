package org.writedown.audit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.writedown.contract.triage.Candidate;
import org.writedown.contract.triage.Leverage;
import org.writedown.contract.triage.Ranked;
import org.writedown.contract.triage.Triage;
import org.writedown.contract.value.AuditedFinding;
import org.writedown.contract.value.AuditedFinding.Stake;
import org.writedown.contract.value.Axis;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Finding;
import org.writedown.contract.value.Grade;
import org.writedown.contract.value.LineId;
import org.writedown.contract.value.Money;
import org.writedown.contract.value.Sensitive;

/** However many findings rest on the same lines and bills, each dollar is counted once, by the strongest of them. */
final class TriageProperties {

    private static final List<BillId> BILLS = List.of(new BillId(1), new BillId(2));
    private static final Money AMPLE = cents(10_000_000);

    @Property(tries = 500)
    void noBillOrLineCountsForMoreThanThereIs(
            @ForAll long seed, @ForAll @IntRange(max = 30) int findings, @ForAll @IntRange(max = 400) int total) {
        List<Candidate<Integer>> all = random(seed, findings);
        Leverage<Integer> leverage = leverage(all, cents(total));

        for (BillId bill : BILLS) {
            assertThat(sum(leverage.ranked().stream()
                            .filter(one -> one.bill().equals(bill))
                            .map(Ranked::counted)))
                    .isLessThanOrEqualTo(cents(total));
        }
        assertThat(leverage.lines()).allSatisfy(line -> assertThat(line.atStake())
                .isLessThanOrEqualTo(most(all, any -> true).get(line.line())));
        assertThat(leverage.ranked()).hasSameSizeAs(all).allSatisfy(one -> assertThat(one.counted())
                .isLessThanOrEqualTo(one.finding().atStake()));
        assertThat(leverage.total())
                .isEqualTo(sum(leverage.ranked().stream().map(Ranked::counted)))
                .isEqualTo(sum(leverage.byGrade().values().stream()));
    }

    @Property(tries = 500)
    void whereNoTotalBoundsThemEachLineCountsItsLargestStakeTheStrongerGradeFirst(
            @ForAll long seed, @ForAll @IntRange(max = 30) int findings) {
        List<Candidate<Integer>> all = random(seed, findings);
        Leverage<Integer> leverage = leverage(all, AMPLE);

        Money before = cents(0);
        for (Grade grade : Grade.values()) {
            Money upToHere = union(all, one -> one.finding().grade().compareTo(grade) <= 0);
            assertThat(leverage.byGrade().getOrDefault(grade, cents(0))).isEqualTo(upToHere.minus(before));
            before = upToHere;
        }
        assertThat(leverage.total()).isEqualTo(before);
    }

    @Property(tries = 200)
    void theOrderInWhichFindingsComeDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 30) int findings) {
        List<Candidate<Integer>> all = random(seed, findings);
        List<Candidate<Integer>> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(leverage(shuffled, cents(300))).isEqualTo(leverage(all, cents(300)));
    }

    private static Leverage<Integer> leverage(List<Candidate<Integer>> findings, Money total) {
        return Triage.of(Money.USD, BILLS.stream().collect(toMap(bill -> bill, bill -> total)), findings);
    }

    /** The dollars that the findings are about: of each line and each bill the most that one of them reaches. */
    private static Money union(List<Candidate<Integer>> findings, Predicate<Candidate<Integer>> which) {
        Collection<Money> ofBills = findings.stream()
                .filter(which)
                .collect(toMap(Candidate::bill, one -> one.finding().onBill(), Money::max))
                .values();
        return sum(Stream.concat(ofBills.stream(), most(findings, which).values().stream()));
    }

    private static Map<LineId, Money> most(List<Candidate<Integer>> findings, Predicate<Candidate<Integer>> which) {
        return findings.stream()
                .filter(which)
                .flatMap(one -> one.finding().stakes().stream())
                .collect(toMap(Stake::line, Stake::amount, Money::max));
    }

    private static List<Candidate<Integer>> random(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> random(random, number))
                .toList();
    }

    private static Candidate<Integer> random(Random random, int number) {
        BillId bill = BILLS.get(random.nextInt(BILLS.size()));
        List<Stake> stakes = IntStream.rangeClosed(1, 4)
                .filter(line -> random.nextInt(3) == 0)
                .mapToObj(line -> new Stake(new LineId(bill, line), cents(1 + random.nextInt(100))))
                .toList();
        return new Candidate<>(
                number,
                bill,
                new AuditedFinding(
                        new Finding("made.up-" + number, "1", "none", Map.of()),
                        Concern.PRICE,
                        Set.of(any(random, Axis.values())),
                        any(random, Grade.values()),
                        stakes.stream().map(Stake::line).toList(),
                        Sensitive.of("Why?"),
                        stakes,
                        cents(random.nextInt(4) == 0 ? random.nextInt(100) : 0)));
    }

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static Money sum(Stream<Money> amounts) {
        return Money.sum(Money.USD, amounts.toList());
    }

    private static Money cents(long cents) {
        return new Money(cents, Money.USD);
    }
}

package org.writedown.projection;

import static org.writedown.projection.Happenings.*;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.writedown.balance.CaseMoney;
import org.writedown.contract.event.AccountEvent;
import org.writedown.contract.event.MoneyEvent;
import org.writedown.contract.value.BillId;
import org.writedown.contract.value.BillLine;
import org.writedown.contract.value.Concern;
import org.writedown.contract.value.Ending;
import org.writedown.contract.value.InquiryPurpose;
import org.writedown.contract.value.Party;
import org.writedown.contract.value.ResponseClass;
import org.writedown.contract.value.Rung;

/** Cases as chance writes them, but never one that moves more money than there is. */
public final class RandomHistories {

    private static final List<String> CODES = List.of("99285", "70450", "0450", "80053");

    private final Random chance;
    private final History history;
    private CaseMoney money = CaseMoney.NOTHING;
    private int inquiries;
    private int flags;
    private int offers;

    private RandomHistories(String caseId, long seed) {
        this.chance = new Random(seed);
        this.history = new History(caseId, History.FIRM);
    }

    public static Arbitrary<History> any() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 60))
                .as((seed, length) -> of("case-" + Long.toHexString(seed), seed, length));
    }

    public static History of(String caseId, long seed, int length) {
        RandomHistories random = new RandomHistories(caseId, seed);
        random.history.then(opened());
        random.money = random.money.after(random.history.last().event());
        IntStream.range(0, length).forEach(step -> random.step());
        return random.history;
    }

    private void step() {
        int before = history.events().size();
        switch (chance.nextInt(10)) {
            case 0, 1 -> upload();
            case 2 -> ask();
            case 3, 4 -> concede();
            case 5 -> pay();
            case 6 -> history.then(noted("Called again."));
            case 7 -> climb();
            case 8 -> negotiate();
            default -> mend();
        }
        history.stream().skip(before).forEach(event -> money = money.after(event.event()));
    }

    private BillId someBill() {
        return bill(1 + chance.nextInt(Math.max(1, money.bills().size())));
    }

    private boolean owes(BillId bill) {
        return money.bill(bill).outstanding().compareTo(usd("100.00")) > 0;
    }

    private void upload() {
        int next = money.bills().size() + 1;
        BillLine[] lines = IntStream.rangeClosed(1, 1 + chance.nextInt(4))
                .mapToObj(n -> billed(n, CODES.get(n - 1), (100 + chance.nextInt(5000)) + ".37"))
                .toArray(BillLine[]::new);
        if (next <= 3) {
            history.then(uploaded(next, lines));
        }
    }

    private void ask() {
        BillId bill = someBill();
        if (money.bills().containsKey(bill)) {
            history.then(flagged(++flags, bill + "-1", Concern.PRICE, "100.00"));
            history.then(asked(
                    ++inquiries, bill.number(), InquiryPurpose.CODING, Rung.FRONT_LINE, "2026-03-20", flag(flags)));
        }
    }

    private void concede() {
        BillId bill = someBill();
        if (inquiries > 0 && owes(bill)) {
            history.then(answered(inquiries, inquiries, ResponseClass.SUBSTANTIVE));
            history.then(reduced(inquiries, inquiries, flags, bill + "-1", "100.00", "40.00"));
        }
    }

    private void pay() {
        BillId bill = someBill();
        if (owes(bill)) {
            history.then(paid(bill.number(), "12.34"));
        }
    }

    private void climb() {
        BillId bill = someBill();
        if (money.bills().containsKey(bill)) {
            history.then(escalated(bill.number(), Rung.FRONT_LINE, Rung.SUPERVISOR, null));
        }
        if (chance.nextBoolean() && inquiries > 0) {
            history.then(overdue(inquiries, "2026-03-20"));
        }
    }

    private void negotiate() {
        BillId bill = someBill();
        if (owes(bill)) {
            history.then(offered(++offers, bill.number(), Party.FIRM, "50.00"));
            history.then(settled(bill.number(), offers, "50.00", "50.00"));
        } else {
            history.then(closed(Ending.WITHDRAWN)).then(reopened("There is more."));
        }
    }

    /** Corrects the last entry, if it was a payment that nothing built upon. */
    private void mend() {
        RecordedEvent last = history.last();
        if (last.event() instanceof AccountEvent && !MoneyEvent.of(last.event()).isEmpty()) {
            history.then(corrected(last));
        }
    }
}
